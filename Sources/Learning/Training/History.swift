/// What is recorded of a training after an epoch, with the scores that can be read from it.
public protocol TrainingRecord: Sendable, Equatable, Codable {
  /// The scores of a record.
  associatedtype EpochScore: TrainingScore where EpochScore.Record == Self
}

/// A score that a record has, by the name it has in tables and data files.
public protocol TrainingScore: RawRepresentable<String>, CaseIterable, Sendable {
  /// What the score is read from.
  associatedtype Record

  /// The score in a record; `nil` where it is undefined.
  func value(in record: Record) -> Double?

  /// Whether one value of the score is better than another.
  func prefers(_ value: Double, to other: Double) -> Bool
}

/// What the training of a classifier did, epoch by epoch.
public typealias History = TrainingHistory<EpochRecord>

/// What a training did, epoch by epoch.
public struct TrainingHistory<Record: TrainingRecord>: Sendable, Equatable, Codable {
  /// The name of the loss that was trained.
  public let loss: String
  /// The completed epochs, the first one first.
  public package(set) var epochs: [Record] = []
  /// How long each completed epoch took in this process; no part of equality, since no two runs agree on it.
  package var durations: [EpochDuration] = []
  /// Where the training stopped because it diverged; `nil` if it did not.
  package var divergence: Divergence?

  // Without the durations: a training that went on from a checkpoint comes to the same file as one that did not stop.
  private enum CodingKeys: String, CodingKey {
    case loss, epochs, divergence
  }

  /// Whether two trainings gave the same numbers.
  public static func == (one: TrainingHistory, other: TrainingHistory) -> Bool {
    one.loss == other.loss && one.epochs == other.epochs && one.divergence == other.divergence
  }

  /// Makes the history of a training that has not begun.
  public init(loss: String) {
    self.loss = loss
  }

  /// The first epochs, at most as many as given.
  package func prefix(_ count: Int) -> TrainingHistory {
    var history = self
    history.epochs = Array(epochs.prefix(count))
    return history
  }

  /// One number an epoch; NaN where it is undefined, which pictures show as a gap.
  public func values(of score: Record.EpochScore) -> [Double] {
    epochs.map { score.value(in: $0) ?? .nan }
  }

  /// The best value of a score over the epochs, and the first epoch, from 1, that reaches it.
  ///
  /// `nil` if the score is undefined throughout. This is the paper's rule. It chooses an epoch on the samples that
  /// judge it, so that it flatters every loss.
  public func best(_ score: Record.EpochScore) -> (value: Double, epoch: Int)? {
    var best: (value: Double, epoch: Int)?
    for (index, epoch) in epochs.enumerated() {
      guard let value = score.value(in: epoch) else { continue }
      if let current = best, !score.prefers(value, to: current.value) { continue }
      best = (value, index + 1)
    }
    return best
  }

  /// The first epoch, from 1, from which this history's score stays better than the other's until the end.
  ///
  /// `nil` if it does not end up better.
  package func epochOvertaking(_ other: TrainingHistory, by score: Record.EpochScore) -> Int? {
    let pairs = Array(zip(epochs, other.epochs))
    let lastBehind = pairs.lastIndex { mine, theirs in
      guard let mine = score.value(in: mine), let theirs = score.value(in: theirs) else { return true }
      return !score.prefers(mine, to: theirs)
    }
    let first = (lastBehind ?? -1) + 1
    return first < pairs.count ? first + 1 : nil
  }
}

extension TrainingHistory<EpochRecord> {
  /// Test accuracy, one number an epoch.
  package var accuracy: [Double] { values(of: .accuracy) }

  /// The first epoch, from 1, from which this history's accuracy stays better than the other's until the end.
  package func epochOvertaking(_ other: History) -> Int? { epochOvertaking(other, by: .accuracy) }
}

/// Where a training met a loss or network outputs that are not finite.
public struct Divergence: Sendable, Equatable, Codable {
  /// The epoch, from 1.
  package let epoch: Int
  /// The batch of the epoch, from 1.
  package let batch: Int

  /// Names a place.
  package init(epoch: Int, batch: Int) {
    self.epoch = epoch
    self.batch = batch
  }
}

/// The time that an epoch took, in seconds of the wall clock.
package struct EpochDuration: Sendable, Equatable {
  /// From the order of the batches to the last step.
  package let training: Double
  /// The evaluation.
  package let evaluation: Double

  package init(training: Duration, evaluation: Duration) {
    self.training = training / .seconds(1)
    self.evaluation = evaluation / .seconds(1)
  }
}
