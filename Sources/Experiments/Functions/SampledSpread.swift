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
        .number("dimension held at t"), .number("spread held at t"), .number("dimension held, all t, %"),
        .number("spread held, all t, %"), .number("half-width of spread, %"), .number("largest error of spread, %"),
      ])
    let place = steepest
    let all = whole[place]
    table.add(
      [.count(count), .significant(all.dilation, digits: 3), .number(all.dimension, digits: 3)]
        + Array(repeating: nil, count: 8))
    for (size, draws) in samples {
      let (one, reach) = (draws[0][place], Self.reach * draws[0][place].dimensionError)
      table.add([
        .count(size), .significant(one.dilation, digits: 3), .number(one.dimension, digits: 3),
        .number(one.dimension - reach, digits: 3), .number(one.dimension + reach, digits: 3),
        .count(held(draws, .dimension, at: place)), .count(held(draws, .spread, at: place)),
        .number(100 * coverage(draws, .dimension), digits: 1), .number(100 * coverage(draws, .spread), digits: 1),
        .number(100 * halfWidth(draws), digits: 1), .number(100 * largestError(draws), digits: 1),
      ])
    }
    table.notes = [
      "t is where the dimension of all points is largest; lower and upper are the ends of the first sample's 95 % "
        + "interval; held at t counts those of \(samples.first?.draws.count ?? 0) samples whose interval holds what "
        + "all points have there; held, all t, is the share over all samples and dilations together; half-width is that "
        + "of the 95 % interval, the mean over the samples, at the dilation where it is largest."
    ]
    return table
  }

  /// What the smallest sample says of all points, how often such a sample is right, and how many points are enough.
  package var finding: Prose {
    guard let smallest = samples.min(by: { $0.size < $1.size }) else { return "" }
    let (one, all) = (smallest.draws[0][steepest], whole[steepest])
    let reach = Self.reach * one.dimensionError
    let said: Prose = """
      \(name): the spread dimension of \(count) points is largest at t = \(all.dilation, significant: 3), \
      \(all.dimension, decimals: 3); a sample of \(smallest.size) says \(one.dimension, decimals: 3) (95 % interval \
      \(one.dimension - reach, decimals: 3) to \(one.dimension + reach, decimals: 3)).
      """
    return said + " " + holding(smallest.draws) + " " + enough(share: 0.05)
  }

  /// How many intervals of some samples hold what all points have, where the dimension is largest and everywhere.
  private func holding(_ draws: [[PseudoSpread]]) -> Prose {
    func there(_ estimate: Estimate) -> String {
      let hits = held(draws, estimate, at: steepest)
      let interval = SampleShare(of: Double(hits) / Double(draws.count), among: draws.count).interval
      return "\(hits) (95 % interval \(100 * interval.lowerBound, decimals: 1) to "
        + "\(100 * interval.upperBound, decimals: 1) %)"
    }
    let shares = [coverage(draws, .dimension), coverage(draws, .spread)]
    let short = zip(["the dimension", "the spread"], shares).filter { (1000 * $1).rounded() < 950 }.map(\.0)
    let shortfall = short.isEmpty ? "" : ", which is less than 95 % for " + short.joined(separator: " and ")
    return """
      Of \(draws.count) such samples the intervals of \(there(.dimension)) hold the dimension of all points at that t, \
      of \(there(.spread)) the spread. Of the intervals at all \(whole.count) dilations together \
      \(100 * shares[0], decimals: 1) % hold the dimension and \(100 * shares[1], decimals: 1) % the spread\(shortfall).
      """
  }

  /// The fewest points that know the spread to a share of it at every dilation.
  private func enough(share: Double) -> Prose {
    let small = samples.filter { halfWidth($0.draws) <= share }.map(\.size).min()
    let tried = small.map { "\($0) points are the fewest that were tried" } ?? "no size that was tried is enough"
    let law = foretold(halfWidth: share).map { "; by an error in proportion to √(1/m − 1/n) about \($0) are enough" }
    return """
      For a 95 % half-width of at most \(100 * share, decimals: 0) % of the spread at every dilation, as the mean over \
      the samples, \(tried)\(law ?? "").
      """
  }

  private var steepest: Int { whole.indices.max { whole[$0].dimension < whole[$1].dimension } ?? 0 }

  /// What is estimated, with its standard error.
  private enum Estimate {
    case spread
    case dimension

    func of(_ one: PseudoSpread) -> (value: Double, error: Double) {
      switch self {
      case .spread: (one.spread, one.spreadError)
      case .dimension: (one.dimension, one.dimensionError)
      }
    }
  }

  /// How many samples have an interval that holds the value of all points at a dilation.
  private func held(_ draws: [[PseudoSpread]], _ estimate: Estimate, at place: Int) -> Int {
    let truth = estimate.of(whole[place]).value
    return draws.count { draw in
      let one = estimate.of(draw[place])
      // From afar all points are one, and the error is that of rounding.
      return abs(one.value - truth) <= Self.reach * one.error + 1e-9 * abs(truth)
    }
  }

  /// The share of intervals that hold the value of all points, over samples and dilations.
  private func coverage(_ draws: [[PseudoSpread]], _ estimate: Estimate) -> Double {
    let hits = whole.indices.reduce(0) { $0 + held(draws, estimate, at: $1) }
    return Double(hits) / Double(draws.count * whole.count)
  }

  /// The mean over samples of half the width of the spread's interval, as a share of the spread of all points, at the
  /// dilation where it is largest.
  private func halfWidth(_ draws: [[PseudoSpread]]) -> Double {
    let shares = whole.indices.map { place in
      Self.reach * SampleSummary(draws.map { $0[place].spreadError }).mean / whole[place].spread
    }
    return shares.max() ?? .nan
  }

  /// How many points have a half-width, by that of the largest sample: the variance of the mean of m among n points is
  /// in proportion to 1/m − 1/n.
  private func foretold(halfWidth share: Double) -> Int? {
    guard let largest = samples.max(by: { $0.size < $1.size }) else { return nil }
    let width = halfWidth(largest.draws)
    guard width > 0, width.isFinite else { return nil }
    let (m, n) = (Double(largest.size), Double(count))
    let reciprocal = 1 / n + (1 / m - 1 / n) * (share / width) * (share / width)
    return max(2, Int((1 / reciprocal).rounded(.up)))
  }

  private func largestError(_ draws: [[PseudoSpread]]) -> Double {
    draws.flatMap { zip($0, whole).map { abs($0.spread / $1.spread - 1) } }.max() ?? .nan
  }
}
