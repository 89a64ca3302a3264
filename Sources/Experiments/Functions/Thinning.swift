import CardinalityNumerics
import Foundation
import Reporting
import Spaces

/// Which points of a space can go: the magnitude that is left as one after another leaves.
///
/// The weighting is kept up to date by ``ChangingWeighting``, with what each point would take with it.
package struct Thinning: Sendable {
  private let name: String
  private let space: FiniteMetricSpace
  private let dilation: Double
  /// The points in the order in which they leave: each time the one that takes least with it.
  package let order: [Int]
  /// The magnitude before any leaves, after the first, and so on.
  package let magnitudes: [Double]
  private let contributions: [Double]
  private let random: [[Double]]
  private let residual: Double

  /// Lets points leave until so many are left.
  ///
  /// - Parameters:
  ///   - kept: how many are left, at least 1 and fewer than all.
  ///   - draws: how often as many leave at random, from `seed`.
  /// - Throws: ``MetricSpaceError``; ``MetricSpaceError/singularSimilarity(dilation:)`` where points coincide, and
  ///   ``MetricSpaceError/lostDigits(dilation:point:closest:)`` where they nearly do.
  /// - Complexity: O(n³ + draws · n³), n² numbers.
  package init(
    _ name: String, _ space: FiniteMetricSpace, dilatedBy t: Double, kept: Int, draws: Int, seed: UInt32
  ) throws(MetricSpaceError) {
    (self.name, self.space, dilation) = (name, space, t)
    let all = try ChangingWeighting(space, members: Array(0..<space.count), dilatedBy: t)
    var (left, order, magnitudes) = (all, [Int](), [all.magnitude])
    while left.members.count > kept {
      let losses = left.contributions
      guard let least = losses.indices.min(by: { losses[$0] < losses[$1] }) else { break }
      order.append(left.members[least])
      try left.remove(left.members[least])
      magnitudes.append(left.magnitude)
    }
    (self.order, self.magnitudes, contributions, residual) = (order, magnitudes, all.contributions, left.residual)
    var (generator, random) = (NumPyRandom(seed: seed), [[Double]]())
    for _ in 0..<draws {
      var (left, curve) = (all, [all.magnitude])
      for point in generator.permutation(space.count).prefix(space.count - kept) {
        try left.remove(point)
        curve.append(left.magnitude)
      }
      random.append(curve)
    }
    self.random = random
  }

  /// The magnitude over the points that have left.
  package var figure: Figure {
    var figure = Figure("\(name): what is left", x: "points that have left", y: "share of the magnitude of all")
    let left = magnitudes.indices.map(Double.init)
    func shares(_ values: [Double]) -> [Double] { values.map { $0 / magnitudes[0] } }
    figure.add(x: left, y: shares(magnitudes), label: "the least missed first")
    if !random.isEmpty {
      let columns = magnitudes.indices.map { k in shares(random.map { $0[k] }).sorted() }
      let cut = random.count / 40
      figure.add(
        x: left, y: columns.map { SampleSummary($0).mean }, label: "at random",
        band: .init(
          lower: columns.map { $0[cut] }, upper: columns.map { $0[$0.count - 1 - cut] },
          meaning: "95 % of \(random.count) draws"))
    }
    return figure
  }

  /// The points by their first two coordinates, coloured by what each alone would take with it; `nil` without two.
  package var portrait: Figure? {
    let points = space.points
    guard points.columns > 1 else { return nil }
    var figure = Figure("\(name): what each would take", x: "x₁", y: "x₂")
    figure.isMap = true
    // The most missed last, so that they lie above the others.
    let order = contributions.indices.sorted { contributions[$0] < contributions[$1] }
    figure.add(
      x: order.map { points[$0, 0] }, y: order.map { points[$0, 1] }, label: "points",
      style: .coloured(by: order.map { contributions[$0] }, label: "loss of magnitude"))
    return figure
  }

  /// How many points can go before a share of the magnitude is lost, by choice and at random.
  package func finding(share: Double) -> Prose {
    func leave(_ values: [Double]) -> Int { (values.firstIndex { $0 < share * values[0] } ?? values.count) - 1 }
    let draws = random.map(leave).sorted()
    let cut = draws.count / 40
    let chance: Prose =
      draws.isEmpty ? "" : ", at random \(draws[cut]) to \(draws[draws.count - 1 - cut]) (95 % of draws)"
    return """
      \(name) at t = \(dilation, significant: 3): while \(100 * share, decimals: 0) % of the magnitude is left, \
      \(leave(magnitudes)) of \(space.count) points can leave, the least missed first\(chance). After \(order.count) \
      updates the residual of the weighting is \(residual, significant: 2).
      """
  }
}
