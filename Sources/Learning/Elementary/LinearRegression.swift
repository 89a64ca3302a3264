import CardinalityNumerics

/// The mean error of a straight line, or of a hyperplane: (1/n) Σ e(rᵢ) with residuals rᵢ = w·xᵢ + b − yᵢ.
///
/// The parameters are the weights w and then b. With e′(r) the derivative of the error,
/// ∂L/∂w = (1/n) Σ e′(rᵢ) xᵢ and ∂L/∂b = (1/n) Σ e′(rᵢ).
/// Conventions: `torch.nn.MSELoss` and `L1Loss`, which take no ½ and derive |r| at 0 to 0.
package struct LinearRegression: Objective {
  /// What a residual r costs.
  package enum ResidualError: String, Sendable, CaseIterable {
    /// r², with derivative 2r: a long residual pulls more.
    case squared
    /// |r|, with derivative ±1, and 0 at the kink: every residual pulls alike, however short.
    case absolute

    func value(_ r: Double) -> Double { self == .squared ? r * r : abs(r) }

    func slope(_ r: Double) -> Double {
      switch self {
      case .squared: 2 * r
      case .absolute: r > 0 ? 1 : r < 0 ? -1 : 0
      }
    }
  }

  /// The inputs, a sample a row.
  package let inputs: Matrix<Double>
  /// What is to be predicted of each.
  package let targets: [Double]
  /// What a residual costs.
  package let error: ResidualError

  /// Takes samples.
  ///
  /// - Precondition: a target for each row, of which there is one.
  package init(inputs: Matrix<Double>, targets: [Double], error: ResidualError) {
    precondition(inputs.rows == targets.count && inputs.rows > 0, "\(targets.count) targets for \(inputs.rows) inputs")
    (self.inputs, self.targets, self.error) = (inputs, targets, error)
  }

  /// The mean error, and its derivatives by w and b.
  ///
  /// - Precondition: a weight for each column of the inputs, and b.
  package func valueAndGradient(at parameters: [Double]) -> (value: Double, gradient: [Double]) {
    var sum = 0.0
    let gradient = inputs.pulled(by: parameters) { row, prediction in
      let residual = prediction - targets[row]
      sum += error.value(residual)
      return error.slope(residual) / Double(targets.count)
    }
    return (sum / Double(targets.count), gradient)
  }
}

extension LinearRegression {
  /// Slope and intercept of the line with the lowest mean error, for inputs of one column.
  ///
  /// Squared errors have a closed form. A line of lowest absolute error goes through two of the points: all pairs are
  /// tried.
  /// - Precondition: one column of inputs, in which two differ.
  /// - Complexity: O(n), or O(n³) for absolute errors.
  package var bestLine: [Double] {
    precondition(inputs.columns == 1, "\(inputs.columns) inputs make no line")
    let xs = inputs.elements
    if error == .absolute {
      let pairs = xs.indices.flatMap { i in (0..<i).filter { xs[$0] != xs[i] }.map { (i, $0) } }
      let lines = pairs.map { i, j in
        let slope = (targets[i] - targets[j]) / (xs[i] - xs[j])
        return [slope, targets[i] - slope * xs[i]]
      }
      precondition(!lines.isEmpty, "a line needs two different inputs")
      return lines.dropFirst().reduce((lines[0], loss(lines[0]))) { best, line in
        let value = loss(line)
        return value < best.1 ? (line, value) : best
      }.0
    }
    let count = Double(xs.count)
    let (x, y) = (xs.reduce(0, +) / count, targets.reduce(0, +) / count)
    let products = zip(xs, targets).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let squares = xs.reduce(0) { $0 + ($1 - x) * ($1 - x) }
    precondition(squares > 0, "a line needs two different inputs")
    return [products / squares, y - products / squares * x]
  }

  private func loss(_ line: [Double]) -> Double { valueAndGradient(at: line).value }
}

extension Matrix<Double> {
  /// Σᵢ gᵢ (xᵢ, 1) for the derivative gᵢ of a sample's loss by its prediction zᵢ = w·xᵢ + b: the chain rule of a line.
  func pulled(by parameters: [Double], _ slope: (_ row: Int, _ prediction: Double) -> Double) -> [Double] {
    precondition(parameters.count == columns + 1, "\(parameters.count) parameters for \(columns) inputs and a bias")
    var gradient = [Double](repeating: 0, count: columns + 1)
    for row in 0..<rows {
      let prediction = (0..<columns).reduce(parameters[columns]) { $0 + parameters[$1] * self[row, $1] }
      let g = slope(row, prediction)
      for column in 0..<columns { gradient[column] += g * self[row, column] }
      gradient[columns] += g
    }
    return gradient
  }
}
