import Spaces

/// Losses by name, for the command line, for lists and for help.
///
/// A catalogue is a value. A notebook adds its own losses to the ``standard`` one and reads what is typed with it:
/// `LossCatalogue.standard.adding(Mine()).losses("mine:eps=2,magnitude")`.
public struct LossCatalogue: Sendable {
  /// The losses, the paper's first.
  package private(set) var entries: [LossEntry]

  /// The losses of this package.
  public static let standard = LossCatalogue(entries: [
    LossEntry(CardinalityLoss.magnitude().declaration), LossEntry(CardinalityLoss.spread().declaration),
    LossEntry(CrossEntropy().declaration), LossEntry(MeanSquaredError().declaration),
    LossEntry(ClassWeightedLoss.weightedCrossEntropy), LossEntry(ClassWeightedLoss.classBalanced),
    LossEntry(ClassWeightedLoss.classWeighted),
    LossEntry(FocalLoss.focal().declaration)
      .weighted(by: "alpha", "α of each class, which does not enter the denominator"),
    LossEntry(SigmoidFocalLoss.sigmoidFocal().declaration), LossEntry(AsymmetricLoss.asymmetric().declaration),
    LossEntry(AsymmetricSingleLabelLoss.asymmetricSingleLabel().declaration),
    LossEntry(LogitAdjustedLoss.logitAdjusted().declaration), LossEntry(PostHocAdjustedLoss.postHoc().declaration),
    LossEntry(BalancedSoftmaxLoss().declaration), LossEntry(LDAMLoss.ldam().declaration),
    LossEntry(FalseNegativeRateLoss.falseNegativeRate().declaration),
    LossEntry(WelschLeclercLoss.welschLeclerc().declaration),
    LossEntry(LabelSmoothingLoss.labelSmoothing().declaration),
    LossEntry(GeneralizedCrossEntropy.generalizedCrossEntropy().declaration),
    LossEntry(SymmetricCrossEntropy.symmetricCrossEntropy().declaration), LossEntry(PolyLoss.poly().declaration),
    LossEntry(VectorScalingLoss.vectorScaling().declaration),
    LossEntry(InfluenceBalancedLoss.influenceBalanced().declaration),
    LossEntry(GeneralizedLogitAdjustedLoss.generalizedLogitAdjusted().declaration),
    LossEntry(GeneralizedClassAwareLoss.generalizedClassAware().declaration),
    LossEntry(BlendLoss.blend), LossEntry(BlendLoss.succession),
  ])

  /// The catalogue with a further loss, whose parameters are by default as they are here.
  ///
  /// - Precondition: the name is a word of letters, digits and underscores that nothing else has.
  public func adding(_ loss: some DeclaredLoss<Predictions>) -> LossCatalogue {
    let entry = LossEntry(loss.declaration)
    let isWord = entry.name.first?.isLetter == true && entry.name.allSatisfy(LossToken.isPartOfWord)
    precondition(isWord, "\"\(entry.name)\" cannot be typed: a loss is named by letters, digits and underscores")
    let isTaken = Schedule.Shape(rawValue: entry.name) != nil || entries.contains { $0.name == entry.name }
    precondition(!isTaken, "the name \"\(entry.name)\" is taken")
    var catalogue = self
    catalogue.entries.append(entry)
    return catalogue
  }

  /// The losses of a text such as `magnitude,focal:gamma=2,0.5*magnitude+0.5*cross_entropy`.
  ///
  /// - Throws: ``LossSyntaxError``, which points at the bad character.
  public func losses(_ text: String) throws -> [any Loss<Predictions>] {
    var parser = try LossParser(text, choice: entries.choice)
    return try parser.list().map(LossBuilder(text: text, catalogue: entries).loss)
  }

  /// All that is known of the loss with a name.
  ///
  /// - Throws: ``LossSyntaxError`` if no loss has it.
  package func description(of name: String) throws(LossSyntaxError) -> String {
    guard let entry = entries.first(where: { $0.name == name }) else {
      throw LossSyntaxError(text: name, position: 0, reason: "there is no loss \"\(name)\"\(entries.choice)")
    }
    return entry.description
  }

  /// A table of names and what they mean, for a terminal.
  package var list: String {
    let width = entries.map(\.name.count).max() ?? 0
    return entries.map { "\($0.name.padded(to: width))  \($0.title)" }.joined(separator: "\n")
  }
}
