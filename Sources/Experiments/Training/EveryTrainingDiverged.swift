import CardinalityNumerics
import Learning

/// Every training that was asked for came to nothing: there is nothing to compare, and nothing to draw.
package struct EveryTrainingDiverged: Error, Equatable, CustomStringConvertible {
  /// The losses, each once.
  let losses: [String]
  /// The learning rates, each once.
  let rates: [Double]
  /// The number of trainings.
  let count: Int

  init(losses: [String], rates: [Double], count: Int) {
    (self.losses, self.rates, self.count) = (Self.distinct(losses), Self.distinct(rates).sorted(), count)
  }

  /// `nil` if an epoch of some training was completed, or nothing was trained.
  package init?(_ scores: [SeedScores]) {
    let outcomes = scores.flatMap(\.outcomes)
    guard !outcomes.isEmpty, outcomes.allSatisfy({ $0.epoch == nil }) else { return nil }
    self.init(losses: scores.map(\.label), rates: scores.map(\.rate), count: outcomes.count)
  }

  /// `nil` if an epoch of some training was completed, or nothing was trained.
  package init?(_ histories: [History], rate: Double) {
    guard !histories.isEmpty, histories.allSatisfy({ $0.epochs.isEmpty && $0.divergence != nil }) else { return nil }
    self.init(losses: histories.map(\.loss), rates: [rate], count: histories.count)
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// What diverged, at which rate, and what to do.
  package var description: String {
    let rates = rates.map { NumberText.significant($0, digits: 3) }.joined(separator: ", ")
    let trainings = count == 1 ? "the only training" : "each of the \(count) trainings"
    return "\(trainings), with \(losses.joined(separator: ", ")) at the learning rate \(rates), diverged in its first "
      + "epoch: there is nothing to compare; lower --learning-rate, or bound the gradients by --clipping 1"
  }
}
