import CKernels
import CardinalityNumerics

/// Conjugate gradients for Z w = 1, on whatever products and with whatever preconditioner.
struct WeightingIteration {
  let product: SimilarityProduct
  /// Rough products that are stored beside the exact ones; else those that the exact ones have.
  var rough: SimilarityProduct?
  /// How many points each place stands for.
  let multiplicity: [Double]
  /// The product with an approximation of Z⁻¹.
  let precondition: ConjugateGradients.Map
  /// The iterations after which to give up.
  let limit: Int

  /// Solves from a guess.
  ///
  /// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)``, ``MetricSpaceError/notConverged(dilation:residual:)``.
  func solve(near guess: [Double]?, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    let stride = product.points.stride
    return try workspace.withBuffer(count: 3 * stride) { (buffer) throws(MetricSpaceError) in
      let (w, residual, p) = (buffer, buffer + stride, buffer + 2 * stride)
      buffer.update(repeating: 0, count: 3 * stride)
      p.update(from: multiplicity, count: multiplicity.count)
      residual.update(repeating: 1, count: product.points.count)
      // Where rough products mislead, exact ones go on from what was reached.
      let attempts = (rough ?? product.rough).map { [$0, nil] } ?? [nil]
      var (iterations, smallestCurvature) = (0, Double.infinity)
      var last = MetricSpaceError.singularSimilarity(dilation: product.dilation)
      for (attempt, rough) in attempts.enumerated() {
        let solved = gradients(rough, in: workspace).solve(
          w, residual: residual, count: stride, tolerance: SolverTuning.iterationTolerance, limit: limit,
          startingAt: attempt == 0 ? guess : nil, in: workspace)
        iterations += solved.iterations
        smallestCurvature = min(smallestCurvature, solved.smallestCurvature)
        if rough != nil, !solved.converged { continue }
        var outcome = outcome(w, residual, survey: product.survey(w, p, in: workspace), in: workspace)
        outcome.iterations = iterations
        outcome.inverseNorm = 1 / smallestCurvature
        if outcome.residual <= 10 * SolverTuning.iterationTolerance {
          outcome.productErrors = product.sampledErrors(of: outcome.survey, for: w, p, in: workspace)
          return outcome
        }
        last = .notConverged(dilation: product.dilation, residual: outcome.residual)
      }
      throw last
    }
  }

  private func gradients(_ rough: SimilarityProduct?, in workspace: Workspace) -> ConjugateGradients {
    func map(_ product: SimilarityProduct) -> ConjugateGradients.Map {
      { x, y in product.multiply(x, into: y, in: workspace) }
    }
    return ConjugateGradients(
      multiply: map(product), roughly: rough.map(map), precondition: precondition, accuracy: SolverTuning.weightAccuracy
    )
  }

  /// What a weighting comes to, with its residual written anew from the products.
  private func outcome(
    _ w: UnsafePointer<Double>, _ residual: UnsafeMutablePointer<Double>, survey: SimilarityProduct.Survey,
    in workspace: Workspace
  ) -> SolverOutcome {
    let count = product.points.count
    for i in 0..<count { residual[i] = 1 - survey.product[i] }
    var outcome = SolverOutcome(
      weights: Array(UnsafeBufferPointer(start: w, count: count)), survey: survey,
      // A factor of an error estimate needs no more digits.
      amplification: (rough ?? product.rough ?? product).amplification(of: w, in: workspace), bytes: 0)
    // With r = 1 − Z w the magnitude is Σ w + wᵀ r + rᵀ Z⁻¹ r, and the preconditioner stands for Z⁻¹.
    outcome.correction = ck_dot(w, residual, count)
    workspace.withBuffer(count: product.points.stride) { corrected in
      precondition(residual, corrected)
      outcome.remainder = abs(ck_dot(residual, corrected, count))
    }
    return outcome
  }
}
