import COpenBLAS

/// A factor U D Uᵀ of a symmetric matrix with D of 1 × 1 and 2 × 2 blocks (Bunch–Kaufman): dsytrf.
package struct SymmetricIndefinite {
  private let factor: UnsafeMutablePointer<Double>
  private let count: Int
  private let stride: Int
  private let pivots: [Int32]

  /// Replaces the lower triangle of the row-major `matrix` by its factor; `nil` if D is singular.
  ///
  /// - Complexity: O(*n*³) time, 64 *n* numbers besides the matrix.
  package init?(_ matrix: UnsafeMutablePointer<Double>, count: Int, stride: Int) {
    var pivots = [Int32](repeating: 0, count: count)
    var work = [Double](repeating: 0, count: 64 * max(count, 1))
    LinearAlgebra.useOneThread()
    // A row-major lower triangle is LAPACK's column-major upper one.
    let failed = LAPACKE_dsytrf_work(
      LAPACK_COL_MAJOR, MatrixTriangle.lower.name, Int32(count), matrix, Int32(stride), &pivots, &work,
      Int32(work.count))
    guard failed == 0 else { return nil }
    factor = matrix
    self.count = count
    self.stride = stride
    self.pivots = pivots
  }

  /// The number of negative eigenvalues, by Sylvester's law: each 2 × 2 block has one.
  package var negativeEigenvalues: Int {
    var negative = 0
    var i = 0
    while i < count {
      if pivots[i] < 0 {
        negative += 1
        i += 2
      } else {
        if factor[i * stride + i] < 0 { negative += 1 }
        i += 1
      }
    }
    return negative
  }

  /// Solves for one right-hand side, in place: dsytrs.
  package func solve(_ b: UnsafeMutablePointer<Double>) {
    _ = LAPACKE_dsytrs_work(
      LAPACK_COL_MAJOR, MatrixTriangle.lower.name, Int32(count), 1, factor, Int32(stride), pivots, b, Int32(count))
  }

  /// An estimate of ‖A⁻¹‖₁, at most that: dsycon.
  package var inverseNorm: Double {
    var reciprocal = 0.0
    var work = [Double](repeating: 0, count: 2 * count)
    var integers = [Int32](repeating: 0, count: count)
    _ = LAPACKE_dsycon_work(
      LAPACK_COL_MAJOR, MatrixTriangle.lower.name, Int32(count), factor, Int32(stride), pivots, 1, &reciprocal, &work,
      &integers)
    return 1 / reciprocal
  }
}
