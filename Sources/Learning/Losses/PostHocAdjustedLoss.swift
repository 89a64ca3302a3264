/// Any loss, with logits lowered by τ log π when a class is predicted, though not when it is trained.
///
/// Logit adjustment after training: what the network has learnt about the classes' frequencies is taken out. Do not use
/// it on ``LogitAdjustedLoss``, which never learns them.
///
/// Source: Menon et al., arXiv 2007.07314, section 4.1.
public struct PostHocAdjustedLoss: Loss {
  /// The strength τ of the adjustment.
  public let tau: Double
  /// What the class is predicted by, beside the logits: −τ log π.
  public private(set) var decisionOffsets: [Double]?
  private var base: any Loss<Predictions>

  /// Makes the loss.
  ///
  /// - Precondition: τ is finite.
  public init(_ base: any Loss<Predictions> = CrossEntropy(), tau: Double = 1) {
    precondition(tau.isFinite, "logits cannot be adjusted by τ = \(tau)")
    self.base = base
    self.tau = tau
  }

  /// `post_hoc` with the loss that is trained.
  public var name: String { "post_hoc(\(base.name)\(tau == 1 ? "" : ",tau=\(tau.shortest)"))" }

  /// Visits the loss that is trained.
  public mutating func visitParts(_ body: (inout any Loss<Predictions>) throws -> Void) rethrows { try body(&base) }

  /// Prepares the loss and computes −τ log π.
  public mutating func begin(_ training: TrainingPlan) throws {
    try base.begin(training)
    decisionOffsets = try training.classCounts.logShares(for: name).map { -tau * $0 }
  }

  /// The loss that is trained.
  public func value(of input: Predictions, in workspace: Workspace) throws -> Double {
    try base.value(of: input, in: workspace)
  }

  /// The loss that is trained, and its gradient.
  public func value(of input: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    try base.value(of: input, gradient: &gradient, in: workspace)
  }

  static let entry = LossEntry(
    name: "post_hoc", title: "Any loss, its logits lowered by the classes' frequencies when predicting",
    formula: "train with the loss; predict argmax (z − τ log π)",
    parameters: [
      .init("(loss)", "cross_entropy", "the loss that is trained"), .init("tau", "1", "the strength τ"),
    ],
    conventions: "Scores and rankings are of the adjusted logits. Not for logit_adjusted, which is adjusted already.",
    source: "Menon et al., ICLR 2021, arXiv 2007.07314"
  ) { arguments in
    PostHocAdjustedLoss(
      try arguments.loss(default: CrossEntropy()), tau: try arguments.number("tau", default: 1, in: -100...100))
  }
}
