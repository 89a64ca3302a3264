import Reporting

/// The best scores of losses on one split of glasses, beside the paper's Table 5.
package struct GlassTables: Sendable {
  private let histories: [GlassHistory]
  private let paper: Bool

  /// Takes the trainings of one seed.
  ///
  /// - Parameter paper: whether the paper's values, which are of its own plain split, stand beside them.
  package init(_ histories: [GlassHistory], besidePaper paper: Bool) {
    self.histories = histories
    self.paper = paper
  }

  /// The best over the epochs by the paper's score, a row for each of its metrics and a column for each loss.
  package var summary: Table {
    let epochs = histories.map { "\($0.label) \($0.epochs.count)" }.joined(separator: ", ")
    var table = Table(
      "Best over the epochs, the best loss of each row in bold; epochs: \(epochs)",
      columns: ["score"] + histories.map { .number($0.label) })
    for (row, score) in GlassScore.allCases.enumerated() {
      table.add([.text(score.title)] + histories.map { .number($0.best(score)?.value, digits: 4) })
      table.markBest(inRow: row, .highest, columns: Array(histories.indices.map { $0 + 1 }))
    }
    return table
  }

  /// A row for each score and loss: the best value and its epoch, beside the paper's; the last epoch's; and the best by
  /// the plain difference and on compositions that were not trained on.
  package var comparison: Table {
    var table = Table(
      "Each best value with its epoch, beside the paper's, and what else was measured",
      columns: [
        "metric", "loss", .number("epochs"), .number("best"), .number("epoch"), .number("paper"),
        .number("difference"), .number("last"), .number("by difference"), .number("novel"),
      ])
    for score in GlassScore.allCases {
      for history in histories {
        let best = history.best(score)
        let printed = paper ? Self.paperValue(of: score, for: GlassLoss(rawValue: history.loss)) : nil
        table.add([
          .text(score.rawValue), .text(history.loss), .count(history.epochs.count),
          .number(best?.value, digits: 4), .count(best?.epoch), .number(printed, digits: 4),
          .difference(printed.flatMap { printed in best.map { $0.value - printed } }, digits: 4),
          .number(history.last(score), digits: 4), .number(history.best(score, by: .difference)?.value, digits: 4),
          .number(history.best(score, by: .novel)?.value, digits: 4),
        ])
      }
    }
    return table
  }

  /// Which loss has the best macro F1 and PR-AUC, by how much, on the one seed of these tables.
  package func finding(split: String) -> Prose {
    let sentences: [Prose] = [GlassScore.macroF1, .trapezoidPRAUC].compactMap { score in
      let values = histories.compactMap { history in history.best(score).map { (history.label, $0.value) } }
      guard let best = values.max(by: { $0.1 < $1.1 }), let first = values.first else { return nil }
      let lead: Prose = best.0 == first.0 ? "" : ", \(best.1 - first.1, decimals: 4) above \(first.0)"
      return "\(score.title) is best with \(best.0), \(best.1, decimals: 4)" + lead + "."
    }
    return sentences.reduce("Split \(split), one seed, which says nothing about chance:") { $0 + " " + $1 }
  }

  /// How many validation glasses had a negative denominator at most, over losses and epochs.
  package var negativeDenominators: Int {
    histories.flatMap { $0.epochs.map(\.negativeDenominators) }.max() ?? 0
  }

  /// The paper's value of a score for a loss; `nil` where it prints none.
  ///
  /// Source: O'Malley, arXiv 2601.04941 (2026), Table 5.
  package static func paperValue(of score: GlassScore, for loss: GlassLoss?) -> Double? {
    guard let loss, let column = GlassLoss.paper.firstIndex(of: loss) else { return nil }
    let rows: [GlassScore: [Double]] = [
      .microF1: [0.8308, 0.8345, 0.8338],
      .macroF1: [0.7978, 0.8051, 0.8044],
      .trapezoidPRAUC: [0.7743, 0.7847, 0.7818],
      .precisionAt100: [0.9700, 0.9300, 0.9700],
    ]
    return rows[score]?[column]
  }
}

extension Page {
  /// Shows the summary and the comparison of one split.
  package mutating func show(_ tables: GlassTables, as name: String) {
    show(tables.summary, as: "\(name)-summary")
    show(tables.comparison, as: name)
    say(
      "Columns: *last* is the value at the last epoch; *by difference* the best when glasses are ranked by "
        + "c₊·f − c₋·f; *novel* the best on the validation glasses whose composition no training glass has. At most "
        + "\(tables.negativeDenominators) validation glasses had a negative denominator in the paper's score.")
  }
}
