import Foundation

/// Generalised class-aware weighting: w_y (1 − u^q) / q with u the true class's share in softmax(z / ρ_y), the mean over
/// the batch; −log u for q = 0.
///
/// Weights are balanced, w_c = N / (C n_c). All logits of a sample are divided by the confidence margin ρ of its class:
/// the wider it is, the farther apart the logits have to be. ρ_c ∝ n_c^(−κ), scaled to mean 1; κ = 1/3 is the optimum of
/// the two-class theory, κ = 0 plain weights.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Cortes, Mohri and Zhong, NeurIPS 2025, arXiv 2512.23947; the margins after Cortes et al., "Balancing the
/// Scales", ICML 2025, arXiv 2502.10381.
package struct GeneralizedClassAwareLoss: SampleLoss, DeclaredLoss {
  /// The exponent q.
  package internal(set) var q: Double
  /// The exponent κ of the margins.
  package internal(set) var kappa: Double
  private(set) var weights: [Double] = []
  private(set) var margins: [Double] = []

  /// Computes weights and margins.
  package mutating func begin(_ training: TrainingPlan) throws {
    weights = try ClassWeights.balanced.weights(for: training.classCounts, of: name)
    let powers = training.classCounts.map { pow(Double($0), -kappa) }
    let mean = powers.reduce(0, +) / Double(powers.count)
    margins = powers.map { $0 / mean }
  }

  /// Throws unless there are weights of so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(weights.count, toBe: classes)
  }

  /// The weight of a class.
  package func weight(of label: Int) -> Double { weights[label] }

  /// (1 − u^q) / q of the divided logits.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let margin = margins[sample.label]
    // From the largest logit on: a small margin would make logits infinite, and their differences no numbers.
    let top = (0..<sample.classes).reduce(-Double.infinity) { max($0, sample.logits[$1]) }
    for c in 0..<sample.classes { gradient[c] = max((sample.logits[c] - top) / margin, -1e300) }
    let crossEntropy = sample.crossEntropy(ofLogits: gradient, scale: scale / margin)
    return GeneralizedLogitAdjustedLoss.generalized(crossEntropy, exponent: q, gradient: gradient)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<GeneralizedClassAwareLoss> {
    LossDeclaration(
      "generalized_class_aware", .generalizedClassAware(),
      "Weighted generalised cross entropy with a confidence margin for each class",
      formula: "(1/B) Σᵢ w(yᵢ) (1 − u(yᵢ)^q) / q, u = softmax(zᵢ / ρ(yᵢ)), ρ ∝ n^(−κ)",
      parameters: [
        .number("q", \.q, in: 0...1, "the exponent q; 0 is cross entropy"),
        .number("kappa", \.kappa, in: 0...10, "the exponent κ of the margins; 0 for equal ones"),
      ],
      conventions: "Balanced weights, divided by B; margins have mean 1. Nothing is adjusted when predicting.",
      source: "Cortes, Mohri and Zhong, NeurIPS 2025, arXiv 2512.23947; arXiv 2502.10381")
  }
}

extension Loss where Self == GeneralizedClassAwareLoss {
  /// Weighted generalised cross entropy with a confidence margin for each class.
  package static func generalizedClassAware(q: Double = 0.3, kappa: Double = 1.0 / 3) -> GeneralizedClassAwareLoss {
    GeneralizedClassAwareLoss(q: q, kappa: kappa).checked()
  }
}
