import CardinalityNumerics
import Learning
import Reporting

extension SeedTables {
  /// A row for each regime, loss and score: the paired difference to the first loss, and the verdict on a gain.
  ///
  /// Holm's correction is over the table.
  package static func verdicts(
    _ caption: String, _ all: [RegimeScores], scores: [Score], by rule: SeedScores.Rule = .validation
  ) -> Table {
    var table = Table(
      caption,
      columns: ["loss", "regime", "score"]
        + ["difference", "lower", "upper", "wins", "losses", "p"].map { .number($0) }
        + ["verdict"])
    for row in all.verdicts(by: scores, rule).flatMap(\.self) {
      let interval = row.comparison.interval
      table.add([
        .text(row.loss.label), .text(row.regime.rawValue), .text(row.score.rawValue),
        .difference(row.comparison.effect, digits: 4), .difference(interval.lowerBound, digits: 4),
        .difference(interval.upperBound, digits: 4), .count(row.comparison.differences.count { $0 > 0 }),
        .count(row.comparison.differences.count { $0 < 0 }), .significant(row.p, digits: 2),
        .text(row.comparison.isVoid ? "both diverged" : row.verdict.rawValue),
      ])
    }
    let baseline = all.first?.scores.first
    let tuning = all.contains { $0.regime != .paper } ? ", where something is tuned for the settings of one tuning" : ""
    table.notes = [
      "Loss minus \(baseline?.label ?? "the first") on the same \(baseline?.outcomes.count ?? 0) seeds, with Student's "
        + "95 % interval over them\(tuning); paired t-test, Holm's correction over the table; the verdict is on a gain."
    ]
    return table
  }

  /// One loss minus another, where a gain is what the score prefers; trainings that both diverged are level.
  package static func comparison(
    _ one: SeedScores, _ other: SeedScores, _ score: Score, _ rule: SeedScores.Rule = .validation
  ) -> Comparison {
    Comparison(
      zip(one.values(of: score, by: rule), other.values(of: score, by: rule)).map { $0 == $1 ? 0 : $0 - $1 },
      expectation: score.prefers(0, to: 1) ? .below : .above,
      bothDiverged: zip(one.outcomes, other.outcomes).count { $0.epoch == nil && $1.epoch == nil })
  }
}

extension [Score] {
  /// The scores that a comparison shows unless it says others.
  package static var compared: [Score] { [.accuracy, .balancedAccuracy, .macroF1] }
}

extension Figure.Shading {
  /// Differences that are too small to matter.
  static let negligible = Self(
    .x, -Comparison.smallestEffect...Comparison.smallestEffect,
    label: "too small to matter (±\(Comparison.smallestEffect))")
}

extension SeedFigures {
  /// A row for each loss but the first, and regime: the paired difference with its interval, and a dot a seed.
  package static func verdicts(_ title: String, _ all: [RegimeScores], by score: Score) -> Figure {
    let rows = all.flatMap { regime in
      regime.scores.dropFirst().map { one in
        let comparison = SeedTables.comparison(one, regime.scores[0], score)
        // A long name would be cut before the regime is said.
        let name = Naming.display(one.label)
        var row = ForestRow(
          all.count > 1
            ? "\(name.count > 12 ? Naming.short(one.label) : name), \(regime.regime)"
            : name.count > 24 ? Naming.short(one.label) : one.label,
          estimate: comparison.effect,
          interval: comparison.interval, dots: comparison.differences)
        row.look = one.label
        return row
      }
    }
    let baseline = Naming.display(all.first?.scores.first?.label ?? "")
    var figure = Figure.forest(title, x: "difference to \(baseline)", rows: rows, reference: 0, shading: .negligible)
    figure.caption = """
      Paired differences to \(baseline) over \(all.first?.scores.first?.outcomes.count ?? 0) seeds: means with Student's \
      95 % intervals, a light dot a seed. Intervals are over evaluation seeds, where something is tuned for the settings \
      of one tuning, and not corrected for their number; verdicts are.
      """
    return figure
  }
}

extension Page {
  /// Shows a comparison: means of each regime, verdicts, and the settings that tuning chose.
  package mutating func show(
    _ all: [RegimeScores], _ caption: String, as name: String,
    scores: [Score] = .compared
  ) {
    for (regime, verdicts) in zip(all, all.verdicts(by: scores)) {
      let means = SeedTables.means("\(caption), \(regime.regime)", regime, verdicts)
      show(means.shown, as: "\(name)-\(regime.regime.fileName)", csv: means.full)
    }
    show(SeedTables.verdicts("\(caption): differences", all, scores: scores), as: "\(name)-differences")
    if all.contains(where: { $0.regime != .paper }) {
      show(SeedTables.settings("\(caption): what tuning chose", all), as: "\(name)-tuned")
      if let ends = all.ends { say(ends) }
    }
  }
}
