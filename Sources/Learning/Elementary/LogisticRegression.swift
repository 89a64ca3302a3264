import CardinalityNumerics

/// The negative mean log likelihood of two classes: (1/n) Σ log(1 + exp(zᵢ)) − yᵢ zᵢ with zᵢ = w·xᵢ + b and y 0 or 1.
///
/// P(y = 1 | x) = σ(z) = 1 / (1 + exp(−z)), so that −log P(y | x) = softplus(z) − y z, whose derivative by z is
/// σ(z) − y.
/// The parameters are w and then b: ∂L/∂w = (1/n) Σ (σ(zᵢ) − yᵢ) xᵢ, ∂L/∂b = (1/n) Σ (σ(zᵢ) − yᵢ).
/// Convention: `torch.nn.BCEWithLogitsLoss`.
package struct LogisticRegression: Objective {
  /// The samples, of two classes.
  package let samples: Samples

  /// Takes samples.
  ///
  /// - Precondition: there is one, and there are two classes.
  package init(_ samples: Samples) {
    precondition(samples.classes == 2 && samples.count > 0, "\(samples.count) samples of \(samples.classes) classes")
    self.samples = samples
  }

  /// The loss, and its derivatives by w and b.
  ///
  /// - Precondition: a weight for each feature, and b.
  package func valueAndGradient(at parameters: [Double]) -> (value: Double, gradient: [Double]) {
    var sum = 0.0
    let count = Double(samples.count)
    let gradient = samples.features.pulled(by: parameters) { row, z in
      let label = Double(samples.labels[row])
      sum += softplus(z) - label * z
      return (sigmoid(z) - label) / count
    }
    return (sum / count, gradient)
  }

  /// P(y = 1 | x) of points, one a row, at some parameters.
  package static func probabilities(of points: Matrix<Double>, at parameters: [Double]) -> [Double] {
    (0..<points.rows).map { row in
      sigmoid((0..<points.columns).reduce(parameters[points.columns]) { $0 + parameters[$1] * points[row, $1] })
    }
  }
}
