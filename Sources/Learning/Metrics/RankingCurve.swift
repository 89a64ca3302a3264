import CardinalityNumerics

/// How the scores of one class rank its samples, the positives, above all others, the negatives.
///
/// Holds what every threshold that a positive reaches counts; the ROC curve, the precision–recall curve and the areas
/// under them follow. Equal scores are one threshold. Only the order of the scores matters, so any increasing function
/// of them gives the same curve.
///
/// All areas are `nil` where there are no positives or no negatives: they are undefined there, neither 0 nor 1.
package struct RankingCurve: Sendable, Equatable {
  /// The counts at one threshold: a score that at least one positive has.
  package struct Step: Sendable, Equatable {
    /// Positives with this score or a higher one.
    package let positives: Int
    /// Negatives with a higher score.
    package let negativesAbove: Int
    /// Negatives with this score or a higher one.
    package let negatives: Int
  }

  /// The thresholds, from the highest score of a positive to the lowest.
  package let steps: [Step]
  /// The number of positives.
  package let positives: Int
  /// The number of negatives.
  package let negatives: Int

  /// Whether there are both positives and negatives, so that the areas have values.
  package var isDefined: Bool { positives > 0 && negatives > 0 }

  /// The area under the ROC curve: the probability that a positive scores higher than a negative, ties counting half.
  ///
  /// Computed from the exact whole number 2 U of pairs (Mann and Whitney), in O(steps); `nil` with one class only.
  package var rocAUC: Double? {
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
  package var averagePrecision: Double? {
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
  package var trapezoidPRAUC: Double? {
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

extension RankingCurve {
  /// Ranks samples by one score each.
  ///
  /// - Parameters:
  ///   - scores: a score for each sample; infinite ones are allowed.
  ///   - positives: whether each sample is positive.
  /// - Throws: ``MetricError/notANumber(row:column:)``, with column 0.
  /// - Precondition: as many scores as samples.
  /// - Complexity: O(*n* log *p*) for *p* positives among *n* samples.
  package init(scores: [some LinearAlgebraScalar], positives: [Bool]) throws(MetricError) {
    precondition(scores.count == positives.count, "\(scores.count) scores do not match \(positives.count) samples")
    var ranking = Ranking(capacity: scores.count)
    let column = Matrix(rows: scores.count, columns: 1, elements: scores)
    try ranking.append(column, label: 0, labels: positives.map { $0 ? 0 : 1 })
    self = ranking.curve()
  }
}

/// The precision–recall curve as points, for figures.
extension RankingCurve {
  /// A point of the curve.
  package struct Point: Sendable, Equatable {
    /// The recall.
    package let x: Double
    /// The precision.
    package let y: Double

    /// Makes a point.
    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// The precision–recall curve: x the recall, y the precision at a threshold, by growing recall.
  ///
  /// It starts at recall 0 and precision 1, which stands for "above all scores", and ends at the share of positives.
  /// Only corners are listed: negatives between two positives lower the precision along a vertical line. The area under
  /// the line through the points is ``trapezoidPRAUC``. In O(steps); `nil` with one class only.
  package var precisionRecallPoints: [Point]? {
    guard isDefined else { return nil }
    var points = [Point(x: 0, y: 1)]
    var before = 0
    for step in steps {
      points.appendNew(recallPoint(positives: before, negatives: step.negativesAbove))
      points.appendNew(recallPoint(positives: step.positives, negatives: step.negatives))
      before = step.positives
    }
    points.appendNew(recallPoint(positives: positives, negatives: negatives))
    return points
  }

  private func recallPoint(positives found: Int, negatives wrong: Int) -> Point {
    let predicted = found + wrong
    return Point(x: Double(found) / Double(positives), y: predicted > 0 ? Double(found) / Double(predicted) : 1)
  }
}

extension [RankingCurve.Point] {
  fileprivate mutating func appendNew(_ point: RankingCurve.Point) {
    if point != last { append(point) }
  }
}

/// The ranking of every class against the rest by the columns of a score matrix.
///
/// Macro averages are over the classes for which the area is defined: those that have samples, unless all samples are
/// of one class.
public struct RankingCurves: Sendable, Equatable {
  /// The curve of each class.
  package let classes: [RankingCurve]

  /// Ranks the samples, a row each, by the score of each class, a column each.
  ///
  /// Scores may be infinite, and need not sum to one.
  ///
  /// - Parameters:
  ///   - scores: probabilities, logits, or anything else that grows with the belief in a class.
  ///   - labels: the true class of each row.
  /// - Throws: ``MetricError/notANumber(row:column:)``.
  /// - Precondition: as many labels as rows, each a column.
  /// - Complexity: O(*n* log *p*) for a class with *p* positives among *n* samples: only positives are sorted.
  public init(scores: Matrix<some LinearAlgebraScalar>, labels: [Int]) throws(MetricError) {
    checkLabels(labels, of: scores)
    var ranking = Ranking(capacity: scores.rows)
    var classes: [RankingCurve] = []
    classes.reserveCapacity(scores.columns)
    for label in 0..<scores.columns {
      ranking.removeAll()
      try ranking.append(scores, label: label, labels: labels)
      classes.append(ranking.curve())
    }
    self.classes = classes
  }

  /// The area under the ROC curve of each class; `nil` where undefined.
  package var rocAUCPerClass: [Double?] { classes.map(\.rocAUC) }

  /// The average precision of each class; `nil` where undefined.
  package var averagePrecisionPerClass: [Double?] { classes.map(\.averagePrecision) }

  /// The mean area under the classes' ROC curves; `nil` where none is defined.
  ///
  /// The paper's tables print this number as "PR-AUC".
  public var macroROCAUC: Double? { meanOfDefined(rocAUCPerClass) }

  /// The mean average precision of the classes; `nil` where none is defined.
  public var macroAveragePrecision: Double? { meanOfDefined(averagePrecisionPerClass) }
}

private func checkLabels(_ labels: [Int], of scores: Matrix<some LinearAlgebraScalar>) {
  precondition(labels.count == scores.rows, "\(labels.count) labels do not match \(scores.rows) rows of scores")
  for label in labels {
    precondition(label >= 0 && label < scores.columns, "label \(label) is not one of \(scores.columns) classes")
  }
}
