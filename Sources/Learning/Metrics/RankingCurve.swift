/// How the scores of one class rank its samples, the positives, above all others, the negatives.
///
/// Holds what every threshold that a positive reaches counts; the ROC curve, the precision–recall curve and the areas
/// under them follow. Equal scores are one threshold. Only the order of the scores matters, so any increasing function
/// of them gives the same curve.
///
/// All areas are `nil` where there are no positives or no negatives: they are undefined there, neither 0 nor 1.
public struct RankingCurve: Sendable, Equatable {
  /// The counts at one threshold: a score that at least one positive has.
  public struct Step: Sendable, Equatable {
    /// Positives with this score or a higher one.
    public let positives: Int
    /// Negatives with a higher score.
    public let negativesAbove: Int
    /// Negatives with this score or a higher one.
    public let negatives: Int
  }

  /// The thresholds, from the highest score of a positive to the lowest.
  public let steps: [Step]
  /// The number of positives.
  public let positives: Int
  /// The number of negatives.
  public let negatives: Int

  /// The share of positives, which is the average precision of a constant score; `nil` without samples.
  public var prevalence: Double? { share(positives, of: positives + negatives) }

  /// Whether there are both positives and negatives, so that the areas have values.
  public var isDefined: Bool { positives > 0 && negatives > 0 }

  /// The area under the ROC curve: the probability that a positive scores higher than a negative, ties counting half.
  ///
  /// Computed from the exact whole number 2 U of pairs (Mann and Whitney), in O(steps); `nil` with one class only.
  public var rocAUC: Double? {
    guard isDefined else { return nil }
    var twiceU = 0
    var before = 0
    for step in steps {
      twiceU += (step.positives - before) * (2 * negatives - step.negativesAbove - step.negatives)
      before = step.positives
    }
    return Double(twiceU) / (2 * Double(positives) * Double(negatives))
  }

  /// Average precision: Σₖ (recallₖ − recallₖ₋₁) · precisionₖ over the thresholds k.
  ///
  /// The area under the precision–recall *staircase*, without interpolation: scikit-learn's `average_precision_score`.
  /// It is not ``trapezoidPRAUC``. In O(steps); `nil` with one class only.
  public var averagePrecision: Double? {
    guard isDefined else { return nil }
    var area = 0.0
    var before = 0
    for step in steps {
      area += Double(step.positives - before) * Double(step.positives) / Double(step.positives + step.negatives)
      before = step.positives
    }
    return area / Double(positives)
  }

  /// The area under the precision–recall points joined by straight lines: scikit-learn's `precision_recall_curve`
  /// integrated by `auc`.
  ///
  /// Linear interpolation between such points is too optimistic (Davis and Goadrich, ICML 2006): a constant score at 5 %
  /// positives has 0.525 here and 0.05 as ``averagePrecision``. In O(steps); `nil` with one class only.
  public var trapezoidPRAUC: Double? {
    guard isDefined else { return nil }
    var area = 0.0
    var before = 0
    for step in steps {
      let left = precision(above: step, found: before)
      let right = Double(step.positives) / Double(step.positives + step.negatives)
      area += Double(step.positives - before) * (left + right) / 2
      before = step.positives
    }
    return area / Double(positives)
  }

  /// The precision at the threshold just above `step`, where `found` positives are.
  ///
  /// That threshold is the lowest negative above `step`, or the step before. Above all scores it is 1 by convention.
  private func precision(above step: Step, found: Int) -> Double {
    let predicted = found + step.negativesAbove
    return predicted > 0 ? Double(found) / Double(predicted) : 1
  }
}
