/// What is known of a loss, for lists, descriptions and the command line.
public struct LossEntry: Sendable {
  /// A parameter of a loss.
  public struct Parameter: Sendable {
    /// Its label, or what stands in parentheses without one.
    public let name: String
    /// Its default, as typed.
    public let defaultText: String
    /// What it means.
    public let meaning: String

    init(_ name: String, _ defaultText: String, _ meaning: String) {
      self.name = name
      self.defaultText = defaultText
      self.meaning = meaning
    }
  }

  /// The name on the command line.
  public let name: String
  /// What it is, in a few words.
  public let title: String
  /// Its formula.
  public let formula: String
  /// Its parameters.
  public let parameters: [Parameter]
  /// Which of several usages is followed.
  public let conventions: String
  /// Where it comes from.
  public let source: String
  let make: @Sendable (LossArguments) throws -> any Loss<Predictions>

  init(
    name: String, title: String, formula: String, parameters: [Parameter] = [], conventions: String, source: String,
    make: @escaping @Sendable (LossArguments) throws -> any Loss<Predictions>
  ) {
    self.name = name
    self.title = title
    self.formula = formula
    self.parameters = parameters
    self.conventions = conventions
    self.source = source
    self.make = make
  }

  /// All that is known, in a few lines.
  public var description: String {
    var lines = [name, "  \(title)", "  formula      \(formula)"]
    for parameter in parameters {
      lines.append("  \(parameter.name.padded(to: 12)) \(parameter.meaning) (default \(parameter.defaultText))")
    }
    lines += ["  conventions  \(conventions)", "  source       \(source)"]
    return lines.joined(separator: "\n")
  }
}

/// Every loss that has a name.
public enum LossCatalogue {
  /// The losses, the paper's first.
  public static let entries: [LossEntry] = [
    CardinalityLoss.magnitudeEntry, CardinalityLoss.spreadEntry, CrossEntropy.entry, MeanSquaredError.entry,
    ClassWeightedLoss.weightedEntry, ClassWeightedLoss.balancedEntry, ClassWeightedLoss.entry,
    FocalLoss.entry, SigmoidFocalLoss.entry, AsymmetricLoss.entry, AsymmetricSingleLabelLoss.entry,
    LogitAdjustedLoss.entry, PostHocAdjustedLoss.entry, LogitAdjustedLoss.balancedSoftmaxEntry, LDAMLoss.entry,
    FalseNegativeRateLoss.entry, WelschLeclercLoss.entry, blend, succession,
  ]

  /// The entry with a name; `nil` if no loss has it.
  public static func entry(named name: String) -> LossEntry? {
    entries.first { $0.name == name }
  }

  /// The losses of a text such as `magnitude,focal:gamma=2,0.5*magnitude+0.5*cross_entropy`.
  ///
  /// - Throws: ``LossSyntaxError``, which points at the bad character.
  public static func losses(_ text: String) throws -> [any Loss<Predictions>] {
    var parser = try LossParser(text)
    let builder = LossBuilder(text: text)
    return try parser.list().map(builder.loss)
  }

  /// All that is known of the loss with a name.
  ///
  /// - Throws: ``LossSyntaxError`` if no loss has it.
  public static func description(of name: String) throws -> String {
    guard let entry = entry(named: name) else {
      throw LossSyntaxError(text: name, position: 0, reason: unknown(name))
    }
    return entry.description
  }

  static var choice: String { "; choose from \(entries.map(\.name).joined(separator: ", "))" }

  static func unknown(_ name: String) -> String {
    "there is no loss \"\(name)\"\(choice)"
  }

  /// A table of names and what they mean, for a terminal.
  public static var list: String {
    let width = entries.map(\.name.count).max() ?? 0
    return entries.map { "\($0.name.padded(to: width))  \($0.title)" }.joined(separator: "\n")
  }

  private static let blend = LossEntry(
    name: "blend", title: "From one loss to another, by a share of each epoch",
    formula: "(1 − s) f + s g",
    parameters: [
      .init("(first)", "cross_entropy", "the loss f"), .init("(second)", "magnitude", "the loss g"),
      .init("share", "0.5", "s, a number or a schedule such as linear(0,1,20)"),
    ],
    conventions: "A loss whose share is 0 in an epoch is not computed there.", source: "the paper's future work"
  ) { arguments in
    let share = try arguments.schedule("share", default: .constant(0.5), in: 0...1)
    return try arguments.loss(0, default: CrossEntropy())
      .blended(into: try arguments.loss(1, default: CardinalityLoss(.magnitude)), by: share)
  }

  private static let succession = LossEntry(
    name: "then", title: "One loss for some epochs, another from then on",
    formula: "f until epoch k, g from epoch k + 1",
    parameters: [
      .init("(first)", "cross_entropy", "the loss f"), .init("(second)", "magnitude", "the loss g"),
      .init("epochs", "10", "the number k of epochs"),
    ],
    conventions: "Deferred re-weighting is then(ldam,class_weighted(ldam,weights=effective(0.9999)),epochs=80).",
    source: "the paper's future work; Cao et al., arXiv 1906.07413"
  ) { arguments in
    let epochs = try arguments.number("epochs", default: 10, in: 1...1e6)
    return try arguments.loss(0, default: CrossEntropy())
      .followed(by: try arguments.loss(1, default: CardinalityLoss(.magnitude)), after: Int(epochs))
  }
}

extension String {
  /// The text with blanks after it, up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
