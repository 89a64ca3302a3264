import COpenBLAS

/// The inverse of a symmetric positive definite matrix: dpotrf and dpotri.
package enum SymmetricInverse {
  /// Replaces the lower triangle of the row-major `matrix` by that of the inverse; returns whether there is one.
  ///
  /// - Complexity: O(*n*³), about three factorizations.
  package static func replace(_ matrix: UnsafeMutablePointer<Double>, count: Int, stride: Int) -> Bool {
    if count == 0 { return true }
    guard Double.factorizeCholesky(matrix, triangle: .lower, count: count, stride: stride) == 0 else { return false }
    return LAPACKE_dpotri_work(
      LAPACK_COL_MAJOR, MatrixTriangle.lower.name, Int32(count), matrix, Int32(stride)) == 0
  }
}
