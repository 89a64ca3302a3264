import CardinalityNumerics
import Foundation
import Learning

/// The training of one network by one loss on glass, which can be put on disk between any two epochs.
///
/// It is a ``Trainer``'s training with Adam on triplets, judged by how well nearness to class centres ranks glasses.
public struct GlassTraining: Sendable {
  /// What is minimised.
  package let loss: GlassLoss
  let settings: GlassSettings
  private(set) var run: TrainingRun<Sequential<Float>, Triplets, GlassEpoch>

  /// What tells a training on glass from others; the draws of an epoch follow from the settings and its number.
  struct Subject: Codable, Equatable, Sendable {
    let loss: GlassLoss
    let settings: GlassSettings
  }

  /// Begins a training: all losses begin with the same weights.
  ///
  /// - Throws: ``TrainingError``.
  public init(_ loss: GlassLoss, _ settings: GlassSettings, epochs: Int = 100) throws {
    try settings.validate()
    self.loss = loss
    self.settings = settings
    var random = TorchRandom(seed: settings.seed)
    let network = DeepGlassNet.network(settings.size, by: BilinearGlassEncoder<Float>.self, random: &random)
    run = try TrainingRun(
      settings.training(epochs: epochs), network, loss.loss(settings), named: loss.rawValue, classCounts: [])
  }

  /// What the completed epochs came to.
  package var history: GlassHistory { run.history }

  /// Trains for one epoch and evaluates the network.
  ///
  /// - Parameter observer: called after every step, with the gradients of the step and the embedded batch.
  /// - Throws: ``TrainingError/diverged(loss:_:)``, errors of the loss, and `CancellationError`.
  mutating func runEpoch(
    on data: GlassData, observer: TrainingRun<Sequential<Float>, Triplets, GlassEpoch>.Observer? = nil
  ) throws {
    var batches = GlassBatches(data, settings)
    try run.runEpoch(on: &batches, with: TrainingBuffers(for: batches), observer: observer) {
      network, _, trainingLoss in
      try GlassEvaluation.epoch(of: &network, on: data, trainingLoss: trainingLoss)
    }
    if let place = run.history.divergence { throw TrainingError.diverged(loss: loss.rawValue, place) }
  }

  /// Trains for one epoch, which the history does not tell of, and returns the mean of the steps' losses.
  ///
  /// - Throws: ``TrainingError/diverged(loss:_:)``, errors of the loss, and `CancellationError`.
  public mutating func takeSteps(on data: GlassData) throws -> Double {
    var batches = GlassBatches(data, settings)
    let (mean, count) = try run.takeSteps(on: &batches, with: TrainingBuffers(for: batches))
    guard let mean else {
      let place = Divergence(epoch: history.epochs.count + 1, batch: count)
      throw TrainingError.diverged(loss: loss.rawValue, place)
    }
    return mean
  }

  /// The scores of the network as it is, on the validation glasses.
  public func evaluation(on data: GlassData, trainingLoss: Double) throws(MetricError) -> GlassEpoch {
    var network = run.network
    return try GlassEvaluation.epoch(of: &network, on: data, trainingLoss: trainingLoss)
  }

  /// Writes the training as it is now.
  func write(to file: URL) throws {
    try Checkpoint(run, of: Subject(loss: loss, settings: settings)).write(to: file)
  }

  /// Goes on from a file, if there is one.
  ///
  /// - Throws: ``CheckpointError``.
  mutating func restore(from file: URL) throws {
    guard let checkpoint = try Checkpoint<Subject, GlassEpoch>(contentsOf: file) else { return }
    let subject = Subject(loss: loss, settings: settings)
    guard checkpoint.restore(&run, of: subject, anyEpochs: true) else {
      throw CheckpointError.otherTraining(file: file.path)
    }
  }
}
