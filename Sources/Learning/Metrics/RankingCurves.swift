/// The ranking of every class against the rest by the columns of a score matrix.
///
/// Macro averages are over the classes for which the area is defined: those that have samples, unless all samples are
/// of one class.
public struct RankingCurves: Sendable, Equatable {
  /// The curve of each class.
  public let classes: [RankingCurve]

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
  public var rocAUCPerClass: [Double?] { classes.map(\.rocAUC) }

  /// The average precision of each class; `nil` where undefined.
  public var averagePrecisionPerClass: [Double?] { classes.map(\.averagePrecision) }

  /// The trapezoid area under the precision–recall curve of each class; `nil` where undefined.
  public var trapezoidPRAUCPerClass: [Double?] { classes.map(\.trapezoidPRAUC) }

  /// The mean area under the classes' ROC curves; `nil` where none is defined.
  ///
  /// The paper's tables print this number as "PR-AUC".
  public var macroROCAUC: Double? { meanOfDefined(rocAUCPerClass) }

  /// The mean average precision of the classes; `nil` where none is defined.
  public var macroAveragePrecision: Double? { meanOfDefined(averagePrecisionPerClass) }

  /// The mean trapezoid area of the classes; `nil` where none is defined.
  public var macroTrapezoidPRAUC: Double? { meanOfDefined(trapezoidPRAUCPerClass) }
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
  public init(scores: [some LinearAlgebraScalar], positives: [Bool]) throws(MetricError) {
    precondition(scores.count == positives.count, "\(scores.count) scores do not match \(positives.count) samples")
    var ranking = Ranking(capacity: scores.count)
    let column = Matrix(rows: scores.count, columns: 1, elements: scores)
    try ranking.append(column, label: 0, labels: positives.map { $0 ? 0 : 1 })
    self = ranking.curve()
  }

  /// The micro-averaged ranking: every pair of a sample and a class is ranked by its score in one list, positive where
  /// the class is the sample's label.
  ///
  /// - Throws: ``MetricError/notANumber(row:column:)``.
  /// - Precondition: as many labels as rows, each a column.
  /// - Complexity: O(*n* *c* log *n*) for *n* samples and *c* classes.
  public init(flattening scores: Matrix<some LinearAlgebraScalar>, labels: [Int]) throws(MetricError) {
    checkLabels(labels, of: scores)
    var ranking = Ranking(capacity: scores.elements.count)
    for label in 0..<scores.columns { try ranking.append(scores, label: label, labels: labels) }
    self = ranking.curve()
  }
}

private func checkLabels(_ labels: [Int], of scores: Matrix<some LinearAlgebraScalar>) {
  precondition(labels.count == scores.rows, "\(labels.count) labels do not match \(scores.rows) rows of scores")
  for label in labels {
    precondition(label >= 0 && label < scores.columns, "label \(label) is not one of \(scores.columns) classes")
  }
}
