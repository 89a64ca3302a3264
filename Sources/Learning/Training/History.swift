/// What a training did, epoch by epoch.
public struct History: Sendable, Equatable, Codable {
  /// Where a training met a loss or logits that are not finite.
  public struct Divergence: Sendable, Equatable, Codable {
    /// The epoch, from 1.
    public let epoch: Int
    /// The batch of the epoch, from 1.
    public let batch: Int
  }

  /// The name of the loss that was trained.
  public let loss: String
  /// The completed epochs, the first one first.
  public internal(set) var epochs: [EpochRecord] = []
  /// How long each completed epoch took; no part of equality, since no two runs agree on it.
  public internal(set) var durations: [EpochDuration] = []
  /// Where the training stopped because it diverged; `nil` if it did not.
  public private(set) var divergence: Divergence?

  /// Whether two trainings gave the same numbers.
  public static func == (one: History, other: History) -> Bool {
    one.loss == other.loss && one.epochs == other.epochs && one.divergence == other.divergence
  }

  /// Makes the history of a training that has not begun.
  public init(loss: String) {
    self.loss = loss
  }

  /// The history, marked as having diverged.
  func diverged(epoch: Int, batch: Int) -> History {
    var history = self
    history.divergence = Divergence(epoch: epoch, batch: batch)
    return history
  }

  /// One number an epoch; NaN where it is undefined, which pictures show as a gap.
  public func values(of score: Score) -> [Double] {
    epochs.map { score.value(in: $0) ?? .nan }
  }

  /// Test accuracy, one number an epoch.
  public var accuracy: [Double] { values(of: .accuracy) }

  /// The best value of a score over the epochs, and the first epoch, from 1, that reaches it.
  ///
  /// `nil` if the score is undefined throughout. This is the paper's rule. It chooses an epoch on the test set, so that
  /// it flatters every loss.
  public func best(_ score: Score) -> (value: Double, epoch: Int)? {
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
  public func epochOvertaking(_ other: History, by score: Score = .accuracy) -> Int? {
    let pairs = Array(zip(epochs, other.epochs))
    let lastBehind = pairs.lastIndex { mine, theirs in
      guard let mine = score.value(in: mine), let theirs = score.value(in: theirs) else { return true }
      return !score.prefers(mine, to: theirs)
    }
    let first = (lastBehind ?? -1) + 1
    return first < pairs.count ? first + 1 : nil
  }
}
