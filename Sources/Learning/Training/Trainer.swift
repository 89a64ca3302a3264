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
  ///   - afterEpoch: called after every epoch with the history, the network, and the loss as far as it has come.
  /// - Throws: `CancellationError` when the task is cancelled, and errors of the loss: on the classes of the training
  ///   samples, or on finite logits.
  public func train<Network: Classifier>(
    _ network: inout Network, loss: any Loss<Predictions>,
    data: (train: LabelledFeatures<Network.Scalar>, test: LabelledFeatures<Network.Scalar>),
    random: TorchRandom, afterEpoch: (History, Network, any Loss<Predictions>) throws -> Void = { _, _, _ in }
  ) throws -> History {
    var loss = loss
    try loss.begin(TrainingPlan(classCounts: data.train.classCounts, epochs: epochs))
    let start = Progress(history: History(loss: loss.name), loss: loss, random: random)
    return try proceed(start, &network, data: data, afterEpoch: afterEpoch)
  }

  /// How far a training has come, besides the network.
  struct Progress {
    var history: History
    var loss: any Loss<Predictions>
    var random: TorchRandom
  }

  /// Trains from where a training is to its last epoch.
  func proceed<Network: Classifier>(
    _ progress: Progress, _ network: inout Network,
    data: (train: LabelledFeatures<Network.Scalar>, test: LabelledFeatures<Network.Scalar>),
    afterEpoch: (History, Network, any Loss<Predictions>) throws -> Void
  ) throws -> History {
    var (history, random) = (progress.history, progress.random)
    var step = TrainingStep<Network>(loss: progress.loss, optimizer: optimizer)
    var evaluation = Evaluation(of: data.test, batchSize: batchSize)
    while history.epochs.count < epochs {
      let epoch = history.epochs.count + 1
      try Task.checkCancellation()
      let start = ContinuousClock.now
      step.begin(epoch: epoch)
      let order = random.shuffledPass(count: data.train.labels.count)
      let (trainingLoss, batches) = try step.pass(over: order, of: data.train, by: batchSize, with: &network)
      random.sequentialPass()
      let trained = ContinuousClock.now
      guard let trainingLoss,
        let record = try evaluation.record(of: &network, loss: step.loss, trainingLoss: trainingLoss)
      else {
        return history.diverged(epoch: epoch, batch: batches)
      }
      history.epochs.append(record)
      history.durations.append(EpochDuration(training: trained - start, evaluation: .now - trained))
      try afterEpoch(history, network, step.loss)
    }
    return history
  }

  /// The scores of a trained network on samples, with a loss as a training left it.
  ///
  /// - Returns: `nil` if a logit is not finite.
  public func score<Network: Classifier>(
    _ network: Network, on samples: LabelledFeatures<Network.Scalar>, loss: any Loss<Predictions>
  ) throws -> EpochRecord? {
    var network = network
    var evaluation = Evaluation(of: samples, batchSize: batchSize)
    return try evaluation.record(of: &network, loss: loss, trainingLoss: .nan)
  }
}
