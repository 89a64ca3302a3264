import CardinalityNumerics
import Foundation
import Reporting
import Spaces

/// The magnitude that the first k points have, in several orders of choice.
package struct SubsetCurves: Sendable {
  private let name: String
  private let space: FiniteMetricSpace
  private let dilation: Double
  private let whole: Double
  private let orders: [(label: String, points: [Int], magnitudes: [Double])]
  private let random: [[Double]]
  private let exact: [Double]
  private let guarantee: Double?

  /// Chooses points greedily by magnitude and by spread, each farthest from those before, and at random.
  ///
  /// On a line the best of all subsets are found as well.
  /// - Parameters:
  ///   - size: how many points to choose.
  ///   - draws: how often to choose at random, from `seed`.
  /// - Throws: ``MetricSpaceError``.
  package init(
    _ name: String, _ space: FiniteMetricSpace, dilatedBy t: Double, size: Int, draws: Int, seed: UInt32
  ) throws(MetricSpaceError) {
    let byMagnitude = try space.greedySubset(byMagnitude: size, dilatedBy: t)
    let bySpread = try space.greedySubset(bySpread: size, dilatedBy: t).points
    let apart = Array(space.farthestFirst().order.prefix(size))
    func magnitudes(_ points: [Int]) throws(MetricSpaceError) -> [Double] {
      var growing = try ChangingWeighting(space, dilatedBy: t)
      var found: [Double] = []
      for point in points {
        // A repeat adds nothing.
        do throws(MetricSpaceError) { try growing.add(point) } catch .singularSimilarity {}
        found.append(growing.magnitude)
      }
      return found
    }
    (self.name, self.space, dilation) = (name, space, t)
    whole = try space.magnitude(dilatedBy: t)
    guarantee = byMagnitude.guarantee
    orders = [
      ("greedy by magnitude", byMagnitude.points, byMagnitude.values),
      ("greedy by spread", bySpread, try magnitudes(bySpread)), ("farthest first", apart, try magnitudes(apart)),
    ]
    var (generator, random) = (NumPyRandom(seed: seed), [[Double]]())
    for _ in 0..<draws { random.append(try magnitudes(Array(generator.permutation(space.count).prefix(size)))) }
    self.random = random
    var exact: [Double] = []
    if space.dimension == 1, space.distance?.isDirectional == false {
      for k in 1...size { exact.append(try space.bestSubset(onLine: k, dilatedBy: t).magnitude) }
    }
    self.exact = exact
  }

  /// The share of the magnitude of all points that the first k have.
  package var figure: Figure {
    var figure = Figure("\(name): what k points hold", x: "points chosen", y: "share of the magnitude of all")
    func shares(_ magnitudes: [Double]) -> [Double] { magnitudes.map { $0 / whole } }
    for (label, _, magnitudes) in orders { figure.add(shares(magnitudes), label: label) }
    if let length = random.first?.count {
      let columns = (0..<length).map { k in shares(random.map { $0[k] }).sorted() }
      let cut = random.count / 40
      figure.add(
        x: columns.indices.map { Double($0 + 1) }, y: columns.map { SampleSummary($0).mean }, label: "at random",
        band: .init(
          lower: columns.map { $0[cut] }, upper: columns.map { $0[$0.count - 1 - cut] },
          meaning: "95 % of \(random.count) draws"))
    }
    if !exact.isEmpty { figure.add(shares(exact), label: "best of all", style: .dots) }
    figure.horizontalLines = [.init(1, label: "all points")]
    return figure
  }

  /// The points of a plane with the first of one choice; `nil` elsewhere.
  package var portrait: Figure? {
    guard space.dimension == 2 else { return nil }
    var figure = Figure("\(name): the first points", x: "x₁", y: "x₂")
    figure.isMap = true
    let points = space.points
    func add(_ chosen: [Int], _ label: String, _ style: Series.Style) {
      figure.add(
        x: chosen.map { points[$0, 0] }, y: chosen.map { points[$0, 1] }, label: label, style: style,
        column: "\(label) x₂")
    }
    add(Array(0..<space.count), "points", .dots)
    // The first choice alone: others often take the same points.
    add(Array(orders[0].points.prefix(25)), orders[0].label, .markers)
    return figure
  }

  /// How many points each choice takes to hold a share of the magnitude.
  package func finding(share: Double) -> Prose {
    func needed(_ magnitudes: [Double]) -> Int? { magnitudes.firstIndex { $0 >= share * whole }.map { $0 + 1 } }
    func text(_ count: Int?) -> String { count.map(String.init) ?? "more than \(orders[1].points.count)" }
    let draws = random.map { needed($0) ?? .max }.sorted()
    let cut = draws.count / 40
    let ends = draws.isEmpty ? [] : [bound(draws[cut]), bound(draws[draws.count - 1 - cut])]
    let range = Set(ends).count < 2 ? ends.first ?? "none" : "\(ends[0]) to \(ends[1])"
    return """
      \(name): to hold \(100 * share, decimals: 0) % of the magnitude of \(space.count) points at \
      t = \(dilation, significant: 3), greedy choice by magnitude takes \(text(needed(orders[0].magnitudes))), by spread \
      \(text(needed(orders[1].magnitudes))), farthest first \
      \(text(needed(orders[2].magnitudes))), at random \(range) (95 % of draws).\(guaranteed)
      """
  }

  private func bound(_ count: Int) -> String { count == .max ? "more than \(orders[1].points.count)" : "\(count)" }

  private var guaranteed: String {
    guard let guarantee, let last = orders[0].magnitudes.last else { return "" }
    let known =
      " Certain is that greedy choice by magnitude has \(NumberText.fixed(100 * guarantee, digits: 1)) % of the best that as many"
      + " points can have"
    guard let best = exact.last else { return "\(known)." }
    return "\(known); it has \(NumberText.fixed(100 * last / best, digits: 2)) %."
  }
}
