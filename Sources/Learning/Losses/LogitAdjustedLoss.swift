import Foundation

/// Cross entropy on logits raised by the classes' shares: CE(z + τ log π), the mean over the batch.
///
/// π is the share of each class among the training samples. The network learns to be right on average over the classes
/// rather than over the samples, so that nothing is adjusted when it predicts; adjusting again would do it twice.
/// Judge it by balanced accuracy.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Menon et al., "Long-tail learning via logit adjustment", ICLR 2021, arXiv 2007.07314.
package struct LogitAdjustedLoss: SampleLoss, DeclaredLoss {
  /// The strength τ.
  package internal(set) var tau: Double
  private(set) var offsets: [Double] = []

  /// Computes τ log π.
  package mutating func begin(_ training: TrainingPlan) throws {
    offsets = try training.classCounts.logShares(for: name).map { tau * $0 }
  }

  /// Throws unless there are shares of so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(offsets.count, toBe: classes)
  }

  /// The cross entropy of the raised logits.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    sample.crossEntropy(raisedBy: offsets, scale: scale, gradient: gradient)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<LogitAdjustedLoss> {
    LossDeclaration(
      "logit_adjusted", .logitAdjusted(), "Cross entropy on logits raised by the classes' frequencies",
      formula: "(1/B) Σᵢ CE(zᵢ + τ log π, yᵢ)",
      parameters: [.number("tau", \.tau, in: -100...100, "the strength τ")],
      conventions: "π from the training samples. Nothing is adjusted when predicting; see post_hoc for that.",
      source: "Menon et al., ICLR 2021, arXiv 2007.07314")
  }
}

extension Loss where Self == LogitAdjustedLoss {
  /// Cross entropy on logits raised by τ times the logarithms of the classes' shares.
  package static func logitAdjusted(tau: Double = 1) -> LogitAdjustedLoss { LogitAdjustedLoss(tau: tau).checked() }
}

extension Sample {
  /// The cross entropy of the logits plus offsets, one a class; overwrites `gradient` by `scale` times its derivatives.
  func crossEntropy(
    raisedBy offsets: [Double], scale: Double, gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    for c in 0..<classes { gradient[c] = logits[c] + offsets[c] }
    return crossEntropy(ofLogits: gradient, scale: scale)
  }
}

extension [Int] {
  /// log π, π being the share of each class.
  func logShares(for loss: String) throws(LossError) -> [Double] {
    try requireSamples(for: loss)
    let total = Double(reduce(0, +))
    return map { log(Double($0) / total) }
  }
}
