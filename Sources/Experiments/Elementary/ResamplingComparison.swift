import CardinalityNumerics
import Learning
import Reporting

/// Cross entropy and magnitude on training samples that are evened out, each tuned with the same effort for each way.
package struct ResamplingComparison: Sendable {
  /// The ways, the first of which changes nothing.
  package static let ways = [Resampling.none, .oversampling, .undersampling, .smote()]

  /// A difference over seeds, and what is concluded of it.
  package struct Row: Sendable {
    /// The way that is looked at.
    package let way: Resampling
    /// Whether magnitude is compared with cross entropy under the same way, or with itself without resampling.
    package let isToCrossEntropy: Bool
    /// The differences.
    package let comparison: Comparison
    /// Their p-value, corrected by Holm over all rows.
    package let p: Double
    /// What is concluded of a gain.
    package let verdict: Verdict
  }

  /// The score that is compared.
  package let score: Score
  /// The scores of cross entropy and of magnitude under each way.
  package let scores: [(crossEntropy: SeedScores, magnitude: SeedScores)]
  /// Which of the chosen rates stand at an end of those that were tried.
  package private(set) var ends: Prose = ""
  /// Every difference: the family of the tests.
  package let rows: [Row]

  /// Tunes and compares.
  ///
  /// - Parameters:
  ///   - template: the data, network and training; its selection is the score that is compared.
  ///   - tuning: the search for the settings of each loss under each way.
  /// - Throws: what the sweep throws.
  package init(of template: Trial, in sweep: Sweep, seeds: [UInt32], by tuning: Tuning) async throws {
    let losses: [any Loss<Predictions>] = [.crossEntropy(), .magnitude()]
    let trials = Self.ways.flatMap { way in
      losses.map { loss in
        var trial = template
        (trial.loss, trial.resampling) = (loss, way)
        return trial
      }
    }
    let results = try await tuning.results(for: trials, in: sweep)
    let scores = try await sweep.scores(of: results.map(\.best.trial), seeds: seeds)
    self.init(Self.ways.indices.map { (scores[2 * $0], scores[2 * $0 + 1]) }, by: template.selection)
    ends = Tuning.ends(
      zip(trials, results).map { ("\(Naming.display($0.loss.name)), \($0.resampling.title)", $1) })
  }

  /// Compares the scores under each way.
  init(_ scores: [(crossEntropy: SeedScores, magnitude: SeedScores)], by score: Score) {
    (self.scores, self.score) = (scores, score)
    func comparison(_ one: SeedScores, _ other: SeedScores) -> Comparison { SeedTables.comparison(one, other, score) }
    let toItself = Self.ways.indices.dropFirst().map { index in
      (index, false, comparison(scores[index].magnitude, scores[0].magnitude))
    }
    let toOther = Self.ways.indices.map { index in
      (index, true, comparison(scores[index].magnitude, scores[index].crossEntropy))
    }
    let all = toItself + toOther
    rows = zip(all, Comparison.conclusions(of: all.map(\.2))).map { row, conclusion in
      Row(
        way: Self.ways[row.0], isToCrossEntropy: row.1, comparison: row.2, p: conclusion.p, verdict: conclusion.verdict)
    }
  }

  /// What resampling does to magnitude, and how magnitude then compares with cross entropy.
  package var findings: [Prose] {
    [false, true].map { isToCrossEntropy in
      let parts = rows.filter { $0.isToCrossEntropy == isToCrossEntropy }.map { row in
        let interval = row.comparison.interval
        return "\(row.way.title) \(row.comparison.effect, decimals: 3) (\(interval.lowerBound, decimals: 3) to "
          + "\(interval.upperBound, decimals: 3): \(row.verdict.ofDifference))"
      }
      let what: Prose =
        isToCrossEntropy
        ? "Magnitude minus cross entropy with the same resampling" : "Magnitude with resampling minus magnitude without"
      return "\(what), \(Naming.display(score.rawValue)): \(parts.joined(separator: "; "))."
    }
  }

  /// A row for each loss and way.
  package var figure: Figure {
    let forest = scores.enumerated().flatMap { index, pair in
      [pair.crossEntropy, pair.magnitude].map { one in
        let values = one.values(of: score)
        let summary = SampleSummary(values)
        var row = ForestRow(
          "\(Naming.display(one.trial.loss.name)), \(Self.ways[index].title)", estimate: summary.mean,
          interval: summary.interval(), dots: values)
        row.look = one.trial.loss.name
        return row
      }
    }
    var figure = Figure.forest("Resampling", x: Naming.display(score.rawValue), rows: forest)
    figure.caption = """
      Cross entropy and magnitude after training on samples that are evened out: means over \
      \(scores.first?.magnitude.outcomes.count ?? 0) seeds with Student's 95 % intervals, a dot a seed.
      """
    return figure
  }

  /// A row for each difference.
  package var table: Table {
    var table = Table(
      "Resampling together with magnitude",
      columns: ["resampling", "magnitude_minus"] + ["mean", "difference", "lower", "upper", "p"].map { .number($0) }
        + ["verdict"])
    for row in rows {
      let place = Self.ways.firstIndex(of: row.way) ?? 0
      let interval = row.comparison.interval
      table.add(
        [
          .text(row.way.title),
          .text(row.isToCrossEntropy ? "cross entropy, same resampling" : "magnitude, \(Resampling.none.title)"),
          .number(scores[place].magnitude.summary(of: score).mean, digits: 4),
        ]
          + [row.comparison.effect, interval.lowerBound, interval.upperBound].map { .difference($0, digits: 4) }
          + [.significant(row.p, digits: 2), .text(row.verdict.ofDifference)])
    }
    table.notes = [
      "\(score.definition): paired by seed, with Student's 95 % interval; paired t-test, Holm's correction over the table. "
        + "Every loss is tuned anew with each way, with the same effort."
    ]
    return table
  }
}
