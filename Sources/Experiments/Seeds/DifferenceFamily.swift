import CardinalityNumerics
import Learning

/// The paired differences of losses to a baseline by some scores, which are tested together: Holm's correction is over all
/// of them, wherever a page speaks of one.
package struct DifferenceFamily: Sendable {
  /// One of them.
  package struct Row: Sendable {
    /// The loss.
    package let loss: String
    /// The score.
    package let score: Score
    /// The loss minus the baseline.
    package let comparison: PairedComparison
    /// Whether both diverged in the first epoch with every seed: nothing was compared.
    package let isVoid: Bool
    /// Wilcoxon's p-value after Holm's correction over the family.
    package let p: Double
  }

  /// What the others are compared with.
  package let baseline: SeedScores
  /// A row for each loss but the baseline, and score.
  package let rows: [Row]

  /// Compares.
  package init(
    _ all: [SeedScores], to baseline: SeedScores, scores: [Score], by rule: SeedScores.Rule = .validation
  ) {
    self.baseline = baseline
    let pairs = all.filter { $0.label != baseline.label }.flatMap { one in
      scores.map { (one: one, score: $0, comparison: one.compared(with: baseline, by: $0, rule)) }
    }
    rows = zip(pairs, Holm.adjusted(pairs.map(\.comparison.test.pValue))).map { pair, p in
      let isVoid = zip(pair.one.outcomes, baseline.outcomes).allSatisfy { $0.epoch == nil && $1.epoch == nil }
      return Row(loss: pair.one.label, score: pair.score, comparison: pair.comparison, isVoid: isVoid, p: p)
    }
  }
}
