import CKernels

/// A Cholesky factor of a symmetric positive definite matrix, in the storage of the matrix.
///
/// Matrices of up to 128 rows have a factorization of their own: on these LAPACK spends more time on packing than on
/// arithmetic, and takes a quarter longer at 128 rows, three times as long at 33.
package struct CholeskyFactor {
  private let elements: UnsafeMutablePointer<Double>
  /// The number of rows and columns.
  package let count: Int
  private let stride: Int

  /// Replaces a matrix, given by the lower triangle of rows `stride` elements apart, by its factor; `nil` if a pivot is
  /// below `smallestPivot`.
  ///
  /// - Complexity: O(n³).
  package init?(replacing matrix: UnsafeMutablePointer<Double>, count: Int, stride: Int, smallestPivot: Double) {
    elements = matrix
    self.count = count
    self.stride = stride
    let holds = isSmall ? ck_factorize(matrix, count, stride, smallestPivot) != 0 : factorize(smallestPivot)
    guard holds else { return nil }
  }

  /// Solves for one right-hand side, in place.
  ///
  /// - Complexity: O(n²).
  package func solve(_ b: UnsafeMutablePointer<Double>) {
    if isSmall { return ck_solve_factorized(elements, count, stride, b) }
    Double.solveCholesky(elements, triangle: .lower, count: count, stride: stride, b)
  }

  private var isSmall: Bool { count <= CK_MOST_ROWS }

  private func factorize(_ smallestPivot: Double) -> Bool {
    guard Double.factorizeCholesky(elements, triangle: .lower, count: count, stride: stride) == 0 else { return false }
    return (0..<count).allSatisfy { i in
      let root = elements[i * stride + i]
      return root * root >= smallestPivot
    }
  }
}
