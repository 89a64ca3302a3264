import Foundation

/// Generalised logit adjustment: (1 − u^q) / q of the true class's share u in softmax(z + τ log π), the mean over the
/// batch; −log u for q = 0.
///
/// π is the share of each class among the training samples. The minimiser has u ∝ P(y|x)^(1/(1−q)), so that
/// τ = 1 / (1 − q), the default, makes the largest logit that of the largest P(y|x) / π(y): right on average over the
/// classes. q = 0 is ``LogitAdjustedLoss``, τ = 0 ``GeneralizedCrossEntropy``.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Cortes, Mohri and Zhong, "Improved Balanced Classification with Theoretically Grounded Loss Functions",
/// NeurIPS 2025, arXiv 2512.23947.
package struct GeneralizedLogitAdjustedLoss: SampleLoss, DeclaredLoss {
  /// The exponent q.
  package internal(set) var q: Double
  /// The strength τ; `nil` for 1 / (1 − q).
  package internal(set) var tau: Double?
  private(set) var offsets: [Double] = []

  /// Computes τ log π.
  package mutating func begin(_ training: TrainingPlan) throws {
    let tau = tau ?? 1 / (1 - q)
    offsets = try training.classCounts.logShares(for: name).map { tau * $0 }
  }

  /// Throws unless there are shares of so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(offsets.count, toBe: classes)
  }

  /// (1 − u^q) / q of the raised logits.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let crossEntropy = sample.crossEntropy(raisedBy: offsets, scale: scale, gradient: gradient)
    return Self.generalized(crossEntropy, exponent: q, gradient: gradient)
  }

  /// (1 − e^(−qℓ)) / q of a cross entropy ℓ, whose gradient becomes that of the result.
  static func generalized(
    _ crossEntropy: Double, exponent q: Double, gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    if q == 0 { return crossEntropy }
    let factor = exp(-q * crossEntropy)
    for c in gradient.indices { gradient[c] *= factor }
    return -expm1(-q * crossEntropy) / q
  }

  /// What the loss is.
  package var declaration: LossDeclaration<GeneralizedLogitAdjustedLoss> {
    LossDeclaration(
      "generalized_logit_adjusted", .generalizedLogitAdjusted(),
      "Generalised cross entropy on logits raised by the classes' frequencies",
      formula: "(1/B) Σᵢ (1 − u(yᵢ)^q) / q, u = softmax(zᵢ + τ log π)",
      parameters: [
        .number("q", \.q, in: 0...0.99, "the exponent q; 0 is logit_adjusted"),
        .numberOrNone("tau", \.tau, in: -100...100, "the strength τ; none for 1 / (1 − q)"),
      ],
      conventions: "π from the training samples. Nothing is adjusted when predicting.",
      source: "Cortes, Mohri and Zhong, NeurIPS 2025, arXiv 2512.23947")
  }
}

extension Loss where Self == GeneralizedLogitAdjustedLoss {
  /// Generalised cross entropy on logits raised by τ times the logarithms of the classes' shares.
  package static func generalizedLogitAdjusted(q: Double = 0.3, tau: Double? = nil) -> GeneralizedLogitAdjustedLoss {
    GeneralizedLogitAdjustedLoss(q: q, tau: tau).checked()
  }
}
