/// Mini-batch gradient descent, as the paper trains.
///
/// The random stream decides the order of the samples and is drawn from exactly as a PyTorch data loader would: each
/// epoch a shuffled pass over the training samples, then a pass over the test samples.
public struct Trainer: Sendable {
  /// The number of passes over the training samples, at least 1.
  public var epochs: Int
  /// The number of samples a step, at least 1; the last batch of an epoch holds what is left.
  public var batchSize: Int
  /// The optimizer.
  public var optimizer: SGD

  /// Makes a trainer.
  ///
  /// - Throws: ``TrainingError`` for settings that train nothing.
  public init(epochs: Int = 100, batchSize: Int = 32, learningRate: Double = 0.01) throws(TrainingError) {
    guard epochs > 0 else { throw .noEpochs(epochs) }
    guard batchSize > 0 else { throw .emptyBatch(batchSize) }
    guard learningRate > 0, learningRate.isFinite else { throw .invalidLearningRate(learningRate) }
    self.epochs = epochs
    self.batchSize = batchSize
    optimizer = SGD(learningRate: learningRate)
  }

  /// Trains a network and scores it on the test set after every epoch.
  ///
  /// A training whose loss or logits stop being finite ends there: the history keeps the epochs before and says where.
  /// - Parameters:
  ///   - network: the network, trained in place.
  ///   - loss: what is minimised.
  ///   - data: training and test samples, in the network's precision.
  ///   - random: the stream, at the place where the reference program begins this training's first epoch.
  ///   - report: called with the history after every epoch.
  /// - Throws: `CancellationError` when the task is cancelled, and errors of the loss on finite logits.
  public func train<Network: Classifier>(
    _ network: inout Network, loss: any Loss<Predictions>,
    data: (train: LabelledFeatures<Network.Scalar>, test: LabelledFeatures<Network.Scalar>),
    random: TorchRandom, report: (History) -> Void = { _ in }
  ) throws -> History {
    var history = History(loss: loss.name)
    var random = random
    var step = TrainingStep<Network>(loss: loss, optimizer: optimizer)
    var evaluation = Evaluation(of: data.test, batchSize: batchSize)
    for epoch in 1...epochs {
      try Task.checkCancellation()
      let start = ContinuousClock.now
      let order = random.shuffledPass(count: data.train.labels.count)
      var losses = 0.0
      var batch = 0
      for first in stride(from: 0, to: order.count, by: batchSize) {
        batch += 1
        let indices = order[first..<min(first + batchSize, order.count)]
        guard let loss = try step.take(on: indices, of: data.train, with: &network) else {
          return history.diverged(epoch: epoch, batch: batch)
        }
        losses += loss
      }
      random.sequentialPass()
      let trainingLoss = losses / Double(batch)
      let trained = ContinuousClock.now
      guard let record = try evaluation.record(of: &network, loss: loss, trainingLoss: trainingLoss) else {
        return history.diverged(epoch: epoch, batch: batch)
      }
      history.epochs.append(record)
      history.durations.append(EpochDuration(training: trained - start, evaluation: .now - trained))
      report(history)
    }
    return history
  }
}
