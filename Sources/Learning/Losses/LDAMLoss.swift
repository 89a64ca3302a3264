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
package struct LDAMLoss: SampleLoss, DeclaredLoss {
  /// The margin m_max of the rarest class.
  package internal(set) var margin: Double
  /// What the logits are multiplied by, s.
  package internal(set) var scale: Double
  private(set) var margins: [Double] = []

  /// Computes the margins.
  package mutating func begin(_ training: TrainingPlan) throws {
    try training.classCounts.requireSamples(for: name)
    let roots = training.classCounts.map { pow(Double($0), -0.25) }
    let largest = roots.max() ?? 1
    margins = roots.map { margin * $0 / largest }
  }

  /// Throws unless there are margins for so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(margins.count, toBe: classes)
  }

  /// The cross entropy of the scaled logits, the true one lowered by its margin.
  package func value(
    of sample: Sample, scale factor: Double, gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    for c in 0..<sample.classes { gradient[c] = scale * sample.logits[c] }
    gradient[sample.label] -= scale * margins[sample.label]
    return sample.crossEntropy(ofLogits: gradient, scale: factor * scale)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<LDAMLoss> {
    LossDeclaration(
      "ldam", .ldam(), "Cross entropy with a margin that is wider the rarer the class",
      formula: "(1/B) Σᵢ CE(s (zᵢ − m(yᵢ) onehot(yᵢ)), yᵢ), m ∝ n^(−1/4)",
      parameters: [
        .number("margin", \.margin, in: 0...1000, "the margin of the rarest class"),
        .number("scale", \.scale, in: 1e-6...1e6, "the scale s"),
      ],
      conventions: "On plain logits, where the authors have cosines. For deferred re-weighting see `then`.",
      source: "Cao et al., NeurIPS 2019, arXiv 1906.07413")
  }
}

extension Loss where Self == LDAMLoss {
  /// Cross entropy with label-distribution-aware margins, with the authors' defaults.
  package static func ldam(margin: Double = 0.5, scale: Double = 30) -> LDAMLoss {
    LDAMLoss(margin: margin, scale: scale).checked()
  }
}
