import CardinalityNumerics
import Learning
import Reporting

extension SeedTables {
  /// A row for each regime, loss and score: the paired difference to the first loss, and the verdict on a gain.
  ///
  /// Holm's correction is over the table.
  package static func verdicts(_ caption: String, _ all: [RegimeScores], scores: [Score]) -> Table {
    let rows = all.flatMap { regime in
      regime.scores.dropFirst().flatMap { one in
        scores.map { (regime: regime, loss: one, score: $0, comparison: comparison(one, regime.scores[0], $0)) }
      }
    }
    var table = Table(
      caption,
      columns: ["loss", "regime", "score"]
        + ["difference", "lower", "upper", "wins", "losses", "p"].map { .number($0) }
        + ["verdict"])
    for (row, conclusion) in zip(rows, Comparison.conclusions(of: rows.map(\.comparison))) {
      let interval = row.comparison.interval
      table.add([
        .text(row.loss.label), .text(row.regime.regime.rawValue), .text(row.score.rawValue),
        .difference(row.comparison.effect, digits: 4), .difference(interval.lowerBound, digits: 4),
        .difference(interval.upperBound, digits: 4), .count(row.comparison.differences.count { $0 > 0 }),
        .count(row.comparison.differences.count { $0 < 0 }), .significant(conclusion.p, digits: 2),
        .text(row.comparison.isVoid ? "both diverged" : conclusion.verdict.rawValue),
      ])
    }
    let baseline = all.first?.scores.first
    table.notes = [
      "Loss minus \(baseline?.label ?? "the first") on the same \(baseline?.outcomes.count ?? 0) seeds, with Student's "
        + "95 % interval; paired t-test, Holm's correction over the table; the verdict is on a gain."
    ]
    return table
  }

  /// One loss minus another, where a gain is what the score prefers; trainings that both diverged are level.
  package static func comparison(_ one: SeedScores, _ other: SeedScores, _ score: Score) -> Comparison {
    Comparison(
      zip(one.values(of: score), other.values(of: score)).map { $0 == $1 ? 0 : $0 - $1 },
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
      95 % intervals, a light dot a seed. Intervals are not corrected for their number, verdicts are.
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
    for regime in all {
      let means = SeedTables.means("\(caption), \(regime.regime)", regime.scores)
      show(means.shown, as: "\(name)-\(regime.regime.fileName)", csv: means.full)
    }
    show(SeedTables.verdicts("\(caption): differences", all, scores: scores), as: "\(name)-differences")
    if all.contains(where: { $0.regime != .paper }) {
      show(SeedTables.settings("\(caption): what tuning chose", all), as: "\(name)-tuned")
      if let ends = all.ends { say(ends) }
    }
  }

  /// Says of each regime which losses gain over the first, which fall behind, and which are not told apart from it.
  ///
  /// - Parameter scores: those of the table that stands below: Holm's correction is over all of it, lest sentence and
  ///   table disagree.
  /// - Precondition: the score is one of them.
  package mutating func found(
    _ all: [RegimeScores], _ place: String, by score: Score = .macroF1, of scores: [Score] = .compared
  ) {
    precondition(scores.contains(score), "\(score) is none of the scores of the table")
    let column = scores.firstIndex(of: score) ?? 0
    let families = all.map { regime in
      regime.scores.dropFirst().map { one in scores.map { SeedTables.comparison(one, regime.scores[0], $0) } }
    }
    var conclusions = Comparison.conclusions(of: families.flatMap { $0.flatMap { $0 } })[...]
    for (regime, family) in zip(all, families) {
      let comparisons = family.map { $0[column] }
      let verdicts = family.indices.map { conclusions[conclusions.startIndex + $0 * scores.count + column].verdict }
      conclusions = conclusions.dropFirst(family.count * scores.count)
      let parts = [
        (Verdict.holds, ("gains", "gain")), (.fails, ("falls behind", "fall behind")),
        (.equivalent, ("is equivalent", "are equivalent")),
        (.notToldApart, ("is not told apart", "are not told apart")),
      ].compactMap { verdict, words -> String? in
        let losses = zip(zip(regime.scores.dropFirst(), comparisons), verdicts)
          .filter { $0.1 == verdict && !$0.0.1.isVoid }.map(\.0)
        if losses.isEmpty { return nil }
        let names = losses.map { one, comparison in
          "\(Naming.display(one.label)) (\(comparison.effect, decimals: 4), "
            + "\(comparison.interval.lowerBound, decimals: 4) to \(comparison.interval.upperBound, decimals: 4))"
        }
        return "\(names.joined(separator: ", ")) \(names.count == 1 ? words.0 : words.1)"
      }
      let void = zip(regime.scores.dropFirst(), comparisons).filter(\.1.isVoid).map(\.0)
      if !void.isEmpty {
        let all = ([regime.scores[0]] + void).map { Naming.display($0.label) }.joined(separator: ", ")
        let rates = Set(([regime.scores[0]] + void).map(\.rate)).sorted()
          .map { NumberText.significant($0, digits: 3) }.joined(separator: ", ")
        found(
          """
          \(place), **\(regime.regime)**: \(all) diverged in the first epoch with every seed, at the learning rate \
          \(rates): there is nothing to compare them by.
          """)
      }
      if parts.isEmpty { continue }
      found(
        """
        \(place), **\(regime.regime)**: in \(Naming.display(score.rawValue)) against \
        \(Naming.display(regime.scores[0].label)), \(parts.joined(separator: "; ")).
        """)
    }
  }
}
