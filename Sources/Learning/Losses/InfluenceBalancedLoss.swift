import Foundation

/// Influence-balanced cross entropy: what a sample pulls at the logits is divided by how far off it is.
///
/// The authors weigh the cross entropy of a sample by λ_y / (‖p − onehot(y)‖₁ + ε), through which no gradient flows, with
/// λ_c ∝ 1/n_c and Σ λ = C. The gradient is λ_y (p − onehot(y)) / (2(1 − p) + ε), p being the probability of the true
/// class; the value here is the function that has this gradient and is 0 at p = 1,
/// λ_y [log((2(1 − p) + ε) / ε) − log p] / (2 + ε).
///
/// The authors also divide by the 1-norm of the last hidden layer, which a loss of logits does not see, and begin after
/// half of a training with cross entropy: `then(cross_entropy,influence_balanced,epochs=50)`.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Park et al., "Influence-Balanced Loss for Imbalanced Visual Classification", ICCV 2021, arXiv 2110.02444.
package struct InfluenceBalancedLoss: SampleLoss, DeclaredLoss {
  /// What is added to the distance from the label, ε.
  package internal(set) var epsilon: Double
  private(set) var weights: [Double] = []

  /// Computes λ.
  package mutating func begin(_ training: TrainingPlan) throws {
    try training.classCounts.requireSamples(for: name)
    let inverse = training.classCounts.map { 1 / Double($0) }
    let scale = Double(inverse.count) / inverse.reduce(0, +)
    weights = inverse.map { $0 * scale }
  }

  /// Throws unless there are weights of so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(weights.count, toBe: classes)
  }

  /// λ of a class.
  package func weight(of label: Int) -> Double { weights[label] }

  /// The value of a sample before λ, and its gradient.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let distance = 2 * sample.complement
    sample.writeCrossEntropyGradient(scale: scale / (distance + epsilon), to: gradient)
    return (log1p(distance / epsilon) + sample.crossEntropy) / (2 + epsilon)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<InfluenceBalancedLoss> {
    LossDeclaration(
      "influence_balanced", .influenceBalanced(), "Cross entropy whose samples count the less the farther off they are",
      formula: "(1/B) Σᵢ λ(yᵢ) [log(1 + 2(1 − p(yᵢ)) / ε) − log p(yᵢ)] / (2 + ε), λ ∝ 1/n",
      parameters: [.number("epsilon", \.epsilon, in: 1e-9...100, "what is added to the distance from the label, ε")],
      conventions: "Σ λ = C, divided by B; without the norm of the hidden layer. Start it late by then.",
      source: "Park et al., ICCV 2021, arXiv 2110.02444")
  }
}

extension Loss where Self == InfluenceBalancedLoss {
  /// Influence-balanced cross entropy, with the ε of the authors' program.
  package static func influenceBalanced(epsilon: Double = 1e-3) -> InfluenceBalancedLoss {
    InfluenceBalancedLoss(epsilon: epsilon).checked()
  }
}
