/// Categorical cross entropy: −(1/B) Σᵢ log p[i, yᵢ], the mean over the batch.
///
/// Its gradient with respect to the logits is (p − onehot(y)) / B.
public struct CrossEntropy: SampleLoss, DeclaredLoss {
  /// Makes the loss.
  public init() {}

  /// −log p of the true class, with derivatives p − onehot(y).
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    sample.writeCrossEntropyGradient(scale: scale, to: gradient)
    return sample.crossEntropy
  }

  /// What the loss is.
  public var declaration: LossDeclaration<CrossEntropy> {
    LossDeclaration(
      "cross_entropy", CrossEntropy(), "Categorical cross entropy", formula: "(1/B) Σᵢ −log p(yᵢ), p = softmax(z)",
      conventions: "Mean over B.", source: "the paper's baseline; PyTorch CrossEntropyLoss")
  }
}

extension Loss where Self == CrossEntropy {
  /// Categorical cross entropy, the mean over the batch.
  public static func crossEntropy() -> CrossEntropy { CrossEntropy() }
}
