import CardinalityNumerics
import Learning
import Reporting

/// Pictures of straight lines that are fitted by gradient descent.
package enum LineFigures {
  /// Data with the line after 1, 10 and 100 steps of a descent.
  package static func lines(
    _ error: LinearRegression.ResidualError, _ path: Descent, _ xs: [Double], _ ys: [Double]
  ) -> Figure {
    var figure = Figure("\(error.rawValue.capitalized) error", x: "x", y: "y")
    figure.add(x: xs, y: ys, label: "data", style: .dots)
    let ends = [xs.min() ?? 0, xs.max() ?? 0]
    for step in [1, 10, 100] where step < path.parameters.count {
      let line = path.parameters[step]
      figure.add(x: ends, y: ends.map { line[0] * $0 + line[1] }, label: "step \(step)")
    }
    return figure
  }

  /// The loss of lines through the origin over their slope, on five points.
  package static func kink(_ xs: [Double], _ ys: [Double]) -> Figure {
    let slopes = (0..<601).map { -1 + 6 * Double($0) / 600 }
    var loss = Figure("Loss of y = w x on five points", x: "slope w", y: "loss")
    var derivative = Figure("Its derivative", x: "slope w", y: "derivative by w")
    for error in LinearRegression.ResidualError.allCases {
      let model = LinearRegression(inputs: Matrix(xs.map { [$0] }), targets: ys, error: error)
      let values = slopes.map { model.valueAndGradient(at: [$0, 0]) }
      loss.add(x: slopes, y: values.map(\.value), label: "\(error.rawValue) error")
      derivative.add(x: slopes, y: values.map { $0.gradient[0] }, label: "\(error.rawValue) error")
    }
    loss.yRange = 0...6
    derivative.yRange = -4...4
    let kinks = zip(xs, ys).enumerated().map { place, point in
      Figure.ReferenceLine(point.1 / point.0, label: place == 0 ? "the line meets a point" : nil)
    }
    (loss.verticalLines, derivative.verticalLines) = (kinks, kinks)
    var figure = Figure([loss, derivative], columns: 2)
    figure.caption =
      "The absolute error is straight between the slopes at which the line meets a point, and has a kink at each: its "
      + "derivative is a staircase, which steps over 0 and is as long beside the lowest loss as far from it."
    return figure
  }
}
