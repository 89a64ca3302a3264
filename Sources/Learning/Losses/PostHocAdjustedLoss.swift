import CardinalityNumerics

/// Any loss, with logits lowered by τ log π when a class is predicted, though not when it is trained.
///
/// Logit adjustment after training: what the network has learnt about the classes' frequencies is taken out. Do not use
/// it on ``LogitAdjustedLoss``, which never learns them.
///
/// Source: Menon et al., arXiv 2007.07314, section 4.1.
package struct PostHocAdjustedLoss: DeclaredLoss {
  /// The loss that is trained.
  var base: any Loss<Predictions>
  /// The strength τ of the adjustment.
  package internal(set) var tau: Double
  private(set) var offsets: [Double]?

  /// Visits the loss that is trained.
  package mutating func visitParts(_ body: (inout any Loss<Predictions>) throws -> Void) rethrows { try body(&base) }

  /// Prepares the loss and computes −τ log π.
  package mutating func begin(_ training: TrainingPlan) throws {
    try base.begin(training)
    offsets = try training.classCounts.logShares(for: name).map { -tau * $0 }
  }

  /// What the class is predicted by, beside the logits: −τ log π, and what the loss that is trained adds.
  package var decisionOffsets: [Double]? {
    guard let offsets, let others = base.decisionOffsets else { return offsets }
    return zip(offsets, others).map(+)
  }

  /// The loss that is trained.
  package func value(of input: Predictions, in workspace: Workspace) throws -> Double {
    try base.value(of: input, in: workspace)
  }

  /// The loss that is trained, and its gradient.
  package func value(of input: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    try base.value(of: input, gradient: &gradient, in: workspace)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<PostHocAdjustedLoss> {
    LossDeclaration(
      "post_hoc", .postHoc(), "Any loss, its logits lowered by the classes' frequencies when predicting",
      formula: "train with the loss; predict argmax (z − τ log π)",
      parameters: [
        .loss("(loss)", \.base, "the loss that is trained").namedAlways(),
        .number("tau", \.tau, in: -100...100, "the strength τ"),
      ],
      conventions: "Scores and rankings are of the adjusted logits. Not for logit_adjusted, which is adjusted already.",
      source: "Menon et al., ICLR 2021, arXiv 2007.07314")
  }
}

extension Loss where Self == PostHocAdjustedLoss {
  /// Any loss, with logits lowered by τ times the logarithms of the classes' shares when a class is predicted.
  package static func postHoc(_ base: any Loss<Predictions> = CrossEntropy(), tau: Double = 1) -> PostHocAdjustedLoss {
    PostHocAdjustedLoss(base: base, tau: tau).checked()
  }
}
