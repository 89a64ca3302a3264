/// Categorical cross entropy: −(1/B) Σᵢ log p[i, yᵢ], the mean over the batch.
///
/// Its gradient with respect to the logits is (p − onehot(y)) / B.
public struct CrossEntropy: Loss {
  /// `cross_entropy`.
  public var name: String { "cross_entropy" }

  /// The mean of −log p of the true classes.
  public func value(of batch: Predictions, in workspace: Workspace) -> Double {
    var sum = 0.0
    for (row, label) in batch.labels.enumerated() {
      sum -= batch.logProbabilities.elements[row * batch.columns + label]
    }
    return sum / Double(batch.rows)
  }

  /// The mean of −log p of the true classes, and (p − onehot(y)) / B.
  public func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double {
    let share = 1 / Double(batch.rows)
    batch.copyProbabilities(times: share, to: &gradient)
    for (row, label) in batch.labels.enumerated() { gradient.elements[row * batch.columns + label] -= share }
    return value(of: batch, in: workspace)
  }
}

extension Loss where Self == CrossEntropy {
  /// Categorical cross entropy, the mean over the batch.
  public static func crossEntropy() -> CrossEntropy { CrossEntropy() }
}
