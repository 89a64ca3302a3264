import COpenBLAS

/// A floating-point type with BLAS and LAPACK routines: `Float` or `Double`.
public protocol LinearAlgebraScalar: BinaryFloatingPoint, Sendable {
  /// Matrix product C ← α · op(A) · op(B) + β · C on row-major storage: ?gemm.
  static func multiply(
    _ a: UnsafePointer<Self>, transposeA: Bool, _ b: UnsafePointer<Self>, transposeB: Bool,
    into c: UnsafeMutablePointer<Self>, rows: Int, columns: Int, inner: Int,
    scale: Self, keeping: Self)

  /// Cholesky factor A = L Lᵀ of a symmetric positive definite matrix, in place: ?potrf.
  ///
  /// Only the lower triangle of the row-major `a` is read and written.
  /// - Returns: 0, or the order of the first leading minor that is not positive.
  static func factorizeCholesky(_ a: UnsafeMutablePointer<Self>, count: Int) -> Int

  /// Solves L Lᵀ x = b in place for one right-hand side, with the factor of `factorizeCholesky`: ?potrs.
  static func solveCholesky(_ factor: UnsafePointer<Self>, count: Int, _ b: UnsafeMutablePointer<Self>)
}

// A row-major lower triangle is LAPACK's column-major upper triangle: naming it so avoids LAPACKE's transposed copies.

extension Double: LinearAlgebraScalar {
  /// dgemm.
  public static func multiply(
    _ a: UnsafePointer<Double>, transposeA: Bool, _ b: UnsafePointer<Double>, transposeB: Bool,
    into c: UnsafeMutablePointer<Double>, rows: Int, columns: Int, inner: Int,
    scale: Double, keeping: Double
  ) {
    cblas_dgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      Int32(rows), Int32(columns), Int32(inner), scale, a, Int32(transposeA ? rows : inner),
      b, Int32(transposeB ? inner : columns), keeping, c, Int32(columns))
  }

  /// dpotrf.
  public static func factorizeCholesky(_ a: UnsafeMutablePointer<Double>, count: Int) -> Int {
    Int(LAPACKE_dpotrf_work(LAPACK_COL_MAJOR, upper, Int32(count), a, Int32(count)))
  }

  /// dpotrs.
  public static func solveCholesky(_ factor: UnsafePointer<Double>, count: Int, _ b: UnsafeMutablePointer<Double>) {
    _ = LAPACKE_dpotrs_work(LAPACK_COL_MAJOR, upper, Int32(count), 1, factor, Int32(count), b, Int32(count))
  }
}

extension Float: LinearAlgebraScalar {
  /// sgemm.
  public static func multiply(
    _ a: UnsafePointer<Float>, transposeA: Bool, _ b: UnsafePointer<Float>, transposeB: Bool,
    into c: UnsafeMutablePointer<Float>, rows: Int, columns: Int, inner: Int,
    scale: Float, keeping: Float
  ) {
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      Int32(rows), Int32(columns), Int32(inner), scale, a, Int32(transposeA ? rows : inner),
      b, Int32(transposeB ? inner : columns), keeping, c, Int32(columns))
  }

  /// spotrf.
  public static func factorizeCholesky(_ a: UnsafeMutablePointer<Float>, count: Int) -> Int {
    Int(LAPACKE_spotrf_work(LAPACK_COL_MAJOR, upper, Int32(count), a, Int32(count)))
  }

  /// spotrs.
  public static func solveCholesky(_ factor: UnsafePointer<Float>, count: Int, _ b: UnsafeMutablePointer<Float>) {
    _ = LAPACKE_spotrs_work(LAPACK_COL_MAJOR, upper, Int32(count), 1, factor, Int32(count), b, Int32(count))
  }
}

private let upper = CChar(UInt8(ascii: "U"))

/// The number of threads that one BLAS or LAPACK call uses.
///
/// The toolkit runs trainings and dilations side by side rather than single products, so that results do not depend on
/// the number of cores: every notebook works with one.
public enum LinearAlgebra {
  /// Sets the number of threads of each following BLAS or LAPACK call, for the whole process.
  public static func useThreads(_ count: Int) {
    precondition(count > 0, "a product needs a thread, not \(count)")
    openblas_set_num_threads(Int32(count))
  }
}
