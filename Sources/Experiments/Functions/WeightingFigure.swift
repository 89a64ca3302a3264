import CardinalityNumerics
import Reporting
import Spaces

extension SolvedWeighting {
  /// The points by their first two coordinates, with signs, sizes and colours by weight; the weight of each point where
  /// they have fewer.
  ///
  /// - Parameter window: the part of the plane that is shown; all of it unless given.
  /// - Precondition: the weighting is of the space.
  package func figure(on space: FiniteMetricSpace, within window: MapWindow? = nil) -> Figure {
    precondition(weights.count == space.count, "\(weights.count) weights for \(space.count) points")
    let points = space.points
    let title = "weights at t = \(NumberText.significant(dilation, digits: 3))"
    guard points.columns > 1 else {
      var figure = Figure(title, x: points.columns > 0 ? "x₁" : "point", y: "weight")
      let x = points.columns > 0 ? points.column(0) : weights.indices.map(Double.init)
      figure.add(x: x, y: weights, label: "", style: .markers, column: "weight")
      return figure
    }
    var figure = Figure(title, x: "x₁", y: "x₂")
    figure.isMap = true
    // The lightest last: they are the smallest, and would lie hidden below the others.
    let order = weights.indices.filter { window?.contains(points[$0, 0], points[$0, 1]) ?? true }
      .sorted { abs(weights[$0]) > abs(weights[$1]) }
    figure.add(
      x: order.map { points[$0, 0] }, y: order.map { points[$0, 1] }, label: "points",
      style: .signed(by: order.map { weights[$0] }, label: "weight"))
    (figure.xRange, figure.yRange) = (window?.x, window?.y)
    return figure
  }
}

extension DilationFunction where Value == SolvedWeighting {
  /// The weighting whose magnitude is nearest to a number.
  package func weighting(nearestTo magnitude: Double) -> SolvedWeighting? {
    values.min { abs($0.magnitude - magnitude) < abs($1.magnitude - magnitude) }
  }

  /// The points of a plane with their weights at some of the dilations: what the gallery's slider moves through.
  ///
  /// Weights are rounded to four digits.
  /// - Parameter count: at most about so many dilations.
  /// - Precondition: the space lies in the plane.
  package func frames(on space: FiniteMetricSpace, count: Int = 41) -> Table {
    precondition(space.dimension == 2, "frames show points of a plane, not of \(space.dimension) dimensions")
    let step = max(1, (values.count - 1) / max(count - 1, 1))
    let shown = values.indices.filter { $0 % step == 0 }.map { values[$0] }
    var table = Table(
      "coordinates of the points, and their weights at some dilations",
      columns: ["x", "y"] + shown.map { .number("w_at_\(NumberText.significant($0.dilation, digits: 4))") })
    for point in 0..<space.count {
      let numbers = [space.points[point, 0], space.points[point, 1]] + shown.map { $0.weights[point] }
      table.add(numbers.map { .number(Double(NumberText.significant($0, digits: 4)), digits: 4) })
    }
    return table
  }
}
