import CKernels

/// The weighting of many points: a Cholesky factor in single precision corrects conjugate gradients in double.
///
/// The factor costs half of what it would in double precision, and a few products with the exact similarities make up
/// for what it lacks. Memory: one n × n array of double precision, half of it the packed similarities, half the factor.
struct MixedPrecisionWeighting {
  let points: PointSet
  let dilation: Double

  /// The largest element of 1 − Z w that is accepted.
  static let tolerance = 1e-12

  /// Writes the weighting and returns the number of products; `nil` if points coincide, if Z is not positive definite in
  /// single precision, or if the iteration stalls, and the caller has to solve in double precision.
  func solve(into weighting: UnsafeMutablePointer<Double>, in workspace: Workspace) -> Int? {
    workspace.withBuffer(count: PackedTriangle.elementCount(points.count)) { packed in
      guard let z = PackedSimilarity(points, dilation: dilation, into: packed, threads: 1) else { return nil }
      return withSinglePrecisionFactor(of: z, in: workspace) { factor in
        iterate(z, factor, into: weighting, in: workspace)
      }
    }
  }

  private func iterate(
    _ z: PackedSimilarity, _ factor: UnsafePointer<Float>, into weighting: UnsafeMutablePointer<Double>,
    in workspace: Workspace
  ) -> Int? {
    let n = points.count
    var single = [Float](repeating: 0, count: n)
    return workspace.withBuffer(count: n) { residual in
      weighting.update(repeating: 0, count: n)
      residual.update(repeating: 1, count: n)
      let outcome = ConjugateGradients.solve(
        weighting, residual: residual, count: n, tolerance: Self.tolerance, limit: 30, in: workspace,
        multiply: z.multiply,
        precondition: { x, y in
          ck_to_single(x, &single, n)
          Float.solveCholesky(factor, count: n, stride: n, &single)
          ck_to_double(single, y, n)
        })
      return outcome.converged ? outcome.iterations : nil
    }
  }

  /// Lends the single-precision Cholesky factor of Z; `nil` if there is none.
  private func withSinglePrecisionFactor(
    of z: PackedSimilarity, in workspace: Workspace, _ body: (UnsafePointer<Float>) -> Int?
  ) -> Int? {
    let n = points.count
    return workspace.withBuffer(count: (n * n + 1) / 2) { buffer in
      buffer.withMemoryRebound(to: Float.self, capacity: n * n) { factor in
        for i in 0..<n {
          ck_to_single(z.row(i), factor + i * n, i)
          factor[i * n + i] = 1
        }
        return Float.factorizeCholesky(factor, count: n, stride: n) == 0 ? body(factor) : nil
      }
    }
  }
}
