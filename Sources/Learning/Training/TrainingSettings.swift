/// How a network is trained, whatever the network, the loss and the data: a value to keep with results.
///
/// Two trainings of equal settings, networks, losses, data and streams come to the same numbers. The defaults are those
/// of the paper's synthetic experiment.
public struct TrainingSettings: Sendable, Equatable, Codable {
  /// The number of passes over the training samples, at least 1.
  public var epochs = 100
  /// The number of samples a step, at least 1; the last batch of an epoch holds what is left.
  public var batchSize = 32
  /// The learning rate, of which a schedule takes a share.
  public var learningRate = 0.01
  /// How gradients change the parameters.
  public var optimizer = OptimizerSettings.sgd()
  /// How the learning rate changes from epoch to epoch.
  public var schedule = LearningRateSchedule.constant
  /// The factor of weight decay; 0 for none.
  public var weightDecay = 0.0
  /// The largest Euclidean norm of a step's gradients, beyond which they are scaled down; `nil` for any.
  public var clipping: Double?
  /// When the training ends before its last epoch; `nil` for never.
  public var earlyStopping: EarlyStopping?

  /// The largest number of epochs: a record of each stays in memory.
  package static let mostEpochs = 10_000_000

  /// The paper's settings.
  public init() {}

  /// Throws unless the settings train something.
  ///
  /// - Throws: ``TrainingError``.
  public func validate() throws(TrainingError) {
    guard epochs > 0 else { throw .noEpochs(epochs) }
    guard epochs <= Self.mostEpochs else { throw .tooMany("epochs", epochs, largest: Self.mostEpochs) }
    guard batchSize > 0 else { throw .emptyBatch(batchSize) }
    guard learningRate > 0, learningRate.isFinite else { throw .invalidLearningRate(learningRate) }
    guard weightDecay >= 0, weightDecay.isFinite else { throw .invalidSetting("weight decay", weightDecay) }
    if let clipping, clipping <= 0 || !clipping.isFinite { throw .invalidSetting("norm of clipping", clipping) }
    if let earlyStopping, earlyStopping.patience < 1 {
      throw .invalidSetting("patience of early stopping", Double(earlyStopping.patience))
    }
  }

  /// The learning rate of an epoch, the first of which is 1.
  public func learningRate(epoch: Int) -> Double { learningRate * schedule.factor(epoch: epoch, of: epochs) }
}
