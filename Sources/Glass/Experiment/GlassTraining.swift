import Foundation

/// The network of the experiment on glass, in single precision and bilinear form.
typealias GlassNetwork = DeepGlassNet<BilinearGlassEncoder<Float>>

/// The training of one network by one loss, which can be put on disk between any two epochs.
public struct GlassTraining: Sendable {
  /// What is minimised.
  public let loss: GlassLoss
  let settings: GlassSettings
  /// The network as it is now.
  private(set) var network: GlassNetwork
  /// What the completed epochs came to.
  public private(set) var history: GlassHistory

  private var optimizer: Adam<Float>

  /// What a checkpoint says besides numbers.
  ///
  /// The draws of an epoch follow from the settings and its number.
  struct Facts: Codable, Sendable {
    let settings: GlassSettings
    let history: GlassHistory
    let steps: Int
  }

  /// Begins a training: all losses begin with the same weights.
  public init(_ loss: GlassLoss, _ settings: GlassSettings) {
    self.loss = loss
    self.settings = settings
    var random = TorchRandom(seed: settings.seed)
    network = GlassNetwork(settings.size, random: &random, dropoutSeed: settings.seed(of: .dropout, epoch: 0))
    optimizer = Adam(learningRate: settings.learningRate, decay: settings.decay)
    history = GlassHistory(loss: loss)
  }

  /// Trains for one epoch and evaluates the network.
  ///
  /// - Throws: ``TrainingError/diverged(loss:_:)``, errors of the loss, and `CancellationError`.
  public mutating func runEpoch(on data: GlassData) throws {
    let trainingLoss = try takeSteps(on: data)
    history.epochs.append(try evaluation(on: data, trainingLoss: trainingLoss))
  }

  /// Trains for one epoch, which the history does not tell of, and returns the mean of the steps' losses.
  ///
  /// - Throws: ``TrainingError/diverged(loss:_:)``, errors of the loss, and `CancellationError`.
  public mutating func takeSteps(on data: GlassData) throws -> Double {
    let epoch = history.epochs.count + 1
    var batches = GlassBatches(data, settings, epoch: epoch)
    var step = GlassStep(loss.loss(settings))
    network.head.restartDropout(seed: settings.seed(of: .dropout, epoch: epoch))
    network.phase = .training(calls: 3)
    var sum = 0.0
    var count = 0
    while batches.draw() {
      try Task.checkCancellation()
      count += 1
      guard let value = try step.take(on: batches.input, with: &network, &optimizer) else {
        throw TrainingError.diverged(loss: loss.rawValue, History.Divergence(epoch: epoch, batch: count))
      }
      sum += value
    }
    return sum / Double(count)
  }

  /// The scores of the network as it is, on the validation glasses.
  public mutating func evaluation(on data: GlassData, trainingLoss: Double) throws(MetricError) -> GlassEpoch {
    try GlassEvaluation.epoch(of: &network, on: data, trainingLoss: trainingLoss)
  }

  /// The training as it can be kept on disk.
  var checkpoint: Checkpoint<Facts> {
    var arrays: [[Float]] = []
    var copy = network
    copy.visitParameters { arrays.append($0.value.elements) }
    for moments in optimizer.moments { arrays += [moments.first, moments.second] }
    arrays += [network.head.normalization.runningMeans, network.head.normalization.runningVariances]
    return Checkpoint(
      facts: Facts(settings: settings, history: history, steps: optimizer.steps), arrays: arrays)
  }

  /// Goes on from what was kept.
  ///
  /// - Returns: `nil` if it does not belong to this network and loss.
  init?(_ loss: GlassLoss, _ settings: GlassSettings, from checkpoint: Checkpoint<Facts>) {
    self.init(loss, settings)
    var arrays = checkpoint.arrays[...]
    var counts: [Int] = []
    network.visitParameters { counts.append($0.value.elements.count) }
    let statistics = settings.size.hidden
    let expected = counts + counts.flatMap { [$0, $0] } + [statistics, statistics]
    guard arrays.map(\.count) == expected, checkpoint.facts.settings == settings,
      checkpoint.facts.history.loss == loss
    else { return nil }
    network.visitParameters { $0.value.elements = arrays.removeFirst() }
    optimizer.moments = counts.map { _ in
      Adam.Moments(first: arrays.removeFirst(), second: arrays.removeFirst())
    }
    optimizer.steps = checkpoint.facts.steps
    network.head.normalization.runningMeans = arrays.removeFirst()
    network.head.normalization.runningVariances = arrays.removeFirst()
    history = checkpoint.facts.history
  }
}
