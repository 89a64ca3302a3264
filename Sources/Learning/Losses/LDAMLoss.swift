import Foundation

/// Label-distribution-aware margins: CE(s z′), where z′ lowers the logit of the true class by a margin m, the mean over
/// the batch.
///
/// m_c = m_max n_c^(−1/4) / max_j n_j^(−1/4): the rarer the class, the wider its margin. The authors' logits are cosines
/// between −1 and 1; on plain logits, as here, a scale of 30 makes every mistake loud, and smaller rates or scales are
/// called for. Deferred re-weighting is a schedule:
/// `.ldam().followed(by: ClassWeightedLoss(.ldam(), weights: .effectiveNumber(beta: 0.9999)), after: 80)`.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample.
/// Source: Cao et al., "Learning Imbalanced Datasets with Label-Distribution-Aware Margin Loss", NeurIPS 2019,
/// arXiv 1906.07413.
public struct LDAMLoss: SampleLoss {
  /// The margin m_max of the rarest class.
  public let largestMargin: Double
  /// What the logits are multiplied by, s.
  public let logitScale: Double
  private var margins: [Double] = []

  /// Makes the loss with the authors' defaults.
  ///
  /// - Precondition: the margin is finite and at least 0, the scale finite and positive.
  public init(largestMargin: Double = 0.5, logitScale: Double = 30) {
    precondition(largestMargin >= 0 && largestMargin.isFinite, "a margin cannot be \(largestMargin)")
    precondition(logitScale > 0 && logitScale.isFinite, "logits cannot be scaled by \(logitScale)")
    self.largestMargin = largestMargin
    self.logitScale = logitScale
  }

  /// `ldam`, with what is not its default.
  public var name: String {
    parameterized(
      "ldam",
      [
        largestMargin == 0.5 ? nil : "margin=\(largestMargin.shortest)",
        logitScale == 30 ? nil : "scale=\(logitScale.shortest)",
      ])
  }

  /// Computes the margins.
  public mutating func begin(_ training: TrainingPlan) throws {
    try training.classCounts.requireSamples(for: name)
    let roots = training.classCounts.map { pow(Double($0), -0.25) }
    let largest = roots.max() ?? 1
    margins = roots.map { largestMargin * $0 / largest }
  }

  /// Throws unless there are margins for so many classes.
  public func validate(classes: Int) throws(LossError) {
    try require(margins.count, toBe: classes)
  }

  /// The cross entropy of the scaled logits, the true one lowered by its margin.
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    for c in 0..<sample.classes { gradient[c] = logitScale * sample.logits[c] }
    gradient[sample.label] -= logitScale * margins[sample.label]
    return sample.crossEntropy(ofLogits: gradient, scale: scale * logitScale)
  }

  static let entry = LossEntry(
    name: "ldam", title: "Cross entropy with a margin that is wider the rarer the class",
    formula: "(1/B) Σᵢ CE(s (zᵢ − m(yᵢ) onehot(yᵢ)), yᵢ), m ∝ n^(−1/4)",
    parameters: [.init("margin", "0.5", "the margin of the rarest class"), .init("scale", "30", "the scale s")],
    conventions: "On plain logits, where the authors have cosines. For deferred re-weighting see `then`.",
    source: "Cao et al., NeurIPS 2019, arXiv 1906.07413"
  ) { arguments in
    LDAMLoss(
      largestMargin: try arguments.number("margin", default: 0.5, in: 0...1000),
      logitScale: try arguments.number("scale", default: 30, in: 1e-6...1e6))
  }
}

extension Loss where Self == LDAMLoss {
  /// Cross entropy with label-distribution-aware margins.
  public static func ldam(largestMargin: Double = 0.5, logitScale: Double = 30) -> LDAMLoss {
    LDAMLoss(largestMargin: largestMargin, logitScale: logitScale)
  }
}
