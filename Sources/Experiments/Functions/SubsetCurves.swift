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
      try Self.magnitudes(of: points, in: space, dilatedBy: t)
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

  /// The magnitude of the first 1, 2, … of some points; not-a-number where these have no weighting.
  ///
  /// A point at distance 0 from one before it adds nothing. Once the matrix that grows has no inverse every set is solved
  /// on its own: with more points there may be one again (K₃,₃ at t = ln 2 / 2: of no five vertices, but of all six).
  private static func magnitudes(
    of points: [Int], in space: FiniteMetricSpace, dilatedBy t: Double
  ) throws(MetricSpaceError) -> [Double] {
    var growing = try ChangingWeighting(space, dilatedBy: t)
    var (grows, found) = (true, [Double]())
    for (place, point) in points.enumerated() {
      if grows {
        do throws(MetricSpaceError) {
          try growing.add(point)
        } catch .singularSimilarity, .lostDigits {
          grows = points[..<place].contains { space.distance($0, point) == 0 }
        }
      }
      found.append(try grows ? growing.magnitude : solved(Array(points[...place]), in: space, dilatedBy: t))
    }
    return found
  }

  /// The magnitude of some points, or not-a-number where they have no weighting.
  private static func solved(
    _ points: [Int], in space: FiniteMetricSpace, dilatedBy t: Double
  ) throws(MetricSpaceError) -> Double {
    do throws(MetricSpaceError) {
      return try space.subspace(points).magnitude(dilatedBy: t)
    } catch .singularSimilarity {
      return .nan
    }
  }

  /// The share of the magnitude of all points that the first k have.
  package var figure: Figure {
    var figure = Figure("\(name): what k points hold", x: "points chosen", y: "share of the magnitude of all")
    func shares(_ magnitudes: [Double]) -> [Double] { magnitudes.map { $0 / whole } }
    for (label, _, magnitudes) in orders { figure.add(shares(magnitudes), label: label) }
    if let length = random.first?.count {
      // Draws without a weighting are left out; where none has one there is a gap.
      let columns = (0..<length).map { k in shares(random.map { $0[k] }.filter(\.isFinite)).sorted() }
      func end(_ column: [Double], _ place: Int) -> Double { column.isEmpty ? .nan : column[place] }
      figure.add(
        x: columns.indices.map { Double($0 + 1) }, y: columns.map { SampleSummary($0).mean }, label: "at random",
        band: .init(
          lower: columns.map { end($0, $0.count / 40) }, upper: columns.map { end($0, $0.count - 1 - $0.count / 40) },
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
    let range = Set(ends).count < 2 ? ends.first : "\(ends[0]) to \(ends[1])"
    let chance: Prose = range.map { ", at random \($0) (95 % of draws)" } ?? ""
    return """
      \(name): to hold \(100 * share, decimals: 0) % of the magnitude of \(space.count) points at \
      t = \(dilation, significant: 3), greedy choice by magnitude takes \(text(needed(orders[0].magnitudes))), by spread \
      \(text(needed(orders[1].magnitudes))), farthest first \
      \(text(needed(orders[2].magnitudes)))\(chance).\(guaranteed)\(gaps)
      """
  }

  private func bound(_ count: Int) -> String { count == .max ? "more than \(orders[1].points.count)" : "\(count)" }

  private var gaps: String {
    let curves = orders.map(\.magnitudes) + random
    let count = curves.count { curve in curve.contains(where: \.isNaN) }
    return count == 0
      ? "" : " In \(count) of \(curves.count) choices some first points have no weighting: there the curves have gaps."
  }

  private var guaranteed: String {
    guard let guarantee else { return "" }
    let known =
      " Certain is that greedy choice by magnitude has \(100 * guarantee, decimals: 1) % of the best that as many points "
      + "can have"
    let shares = zip(orders[0].magnitudes, exact).map { $0 / $1 }
    guard let last = shares.last, let least = shares.indices.min(by: { shares[$0] < shares[$1] }) else {
      return "\(known)."
    }
    return "\(known); it has least of it at k = \(least + 1), \(100 * shares[least], decimals: 2) %, and "
      + "\(100 * last, decimals: 2) % at k = \(shares.count)."
  }
}
