/// Symmetric cross entropy: α CE + β RCE, the mean over the batch, with the reverse cross entropy RCE = −Σ_c p_c log ỹ_c
/// of one-hot labels ỹ, where log 0 is taken to be A.
///
/// RCE is −A (1 − p) of the true class: bounded, and so robust to wrong labels.
///
/// Source: Wang et al., "Symmetric Cross Entropy for Robust Learning with Noisy Labels", ICCV 2019, arXiv 1908.06112.
package struct SymmetricCrossEntropy: SampleLoss, DeclaredLoss {
  /// The factor α of cross entropy.
  package internal(set) var alpha: Double
  /// The factor β of the reverse cross entropy.
  package internal(set) var beta: Double
  /// What log 0 is taken to be, A.
  package internal(set) var logOfZero: Double

  /// α CE − β A (1 − p) and its derivatives (α − β A p) (p − onehot(y)).
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let reverse = -beta * logOfZero
    sample.writeCrossEntropyGradient(scale: scale * (alpha + reverse * sample.probability), to: gradient)
    return alpha * sample.crossEntropy + reverse * sample.complement
  }

  /// What the loss is.
  package var declaration: LossDeclaration<SymmetricCrossEntropy> {
    LossDeclaration(
      "symmetric_cross_entropy", .symmetricCrossEntropy(), "Cross entropy both ways, the second for wrong labels",
      formula: "(1/B) Σᵢ −α log p(yᵢ) − β A (1 − p(yᵢ))",
      parameters: [
        .number("alpha", \.alpha, in: 0...1000, "the factor α of cross entropy"),
        .number("beta", \.beta, in: 0...1000, "the factor β of the reverse cross entropy"),
        .number("log_of_zero", \.logOfZero, in: -1000...0, "what log 0 is taken to be, A"),
      ],
      conventions: "Mean over B; defaults as for CIFAR-10.", source: "Wang et al., ICCV 2019, arXiv 1908.06112")
  }
}

extension Loss where Self == SymmetricCrossEntropy {
  /// Symmetric cross entropy, with the authors' defaults for ten classes.
  package static func symmetricCrossEntropy(
    alpha: Double = 0.1, beta: Double = 1, logOfZero: Double = -4
  ) -> SymmetricCrossEntropy {
    SymmetricCrossEntropy(alpha: alpha, beta: beta, logOfZero: logOfZero).checked()
  }
}
