/// A training on glass, epoch by epoch.
public struct GlassHistory: Sendable, Equatable, Codable {
  /// What was minimised.
  public let loss: GlassLoss
  /// The completed epochs, the first one first.
  public internal(set) var epochs: [GlassEpoch] = []

  /// Makes the history of a training that has not begun.
  public init(loss: GlassLoss) { self.loss = loss }

  /// The first epochs, at most as many as given.
  func prefix(_ count: Int) -> GlassHistory {
    var history = self
    history.epochs = Array(epochs.prefix(count))
    return history
  }

  /// One number an epoch; NaN where it is undefined, which pictures show as a gap.
  public func values(of score: GlassScore, by ranking: GlassRanking = .ratio) -> [Double] {
    epochs.map { ranking.scores(in: $0).flatMap(score.value) ?? .nan }
  }

  /// The greatest value over the epochs, and the first epoch, from 1, that reaches it; `nil` if it is undefined
  /// throughout.
  ///
  /// This is the paper's rule. It chooses an epoch by the validation glasses, so that it flatters every loss.
  public func best(_ score: GlassScore, by ranking: GlassRanking = .ratio) -> (value: Double, epoch: Int)? {
    var best: (value: Double, epoch: Int)?
    for (index, value) in values(of: score, by: ranking).enumerated() where value > best?.value ?? -.infinity {
      best = (value, index + 1)
    }
    return best
  }

  /// The value at the last epoch; `nil` if there is none or it is undefined.
  public func last(_ score: GlassScore, by ranking: GlassRanking = .ratio) -> Double? {
    epochs.last.flatMap(ranking.scores).flatMap(score.value)
  }
}
