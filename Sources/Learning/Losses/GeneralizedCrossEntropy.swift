import Foundation

/// Generalised cross entropy: (1 − p^q) / q of the true class, the mean over the batch.
///
/// Between cross entropy (q → 0) and the mean absolute error (q = 1): samples that are far off, such as wrongly labelled
/// ones, count the less the larger q is. The gradient is p^q times that of cross entropy.
///
/// Source: Zhang and Sabuncu, "Generalized Cross Entropy Loss for Training Deep Neural Networks with Noisy Labels",
/// NeurIPS 2018, arXiv 1805.07836.
package struct GeneralizedCrossEntropy: SampleLoss, DeclaredLoss {
  /// The exponent q.
  package internal(set) var q: Double

  /// (1 − p^q) / q and its derivatives p^q (p − onehot(y)).
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let exponent = -q * sample.crossEntropy
    sample.writeCrossEntropyGradient(scale: scale * exp(exponent), to: gradient)
    return -expm1(exponent) / q
  }

  /// What the loss is.
  package var declaration: LossDeclaration<GeneralizedCrossEntropy> {
    LossDeclaration(
      "generalized_cross_entropy", .generalizedCrossEntropy(),
      "Between cross entropy and absolute error, for wrong labels",
      formula: "(1/B) Σᵢ (1 − p(yᵢ)^q) / q",
      parameters: [.number("q", \.q, in: 1e-6...1, "the exponent q; near 0 it is cross entropy, 1 absolute error")],
      conventions: "Mean over B; not truncated.", source: "Zhang and Sabuncu, NeurIPS 2018, arXiv 1805.07836")
  }
}

extension Loss where Self == GeneralizedCrossEntropy {
  /// Generalised cross entropy, with the authors' default.
  package static func generalizedCrossEntropy(q: Double = 0.7) -> GeneralizedCrossEntropy {
    GeneralizedCrossEntropy(q: q).checked()
  }
}
