import Files
import Reporting
import Spaces

extension SolvedWeighting {
  /// The points by their first two coordinates, in groups of similar weight; points without coordinates by their number.
  ///
  /// - Precondition: the weighting is of the space.
  public func figure(on space: FiniteMetricSpace) -> Figure {
    precondition(weights.count == space.count, "\(weights.count) weights for \(space.count) points")
    let points = space.points
    let hasPlane = points.columns > 1
    var figure = Figure(
      "weighting at t = \(NumberText.significant(dilation, digits: 4))", x: points.columns > 0 ? "x₁" : "point",
      y: hasPlane ? "x₂" : "weight")
    let sorted = weights.sorted()
    let quartiles = (0...4).map { sorted[min(sorted.count - 1, $0 * sorted.count / 4)] }
    for (lower, upper) in zip(quartiles, quartiles.dropFirst()) where lower < upper || lower == quartiles[0] {
      let isLast = upper == quartiles[4]
      let members = weights.indices.filter { weights[$0] >= lower && (weights[$0] < upper || isLast) }
      if members.isEmpty { continue }
      figure.add(
        x: members.map { points.columns > 0 ? points[$0, 0] : Double($0) },
        y: members.map { hasPlane ? points[$0, 1] : weights[$0] },
        label: "\(NumberText.significant(lower, digits: 3)) … \(NumberText.significant(upper, digits: 3))",
        style: .markers)
    }
    return figure
  }
}
