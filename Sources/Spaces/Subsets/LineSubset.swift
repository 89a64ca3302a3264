import CardinalityNumerics
import Foundation

extension FiniteMetricSpace {
  /// The `size` points of a line with the largest magnitude of all subsets of that size.
  ///
  /// With gaps g between neighbours a subset has magnitude 1 + Σ tanh(t g / 2). The best way to end at a place with one
  /// point more follows from the best ways with one less, and since tanh is concave, the last point but one moves to the
  /// right as the last does: it is looked for by halving. Points are in increasing order of their place; of coincident
  /// points the first is taken, and fewer points where fewer differ.
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)``, ``MetricSpaceError/invalidDilation(_:)``,
  ///   ``MetricSpaceError/unsuitableSolver(name:reason:)`` where the points are on no line, ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n* k log *n*) time, *n* k numbers.
  package func bestSubset(
    onLine size: Int, dilatedBy t: Double
  ) throws(MetricSpaceError) -> (points: [Int], magnitude: Double) {
    try validateChoice(size, dilation: t)
    guard isLine, dimension == 1 else {
      throw .unsuitableSolver(name: "the best subset", reason: "the points are on no line")
    }
    let places = points.elements
    let order = CoincidentPoints(self).representatives.sorted { places[$0] < places[$1] }
    var paths = LinePaths(order.map { places[$0] }, dilation: t)
    let steps = min(size, order.count)
    for _ in 1..<max(steps, 1) { paths.extend() }
    let (chosen, magnitude) = paths.best
    return (chosen.map { order[$0] }, magnitude)
  }
}

/// The best subsets of points on a line that end at each of them, all of one size.
private struct LinePaths {
  private let places: [Double]
  private let dilation: Double
  /// The magnitude of the best that ends at each place; −∞ where there is none.
  private var values: [Double]
  /// For each size, the last point but one.
  private var previous: [[Int]] = []

  /// Starts with single points.
  init(_ places: [Double], dilation: Double) {
    self.places = places
    self.dilation = dilation
    values = Array(repeating: 1, count: places.count)
  }

  /// Adds a point to each.
  mutating func extend() {
    let first = previous.count
    var longer = [Double](repeating: -.infinity, count: places.count)
    var last = [Int](repeating: 0, count: places.count)
    // Ranges of ends, with where the best last points but one may be.
    var open = [(ends: first + 1..<places.count, befores: first...max(first, places.count - 2))]
    while let (ends, befores) = open.popLast() {
      if ends.isEmpty { continue }
      let middle = (ends.lowerBound + ends.upperBound) / 2
      for before in befores where before < middle {
        let value = values[before] + tanh(dilation * (places[middle] - places[before]) / 2)
        if value > longer[middle] { (longer[middle], last[middle]) = (value, before) }
      }
      open.append((ends.lowerBound..<middle, befores.lowerBound...last[middle]))
      open.append((middle + 1..<ends.upperBound, last[middle]...befores.upperBound))
    }
    values = longer
    previous.append(last)
  }

  /// The best of all, from left to right, with its magnitude.
  var best: (places: [Int], magnitude: Double) {
    guard var end = values.indices.max(by: { values[$0] < values[$1] }) else { return ([], 0) }
    let magnitude = values[end]
    var chosen = [end]
    for last in previous.reversed() {
      end = last[end]
      chosen.append(end)
    }
    return (chosen.reversed(), magnitude)
  }
}
