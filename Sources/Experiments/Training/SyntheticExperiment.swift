import CardinalityNumerics
import Foundation
import Learning

/// The paper's experiment on synthetic data: one data set, one network, several losses.
///
/// In the paper's program one process trains magnitude, spread, cross entropy and mean squared error in this order, on
/// one random stream seeded once. Each of these losses keeps its place in that stream here, whichever others are
/// trained, so that its numbers do not depend on the choice; further losses take the places that follow. A place is
/// reached by drawing what the trainings before it would have drawn, so that the trainings themselves run side by side
/// and give the same numbers as one after the other.
public struct SyntheticExperiment: Sendable {
  /// The share of the first of ten classes.
  package var majority: Double
  /// The seed of the data, of the initial weights and of the order of batches.
  package var seed: UInt32
  /// The network.
  package var network: NetworkDescription
  /// How it is trained.
  package var trainer: Trainer
  /// How many trainings run at a time; results do not depend on it.
  package var jobs: Int

  /// The share of test samples, as in the paper.
  package static let testShare = SyntheticData.testShare
  /// The seed of the split, which the paper's program fixes whatever the data's seed.
  package static let splitSeed = SyntheticData.splitSeed

  /// The losses of the paper, in the order in which its program trains them.
  public static var losses: [any Loss<Predictions>] {
    [.magnitude(), .spread(), .crossEntropy(), .meanSquaredError()]
  }

  /// Makes the experiment; the defaults are the paper's.
  ///
  /// - Precondition: at least one job.
  public init(
    majority: Double = 0.5, seed: UInt32 = 2048, network: NetworkDescription = NetworkDescription(), trainer: Trainer,
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount
  ) {
    precondition(jobs > 0, "no training runs in \(jobs) jobs")
    self.majority = majority
    self.seed = seed
    self.network = network
    self.trainer = trainer
    self.jobs = jobs
  }

  /// The data set, standardised as a whole and then split, as the paper does.
  ///
  /// - Throws: ``SyntheticClassificationError``.
  public func split() throws -> Split {
    try SyntheticClassification(majority: majority, seed: seed).samples().standardized()
      .split(testShare: Self.testShare, seed: Self.splitSeed)
  }

  /// Trains one network for each loss, all cores at work.
  ///
  /// - Parameters:
  ///   - losses: what to minimise; the histories come in the same order.
  ///   - split: the samples.
  ///   - report: called after every epoch of every training, from any thread.
  /// - Throws: errors of the losses; and an error that says so where every training diverged in its first epoch.
  public func train(
    _ losses: [any Loss<Predictions>], on split: Split, report: @escaping @Sendable (History) -> Void = { _ in }
  ) async throws -> [History] {
    let data = (train: LabelledFeatures<Float>(split.train), test: LabelledFeatures<Float>(split.test))
    let streams = try streams(for: losses, split)
    return try await withThrowingTaskGroup(of: (Int, History).self) { group in
      var waiting = losses.indices.makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<(Int, History), any Error>) {
        guard let index = waiting.next() else { return }
        group.addTask {
          var random = streams[index]
          var network = try network(for: split, &random)
          let history = try trainer.train(&network, loss: losses[index], data: data, random: random) { history, _, _ in
            report(history)
          }
          return (index, history)
        }
      }
      for _ in 0..<min(jobs, losses.count) { begin(&group) }
      var histories = losses.map { History(loss: $0.name) }
      while let (index, history) = try await group.next() {
        histories[index] = history
        begin(&group)
      }
      if let nothing = EveryTrainingDiverged(histories, rate: trainer.settings.learningRate) { throw nothing }
      return histories
    }
  }

  private func network(for split: Split, _ random: inout TorchRandom) throws(TrainingError) -> Sequential<Float> {
    try network.network(features: split.train.features.columns, classes: split.train.classes, random: &random)
  }

  /// The random stream of each loss, at the place where its training begins.
  private func streams(for losses: [any Loss<Predictions>], _ split: Split) throws(TrainingError) -> [TorchRandom] {
    let paper = Self.losses.map(\.name)
    var further = paper.count
    let places = losses.map { loss in
      if let place = paper.firstIndex(of: loss.name) { return place }
      defer { further += 1 }
      return further
    }
    var random = TorchRandom(seed: seed)
    var starts: [TorchRandom] = []
    for _ in 0..<further {
      starts.append(random)
      _ = try network(for: split, &random)
      for _ in 0..<trainer.epochs {
        random.skipShuffledPass()
        random.sequentialPass()
      }
    }
    return places.map { starts[$0] }
  }
}
