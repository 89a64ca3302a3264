import CardinalityNumerics

/// The scores of a network after an epoch.
///
/// Losses are means over the test batches of the batch's loss, the last and smaller batch counting as one; everything
/// else is of the whole test set. A score that the test set leaves undefined is `nil`.
public struct EpochRecord: TrainingRecord {
  /// The scores of an epoch.
  public typealias EpochScore = Score

  /// The mean over the training batches of the loss that was minimised, each before its step.
  package let trainingLoss: Double
  /// The trained loss on the test set.
  package let loss: Double
  /// Categorical cross entropy on the test set.
  package let crossEntropy: Double
  /// Mean squared error of the probabilities on the test set.
  package let meanSquaredError: Double
  /// The share of test samples whose class is predicted.
  package let accuracy: Double?
  /// The unweighted mean over the classes of F1 on the test set.
  package let macroF1: Double?
  /// The mean over the classes of the one-vs-rest area under the ROC curve.
  package let macroROCAUC: Double?
  /// The mean over the classes of the one-vs-rest average precision, the area under the precision–recall curve.
  package let macroAveragePrecision: Double?
  /// The share of each class's test samples that are found; `nil` for a class without samples.
  package let recallPerClass: [Double?]
  /// The F1 of each class on the test set; `nil` for a class that neither occurs nor is predicted.
  package var f1PerClass: [Double?] = []

  /// The mean recall of the classes that have test samples.
  package var balancedAccuracy: Double? { meanOfDefined(recallPerClass) }
}

/// A score of an epoch, by the name it has in tables and data files.
public enum Score: String, TrainingScore {
  /// Accuracy.
  case accuracy
  /// Macro one-vs-rest area under the ROC curve: what the paper's tables print as PR-AUC.
  case macroROCAUC = "roc_auc_macro"
  /// Macro one-vs-rest average precision: the true area under the precision–recall curve.
  case macroAveragePrecision = "pr_auc_macro"
  /// Macro F1.
  case macroF1 = "f1_macro"
  /// Balanced accuracy, which the paper does not have.
  case balancedAccuracy = "balanced_accuracy"
  /// The trained loss.
  case loss
  /// Cross entropy.
  case crossEntropy = "cross_entropy"
  /// Mean squared error.
  case meanSquaredError = "mean_squared_error"

  /// The scores that the paper's tables and program have.
  package static let ofPaper = allCases.filter { $0 != .balancedAccuracy }

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
    }
  }

  /// Whether one value of the score is better than another: smaller for the three losses, larger for the rest.
  public func prefers(_ value: Double, to other: Double) -> Bool {
    switch self {
    case .loss, .crossEntropy, .meanSquaredError: value < other
    case .accuracy, .macroROCAUC, .macroAveragePrecision, .macroF1, .balancedAccuracy: value > other
    }
  }
}
