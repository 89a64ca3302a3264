import CKernels

/// A Cholesky factor of a similarity matrix in single precision, to correct solutions in double precision with.
///
/// Some hundred points have a factorization of their own, half as long as LAPACK's; for more LAPACK's is faster.
struct SinglePrecisionFactor {
  private let elements: UnsafeMutablePointer<Float>
  private let count: Int
  private let stride: Int

  /// The numbers that a factor for `count` points takes.
  static func elementCount(_ count: Int) -> Int { count * stride(count) }

  /// Writes the factor to `elements`; `nil` where Z is not positive definite in single precision.
  ///
  /// - Complexity: O(n³).
  init?(_ z: PackedSimilarity, into elements: UnsafeMutablePointer<Float>) {
    self.elements = elements
    count = z.points.count
    stride = Self.stride(count)
    guard isSmall ? factorize(z) : factorizeReversed(z) else { return nil }
  }

  /// y ← Z⁻¹ x, by way of `scratch` of a row's length.
  ///
  /// - Complexity: O(n²).
  func solve(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, scratch: inout [Float]) {
    if isSmall {
      ck_to_single(x, &scratch, count)
      ck_solve_singles(elements, count, stride, &scratch)
      ck_to_double(scratch, y, count)
    } else {
      ck_to_single_reversed(x, &scratch, count)
      Float.solveCholesky(elements, triangle: .upper, count: count, stride: stride, &scratch)
      ck_to_double_reversed(scratch, y, count)
    }
  }

  /// What ``solve(_:into:scratch:)`` is lent.
  var scratch: [Float] { Array(repeating: 0, count: stride) }

  /// The largest number of points up to which it is the faster one.
  private static let mostInCache = 1200
  private var isSmall: Bool { count <= Self.mostInCache }

  private static func stride(_ count: Int) -> Int { SinglePrecisionPoints.stride(count: count) }

  private func factorize(_ z: PackedSimilarity) -> Bool {
    for i in 0..<count {
      ck_to_single(z.row(i), elements + i * stride, i)
      elements[i * stride + i] = 1
    }
    return ck_factorize_singles(elements, count, stride) != 0
  }

  /// With the points in reverse order the rows before the diagonal are rows of the upper triangle, which LAPACK
  /// factorizes faster.
  private func factorizeReversed(_ z: PackedSimilarity) -> Bool {
    for i in 0..<count {
      let diagonal = elements + (count - 1 - i) * (stride + 1)
      diagonal[0] = 1
      ck_to_single_reversed(z.row(i), diagonal + 1, i)
    }
    return Float.factorizeCholesky(elements, triangle: .upper, count: count, stride: stride) == 0
  }
}
