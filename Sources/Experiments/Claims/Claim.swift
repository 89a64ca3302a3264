import Foundation
import Learning

/// A sentence that trials decide: of the paper, of earlier versions of the README, or of its audit.
struct Claim: Sendable {
  /// What is measured, one number a seed.
  enum Measure: Sendable {
    /// A score of one arm minus that of another.
    case difference(Arm, Arm, Score)
    /// How much more the paper's rule, the best test epoch, raises a score of one arm than of another.
    case flattery(Arm, Arm, Score)
    /// The binary logarithm of the ratio of the epochs that the warm-ups of two arms take.
    case warmUp(Arm, Arm)
  }

  /// The sentence.
  let text: String
  /// Whose it is: `paper 5.1`, `README`, `audit 3`.
  let source: String
  /// What is tested together: Holm's correction is over the claims of a family.
  let family: String
  /// What the sentence says of the measure.
  let expectation: ClaimedEffect
  /// What is measured.
  let measure: Measure
  /// How many times both sides are tuned: each time on other seeds, and evaluated on the same.
  var tunings = 1

  /// The two sides: what is claimed about, and what it is compared with.
  var arms: (Arm, Arm) {
    switch measure {
    case .difference(let one, let other, _), .flattery(let one, let other, _), .warmUp(let one, let other): (one, other)
    }
  }

  /// Both sides as they are tuned for the k-th time, counted from 0.
  func arms(ofTuning repetition: Int) -> [Arm] {
    [arms.0, arms.1].map { arm in
      var arm = arm
      arm.repetition = repetition
      return arm
    }
  }

  /// What is tuned on both sides; `nil` where they differ in that.
  var regime: Regime? { arms.0.regime == arms.1.regime ? arms.0.regime : nil }

  /// Whether anything is tuned, so that another tuning may come to another effect.
  var isTuned: Bool { regime != .paper }

  /// The score that is compared; `nil` for epochs.
  var score: Score? {
    switch measure {
    case .difference(_, _, let score), .flattery(_, _, let score): score
    case .warmUp: nil
    }
  }

  /// The comparison over the seeds that both arms have.
  func comparison(_ scores: (SeedScores, SeedScores)) -> Comparison {
    let count = min(scores.0.outcomes.count, scores.1.outcomes.count)
    func pairs(_ value: (SeedScores) -> [Double]) -> [Double] {
      zip(value(scores.0).prefix(count), value(scores.1).prefix(count)).map { $0 - $1 }
    }
    switch measure {
    case .difference(_, _, let score):
      let diverged = zip(scores.0.outcomes, scores.1.outcomes).count { $0.epoch == nil && $1.epoch == nil }
      return Comparison(pairs { $0.values(of: score) }, expectation: expectation, bothDiverged: diverged)
    case .flattery(_, _, let score):
      return Comparison(
        pairs { scores in zip(scores.values(of: score, by: .bestTestEpoch), scores.values(of: score)).map { $0 - $1 } },
        expectation: expectation)
    case .warmUp:
      // A training that diverged in its first epoch counts as one that never warmed up.
      return Comparison(
        pairs { scores in scores.outcomes.map { log2(Double($0.warmUp ?? scores.trial.training.epochs)) } },
        expectation: expectation, bound: nil)
    }
  }
}

/// One side of a claim: a trial, what of it is tuned, and on how many seeds it is evaluated.
struct Arm: Sendable {
  /// What is tuned: loss, data, network, optimiser, objective.
  var trial: Trial
  /// What of it is tuned.
  var regime: Regime
  /// Which of several tunings it has, each on other seeds and from another start; 0 is the first.
  var repetition = 0
  /// The number of seeds of the comparison.
  var seeds: Int
  /// What the evaluation trains more epochs than the tuning; nil for as many.
  var epochs: Int?
  /// What the evaluation resamples that the tuning did not.
  var resampling = Resampling.none

  /// The trial that is evaluated, with the settings that were chosen.
  func evaluated(_ tuned: Trial) -> Trial {
    var trial = tuned
    if let epochs { trial.training.epochs = epochs }
    if resampling != .none { trial.resampling = resampling }
    return trial
  }

  /// What tells the tuning from every other.
  var tuningKey: String {
    get throws { try "\(regime) \(repetition) \(TrialSettings(trial.with(seed: 0)).key)" }
  }

  /// What tells the arm from every other.
  var key: String {
    get throws { try "\(tuningKey) \(seeds) \(epochs ?? 0) \(resampling)" }
  }

  /// Whether the evaluation trains otherwise than the tuning did.
  var isTunedOtherwise: Bool { regime != .paper && (epochs != nil || resampling != .none) }

  /// The data and what else differs from the paper's training or from that of the tuning, for the column `data`.
  var data: String {
    let training = trial.training
    let network = trial.network == NetworkDescription() ? nil : "network \(trial.network)"
    let longer = epochs.map { "\($0) epochs" + (isTunedOtherwise ? " (tuned over \(training.epochs))" : "") }
    let resampled = resampling == .none ? nil : resampling.title + (isTunedOtherwise ? " (tuned without it)" : "")
    let parts = [
      trial.data.key, network, training.optimizer == .sgd() ? nil : "\(training.optimizer)",
      trial.noise == 0 ? nil : "\(Int((100 * trial.noise).rounded())) % wrong labels",
      trial.noise > 0 && trial.noisyPart == .training ? "clean validation labels" : nil,
      longer, resampled,
      trial.selection == .macroF1 ? nil : "chosen by \(trial.selection.rawValue)",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// The regime, with the rate where a fixed one differs from the paper's.
  var regimeName: String {
    regime == .paper && trial.rate != 0.01 ? "rate \(trial.rate)" : regime.rawValue
  }
}
