import COpenBLAS

/// The eigenvalues λ of a symmetric matrix A = V diag(λ) Vᵀ with its orthonormal eigenvectors: dsyevd.
package struct SymmetricEigenvalues {
  /// The eigenvalues, increasing.
  package let values: [Double]
  /// The matrix that was given, now with the eigenvector of value k in row k.
  private let vectors: UnsafeMutablePointer<Double>
  private let stride: Int

  /// Replaces the lower triangle of the row-major `matrix` by the eigenvectors; `nil` where the iteration fails, which
  /// it does for numbers that are not finite.
  ///
  /// - Complexity: O(*n*³) time, about ten times a factorization; 2 *n*² numbers besides the matrix.
  package init?(replacing matrix: UnsafeMutablePointer<Double>, count: Int, stride: Int) {
    vectors = matrix
    self.stride = stride
    var values = [Double](repeating: 0, count: count)
    if count > 0 {
      LinearAlgebra.useOneThread()
      var work = [Double](repeating: 0, count: 1 + 6 * count + 2 * count * count)
      var integers = [Int32](repeating: 0, count: 3 + 5 * count)
      // A row-major lower triangle is LAPACK's column-major upper one, and its columns are rows.
      let failed = LAPACKE_dsyevd_work(
        LAPACK_COL_MAJOR, CChar(UInt8(ascii: "V")), MatrixTriangle.lower.name, Int32(count), matrix, Int32(stride),
        &values, &work, Int32(work.count), &integers, Int32(integers.count))
      guard failed == 0 else { return nil }
    }
    self.values = values
  }

  /// The eigenvalues alone, increasing; `nil` where the iteration fails.
  ///
  /// The lower triangle of the row-major `matrix` is overwritten.
  /// - Complexity: O(*n*³) time, about twice a factorization; some rows besides the matrix.
  package static func values(
    overwriting matrix: UnsafeMutablePointer<Double>, count: Int, stride: Int
  ) -> [Double]? {
    var values = [Double](repeating: 0, count: count)
    if count == 0 { return values }
    LinearAlgebra.useOneThread()
    // What dsytrd asks for to work in blocks.
    var work = [Double](repeating: 0, count: 66 * count)
    var integers = [Int32](repeating: 0, count: 1)
    let failed = LAPACKE_dsyevd_work(
      LAPACK_COL_MAJOR, CChar(UInt8(ascii: "N")), MatrixTriangle.lower.name, Int32(count), matrix, Int32(stride),
      &values, &work, Int32(work.count), &integers, Int32(integers.count))
    return failed == 0 ? values : nil
  }

  /// The eigenvector of value `k`.
  package func vector(_ k: Int) -> UnsafePointer<Double> { UnsafePointer(vectors + k * stride) }
}
