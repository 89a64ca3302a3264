import CardinalityNumerics
import Learning
import Spaces

/// The outcomes of one loss over seeds, in the order of the seeds.
public struct SeedScores: Sendable {
  /// Which epoch's test scores count.
  public enum Rule: Sendable {
    /// The epoch that is best on the validation samples.
    case validation
    /// The paper's: for each score the epoch that is best on the test samples.
    case bestTestEpoch
  }

  /// What is compared, as tables name it.
  public var label: String
  /// What was trained: the settings of every outcome, whatever their seeds.
  package let trial: Trial
  /// The outcomes.
  package let outcomes: [Outcome]

  /// Makes the scores of a trial's repetitions.
  public init(_ trial: Trial, _ outcomes: [Outcome], label: String? = nil) {
    self.label = label ?? trial.loss.name
    self.trial = trial
    self.outcomes = outcomes
  }

  /// The learning rate.
  package var rate: Double { trial.rate }

  /// One number a seed; a training that diverged in its first epoch has the score's worst value.
  public func values(of score: Score, by rule: Rule = .validation) -> [Double] {
    outcomes.map { outcome in
      switch rule {
      case .validation: outcome.value(of: score) ?? score.worst
      case .bestTestEpoch: outcome.bestTestEpoch(of: score) ?? score.worst
      }
    }
  }

  /// Mean, deviation and interval over the seeds.
  package func summary(of score: Score, by rule: Rule = .validation) -> SampleSummary {
    SampleSummary(values(of: score, by: rule))
  }

  /// This minus another, seed by seed.
  package func compared(with other: SeedScores, by score: Score, _ rule: Rule = .validation) -> PairedComparison {
    PairedComparison(values(of: score, by: rule), with: other.values(of: score, by: rule))
  }

  /// The mean over the seeds of the recall of each class, over those seeds in whose test samples it occurs.
  package var meanRecalls: [Double] {
    let classes = outcomes.map(\.recalls.count).max() ?? 0
    return (0..<classes).map { SampleSummary(recalls(of: $0)).mean }
  }

  /// The recall of a class, one number for each seed in whose test samples it occurs.
  package func recalls(of label: Int) -> [Double] {
    outcomes.compactMap { label < $0.recalls.count ? $0.recalls[label] : nil }.filter { !$0.isNaN }
  }

  /// With how many seeds the test samples of one class are found, and none of any other: of two classes one is always
  /// predicted.
  package var oneClassSeeds: Int {
    outcomes.count { outcome in outcome.recalls.count { $0 > 0 } == 1 }
  }

  /// The mean over the seeds of the accuracy on the validation samples, epoch by epoch, as far as every training came.
  package var meanCurve: [Double] {
    let epochs = outcomes.map(\.curve.count).min() ?? 0
    return (0..<epochs).map { epoch in SampleSummary(outcomes.map { $0.curve[epoch] }).mean }
  }

  /// The first epoch at which the validation accuracy reaches 80 % of its last, one number a seed that did not diverge.
  package var warmUps: [Double] { outcomes.compactMap { $0.warmUp.map { Double($0) } } }
}

extension Sweep {
  /// The scores of each trial over seeds, at its own rate.
  public func scores(of trials: [Trial], seeds: [UInt32], label: String = "seeds") async throws -> [SeedScores] {
    let tasks = trials.flatMap { trial in seeds.map { trial.with(seed: $0) } }
    let outcomes = try await outcomes(of: tasks, label: label)
    let scores = trials.enumerated().map { index, trial in
      SeedScores(trial, Array(outcomes[index * seeds.count..<(index + 1) * seeds.count]))
    }
    if !hasCompletedAnEpoch, let nothing = EveryTrainingDiverged(scores) { throw nothing }
    return scores
  }
}
