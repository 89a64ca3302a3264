import CKernels
import CardinalityNumerics

/// What a classifier says about a batch: a row of logits a sample, with the true labels.
///
/// For logits z of B samples and C classes it holds softmax probabilities p[i, c] = exp(z[i, c]) / Σ exp(z[i, ·]) and
/// their logarithms, computed from differences to the row's largest logit, so that no exponential
/// overflows.
public struct Predictions: LossInput, Sendable {
  /// The logits z, B × C.
  package private(set) var logits: Matrix<Double>
  /// Softmax probabilities, B × C.
  package private(set) var probabilities: Matrix<Double>
  /// Logarithms of the probabilities, B × C; finite even where a probability is too small to represent.
  package private(set) var logProbabilities: Matrix<Double>
  /// The true class of each sample, in 0 ..< C.
  package private(set) var labels: [Int]

  /// The number of samples in the batch.
  public var rows: Int { probabilities.rows }
  /// The number of classes.
  public var columns: Int { probabilities.columns }

  /// Makes the predictions of a batch.
  ///
  /// - Precondition: one label in 0 ..< C a row.
  public init(logits: Matrix<Double>, labels: [Int]) {
    self.init()
    load(logits, rows: 0..<logits.rows, labels: labels[...])
  }

  /// Makes empty predictions for ``load(_:rows:labels:)`` to fill.
  init() {
    logits = Matrix(rows: 0, columns: 0)
    probabilities = Matrix(rows: 0, columns: 0)
    logProbabilities = Matrix(rows: 0, columns: 0)
    labels = []
  }

  /// Replaces the batch by the given rows of `logits`, keeping the storage.
  ///
  /// - Precondition: one label in 0 ..< C a row.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  mutating func load<Scalar>(_ logits: Matrix<Scalar>, rows: Range<Int>, labels: ArraySlice<Int>) {
    precondition(labels.count == rows.count, "\(labels.count) labels for \(rows.count) rows of logits")
    let classes = logits.columns
    self.logits.round(logits, rows: rows)
    self.labels.replaceSubrange(0..<self.labels.count, with: labels)
    for label in labels { precondition(label >= 0 && label < classes, "label \(label) of \(classes) classes") }
    probabilities.reshape(rows: rows.count, columns: classes)
    logProbabilities.reshape(rows: rows.count, columns: classes)
    self.logits.elements.withUnsafeBufferPointer { logits in
      probabilities.elements.withUnsafeMutableBufferPointer { probabilities in
        logProbabilities.elements.withUnsafeMutableBufferPointer { logProbabilities in
          SoftmaxRows.forward(
            logits, columns: classes, probabilities: probabilities, logarithms: logProbabilities)
        }
      }
    }
  }

  /// Whether every logit of the batch was a finite number.
  var areFinite: Bool {
    logProbabilities.elements.withUnsafeBufferPointer { ck_sum($0.baseAddress, $0.count) }.isFinite
  }
}
