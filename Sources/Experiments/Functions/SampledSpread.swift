import CardinalityNumerics
import Foundation
import Reporting
import Spaces

/// Spread and spread dimension of a space beside what random samples of its points foretell.
package struct SampledSpread: Sendable {
  private let name: String
  private let count: Int
  private let whole: [PseudoSpread]
  private let samples: [(size: Int, draws: [[PseudoSpread]])]

  /// How often an interval of 95 % of a normal distribution reaches beyond its middle, in standard errors.
  private static let reach = 1.959964

  /// Draws samples of each size without replacement, by NumPy's stream of the seed.
  ///
  /// - Parameter draws: how many samples of a size, at least 1.
  /// - Throws: ``MetricSpaceError``.
  /// - Complexity: O(n² + draws · n · Σ sizes) for each dilation.
  package init(
    _ name: String, _ space: FiniteMetricSpace, sizes: [Int], draws: Int, over dilations: [Double], seed: UInt32
  ) throws(MetricSpaceError) {
    (self.name, count) = (name, space.count)
    whole = try space.pseudoSpread(ofSample: Array(0..<space.count), over: dilations)
    var random = NumPyRandom(seed: seed)
    var samples: [(size: Int, draws: [[PseudoSpread]])] = []
    for size in sizes {
      var all: [[PseudoSpread]] = []
      for _ in 0..<draws {
        let sample = Array(random.permutation(space.count).prefix(size))
        all.append(try space.pseudoSpread(ofSample: sample, over: dilations))
      }
      samples.append((size, all))
    }
    self.samples = samples
  }

  /// By how much the first sample of each size misses the spread of all points, over the dilation.
  package func spreads(spacing: DilationSpacing) -> Figure {
    var figure = Invariant.spread.figure("\(name), \(count) points: spread", spacing: spacing)
    (figure.yLabel, figure.yAxis) = ("difference from all points, %", .linear)
    let exact = Dictionary(whole.map { ($0.dilation, $0.spread) }) { first, _ in first }
    func percent(_ one: PseudoSpread, _ value: Double) -> Double { 100 * value / (exact[one.dilation] ?? .nan) }
    draw(in: &figure, "spread", { percent($0, $0.spread) - 100 }, { percent($0, $0.spreadError) })
    figure.horizontalLines = [.init(0)]
    return figure
  }

  /// By how much the first sample of each size misses the spread dimension of all points, over the dilation.
  package func dimensions(spacing: DilationSpacing) -> Figure {
    var figure = Invariant.spreadDimension.figure("\(name): spread dimension", spacing: spacing)
    figure.yLabel = "difference from all points"
    let exact = Dictionary(whole.map { ($0.dilation, $0.dimension) }) { first, _ in first }
    draw(in: &figure, "dimension", { $0.dimension - (exact[$0.dilation] ?? .nan) }, \.dimensionError)
    figure.add(
      x: whole.map(\.dilation), y: whole.map(\.dimension), label: "", style: .dataOnly, column: "dimension_of_all")
    figure.horizontalLines = [.init(0)]
    return figure
  }

  private func draw(
    in figure: inout Figure, _ column: String, _ value: (PseudoSpread) -> Double, _ error: (PseudoSpread) -> Double
  ) {
    let dilations = whole.map(\.dilation)
    for (size, draws) in samples {
      let (middle, reach) = (draws[0].map(value), draws[0].map { Self.reach * error($0) })
      figure.add(
        x: dilations, y: middle, label: "a sample of \(size)",
        band: .init(
          lower: zip(middle, reach).map { $0 - $1 }, upper: zip(middle, reach).map { $0 + $1 },
          meaning: "95 % interval of the sample"),
        column: "\(column)_of_\(size)")
    }
  }

  /// What a sample costs and gives: the largest dimension, and how many intervals hold what all points have.
  package var table: Table {
    var table = Table(
      name,
      columns: [
        .number("points"), .number("t"), .number("dimension"), .number("lower"), .number("upper"),
        .number("spread held, %"), .number("dimension held, %"), .number("largest error of spread, %"),
      ])
    let place = steepest
    let all = whole[place]
    table.add([
      .count(count), .significant(all.dilation, digits: 3), .number(all.dimension, digits: 3), .number(nil, digits: 3),
      .number(nil, digits: 3), .number(nil, digits: 1), .number(nil, digits: 1), .number(nil, digits: 1),
    ])
    for (size, draws) in samples {
      let (one, reach) = (draws[0][place], Self.reach * draws[0][place].dimensionError)
      table.add([
        .count(size), .significant(one.dilation, digits: 3), .number(one.dimension, digits: 3),
        .number(one.dimension - reach, digits: 3), .number(one.dimension + reach, digits: 3),
        .number(100 * coverage(draws, \.spread, \.spreadError), digits: 1),
        .number(100 * coverage(draws, \.dimension, \.dimensionError), digits: 1),
        .number(100 * largestError(draws), digits: 1),
      ])
    }
    table.notes = [
      "t is where the dimension of all points is largest; lower and upper are the ends of the first sample's 95 % "
        + "interval; held is the share of intervals, over all samples and dilations, that hold what all points have."
    ]
    return table
  }

  /// What the smallest sample says of all points.
  package var finding: Prose {
    guard let smallest = samples.min(by: { $0.size < $1.size }) else { return "" }
    let (one, all) = (smallest.draws[0][steepest], whole[steepest])
    let reach = Self.reach * one.dimensionError
    return """
      \(name): the spread dimension of \(count) points is largest at t = \(all.dilation, significant: 3), \
      \(all.dimension, decimals: 3); a sample of \(smallest.size) says \(one.dimension, decimals: 3) (95 % interval \
      \(one.dimension - reach, decimals: 3) to \(one.dimension + reach, decimals: 3)). Of \(smallest.draws.count) such \
      samples \(100 * coverage(smallest.draws, \.dimension, \.dimensionError), decimals: 1) % of the intervals hold the \
      dimension of all points, \(100 * coverage(smallest.draws, \.spread, \.spreadError), decimals: 1) % the spread.
      """
  }

  private var steepest: Int { whole.indices.max { whole[$0].dimension < whole[$1].dimension } ?? 0 }

  /// The share of intervals that hold the value of all points, over samples and dilations.
  private func coverage(
    _ draws: [[PseudoSpread]], _ value: (PseudoSpread) -> Double, _ error: (PseudoSpread) -> Double
  ) -> Double {
    let holds = draws.flatMap { draw in
      zip(draw, whole).map { one, all in
        // From afar all points are one, and the error is that of rounding.
        abs(value(one) - value(all)) <= Self.reach * error(one) + 1e-9 * abs(value(all))
      }
    }
    return Double(holds.count(where: \.self)) / Double(holds.count)
  }

  private func largestError(_ draws: [[PseudoSpread]]) -> Double {
    draws.flatMap { zip($0, whole).map { abs($0.spread / $1.spread - 1) } }.max() ?? .nan
  }
}
