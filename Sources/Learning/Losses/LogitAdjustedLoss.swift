import Foundation

/// Cross entropy on logits raised by the classes' frequencies: CE(z + τ log π) or CE(z + log n), the mean over the batch.
///
/// π is the share of each class among the training samples. The network learns to be right on average over the classes
/// rather than over the samples, so that nothing is adjusted when it predicts; adjusting again would do it twice.
/// Judge it by balanced accuracy.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Menon et al., "Long-tail learning via logit adjustment", ICLR 2021, arXiv 2007.07314.
public struct LogitAdjustedLoss: SampleLoss {
  /// What raises the logits.
  public enum Adjustment: Sendable, Equatable {
    /// τ log π, with the shares π of the classes and a strength τ.
    case shares(tau: Double)
    /// log n, with the counts n of the classes.
    case counts
  }

  /// What raises the logits.
  public let adjustment: Adjustment
  private var offsets: [Double] = []

  /// Makes the loss.
  ///
  /// - Precondition: τ is finite.
  public init(_ adjustment: Adjustment = .shares(tau: 1)) {
    if case .shares(let tau) = adjustment { precondition(tau.isFinite, "logits cannot be adjusted by τ = \(tau)") }
    self.adjustment = adjustment
  }

  /// `logit_adjusted`, with τ where it is not 1, or `balanced_softmax`.
  public var name: String {
    switch adjustment {
    case .shares(let tau): tau == 1 ? "logit_adjusted" : "logit_adjusted(tau=\(tau.shortest))"
    case .counts: "balanced_softmax"
    }
  }

  /// Computes τ log π or log n.
  public mutating func begin(_ training: TrainingPlan) throws {
    switch adjustment {
    case .shares(let tau): offsets = try training.classCounts.logShares(for: name).map { tau * $0 }
    case .counts:
      try training.classCounts.requireSamples(for: name)
      offsets = training.classCounts.map { log(Double($0)) }
    }
  }

  /// Throws unless there are shares of so many classes.
  public func validate(classes: Int) throws(LossError) {
    try require(offsets.count, toBe: classes)
  }

  /// The cross entropy of the adjusted logits.
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    for c in 0..<sample.classes { gradient[c] = sample.logits[c] + offsets[c] }
    return sample.crossEntropy(ofLogits: gradient, scale: scale)
  }

  static let entry = LossEntry(
    name: "logit_adjusted", title: "Cross entropy on logits raised by the classes' frequencies",
    formula: "(1/B) Σᵢ CE(zᵢ + τ log π, yᵢ)",
    parameters: [.init("tau", "1", "the strength τ")],
    conventions: "π from the training samples. Nothing is adjusted when predicting; see post_hoc for that.",
    source: "Menon et al., ICLR 2021, arXiv 2007.07314"
  ) { LogitAdjustedLoss(.shares(tau: try $0.number("tau", default: 1, in: -100...100))) }

  static let balancedSoftmaxEntry = LossEntry(
    name: "balanced_softmax", title: "Softmax over logits raised by the logarithms of the class counts",
    formula: "(1/B) Σᵢ CE(zᵢ + log n, yᵢ)",
    conventions: "The same as logit_adjusted with τ = 1: log n and log π differ by a constant.",
    source: "Ren et al., NeurIPS 2020, arXiv 2007.10740"
  ) { _ in LogitAdjustedLoss(.counts) }
}

extension Loss where Self == LogitAdjustedLoss {
  /// Cross entropy on logits raised by τ times the logarithms of the classes' shares.
  public static func logitAdjusted(tau: Double = 1) -> LogitAdjustedLoss { LogitAdjustedLoss(.shares(tau: tau)) }

  /// Cross entropy on logits raised by the logarithms of the class counts.
  ///
  /// The same as ``logitAdjusted(tau:)`` with τ = 1, since log n and log π differ by a constant.
  /// Source: Ren et al., "Balanced Meta-Softmax for Long-Tailed Visual Recognition", NeurIPS 2020, arXiv 2007.10740.
  public static func balancedSoftmax() -> LogitAdjustedLoss { LogitAdjustedLoss(.counts) }
}

extension [Int] {
  /// log π, π being the share of each class.
  func logShares(for loss: String) throws(LossError) -> [Double] {
    try requireSamples(for: loss)
    let total = Double(reduce(0, +))
    return map { log(Double($0) / total) }
  }
}
