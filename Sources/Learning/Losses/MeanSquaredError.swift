import CardinalityNumerics

/// Mean squared error of probabilities against one-hot labels: (1/BC) Σᵢ ‖onehot(yᵢ) − pᵢ‖².
///
/// The mean is over batch and classes.
public struct MeanSquaredError: DeclaredLoss {
  /// Makes the loss.
  public init() {}

  /// The mean squared difference between probabilities and one-hot labels.
  public func value(of batch: Predictions, in workspace: Workspace) -> Double {
    var sum = 0.0
    batch.probabilities.elements.withUnsafeBufferPointer { probabilities in
      for (row, label) in batch.labels.enumerated() {
        for c in 0..<batch.columns {
          let difference = (c == label ? 1 : 0) - probabilities[row * batch.columns + c]
          sum += difference * difference
        }
      }
    }
    return sum / Double(batch.rows * batch.columns)
  }

  /// The mean squared difference, and its gradient by way of the probabilities.
  public func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double {
    let scale = 2 / Double(batch.rows * batch.columns)
    batch.copyProbabilities(times: scale, to: &gradient)
    for (row, label) in batch.labels.enumerated() { gradient.elements[row * batch.columns + label] -= scale }
    batch.pullBackToLogits(&gradient)
    return value(of: batch, in: workspace)
  }

  /// What the loss is.
  public var declaration: LossDeclaration<MeanSquaredError> {
    LossDeclaration(
      "mean_squared_error", MeanSquaredError(), "Mean squared error of probabilities against one-hot labels",
      formula: "(1/BC) Σᵢ ‖onehot(yᵢ) − pᵢ‖², p = softmax(z)", conventions: "Mean over B and the classes.",
      source: "the paper's baseline; PyTorch MSELoss")
  }
}

extension Loss where Self == MeanSquaredError {
  /// Mean squared error of probabilities, the mean over batch and classes.
  package static func meanSquaredError() -> MeanSquaredError { MeanSquaredError() }
}

extension Predictions {
  /// Overwrites `gradient` by the probabilities times a number.
  func copyProbabilities(times scale: Double, to gradient: inout Matrix<Double>) {
    gradient.elements.withUnsafeMutableBufferPointer { gradient in
      probabilities.elements.withUnsafeBufferPointer { probabilities in
        for index in gradient.indices { gradient[index] = probabilities[index] * scale }
      }
    }
  }

  /// Turns a gradient with respect to the probabilities into one with respect to the logits, in place:
  /// g[i, c] ← p[i, c] (g[i, c] − Σₖ p[i, k] g[i, k]).
  func pullBackToLogits(_ gradient: inout Matrix<Double>) {
    gradient.elements.withUnsafeMutableBufferPointer { gradient in
      probabilities.elements.withUnsafeBufferPointer { probabilities in
        SoftmaxRows<Double>.backward(probabilities, gradient, columns: columns)
      }
    }
  }
}
