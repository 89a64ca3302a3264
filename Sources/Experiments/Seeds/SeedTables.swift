import CardinalityNumerics
import Learning
import Reporting

/// Tables of losses compared over seeds.
public enum SeedTables {
  /// A row a loss and a column a score: mean ± half of Student's 95 % interval.
  ///
  /// In bold stand the best of each column and everything that is not distinguishable from it: whose paired, exact
  /// Wilcoxon test against the best, corrected by Holm over the column, does not reach 5 %.
  ///
  /// - Returns: the table, and one with a column for each mean, deviation and end of an interval.
  package static func means(
    _ caption: String, _ all: [SeedScores], scores: [Score] = Outcome.scores, by rule: SeedScores.Rule = .validation
  ) -> (shown: Table, full: Table) {
    var tables = means(
      caption, all, scores, rule, bold: scores.map { notDistinguishableFromBest(all, by: $0, rule) },
      meaning: "the best of the column and what a paired exact Wilcoxon test (Holm over the column) does not tell from "
        + "it at 5 %.")
    tables.shown.notes.insert(reachable(all.first?.outcomes.count ?? 0, tests: all.count - 1), at: 1)
    return tables
  }

  /// The same with other numbers in bold.
  ///
  /// - Parameters:
  ///   - bold: for each score the places of the losses.
  ///   - meaning: what bold numbers are, as the end of a sentence.
  static func means(
    _ caption: String, _ all: [SeedScores], _ scores: [Score], _ rule: SeedScores.Rule, bold: [Set<Int>],
    meaning: String
  ) -> (shown: Table, full: Table) {
    var shown = Table(caption, columns: ["loss", .number("rate")] + scores.map { .number($0.rawValue) })
    var full = Table(
      caption,
      columns: ["loss", .number("rate"), .number("seeds")]
        + scores.flatMap { score in ["", "_deviation", "_lower", "_upper"].map { .number(score.rawValue + $0) } })
    for (index, one) in all.enumerated() {
      let summaries = scores.map { one.summary(of: $0, by: rule) }
      var cells = summaries.map { Cell.text(text($0)) }
      for column in scores.indices { cells[column].isBest = bold[column].contains(index) }
      shown.add([.text(one.label), .significant(one.rate, digits: 3)] + cells)
      full.add(
        [.text(one.label), .significant(one.rate, digits: 3), .count(one.outcomes.count)]
          + summaries.flatMap { summary -> [Cell] in
            let interval = summary.interval()
            let numbers = [summary.mean, summary.deviation, interval?.lowerBound, interval?.upperBound]
            return numbers.map { .number($0, digits: 4) }
          })
    }
    let count = all.first?.outcomes.count ?? 0
    shown.notes =
      ["Mean ± half of Student's 95 % interval over \(count) seeds. Bold: \(meaning)"] + divergences(all)
    return (shown, full)
  }

  /// What trainings that came to nothing count as, where there are some.
  private static func divergences(_ all: [SeedScores]) -> [String] {
    let some = all.map { one in (one.label, one.outcomes.count { $0.epoch == nil }) }.filter { $0.1 > 0 }
    if some.isEmpty { return [] }
    let list = some.map { "\($0.0) with \($0.1)" }.joined(separator: ", ")
    return ["Diverged in the first epoch, which counts as the worst score: \(list) of the seeds."]
  }

  /// A row a loss: the median over the seeds of the epochs that its warm-up takes.
  package static func warmUps(_ caption: String, _ all: [SeedScores]) -> Table {
    var table = Table(caption, columns: ["loss", .number("rate"), .number("warm_up")])
    for one in all {
      table.add([.text(one.label), .significant(one.rate, digits: 3), .number(one.warmUps.median, digits: 1)])
    }
    return table
  }

  /// A row for each loss and score: the paired difference to a baseline with interval, wins and p-values.
  ///
  /// Holm's correction is over all rows.
  package static func differences(
    _ caption: String, _ all: [SeedScores], to baseline: SeedScores, scores: [Score] = Outcome.scores,
    by rule: SeedScores.Rule = .validation
  ) -> Table {
    differences(caption, DifferenceFamily(all, to: baseline, scores: scores, by: rule))
  }

  /// The same of a family whose sentences stand elsewhere on the page.
  package static func differences(_ caption: String, _ family: DifferenceFamily) -> Table {
    var table = Table(
      caption,
      columns: ["loss", "score"]
        + ["difference", "lower", "upper", "wins", "losses", "wilcoxon_p", "holm_p"].map { .number($0) })
    for row in family.rows {
      let comparison = row.comparison
      let interval = comparison.summary.interval()
      let difference = [comparison.summary.mean, interval?.lowerBound, interval?.upperBound]
      var cells: [Cell] = difference.map { .difference($0, digits: 4) }
      cells[0].isBest = row.p < 0.05
      table.add(
        [.text(row.loss), .text(row.score.rawValue)] + cells
          + [.count(comparison.wins.first), .count(comparison.wins.second)]
          + [comparison.test.pValue, row.p].map { .significant($0, digits: 2) })
    }
    let count = family.baseline.outcomes.count
    table.notes = [
      "Loss minus \(family.baseline.label) on the same \(count) seeds, with Student's 95 % interval; wins and losses count "
        + "seeds; exact Wilcoxon signed-rank p, and Holm's over the table. Bold: Holm's p below 0.05.",
      reachable(count, tests: family.rows.count),
    ]
    return table
  }

  /// How small a p-value so many seeds can give at all, after Holm's correction of so many tests.
  static func reachable(_ seeds: Int, tests: Int) -> String {
    let smallest = WilcoxonSignedRank.smallestPValue(count: seeds)
    let corrected = min(1, smallest * Double(max(tests, 1)))
    let verdict = corrected > 0.05 ? ": this many seeds cannot reach 5 %" : ""
    return "\(seeds) seeds cannot give a p below \(NumberText.significant(smallest, digits: 2)), or "
      + "\(NumberText.significant(corrected, digits: 2)) corrected for \(tests) tests\(verdict)."
  }

  /// The best by mean, and everything that its paired test does not tell from it.
  static func notDistinguishableFromBest(
    _ all: [SeedScores], by score: Score, _ rule: SeedScores.Rule = .validation
  ) -> Set<Int> {
    let means = all.map { $0.summary(of: score, by: rule).mean }
    guard let best = means.indices.min(by: { score.prefers(means[$0], to: means[$1]) }),
      all[best].outcomes.contains(where: { $0.epoch != nil })
    else { return [] }
    let others = all.indices.filter { $0 != best }
    let pValues = Holm.adjusted(others.map { all[$0].compared(with: all[best], by: score, rule).test.pValue })
    return Set([best] + zip(others, pValues).filter { $0.1 >= 0.05 }.map(\.0))
  }

  private static func text(_ summary: SampleSummary) -> String {
    let mean = NumberText.fixed(summary.mean, digits: 4)
    return summary.halfWidth().map { "\(mean) ± \(NumberText.fixed($0, digits: 4))" } ?? mean
  }
}
