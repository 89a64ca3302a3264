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
    /// Products with Z.
    let survey: SimilarityProduct.Survey
  }

  /// Writes the weighting, padded by zeros; returns `nil` if points coincide, if Z is not positive definite in single
  /// precision, or if the iteration stalls, and the caller has to solve in double precision.
  ///
  /// - Parameter counts: how many points each one stands for, padded by zeros.
  func solve(
    into weighting: UnsafeMutablePointer<Double>, counts: UnsafePointer<Double>, in workspace: Workspace
  ) -> Solution? {
    workspace.withBuffer(count: PackedTriangle.elementCount(points.count)) { packed in
      guard let z = PackedSimilarity(points, dilation: dilation, into: packed, threads: 1) else { return nil }
      return workspace.withSingles(count: SinglePrecisionFactor.elementCount(points.count)) { elements in
        guard let factor = SinglePrecisionFactor(z, into: elements) else { return nil }
        var scratch = factor.scratch
        let solve: ConjugateGradients.Map = { x, y in factor.solve(x, into: y, scratch: &scratch) }
        weighting.update(repeating: 0, count: points.stride)
        let product = SimilarityProduct(points: points, dilation: dilation, source: .stored(z), threads: 1)
        guard let iterations = iterate(z, solve, into: weighting, in: workspace) else { return nil }
        return Solution(
          iterations: iterations,
          inverseNorm: OneNorm.estimate(
            productOfOnes: weighting, count: points.count, in: workspace, multiply: solve),
          amplification: product.amplification(of: weighting, in: workspace),
          survey: product.survey(weighting, counts, in: workspace))
      }
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
}
