import COpenBLAS
import Foundation

/// A floating-point type with BLAS and LAPACK routines: `Float` or `Double`.
public protocol LinearAlgebraScalar: BinaryFloatingPoint, Sendable {
  /// Matrix product C ← α · op(A) · op(B) + β · C on row-major storage: ?gemm.
  static func multiply(
    _ a: UnsafePointer<Self>, transposeA: Bool, _ b: UnsafePointer<Self>, transposeB: Bool,
    into c: UnsafeMutablePointer<Self>, rows: Int, columns: Int, inner: Int,
    scale: Self, keeping: Self)

  /// Cholesky factor of a symmetric positive definite matrix, in place: A = L Lᵀ or A = Uᵀ U, ?potrf.
  ///
  /// Only one triangle of the row-major `a` is read and written; its rows are `stride` elements apart.
  /// - Returns: 0, or the order of the first leading minor that is not positive.
  static func factorizeCholesky(
    _ a: UnsafeMutablePointer<Self>, triangle: MatrixTriangle, count: Int, stride: Int
  ) -> Int

  /// Solves A x = b in place for one right-hand side, with the factor of `factorizeCholesky`: ?potrs.
  static func solveCholesky(
    _ factor: UnsafePointer<Self>, triangle: MatrixTriangle, count: Int, stride: Int, _ b: UnsafeMutablePointer<Self>)
}

/// The half of a symmetric matrix that is stored, with the diagonal.
///
/// OpenBLAS factorizes the upper triangle of a row-major matrix a quarter faster than the lower one at some hundred rows.
public enum MatrixTriangle: Sendable {
  /// On and below the diagonal.
  case lower
  /// On and above the diagonal.
  case upper

  /// A row-major lower triangle is LAPACK's column-major upper one: naming it so avoids LAPACKE's transposed copies.
  var name: CChar { CChar(UInt8(ascii: self == .lower ? "U" : "L")) }
}

extension Double: LinearAlgebraScalar {
  /// dgemm.
  public static func multiply(
    _ a: UnsafePointer<Double>, transposeA: Bool, _ b: UnsafePointer<Double>, transposeB: Bool,
    into c: UnsafeMutablePointer<Double>, rows: Int, columns: Int, inner: Int,
    scale: Double, keeping: Double
  ) {
    LinearAlgebra.useOneThread()
    cblas_dgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      Int32(rows), Int32(columns), Int32(inner), scale, a, Int32(transposeA ? rows : inner),
      b, Int32(transposeB ? inner : columns), keeping, c, Int32(columns))
  }

  /// dpotrf.
  public static func factorizeCholesky(
    _ a: UnsafeMutablePointer<Double>, triangle: MatrixTriangle, count: Int, stride: Int
  ) -> Int {
    LinearAlgebra.useOneThread()
    return Int(LAPACKE_dpotrf_work(LAPACK_COL_MAJOR, triangle.name, Int32(count), a, leadingDimension(stride)))
  }

  /// dpotrs.
  public static func solveCholesky(
    _ factor: UnsafePointer<Double>, triangle: MatrixTriangle, count: Int, stride: Int,
    _ b: UnsafeMutablePointer<Double>
  ) {
    LinearAlgebra.useOneThread()
    _ = LAPACKE_dpotrs_work(
      LAPACK_COL_MAJOR, triangle.name, Int32(count), 1, factor, leadingDimension(stride), b, leadingDimension(count))
  }
}

extension Double {
  /// C ← A Bᵀ on row-major storage with the rows of C `stride` numbers apart: dgemm.
  package static func multiplyByTransposed(
    _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, into c: UnsafeMutablePointer<Double>, rows: Int,
    columns: Int, inner: Int, stride: Int
  ) {
    LinearAlgebra.useOneThread()
    cblas_dgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows), Int32(columns), Int32(inner), 1, a, Int32(inner), b,
      Int32(inner), 0, c, Int32(stride))
  }
}

extension Float: LinearAlgebraScalar {
  /// sgemm.
  public static func multiply(
    _ a: UnsafePointer<Float>, transposeA: Bool, _ b: UnsafePointer<Float>, transposeB: Bool,
    into c: UnsafeMutablePointer<Float>, rows: Int, columns: Int, inner: Int,
    scale: Float, keeping: Float
  ) {
    LinearAlgebra.useOneThread()
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      Int32(rows), Int32(columns), Int32(inner), scale, a, Int32(transposeA ? rows : inner),
      b, Int32(transposeB ? inner : columns), keeping, c, Int32(columns))
  }

  /// spotrf.
  public static func factorizeCholesky(
    _ a: UnsafeMutablePointer<Float>, triangle: MatrixTriangle, count: Int, stride: Int
  ) -> Int {
    LinearAlgebra.useOneThread()
    return Int(LAPACKE_spotrf_work(LAPACK_COL_MAJOR, triangle.name, Int32(count), a, leadingDimension(stride)))
  }

  /// strsv, twice: spotrs packs the whole factor for its one vector, which takes as long as a few solves.
  public static func solveCholesky(
    _ factor: UnsafePointer<Float>, triangle: MatrixTriangle, count: Int, stride: Int,
    _ b: UnsafeMutablePointer<Float>
  ) {
    LinearAlgebra.useOneThread()
    let isLower = triangle == .lower
    for transposed in [!isLower, isLower] {
      cblas_strsv(
        CblasRowMajor, isLower ? CblasLower : CblasUpper, transposed ? CblasTrans : CblasNoTrans, CblasNonUnit,
        Int32(count), factor, leadingDimension(stride), b, 1)
    }
  }
}

/// What all calls of BLAS and LAPACK share.
public enum LinearAlgebra {
  /// Makes every BLAS and LAPACK call use one thread: trainings and dilations run side by side instead of single
  /// products, so that results do not depend on the number of cores, and small products do not wait for each other.
  package static func useOneThread() { _ = oneThread }
}

/// LAPACK takes matrices without rows, but not a distance of 0 between them.
private func leadingDimension(_ stride: Int) -> Int32 { Int32(max(stride, 1)) }

private let oneThread: Void = openblas_use_callers_thread()

/// The version and build options of OpenBLAS, for the record of a run.
package var openBLASVersion: String {
  guard let text = openblas_get_config() else { return "unknown" }
  return String(cString: text).trimmingCharacters(in: .whitespaces)
}
