import CardinalityNumerics

/// How far predicted probabilities are what they say.
package struct Calibration: Sendable, Equatable {
  /// The predictions whose probability lies in one interval.
  package struct Bin: Sendable, Equatable {
    /// The mean of their probabilities.
    package let predicted: Double
    /// The share that came true.
    package let observed: Double
    /// How many there are.
    package let count: Int
  }

  /// The intervals that hold a prediction, from the lowest on.
  package let bins: [Bin]

  /// Sorts predictions into intervals of equal width, each with its upper end.
  ///
  /// Source: scikit-learn 1.9, `calibration_curve(strategy="uniform")`.
  /// - Precondition: as many outcomes as probabilities, these from 0 to 1, and an interval.
  package init(probabilities: [Double], outcomes: [Bool], intervals: Int = 10) {
    precondition(probabilities.count == outcomes.count, "\(outcomes.count) outcomes of \(probabilities.count)")
    precondition(intervals > 0, "\(intervals) intervals")
    let step = 1 / Double(intervals)
    let ends = (1..<max(intervals, 1)).map { Double($0) * step }
    var sums = Array(repeating: (probability: 0.0, true: 0, count: 0), count: intervals)
    for (probability, outcome) in zip(probabilities, outcomes) {
      precondition(probability >= 0 && probability <= 1, "\(probability) is no probability")
      let place = ends.firstIndex { probability <= $0 } ?? intervals - 1
      sums[place].probability += probability
      sums[place].true += outcome ? 1 : 0
      sums[place].count += 1
    }
    bins = sums.filter { $0.count > 0 }.map { sum in
      let count = Double(sum.count)
      return Bin(predicted: sum.probability / count, observed: Double(sum.true) / count, count: sum.count)
    }
  }

  /// Sorts the predictions of a classifier by the probability of the class that it predicts, the first largest.
  ///
  /// - Throws: ``MetricError/notANumber(row:column:)``.
  package init(ofPredicted probabilities: Matrix<Double>, labels: [Int], intervals: Int = 10) throws(MetricError) {
    let predicted = try probabilities.predictedClasses()
    self.init(
      // Rounding may leave a sum of exponentials a last digit above 1.
      probabilities: predicted.enumerated().map { min(probabilities[$0, $1], 1) },
      outcomes: zip(predicted, labels).map { $0 == $1 }, intervals: intervals)
  }

  /// Expected calibration error: the mean of |predicted − observed| over the predictions.
  ///
  /// Source: Naeini, Cooper and Hauskrecht, AAAI 2015. `nil` without predictions.
  package var expectedError: Double? {
    let total = bins.reduce(0) { $0 + $1.count }
    guard total > 0 else { return nil }
    return bins.reduce(0) { $0 + Double($1.count) * abs($1.predicted - $1.observed) } / Double(total)
  }

  /// Brier's score: the mean over the samples of Σ (pₖ − yₖ)² over the classes, from 0 to 2; `nil` without samples.
  ///
  /// For two classes this is twice scikit-learn's `brier_score_loss`. Source: Brier, Monthly Weather Review 78 (1950).
  package static func brierScore(_ probabilities: Matrix<Double>, labels: [Int]) -> Double? {
    precondition(labels.count == probabilities.rows, "\(labels.count) labels of \(probabilities.rows) samples")
    guard !labels.isEmpty else { return nil }
    var sum = 0.0
    for (row, label) in labels.enumerated() {
      for column in 0..<probabilities.columns {
        let difference = probabilities[row, column] - (column == label ? 1 : 0)
        sum += difference * difference
      }
    }
    return sum / Double(labels.count)
  }
}
