import CardinalityNumerics

/// A training between two epochs: all that the next one begins from.
package struct TrainingRun<Network: Layer, Input: LossInput & Sendable, Record: TrainingRecord>: Sendable {
  /// How the network is trained.
  package let settings: TrainingSettings
  /// The network as it is now.
  package private(set) var network: Network
  /// The loss as far as it has come.
  package private(set) var loss: any Loss<Input>
  /// What the completed epochs came to.
  package private(set) var history: TrainingHistory<Record>

  private var optimizer: any Optimizer<Network.Scalar>

  /// Scores a network in evaluation, given the loss and its mean over the training batches; `nil` if an output is not
  /// finite.
  package typealias Evaluation = (inout Network, any Loss<Input>, Double) throws -> Record?

  /// Begins a training.
  ///
  /// - Parameters:
  ///   - name: what the history calls the loss.
  ///   - optimizer: the optimiser, where it is not that of the settings.
  /// - Throws: ``TrainingError``, and the loss's errors about the classes.
  package init(
    _ settings: TrainingSettings, _ network: Network, _ loss: any Loss<Input>, named name: String,
    classCounts: [Int], optimizer: (any Optimizer<Network.Scalar>)? = nil
  ) throws {
    try settings.validate()
    try settings.earlyStopping?.check(for: Record.self)
    guard settings.batchSize >= network.smallestBatch else { throw TrainingError.emptyBatch(settings.batchSize) }
    self.settings = settings
    self.network = network
    self.loss = loss
    try self.loss.begin(TrainingPlan(classCounts: classCounts, epochs: settings.epochs))
    history = TrainingHistory(loss: name)
    self.optimizer = optimizer ?? settings.optimizer.optimizer(weightDecay: settings.weightDecay)
  }

  /// Whether there is no epoch left: all were trained, the training diverged, or it is stopped early.
  package var isFinished: Bool {
    history.epochs.count >= settings.epochs || history.divergence != nil
      || settings.earlyStopping?.ends(history) ?? false
  }

  /// What looks at a training after each step: the network, whose parameters have the gradients of the step, and what
  /// the loss saw.
  package typealias Observer = (inout Network, Input) throws -> Void

  /// Trains for one epoch and evaluates the network.
  ///
  /// - Parameter observer: called after every step.
  /// - Throws: errors of the loss, the evaluation and the observer, and `CancellationError`.
  package mutating func runEpoch<Source: BatchSource>(
    on source: inout Source, with buffers: TrainingBuffers<Source>, observer: Observer? = nil, evaluation: Evaluation
  ) throws where Source.Scalar == Network.Scalar, Source.Input == Input {
    let start = ContinuousClock.now
    let (trainingLoss, batches) = try takeSteps(on: &source, with: buffers, observer: observer)
    let trained = ContinuousClock.now
    network.enter(.evaluation)
    guard let trainingLoss, let record = try evaluation(&network, loss, trainingLoss) else {
      history.divergence = Divergence(epoch: history.epochs.count + 1, batch: batches)
      return
    }
    history.epochs.append(record)
    history.durations.append(EpochDuration(training: trained - start, evaluation: .now - trained))
  }

  /// Takes a step for each batch of the next epoch, which the history does not tell of.
  ///
  /// - Returns: the mean of the batches' losses and their number; `nil` and the number of the batch where one is not
  ///   finite.
  // The paper's trainings, in which a batch takes microseconds.
  @specialized(
    where Network == Sequential<Float>, Input == Predictions, Record == EpochRecord, Source == LabelledBatches<Float>
  )
  package mutating func takeSteps<Source: BatchSource>(
    on source: inout Source, with buffers: TrainingBuffers<Source>, observer: Observer? = nil
  ) throws -> (mean: Double?, batches: Int) where Source.Scalar == Network.Scalar, Source.Input == Input {
    let epoch = history.epochs.count + 1
    loss.begin(epoch: epoch)
    var seed = source.begin(epoch: epoch)
    network.restart(seed: &seed)
    network.enter(.training(calls: source.parts))
    let rate = settings.learningRate(epoch: epoch)
    let smallest = network.smallestBatch
    var sum = 0.0
    var batches = 0
    while source.next(atLeast: smallest) {
      try Task.checkCancellation()
      batches += 1
      guard let value = try takeStep(on: source, with: buffers, rate: rate) else { return (nil, batches) }
      sum += value
      if let observer { try observer(&network, buffers.input) }
    }
    guard batches > 0 else { throw TrainingError.tooFewSamples(atLeast: smallest) }
    return (sum / Double(batches), batches)
  }

  /// Changes the network by one step on the latest batch: forward, loss, backward, update.
  ///
  /// - Returns: the loss before the step, or `nil`, with the network unchanged, if it or an output is not finite.
  private mutating func takeStep<Source: BatchSource>(
    on source: Source, with buffers: TrainingBuffers<Source>, rate: Double
  ) throws -> Double? where Source.Scalar == Network.Scalar, Source.Input == Input {
    network.forward(source.features)
    guard source.load(network.output, into: &buffers.input) else { return nil }
    loss.observe(buffers.input)
    buffers.gradient.reshape(rows: buffers.input.rows, columns: buffers.input.columns)
    let value: Double
    do {
      value = try loss.value(of: buffers.input, gradient: &buffers.gradient, in: buffers.workspace)
    } catch LossError.notFinite {
      return nil
    }
    guard value.isFinite else { return nil }
    buffers.outputGradient.round(buffers.gradient, rows: 0..<buffers.gradient.rows)
    network.backward(source.features, outputGradient: buffers.outputGradient)
    if let clipping = settings.clipping { network.clipGradients(toNorm: clipping) }
    optimizer.step(&network, learningRate: rate)
    return value
  }

  /// What a checkpoint keeps of the optimiser and the loss.
  package var state: (optimizer: OptimizerState<Network.Scalar>, loss: [Double]) { (optimizer.state, loss.state) }

  /// Goes on from what a checkpoint kept, whose sizes are this training's.
  package mutating func restore(
    parameters: [[Network.Scalar]], statistics: [[Network.Scalar]], optimizer state: OptimizerState<Network.Scalar>,
    loss lossState: [Double], history: TrainingHistory<Record>
  ) {
    var (parameters, statistics) = (parameters[...], statistics[...])
    network.visitParameters { $0.value.elements = parameters.removeFirst() }
    network.visitStatistics { $0 = statistics.removeFirst() }
    optimizer.state = state
    loss.state = lossState
    self.history = history
  }
}

/// Working memory of a training, used again for every batch; one task's at a time.
package final class TrainingBuffers<Source: BatchSource> {
  fileprivate var input: Source.Input
  fileprivate var gradient = Matrix<Double>(rows: 0, columns: 0)
  fileprivate var outputGradient = Matrix<Source.Scalar>(rows: 0, columns: 0)
  fileprivate let workspace = Workspace()

  /// Makes empty buffers.
  package init(for source: Source) { input = source.emptyInput }
}
