import Foundation

/// The vector-scaling loss: CE(Δ z + τ log π), the mean over the batch, with factors Δ_c = (n_c / max n)^γ of the logits.
///
/// π is the share of each class among the training samples, n its count. γ = 0 is logit adjustment; the factors act in
/// the late phase of training, where offsets no longer do. Nothing is adjusted when predicting.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Kini et al., "Label-Imbalanced and Group-Sensitive Classification under Overparameterization", NeurIPS 2021,
/// arXiv 2103.01946.
package struct VectorScalingLoss: SampleLoss, DeclaredLoss {
  /// The exponent γ of the factors.
  package internal(set) var gamma: Double
  /// The strength τ of the offsets.
  package internal(set) var tau: Double
  private(set) var factors: [Double] = []
  private(set) var offsets: [Double] = []

  /// Computes factors and offsets.
  package mutating func begin(_ training: TrainingPlan) throws {
    offsets = try training.classCounts.logShares(for: name).map { tau * $0 }
    let largest = Double(training.classCounts.max() ?? 1)
    factors = training.classCounts.map { pow(Double($0) / largest, gamma) }
  }

  /// Throws unless there are factors for so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(factors.count, toBe: classes)
  }

  /// The cross entropy of the scaled and raised logits.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    for c in 0..<sample.classes { gradient[c] = factors[c] * sample.logits[c] + offsets[c] }
    let value = sample.crossEntropy(ofLogits: gradient, scale: scale)
    for c in 0..<sample.classes { gradient[c] *= factors[c] }
    return value
  }

  /// What the loss is.
  package var declaration: LossDeclaration<VectorScalingLoss> {
    LossDeclaration(
      "vector_scaling", .vectorScaling(), "Cross entropy on logits scaled and raised by the classes' frequencies",
      formula: "(1/B) Σᵢ CE(Δ zᵢ + τ log π, yᵢ), Δ = (n / max n)^γ",
      parameters: [
        .number("gamma", \.gamma, in: 0...10, "the exponent γ of the factors; 0 is logit_adjusted"),
        .number("tau", \.tau, in: -100...100, "the strength τ of the offsets"),
      ],
      conventions: "π from the training samples. Nothing is adjusted when predicting.",
      source: "Kini et al., NeurIPS 2021, arXiv 2103.01946")
  }
}

extension Loss where Self == VectorScalingLoss {
  /// Cross entropy on logits scaled and raised by the classes' frequencies, with the defaults of the authors' program.
  package static func vectorScaling(gamma: Double = 0.3, tau: Double = 1) -> VectorScalingLoss {
    VectorScalingLoss(gamma: gamma, tau: tau).checked()
  }
}
