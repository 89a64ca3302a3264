/// Poly-1: −log p + ε (1 − p) of the true class, the mean over the batch.
///
/// Cross entropy is Σ_j (1 − p)^j / j; the first term of the series gets a weight of its own, 1 + ε.
///
/// Source: Leng et al., "PolyLoss: A Polynomial Expansion Perspective of Classification Loss Functions", ICLR 2022,
/// arXiv 2204.12511.
package struct PolyLoss: SampleLoss, DeclaredLoss {
  /// What the first term weighs beyond 1, ε.
  package internal(set) var epsilon: Double

  /// −log p + ε (1 − p) and its derivatives (1 + ε p) (p − onehot(y)).
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    sample.writeCrossEntropyGradient(scale: scale * (1 + epsilon * sample.probability), to: gradient)
    return sample.crossEntropy + epsilon * sample.complement
  }

  /// What the loss is.
  package var declaration: LossDeclaration<PolyLoss> {
    LossDeclaration(
      "poly", .poly(), "Cross entropy whose first polynomial term has another weight",
      formula: "(1/B) Σᵢ −log p(yᵢ) + ε (1 − p(yᵢ))",
      parameters: [.number("epsilon", \.epsilon, in: -1...100, "what the first term weighs beyond 1, ε")],
      conventions: "Poly-1 on softmax, mean over B.", source: "Leng et al., ICLR 2022, arXiv 2204.12511")
  }
}

extension Loss where Self == PolyLoss {
  /// Poly-1 cross entropy.
  package static func poly(epsilon: Double = 1) -> PolyLoss { PolyLoss(epsilon: epsilon).checked() }
}
