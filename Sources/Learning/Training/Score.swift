/// A score of an epoch, by the name it has in tables and data files.
public enum Score: TrainingScore, Hashable {
  /// Accuracy.
  case accuracy
  /// Macro one-vs-rest area under the ROC curve: what the paper's tables print as PR-AUC.
  case macroROCAUC
  /// Macro one-vs-rest average precision: the true area under the precision–recall curve.
  case macroAveragePrecision
  /// Macro F1.
  case macroF1
  /// Balanced accuracy, which the paper does not have.
  case balancedAccuracy
  /// The trained loss.
  case loss
  /// Cross entropy.
  case crossEntropy
  /// Mean squared error.
  case meanSquaredError
  /// A score of one's own, of the decisions.
  case own(OwnScore)

  /// The toolkit's scores, in the order of its tables.
  public static let allCases: [Score] = [
    .accuracy, .macroROCAUC, .macroAveragePrecision, .macroF1, .balancedAccuracy, .loss, .crossEntropy,
    .meanSquaredError,
  ]

  /// The scores that the paper's tables and program have.
  package static let ofPaper = allCases.filter { $0 != .balancedAccuracy }

  /// The toolkit's score of a name; `nil` if it has none.
  public init?(rawValue: String) {
    guard let score = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = score
  }

  /// The name.
  public var rawValue: String {
    switch self {
    case .accuracy: "accuracy"
    case .macroROCAUC: "roc_auc_macro"
    case .macroAveragePrecision: "pr_auc_macro"
    case .macroF1: "f1_macro"
    case .balancedAccuracy: "balanced_accuracy"
    case .loss: "loss"
    case .crossEntropy: "cross_entropy"
    case .meanSquaredError: "mean_squared_error"
    case .own(let own): own.name
    }
  }

  /// The score in an epoch's record.
  public func value(in epoch: EpochRecord) -> Double? {
    switch self {
    case .accuracy: epoch.accuracy
    case .macroROCAUC: epoch.macroROCAUC
    case .macroAveragePrecision: epoch.macroAveragePrecision
    case .macroF1: epoch.macroF1
    case .balancedAccuracy: epoch.balancedAccuracy
    case .loss: epoch.loss
    case .crossEntropy: epoch.crossEntropy
    case .meanSquaredError: epoch.meanSquaredError
    case .own(let own): epoch.confusion.flatMap(own.value)
    }
  }

  /// Whether one value of the score is better than another: smaller for the three losses and where one's own says so,
  /// larger for the rest.
  public func prefers(_ value: Double, to other: Double) -> Bool {
    switch self {
    case .loss, .crossEntropy, .meanSquaredError: value < other
    case .accuracy, .macroROCAUC, .macroAveragePrecision, .macroF1, .balancedAccuracy: value > other
    case .own(let own): own.isSmallerBetter ? value < other : value > other
    }
  }

  /// What a training that came to nothing counts as.
  package var worst: Double {
    switch self {
    case .loss, .crossEntropy, .meanSquaredError: .infinity
    case .accuracy, .macroROCAUC, .macroAveragePrecision, .macroF1, .balancedAccuracy: 0
    case .own(let own): own.isSmallerBetter ? .infinity : -.infinity
    }
  }
}

/// A score of one's own: a number that follows from how often each class was predicted for the samples of each class.
///
/// ```swift
/// trial.selection = .own(
///   OwnScore("worst_recall", "the least recall of a class") { confusion in
///     (0..<confusion.classCount).map { label in
///       Double(confusion[label, label]) / Double((0..<confusion.classCount).reduce(0) { $0 + confusion[label, $1] })
///     }.min()
///   })
/// ```
public struct OwnScore: Sendable {
  /// The name in tables and data files, by which kept results are found beside the notebook's file.
  package let name: String
  /// What it means, in a few words.
  package let definition: String
  /// Whether the smaller of two values is the better.
  package let isSmallerBetter: Bool
  private let compute: @Sendable (ConfusionMatrix) -> Double?

  /// Names a score; a value that is not finite counts as undefined.
  public init(
    _ name: String, _ definition: String, isSmallerBetter: Bool = false,
    _ value: @escaping @Sendable (ConfusionMatrix) -> Double?
  ) {
    precondition(Score(rawValue: name) == nil, "\"\(name)\" is a score of the toolkit")
    (self.name, self.definition, self.isSmallerBetter) = (name, definition, isSmallerBetter)
    compute = value
  }

  /// The score of decisions; `nil` where it is undefined.
  func value(of confusion: ConfusionMatrix) -> Double? {
    compute(confusion).flatMap { $0.isFinite ? $0 : nil }
  }
}

extension OwnScore: Hashable {
  /// Scores of one name are one score.
  public static func == (one: OwnScore, other: OwnScore) -> Bool { one.name == other.name }

  /// By the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
