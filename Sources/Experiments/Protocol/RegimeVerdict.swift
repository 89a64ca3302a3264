import Learning
import Reporting

/// What one score says of a loss beside the first of its regime: a row of the table of differences.
package struct RegimeVerdict: Sendable {
  /// What was tuned.
  package let regime: Regime
  /// The place of the loss among those of its regime.
  package let place: Int
  /// The loss.
  package let loss: SeedScores
  /// The score.
  package let score: Score
  /// The loss minus the first, seed by seed.
  package let comparison: Comparison
  /// The p-value of a difference, corrected by Holm over the table.
  package let p: Double
  /// What is concluded of a gain.
  package let verdict: Verdict

  /// Whether a gain over the first is shown.
  var isGain: Bool { verdict == .holds && !comparison.isVoid }
}

extension [RegimeScores] {
  /// For each regime a row for each loss but the first, and score.
  ///
  /// Holm's correction is over all of them, wherever a page speaks of one: in sentence, table and bold numbers.
  package func verdicts(by scores: [Score], _ rule: SeedScores.Rule = .validation) -> [[RegimeVerdict]] {
    let families = map { regime -> [(place: Int, score: Score, comparison: Comparison)] in
      regime.scores.indices.dropFirst().flatMap { place in
        scores.map { score in
          let comparison = SeedTables.comparison(regime.scores[place], regime.scores[0], score, rule)
          return (place: place, score: score, comparison: comparison)
        }
      }
    }
    var conclusions = Comparison.conclusions(of: families.flatMap { $0.map(\.comparison) })[...]
    return zip(self, families).map { regime, family in
      defer { conclusions = conclusions.dropFirst(family.count) }
      return zip(family, conclusions).map { row, conclusion in
        RegimeVerdict(
          regime: regime.regime, place: row.place, loss: regime.scores[row.place], score: row.score,
          comparison: row.comparison, p: conclusion.p, verdict: conclusion.verdict)
      }
    }
  }
}

extension SeedTables {
  /// The means of a regime, with every gain over its first loss in bold that the verdicts show.
  ///
  /// - Parameter verdicts: those of the table of differences on the same page.
  static func means(
    _ caption: String, _ regime: RegimeScores, _ verdicts: [RegimeVerdict]
  ) -> (shown: Table, full: Table) {
    let gains = verdicts.filter(\.isGain)
    let tested = verdicts.filter { $0.place == 1 }.map(\.score.rawValue).joined(separator: ", ")
    let baseline = regime.scores.first?.label ?? "the first"
    return means(
      caption, regime.scores, Outcome.scores, .validation,
      bold: Outcome.scores.map { score in Set(gains.filter { $0.score == score }.map(\.place)) },
      meaning: "where the table of differences says that a gain over \(baseline) holds: paired t-tests of "
        + "\(tested.isEmpty ? "nothing" : tested), with Holm's correction over all its rows.")
  }
}
