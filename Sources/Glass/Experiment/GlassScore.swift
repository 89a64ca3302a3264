import Learning
import Reporting

/// A number that judges scores of glasses, by the name it has in tables and data files.
public enum GlassScore: String, TrainingScore {
  /// What the score is read from.
  public typealias Record = GlassEpoch

  /// Macro F1.
  case macroF1 = "f1_macro"
  /// Micro F1, which is accuracy.
  case microF1 = "f1_micro"
  /// The trapezoid area under the precision–recall points: the paper's PR-AUC.
  case trapezoidPRAUC = "pr_auc"
  /// The area under the ROC curve.
  case rocAUC = "roc_auc"
  /// Precision among the 100 highest scores.
  case precisionAt100 = "precision_at_100"
  /// Average precision, which the paper does not print.
  case averagePrecision = "average_precision"

  /// The panels of the paper's figure.
  package static let figure: [GlassScore] = [.macroF1, .microF1, .trapezoidPRAUC, .rocAUC, .precisionAt100]

  /// The number by the paper's score, after an epoch.
  public func value(in epoch: GlassEpoch) -> Double? { value(in: epoch.ratio) }

  /// More is better, of all of them.
  public func prefers(_ value: Double, to other: Double) -> Bool { value > other }

  /// The number in the scores of a ranking.
  package func value(in scores: GlassScores) -> Double? {
    switch self {
    case .macroF1: scores.macroF1
    case .microF1: scores.microF1
    case .trapezoidPRAUC: scores.trapezoidPRAUC
    case .rocAUC: scores.rocAUC
    case .precisionAt100: scores.precisionAt100
    case .averagePrecision: scores.averagePrecision
    }
  }

  /// The name in pictures, headings and sentences.
  package var title: String { Naming.display(rawValue) }

  /// What the number means, for the definitions of a page.
  package var definition: String {
    switch self {
    case .macroF1:
      "mean over both classes of F1 = 2TP / (2TP + FP + FN), a glass of positive score being predicted positive"
    case .microF1: "share of correct predictions: with one label a glass it is accuracy, and no separate evidence"
    case .trapezoidPRAUC:
      "area under the precision–recall points joined by straight lines, which is too optimistic between far points; "
        + "the paper's PR-AUC"
    case .rocAUC: "share of pairs of a positive and a negative glass in which the positive one has the higher score"
    case .precisionAt100: "share of positives among the 100 highest scores; the paper's \"Prec.\""
    case .averagePrecision: "Σ (Rₙ − Rₙ₋₁) Pₙ, the area under the precision–recall staircase"
    }
  }
}

/// A training on glass, epoch by epoch.
package typealias GlassHistory = TrainingHistory<GlassEpoch>

extension TrainingHistory<GlassEpoch> {
  /// The name of the loss in pictures and tables.
  package var label: String { GlassLoss(rawValue: loss)?.label ?? loss }

  /// The greatest value over the epochs when glasses are ranked by something else than the paper's score, and the first
  /// epoch, from 1, that reaches it; `nil` if it is undefined throughout.
  func best(_ score: GlassScore, by ranking: GlassRanking) -> (value: Double, epoch: Int)? {
    var best: (value: Double, epoch: Int)?
    for (index, epoch) in epochs.enumerated() {
      guard let value = ranking.scores(in: epoch).flatMap(score.value(in:)), value > best?.value ?? -.infinity
      else { continue }
      best = (value, index + 1)
    }
    return best
  }

  /// The value at the last epoch; `nil` if there is none or it is undefined.
  func last(_ score: GlassScore) -> Double? { epochs.last.flatMap { score.value(in: $0) } }
}

/// What the validation glasses are ranked by, and which of them.
enum GlassRanking: Sendable {
  /// The plain difference c₊·f − c₋·f.
  case difference
  /// The paper's score, on glasses whose composition no training glass has.
  case novel

  /// The scores of an epoch; `nil` where there is no glass to score.
  func scores(in epoch: GlassEpoch) -> GlassScores? {
    switch self {
    case .difference: epoch.difference
    case .novel: epoch.novel
    }
  }
}
