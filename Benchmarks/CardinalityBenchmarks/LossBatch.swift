import Analysis

/// A batch of ten classes, with the buffers that a training keeps.
final class LossBatch {
  private let loss: CardinalityLoss
  private let predictions: Predictions
  private let workspace = Workspace()
  private var gradient: Matrix<Double>

  init(_ loss: CardinalityLoss, samples: Int) {
    self.loss = loss
    var random = NumPyRandom(seed: 2_048)
    let logits = Matrix(rows: samples, columns: 10, elements: random.standardNormals(samples * 10))
    predictions = Predictions(logits: logits, labels: random.integers(samples, below: 10))
    gradient = Matrix(rows: samples, columns: 10)
  }

  func valueAndGradient() throws -> Double {
    try loss.value(of: predictions, gradient: &gradient, in: workspace)
  }
}
