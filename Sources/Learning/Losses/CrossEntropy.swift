/// Categorical cross entropy: −(1/B) Σᵢ log p[i, yᵢ], the mean over the batch.
///
/// Its gradient with respect to the logits is (p − onehot(y)) / B.
public struct CrossEntropy: SampleLoss {
  /// Makes the loss.
  public init() {}

  /// `cross_entropy`.
  public var name: String { "cross_entropy" }

  /// −log p of the true class, with derivatives p − onehot(y).
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    sample.writeCrossEntropyGradient(scale: scale, to: gradient)
    return sample.crossEntropy
  }

  static let entry = LossEntry(
    name: "cross_entropy", title: "Categorical cross entropy",
    formula: "(1/B) Σᵢ −log p(yᵢ), p = softmax(z)", conventions: "Mean over B.",
    source: "the paper's baseline; PyTorch CrossEntropyLoss"
  ) { _ in CrossEntropy() }
}

extension Loss where Self == CrossEntropy {
  /// Categorical cross entropy, the mean over the batch.
  public static func crossEntropy() -> CrossEntropy { CrossEntropy() }
}
