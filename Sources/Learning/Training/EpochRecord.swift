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
  /// How often each class was predicted for the test samples of each class; `nil` where nothing was predicted.
  package var confusion: ConfusionMatrix?

  /// The mean recall of the classes that have test samples.
  package var balancedAccuracy: Double? { meanOfDefined(recallPerClass) }
}
