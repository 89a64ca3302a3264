import Learning
import Reporting

/// The best scores of several losses, beside the paper's: what Tables 3 and 4 of the paper show.
package struct ScoreTables: Sendable {
  private let histories: [History]
  private let experiment: SyntheticExperiment
  private let paper: PaperTable?

  /// Makes the tables of an experiment's trainings.
  ///
  /// - Parameter paper: a table of the paper, left aside if the experiment has another majority.
  package init(_ histories: [History], of experiment: SyntheticExperiment, paper: PaperTable) {
    self.histories = histories
    self.experiment = experiment
    self.paper = paper.majority == experiment.majority ? paper : nil
  }

  /// A row for each score and a column for each loss, the best of each row in bold.
  ///
  /// The trained loss itself is compared with nothing: the losses are on different scales.
  package var summary: Table {
    let caption = "Best over \(experiment.trainer.epochs) epochs, the best loss of each row in bold"
    var table = Table(caption, columns: [.init("score")] + histories.map { .number($0.loss) })
    for (row, score) in Score.ofPaper.enumerated() {
      table.add([.text(score.title)] + histories.map { .number($0.best(score)?.value, digits: 4) })
      guard score != .loss else { continue }
      table.markBest(inRow: row, score.prefers(1, to: 0) ? .highest : .lowest, columns: Array(1...histories.count))
    }
    return table
  }

  /// A row for each score and loss: value, its epoch, the paper's value, the difference.
  package var comparison: Table {
    var table = Table(
      "Each value with its epoch, beside the paper's (100 epochs, seed 2048)",
      columns: [
        "metric", "loss", .number("value"), .number("epoch"), .number("paper"), .number("difference"),
      ])
    for score in Score.ofPaper {
      for history in histories {
        let best = history.best(score)
        let printed = paper?.value(of: score, for: history.loss)
        let difference = printed.flatMap { printed in best.map { $0.value - printed } }
        table.add([
          .text(score.rawValue), .text(history.loss), .number(best?.value, digits: 4), .count(best?.epoch),
          .number(printed, digits: 4), .difference(difference, digits: 4),
        ])
      }
    }
    return table
  }
}

extension ScoreTables {
  /// Which loss is best by accuracy and macro F1, and how far all cells lie from the paper's.
  package var findings: [Prose] {
    var result: [Prose] = [Score.accuracy, .macroF1].compactMap { score in
      let values = histories.compactMap { history in history.best(score).map { (history.loss, $0.value) } }
      guard let best = values.max(by: { score.prefers($1.1, to: $0.1) }), values.count > 1 else { return nil }
      return "\(Naming.display(best.0)) has the best \(score.title), \(best.1, decimals: 4), on this one seed."
    }
    let differences = Score.ofPaper.flatMap { score in
      histories.compactMap { history -> (Double, Score, String)? in
        guard let printed = paper?.value(of: score, for: history.loss), let best = history.best(score) else {
          return nil
        }
        return (abs(best.value - printed), score, history.loss)
      }
    }
    if let worst = differences.max(by: { $0.0 < $1.0 }) {
      let near = differences.count { $0.0 < 0.01 }
      result.append(
        """
        \(near) of \(differences.count) cells lie within 0.01 of the paper's; the farthest, \(worst.1.title) of \
        \(Naming.display(worst.2)), by \(worst.0, decimals: 4).
        """)
    }
    return result
  }
}

extension Score {
  /// The score as a table's row is headed.
  package var title: String {
    switch self {
    case .accuracy: "accuracy"
    case .macroROCAUC: "ROC AUC, macro (the paper's \"PR-AUC\")"
    case .macroAveragePrecision: "PR-AUC, macro (average precision)"
    case .macroF1: "F1, macro"
    case .balancedAccuracy: "balanced accuracy"
    case .loss: "trained loss"
    case .crossEntropy: "cross entropy"
    case .meanSquaredError: "mean squared error"
    case .own(let own): own.name
    }
  }

  /// What the score means, for the definitions of a page.
  public var definition: String {
    switch self {
    case .accuracy: "share of test samples whose largest logit is that of their class"
    case .macroROCAUC:
      "mean over the classes of the one-vs-rest area under the ROC curve; the paper's program computes this and its "
        + "tables print it as PR-AUC"
    case .macroAveragePrecision: "mean over the classes of the one-vs-rest average precision Σ (Rₙ − Rₙ₋₁) Pₙ"
    case .macroF1: "unweighted mean of F1 = 2TP / (2TP + FP + FN) over the classes"
    case .balancedAccuracy: "mean over the classes of recall, the share of a class's samples that are found"
    case .loss: "mean over the test batches of the loss that was trained"
    case .crossEntropy: "mean over the test batches of −log p of the true class"
    case .meanSquaredError:
      "mean over the test batches of the squared difference between probabilities and one-hot labels"
    case .own(let own): own.definition
    }
  }
}

extension Page {
  /// Shows the summary and the comparison, and defines every score.
  package mutating func show(_ tables: ScoreTables, as name: String) {
    show(tables.summary, as: "\(name)-summary")
    say(
      "Each score is the best over the epochs, chosen on the test samples as in the paper: that flatters every loss, "
        + "and the noisier one more.")
    show(tables.comparison, as: name)
    for score in Score.ofPaper { define(score.rawValue, score.definition) }
  }
}
