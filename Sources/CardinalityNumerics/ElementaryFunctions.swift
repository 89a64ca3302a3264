import CKernels
import Foundation

/// 1 / (1 + exp(−x)), without overflow for any x.
@inlinable
package func sigmoid(_ x: Double) -> Double {
  let e = exp(-abs(x))
  return (x >= 0 ? 1 : e) / (1 + e)
}

/// log(1 + exp(x)), without overflow for any x.
@inlinable
package func softplus(_ x: Double) -> Double {
  max(x, 0) + log1p(exp(-abs(x)))
}

/// Softmax and its derivative, on rows of `columns` numbers that stand one after the other.
package enum SoftmaxRows<Scalar: LinearAlgebraScalar> {
  /// p ← exp(s) / Σ exp(s) in place, from differences to the largest of a row.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package static func forward(_ scores: UnsafeMutableBufferPointer<Scalar>, columns: Int) {
    for start in stride(from: 0, to: scores.count, by: columns) {
      _ = forward(row: UnsafeMutableBufferPointer(rebasing: scores[start..<start + columns]), scale: 1)
    }
  }

  /// p ← c exp(s) / Σ exp(s) in place, for one row and a number c.
  ///
  /// - Returns: the largest s, and Σ exp(s) of the differences to it.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package static func forward(
    row: UnsafeMutableBufferPointer<Scalar>, scale: Scalar
  ) -> (largest: Scalar, sum: Scalar) {
    var largest = row[0]
    for index in 1..<row.count { largest = max(largest, row[index]) }
    var sum: Scalar = 0
    for index in 0..<row.count {
      row[index] = exponential(row[index] - largest)
      sum += row[index]
    }
    let factor = scale / sum
    for index in 0..<row.count { row[index] *= factor }
    return (largest, sum)
  }

  /// Turns derivatives by p into derivatives by s, in place: g ← p (g − Σ p g), row by row.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  package static func backward(
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

extension SoftmaxRows where Scalar == Double {
  /// Writes p = exp(s) / Σ exp(s) and log p, by a kernel that takes all exponentials at once.
  package static func forward(
    _ scores: UnsafeBufferPointer<Double>, columns: Int,
    probabilities: UnsafeMutableBufferPointer<Double>, logarithms: UnsafeMutableBufferPointer<Double>
  ) {
    for row in stride(from: 0, to: scores.count, by: columns) {
      var largest = scores[row]
      for index in row + 1..<row + columns { largest = max(largest, scores[index]) }
      for index in row..<row + columns {
        logarithms[index] = scores[index] - largest
        probabilities[index] = logarithms[index]
      }
    }
    ck_exponential(probabilities.baseAddress, probabilities.count)
    for row in stride(from: 0, to: scores.count, by: columns) {
      var sum = 0.0
      for index in row..<row + columns { sum += probabilities[index] }
      let inverse = 1 / sum
      let logSum = log(sum)
      for index in row..<row + columns {
        probabilities[index] *= inverse
        logarithms[index] -= logSum
      }
    }
  }
}
