import CardinalityNumerics

/// From one loss to another: (1 − s) f + s g, with a share s of each epoch.
///
/// A share that steps from 0 to 1 takes one loss for some epochs and the other from then on. A loss whose factor is 0 in
/// an epoch is not computed there.
///
/// Logits are adjusted for decisions as the loss of the epoch says: as f does while s is 0, as g does while s is 1, and
/// in between as whichever does.
/// - Throws: ``LossError/differentDecisions(_:_:)`` when a training begins in which both adjust logits, differently, and
///   are mixed.
package struct BlendLoss: DeclaredLoss {
  /// The loss f.
  var first: any Loss<Predictions>
  /// The loss g.
  var second: any Loss<Predictions>
  /// The share s in each epoch.
  package internal(set) var share: Schedule {
    didSet { begin(sharesOf: 1) }
  }
  private var factors = (first: 1.0, second: 0.0)

  init(_ first: any Loss<Predictions>, _ second: any Loss<Predictions>, share: Schedule) {
    self.first = first
    self.second = second
    self.share = share
    begin(sharesOf: 1)
  }

  private mutating func begin(sharesOf epoch: Int) {
    factors = (share.complement.value(at: epoch), share.value(at: epoch))
  }

  /// The epochs of f alone, where the share steps from 0 to 1.
  private var epochs: Int {
    get { share.epochs }
    set { share = .step(from: 0, to: 1, after: newValue) }
  }

  private var isSuccession: Bool { share == .step(from: 0, to: 1, after: share.epochs) }

  /// `blend` or `then`, with both losses.
  package var name: String { (isSuccession ? Self.succession : Self.blend).text(of: self, .name) }

  /// A blend, of which a succession is a case.
  package var declaration: LossDeclaration<BlendLoss> { Self.blend }

  /// Visits both losses.
  package mutating func visitParts(_ body: (inout any Loss<Predictions>) throws -> Void) rethrows {
    try body(&first)
    try body(&second)
  }

  /// Prepares both losses.
  package mutating func begin(_ training: TrainingPlan) throws {
    try visitParts { try $0.begin(training) }
    let isMixed = share.shape != .step || [share.first, share.last].contains { $0 != 0 && $0 != 1 }
    if isMixed { try requireOneDecision() }
  }

  /// Moves the share and both losses to an epoch.
  package mutating func begin(epoch: Int) {
    begin(sharesOf: epoch)
    visitParts { $0.begin(epoch: epoch) }
  }

  /// The factors of the epoch, and the states of both losses.
  package var state: [Double] {
    get { [factors.first, factors.second] + first.state + second.state }
    set {
      factors = (newValue[0], newValue[1])
      first.state = Array(newValue.dropFirst(2).prefix(first.state.count))
      second.state = Array(newValue.dropFirst(2 + first.state.count))
    }
  }

  /// What the losses of the epoch add to the logits.
  package var decisionOffsets: [Double]? {
    if factors.second == 0 { return first.decisionOffsets }
    if factors.first == 0 { return second.decisionOffsets }
    return first.decisionOffsets ?? second.decisionOffsets
  }

  /// (1 − s) f + s g.
  package func value(of input: Predictions, in workspace: Workspace) throws -> Double {
    try first.value(of: input, times: factors.first, in: workspace)
      + second.value(of: input, times: factors.second, in: workspace)
  }

  /// (1 − s) f + s g and its gradient.
  package func value(of input: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let f = try first.value(of: input, times: factors.first, gradient: &gradient, in: workspace)
    return try workspace.withMatrix(rows: input.rows, columns: input.columns) { other in
      let g = try second.value(of: input, times: factors.second, gradient: &other, in: workspace)
      gradient.combine(1, 1, other)
      return f + g
    }
  }

  static let blend = LossDeclaration(
    "blend", BlendLoss(CrossEntropy(), CardinalityLoss(.magnitude), share: .constant(0.5)),
    "From one loss to another, by a share of each epoch", formula: "(1 − s) f + s g",
    parameters: [
      .loss("(first)", \.first, "the loss f").namedAlways(), .loss("(second)", \.second, "the loss g").namedAlways(),
      .schedule(
        "share", \.share, in: 0...1, shapes: [.step, .linear, .cosine],
        "s, a number or a schedule such as linear(0,1,20)"
      ).namedAlways(),
    ],
    conventions: "A loss whose share is 0 in an epoch is not computed there.", source: "the paper's future work")

  static let succession = LossDeclaration(
    "then",
    BlendLoss(CrossEntropy(), CardinalityLoss(.magnitude), share: .step(from: 0, to: 1, after: 10)),
    "One loss for some epochs, another from then on", formula: "f until epoch k, g from epoch k + 1",
    parameters: [
      .loss("(first)", \.first, "the loss f").namedAlways(), .loss("(second)", \.second, "the loss g").namedAlways(),
      .count("epochs", \.epochs, in: 1...1_000_000, "the number k of epochs").namedAlways(),
    ],
    conventions: "Deferred re-weighting is then(ldam,class_weighted(ldam,weights=effective(0.9999)),epochs=80).",
    source: "the paper's future work; Cao et al., arXiv 1906.07413")
}

extension Loss where Input == Predictions {
  /// (1 − s) of this loss and s of another, for a share s of each epoch.
  ///
  /// - Precondition: shares between 0 and 1, not by a geometric schedule, whose complement is no schedule.
  package func blended(into other: some Loss<Predictions>, by share: Schedule) -> BlendLoss {
    BlendLoss(self, other, share: share).checked()
  }

  /// This loss for some epochs, another from then on.
  package func followed(by other: some Loss<Predictions>, after epochs: Int) -> BlendLoss {
    BlendLoss(self, other, share: .step(from: 0, to: 1, after: epochs))
  }
}
