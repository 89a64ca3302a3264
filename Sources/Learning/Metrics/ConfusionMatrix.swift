import CardinalityNumerics

/// How often each class was predicted for the samples of each class.
///
/// Rows are true classes, columns predicted ones. Every metric that follows from predictions alone is a function of
/// these counts. A metric without a value, such as the recall of a class that has no samples, is `nil`: never 0, never
/// NaN. The averages say what they do with such a class by ``ClassAverage``.
public struct ConfusionMatrix: Sendable, Equatable, Codable {
  /// The number of classes.
  public let classCount: Int
  /// The counts, row after row: `counts[true * classCount + predicted]`.
  package private(set) var counts: [Int]

  /// Counts predictions against true labels.
  ///
  /// - Parameter classCount: the classes are 0 ..< `classCount`, whether they occur or not.
  /// - Precondition: as many predictions as labels, all of them classes.
  /// - Complexity: O(samples + classCount²).
  package init(labels: [Int], predictions: [Int], classCount: Int) {
    precondition(
      labels.count == predictions.count, "\(labels.count) labels do not match \(predictions.count) predictions")
    precondition(classCount > 0, "\(classCount) classes leave nothing to confuse")
    self.classCount = classCount
    counts = Array(repeating: 0, count: classCount * classCount)
    for (label, prediction) in zip(labels, predictions) {
      precondition(label >= 0 && label < classCount, "label \(label) is not one of \(classCount) classes")
      precondition(prediction >= 0 && prediction < classCount, "prediction \(prediction) of \(classCount) classes")
      counts[label * classCount + prediction] += 1
    }
  }

  /// Counts the predictions of a score matrix, a row a sample and a column a class: the first largest score wins.
  ///
  /// - Throws: ``MetricError/notANumber(row:column:)``.
  /// - Precondition: as many labels as rows, each a column.
  /// - Complexity: O(rows · columns + columns²).
  public init(labels: [Int], scores: Matrix<some LinearAlgebraScalar>) throws(MetricError) {
    self.init(labels: labels, predictions: try scores.predictedClasses(), classCount: scores.columns)
  }

  /// How many samples of class `label` were predicted as class `prediction`.
  public subscript(label: Int, prediction: Int) -> Int {
    precondition(label >= 0 && label < classCount, "class \(label) of \(classCount)")
    precondition(prediction >= 0 && prediction < classCount, "class \(prediction) of \(classCount)")
    return counts[label * classCount + prediction]
  }

  /// The number of samples.
  package var total: Int { counts.reduce(0, +) }

  /// The number of samples predicted correctly: the trace.
  package var correct: Int { (0..<classCount).reduce(0) { $0 + self[$1, $1] } }

  /// The number of samples of a class: a row sum.
  package func samples(of label: Int) -> Int {
    (0..<classCount).reduce(0) { $0 + self[label, $1] }
  }

  /// The number of samples predicted as a class: a column sum.
  package func predictions(of label: Int) -> Int {
    (0..<classCount).reduce(0) { $0 + self[$1, label] }
  }

  /// Accuracy, the share of correct predictions; `nil` without samples.
  public var accuracy: Double? { share(correct, of: total) }

  /// Balanced accuracy: the mean recall of the classes that have samples; `nil` without samples.
  ///
  /// Source: Brodersen et al., ICPR 2010. The same as scikit-learn's `balanced_accuracy_score`, not adjusted for chance.
  package var balancedAccuracy: Double? { macroRecall(over: .presentClasses) }
}

/// The share `part / whole`, or `nil` of nothing.
package func share(_ part: Int, of whole: Int) -> Double? {
  whole > 0 ? Double(part) / Double(whole) : nil
}
