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
    let kinks = zip(xs, ys).map { $1 / $0 }
    let ends = (((kinks.min() ?? 0) - 1).rounded(.down), ((kinks.max() ?? 0) + 1).rounded(.up))
    let slopes = (0..<601).map { ends.0 + (ends.1 - ends.0) * Double($0) / 600 }
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
    let lines = kinks.map { Figure.ReferenceLine($0, label: "the line meets a point") }
    (loss.verticalLines, derivative.verticalLines) = (lines, lines)
    let (before, behind) = derivatives(atLowestOf: xs, kinks)
    var figure = Figure([loss, derivative], columns: 2)
    figure.caption = """
      The absolute error is straight between the slopes at which the line meets a point, and has a kink at each: its \
      derivative is a staircase, which at the lowest loss steps from \(before, decimals: 2) to \(behind, decimals: 2), \
      however near one comes.
      """
    return figure
  }

  /// The derivatives of the absolute error before and behind its lowest place: it is −Σ|x| / n at first and rises by
  /// 2|x| / n at the kink of each point.
  private static func derivatives(atLowestOf xs: [Double], _ kinks: [Double]) -> (before: Double, behind: Double) {
    let lengths = xs.map { abs($0) / Double(xs.count) }
    var (before, behind) = (0.0, -lengths.reduce(0, +))
    for (_, length) in zip(kinks, lengths).sorted(by: { $0.0 < $1.0 }) where behind < 0 {
      (before, behind) = (behind, behind + 2 * length)
    }
    return (before, behind)
  }
}
