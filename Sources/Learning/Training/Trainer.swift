import CardinalityNumerics

/// Mini-batch gradient descent, as the paper trains, of any network by any loss and optimiser.
public struct Trainer: Sendable, Equatable {
  /// How networks are trained.
  public let settings: TrainingSettings

  /// The number of passes over the training samples.
  public var epochs: Int { settings.epochs }
  /// The number of samples a step.
  public var batchSize: Int { settings.batchSize }

  /// Makes a trainer.
  ///
  /// - Throws: ``TrainingError`` for settings that train nothing.
  public init(_ settings: TrainingSettings) throws(TrainingError) {
    try settings.validate()
    self.settings = settings
  }

  /// Makes a trainer; the defaults are the paper's.
  ///
  /// - Throws: ``TrainingError`` for settings that train nothing.
  public init(
    epochs: Int = 100, batchSize: Int = 32, learningRate: Double = 0.01, optimizer: OptimizerSettings = .sgd(),
    schedule: LearningRateSchedule = .constant, weightDecay: Double = 0, clipping: Double? = nil,
    earlyStopping: EarlyStopping? = nil
  ) throws(TrainingError) {
    var settings = TrainingSettings()
    settings.epochs = epochs
    settings.batchSize = batchSize
    settings.learningRate = learningRate
    settings.optimizer = optimizer
    settings.schedule = schedule
    settings.weightDecay = weightDecay
    settings.clipping = clipping
    settings.earlyStopping = earlyStopping
    try self.init(settings)
  }

  /// Trains a classifier and scores it on the test samples after every epoch.
  ///
  /// The random stream decides the order of the samples and is drawn from exactly as a PyTorch data loader would: each
  /// epoch a shuffled pass over the training samples, then a pass over the test samples. Dropout has streams of its
  /// own. A training whose loss or logits stop being finite ends there: the history keeps the epochs before and says
  /// where.
  /// - Parameters:
  ///   - network: the network, whose outputs are logits; trained in place, and in evaluation afterwards.
  ///   - loss: what is minimised.
  ///   - data: training and test samples, in the network's precision; where an epoch is chosen or a training stopped
  ///     by the scores, the second are validation samples.
  ///   - random: the stream, at the place where the reference program begins this training's first epoch.
  ///   - optimizer: an optimiser of one's own, instead of that of the settings.
  ///   - afterEpoch: called after every epoch with the history, the network, and the loss as far as it has come.
  /// - Throws: ``TrainingError``, `CancellationError` when the task is cancelled, and errors of the loss: on the classes
  ///   of the training samples, or on finite logits.
  public func train<Network: Layer>(
    _ network: inout Network, loss: any Loss<Predictions>,
    data: (train: LabelledFeatures<Network.Scalar>, test: LabelledFeatures<Network.Scalar>),
    random: TorchRandom, optimizer: (any Optimizer<Network.Scalar>)? = nil,
    afterEpoch: (History, Network, any Loss<Predictions>) throws -> Void = { _, _, _ in }
  ) throws -> History {
    var evaluation = Evaluation(of: data.test, batchSize: batchSize)
    return try train(
      &network, loss: loss, batches: LabelledBatches(data.train, size: batchSize, random: random),
      optimizer: optimizer,
      evaluation: { network, loss, trainingLoss in
        try evaluation.record(of: &network, loss: loss, trainingLoss: trainingLoss)
      }, afterEpoch: afterEpoch)
  }

  /// Trains any network on batches of any kind, judged by the caller after every epoch.
  ///
  /// - Parameters:
  ///   - network: the network, trained in place, and in evaluation afterwards.
  ///   - loss: what is minimised.
  ///   - batches: where batches come from, and what the loss sees of the network's output.
  ///   - optimizer: an optimiser of one's own, instead of that of the settings.
  ///   - evaluation: scores the network, given the loss and its mean over the epoch's batches; `nil` ends the training
  ///     as one that diverged.
  ///   - afterEpoch: called after every epoch with the history, the network, and the loss as far as it has come.
  /// - Throws: ``TrainingError``, `CancellationError` when the task is cancelled, and errors of loss and evaluation.
  package func train<Network: Layer, Source: BatchSource, Record: TrainingRecord>(
    _ network: inout Network, loss: any Loss<Source.Input>, batches: Source,
    optimizer: (any Optimizer<Network.Scalar>)? = nil,
    evaluation: (inout Network, any Loss<Source.Input>, Double) throws -> Record?,
    afterEpoch: (TrainingHistory<Record>, Network, any Loss<Source.Input>) throws -> Void = { _, _, _ in }
  ) throws -> TrainingHistory<Record> where Source.Scalar == Network.Scalar {
    var batches = batches
    let buffers = TrainingBuffers(for: batches)
    var run = try TrainingRun<Network, Source.Input, Record>(
      settings, network, loss, named: loss.name, classCounts: batches.classCounts, optimizer: optimizer)
    defer { network = run.network }
    while !run.isFinished {
      try Task.checkCancellation()
      let before = run.history.epochs.count
      try run.runEpoch(on: &batches, with: buffers, evaluation: evaluation)
      if run.history.epochs.count > before { try afterEpoch(run.history, run.network, run.loss) }
    }
    return run.history
  }

  /// The scores of a trained classifier on samples, with a loss as a training left it.
  ///
  /// - Returns: `nil` if a logit is not finite.
  package func score<Network: Layer>(
    _ network: Network, on samples: LabelledFeatures<Network.Scalar>, loss: any Loss<Predictions>
  ) throws -> EpochRecord? {
    var network = network
    network.enter(.evaluation)
    var evaluation = Evaluation(of: samples, batchSize: batchSize)
    return try evaluation.record(of: &network, loss: loss, trainingLoss: .nan)
  }
}
