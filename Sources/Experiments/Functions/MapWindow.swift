import Reporting
import Spaces

/// A part of the plane of the first two coordinates, which pictures of a space show larger.
package struct MapWindow: Sendable, Equatable {
  /// Its ends on the level axis.
  package let x: ClosedRange<Double>
  /// Its ends on the upright axis.
  package let y: ClosedRange<Double>

  /// What a point and its nearest ones cover, with a margin.
  ///
  /// - Parameter count: how many points, that one among them.
  /// - Precondition: the space has two coordinates and the point.
  package init(around point: Int, of space: FiniteMetricSpace, count: Int) {
    let (x, y) = (space.points.column(0), space.points.column(1))
    func squaredDistance(_ other: Int) -> Double {
      let (right, up) = (x[other] - x[point], y[other] - y[point])
      return right * right + up * up
    }
    let near = x.indices.sorted { squaredDistance($0) < squaredDistance($1) }.prefix(count)
    self.x = Self.range(near.map { x[$0] })
    self.y = Self.range(near.map { y[$0] })
  }

  private static func range(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let margin = max(high - low, .ulpOfOne) / 20
    return low - margin...high + margin
  }

  /// Whether a point lies in it.
  package func contains(_ x: Double, _ y: Double) -> Bool { self.x.contains(x) && self.y.contains(y) }

  /// A map of all points, those in the window with a look of their own.
  package func figure(of space: FiniteMetricSpace) -> Figure {
    var figure = Figure("all \(space.count) points", x: "x₁", y: "x₂")
    figure.isMap = true
    let points = zip(space.points.column(0), space.points.column(1))
    for (label, isWithin) in [("other points", false), ("one group", true)] {
      let shown = points.filter { contains($0, $1) == isWithin }
      guard !shown.isEmpty else { continue }
      figure.add(x: shown.map(\.0), y: shown.map(\.1), label: label, style: .markers, column: "\(label) x₂")
    }
    return figure
  }
}
