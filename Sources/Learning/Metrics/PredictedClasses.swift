import CardinalityNumerics

extension Matrix {
  /// The predicted class of each row of a score matrix: the column of its largest score.
  ///
  /// Of equal largest scores the first counts, as in NumPy's `argmax`. Any increasing function of the scores gives the
  /// same classes, so logits serve as well as probabilities. Infinite scores are ordered as usual.
  ///
  /// - Throws: ``MetricError/notANumber(row:column:)`` for the first NaN.
  /// - Precondition: there is at least one column.
  /// - Complexity: O(rows · columns).
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  package func predictedClasses() throws(MetricError) -> [Int] {
    precondition(columns > 0, "a score matrix of \(rows) × \(columns) has no class to predict")
    var classes: [Int] = []
    classes.reserveCapacity(rows)
    for row in 0..<rows {
      let first = row * columns
      var best = 0
      for column in 0..<columns {
        let score = elements[first + column]
        if score > elements[first + best] { best = column }
        // A NaN is never larger: without this it would silently lose.
        if score.isNaN { throw .notANumber(row: row, column: column) }
      }
      classes.append(best)
    }
    return classes
  }
}
