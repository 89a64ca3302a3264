import CardinalityNumerics

/// The cross entropy of a linear layer: Z = X Wᵀ + b, P = softmax(Z), L = −(1/n) Σ log P[i, yᵢ].
///
/// By the chain rule, backwards: G = ∂L/∂Z = (P − onehot(y)) / n, then ∂L/∂W = Gᵀ X, ∂L/∂b = Σᵢ Gᵢ, ∂L/∂X = G W.
/// It is ``Dense`` and ``CrossEntropy``, the toolkit's own layer and loss, put together. The parameters are W,
/// a class a row, and then b.
package struct SoftmaxRegression: Objective {
  /// The loss with its derivatives by everything.
  package struct Gradients: Sendable, Equatable {
    /// L.
    package let value: Double
    /// ∂L/∂W, classes × features.
    package let weights: Matrix<Double>
    /// ∂L/∂b.
    package let biases: [Double]
    /// ∂L/∂X, samples × features.
    package let inputs: Matrix<Double>
  }

  /// The samples.
  package let samples: Samples

  /// Takes samples.
  ///
  /// - Precondition: there is one.
  package init(_ samples: Samples) {
    precondition(samples.count > 0, "a mean over no samples")
    self.samples = samples
  }

  /// The number of parameters.
  package var parameterCount: Int { samples.classes * (samples.features.columns + 1) }

  /// The loss, and its derivatives by W, b and X.
  ///
  /// - Throws: nothing, but that losses may.
  /// - Precondition: ``parameterCount`` parameters.
  package func gradients(at parameters: [Double]) throws -> Gradients {
    var layer = layer(parameters)
    layer.forward(samples.features)
    let (value, outputs) = try CrossEntropy().valueAndGradient(
      of: Predictions(logits: layer.output, labels: samples.labels))
    layer.backward(samples.features, outputGradient: outputs)
    return Gradients(
      value: value, weights: layer.weights.gradient, biases: layer.biases.gradient.elements,
      inputs: layer.inputGradient)
  }

  /// The loss, and its derivatives by W, then b.
  package func valueAndGradient(at parameters: [Double]) throws -> (value: Double, gradient: [Double]) {
    let gradients = try gradients(at: parameters)
    return (gradients.value, gradients.weights.elements + gradients.biases)
  }

  /// softmax(X Wᵀ + b) of points, one a row, at some parameters.
  package func probabilities(of points: Matrix<Double>, at parameters: [Double]) -> Matrix<Double> {
    var layer = layer(parameters)
    layer.forward(points)
    return Predictions(logits: layer.output, labels: Array(repeating: 0, count: points.rows)).probabilities
  }

  private func layer(_ parameters: [Double]) -> Dense<Double> {
    precondition(parameters.count == parameterCount, "\(parameters.count) parameters for \(parameterCount)")
    let (classes, features) = (samples.classes, samples.features.columns)
    let weights = Matrix(rows: classes, columns: features, elements: Array(parameters.prefix(classes * features)))
    return Dense(weights: weights, biases: Array(parameters.suffix(classes)))
  }
}
