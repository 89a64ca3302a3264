import CardinalityNumerics
import Experiments
import Reporting

/// What each loss gains over the first on glass, by each score of the paper's figure: paired comparisons over seeds that
/// are one family of tests.
struct GlassGains: Sendable {
  /// Where in a training a score is read.
  enum Reading: String, CaseIterable, Sendable {
    /// At the epoch where it is greatest, as the paper does: chosen on the glasses that it judges, for every loss alike.
    case best = "best over the epochs"
    /// After the last epoch, where nothing is chosen.
    case last = "after the last epoch"
  }

  /// A comparison, and what is concluded of it within the family.
  struct Row: Sendable {
    let score: GlassScore
    let reading: Reading
    let loss: String
    let comparison: Comparison
    let p: Double
    let verdict: Verdict
  }

  let rows: [Row]
  private let first: String
  private let losses: [String]
  private let seeds: Int

  /// Compares the losses' histories, a list over the same seeds for each; scores that are undefined with some seed have
  /// no row.
  ///
  /// - Returns: `nil` where one seed, or one loss, leaves nothing to compare.
  init?(_ repetitions: [[GlassHistory]]) {
    guard let base = repetitions.first, repetitions.count > 1, base.count > 1 else { return nil }
    (first, seeds) = (base[0].label, base.count)
    losses = repetitions.dropFirst().map { $0[0].label }
    let pairs = repetitions.dropFirst().flatMap { histories in
      Reading.allCases.flatMap { reading in
        GlassScore.figure.compactMap { score -> (GlassScore, Reading, String, Comparison)? in
          let differences = zip(histories, base).map { reading.value(score, $0) - reading.value(score, $1) }
          guard differences.allSatisfy(\.isFinite) else { return nil }
          return (score, reading, histories[0].label, Comparison(differences))
        }
      }
    }
    rows = zip(pairs, Comparison.conclusions(of: pairs.map(\.3))).map {
      Row(score: $0.0, reading: $0.1, loss: $0.2, comparison: $0.3, p: $1.p, verdict: $1.verdict)
    }
  }
}

extension GlassGains.Reading {
  /// A score of a training; NaN where it is undefined.
  func value(_ score: GlassScore, _ history: GlassHistory) -> Double {
    switch self {
    case .best: history.best(score)?.value ?? .nan
    case .last: history.last(score) ?? .nan
    }
  }
}

extension GlassGains {
  /// A sentence for each loss and reading: by which scores it is above or below the first loss, and by which not told
  /// apart from it.
  var findings: [Prose] {
    losses.flatMap { loss in
      Reading.allCases.map { reading in
        let own = rows.filter { $0.loss == loss && $0.reading == reading }
        let parts = [Verdict.holds, .fails, .equivalent, .notToldApart].compactMap { verdict -> String? in
          let rows = own.filter { $0.verdict == verdict }
          return rows.isEmpty ? nil : "\(place(verdict)) by \(rows.map(\.words).joined(separator: ", "))"
        }
        let undefined = GlassScore.figure.filter { score in !own.contains { $0.score == score } }.map(\.title)
        let all = parts + (undefined.isEmpty ? [] : ["undefined with some seed: \(undefined.joined(separator: ", "))"])
        return "**\(loss)**, \(reading.rawValue), over \(seeds) seeds: \(all.joined(separator: "; "))."
      }
    }
  }

  private func place(_ verdict: Verdict) -> String {
    switch verdict {
    case .holds: "above \(first)"
    case .fails: "below \(first)"
    case .equivalent: "equivalent to \(first)"
    case .notToldApart: "not told apart from \(first)"
    }
  }

  /// A row for each comparison.
  var table: Table {
    var table = Table(
      "Gains over \(first)",
      columns: ["loss", "score", "reading"] + ["gain", "lower", "upper", "p"].map { .number($0) } + ["verdict"])
    for row in rows {
      let interval = row.comparison.interval
      table.add(
        [.text(row.loss), .text(row.score.rawValue), .text(row.reading.rawValue)]
          + [row.comparison.effect, interval.lowerBound, interval.upperBound].map { .difference($0, digits: 4) }
          + [.significant(row.p, digits: 2), .text(row.verdict.ofDifference)])
    }
    table.notes = [
      """
      Loss minus \(first) on the same seeds, \(seeds) of them, with Student's 95 % interval over seeds of one split; paired \
      t-tests and tests of equivalence within ±\(NumberText.exact(Comparison.smallestEffect)), Holm's correction over the \
      table. No rate was tuned: all losses have the same.
      """
    ]
    return table
  }
}

extension GlassGains.Row {
  /// The score with its gain and interval.
  fileprivate var words: String {
    let interval = comparison.interval
    return
      "\(score.title) (\(comparison.effect, decimals: 4), 95 % interval \(interval.lowerBound, decimals: 4) to "
      + "\(interval.upperBound, decimals: 4))"
  }
}
