import Foundation

/// Cross entropy on logits raised by the logarithms of the class counts: CE(z + log n), the mean over the batch.
///
/// The same as ``LogitAdjustedLoss`` with τ = 1, since log n and log π differ by a constant.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Ren et al., "Balanced Meta-Softmax for Long-Tailed Visual Recognition", NeurIPS 2020, arXiv 2007.10740.
package struct BalancedSoftmaxLoss: SampleLoss, DeclaredLoss {
  private(set) var offsets: [Double] = []

  /// Computes log n.
  package mutating func begin(_ training: TrainingPlan) throws {
    try training.classCounts.requireSamples(for: name)
    offsets = training.classCounts.map { log(Double($0)) }
  }

  /// Throws unless there are counts of so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(offsets.count, toBe: classes)
  }

  /// The cross entropy of the raised logits.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    sample.crossEntropy(raisedBy: offsets, scale: scale, gradient: gradient)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<BalancedSoftmaxLoss> {
    LossDeclaration(
      "balanced_softmax", .balancedSoftmax(), "Softmax over logits raised by the logarithms of the class counts",
      formula: "(1/B) Σᵢ CE(zᵢ + log n, yᵢ)",
      conventions: "The same as logit_adjusted with τ = 1: log n and log π differ by a constant.",
      source: "Ren et al., NeurIPS 2020, arXiv 2007.10740")
  }
}

extension Loss where Self == BalancedSoftmaxLoss {
  /// Cross entropy on logits raised by the logarithms of the class counts.
  package static func balancedSoftmax() -> BalancedSoftmaxLoss { BalancedSoftmaxLoss() }
}
