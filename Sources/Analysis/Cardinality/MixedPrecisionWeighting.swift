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

  /// What is known besides the weighting.
  struct Solution {
    /// The number of products with Z.
    let iterations: Int
    /// An estimate of ‖Z⁻¹‖₁.
    let inverseNorm: Double
    /// |w|ᵀ Z |w|.
    let amplification: Double
  }

  /// Writes the weighting; returns `nil` if points coincide, if Z is not positive definite in single precision, or if
  /// the iteration stalls, and the caller has to solve in double precision.
  func solve(into weighting: UnsafeMutablePointer<Double>, in workspace: Workspace) -> Solution? {
    workspace.withBuffer(count: PackedTriangle.elementCount(points.count)) { packed in
      guard let z = PackedSimilarity(points, dilation: dilation, into: packed, threads: 1) else { return nil }
      return withFactor(of: z, in: workspace) { factor in
        let solve = solver(factor)
        weighting.update(repeating: 0, count: points.count)
        guard let iterations = iterate(z, solve, into: weighting, in: workspace) else { return nil }
        return Solution(
          iterations: iterations,
          inverseNorm: OneNorm.estimate(
            productOfOnes: weighting, count: points.count, in: workspace, multiply: solve),
          amplification: amplification(of: weighting, z, in: workspace))
      }
    }
  }

  /// y ← Z⁻¹ x by the factor.
  private func solver(_ factor: UnsafePointer<Float>) -> ConjugateGradients.Map {
    let n = points.count
    var single = [Float](repeating: 0, count: n)
    return { x, y in
      ck_to_single_reversed(x, &single, n)
      Float.solveCholesky(factor, triangle: .upper, count: n, stride: n, &single)
      ck_to_double_reversed(single, y, n)
    }
  }

  private func iterate(
    _ z: PackedSimilarity, _ solve: @escaping ConjugateGradients.Map, into weighting: UnsafeMutablePointer<Double>,
    in workspace: Workspace
  ) -> Int? {
    workspace.withBuffer(count: points.count) { residual in
      residual.update(repeating: 1, count: points.count)
      let outcome = ConjugateGradients(multiply: z.multiply, precondition: solve).solve(
        weighting, residual: residual, count: points.count, tolerance: Self.tolerance, limit: 30, in: workspace)
      return outcome.converged ? outcome.iterations : nil
    }
  }

  private func amplification(
    of weighting: UnsafePointer<Double>, _ z: PackedSimilarity, in workspace: Workspace
  ) -> Double {
    workspace.withBuffer(count: 2 * points.count) { buffer in
      let product = buffer + points.count
      for i in 0..<points.count { buffer[i] = abs(weighting[i]) }
      z.multiply(buffer, into: product)
      return ck_dot(buffer, product, points.count)
    }
  }

  /// Lends the single-precision Cholesky factor of Z with the points in reverse order; `nil` if there is none.
  ///
  /// So the packed rows before the diagonal are rows of the upper triangle, which is factorized faster.
  private func withFactor(
    of z: PackedSimilarity, in workspace: Workspace, _ body: (UnsafePointer<Float>) -> Solution?
  ) -> Solution? {
    let n = points.count
    return workspace.withSingles(count: n * n) { factor in
      for i in 0..<n {
        let diagonal = factor + (n - 1 - i) * (n + 1)
        diagonal[0] = 1
        ck_to_single_reversed(z.row(i), diagonal + 1, i)
      }
      return Float.factorizeCholesky(factor, triangle: .upper, count: n, stride: n) == 0 ? body(factor) : nil
    }
  }
}
