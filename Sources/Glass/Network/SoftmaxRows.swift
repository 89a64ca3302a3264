import Foundation

/// Softmax in place, and its derivative, on rows of `columns` numbers that stand one after the other.
enum SoftmaxRows<Scalar: LinearAlgebraScalar> {
  /// p ← exp(s) / Σ exp(s), from differences to the largest of a row.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  static func forward(_ scores: UnsafeMutableBufferPointer<Scalar>, columns: Int) {
    for start in stride(from: 0, to: scores.count, by: columns) {
      var largest = scores[start]
      for index in start..<start + columns { largest = max(largest, scores[index]) }
      var sum: Scalar = 0
      for index in start..<start + columns {
        scores[index] = exponential(scores[index] - largest)
        sum += scores[index]
      }
      let inverse = 1 / sum
      for index in start..<start + columns { scores[index] *= inverse }
    }
  }

  /// g ← p (g − Σ p g), row by row.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  static func backward(
    _ probabilities: UnsafeBufferPointer<Scalar>, _ gradient: UnsafeMutableBufferPointer<Scalar>, columns: Int
  ) {
    for start in stride(from: 0, to: gradient.count, by: columns) {
      var mean: Scalar = 0
      for index in start..<start + columns { mean += probabilities[index] * gradient[index] }
      for index in start..<start + columns { gradient[index] = probabilities[index] * (gradient[index] - mean) }
    }
  }

  private static func exponential(_ x: Scalar) -> Scalar {
    if let x = x as? Float { return Scalar(expf(x)) }
    return Scalar(exp(Double(x)))
  }
}
