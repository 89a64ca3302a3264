import CKernels
import CardinalityNumerics

/// Weights by iterative normalisation: w ← w / Z w, point by point, from w = 1, with no system of equations to solve.
///
/// A step never increases ½ wᵀZw − Σ w, since diag((Zw)ᵢ / wᵢ) − Z is positive semidefinite for every symmetric Z without
/// negative entries; no weight becomes negative. So where Z is positive definite it converges, and to the weights of the
/// ``MaximumDiversity``: that is the magnitude only where no weight of all points is negative, and less elsewhere. Where Z
/// is not, it stops at weights that need not be the best, and may lie on either side of the magnitude. Near its limit a
/// step takes 1 − λ of what is left, with the smallest eigenvalue λ of diag(w) Z: slowly where points are close.
/// Source of the steps: Andreeva, Ward, Skraba, Gao, Sarkar, arXiv 2409.04411, algorithm 1; of the descent: Sha, Lin, Saul,
/// Lee, Neural Computation 19 (2007), whose multiplicative updates these are for a matrix without negative entries.
package struct IterativeNormalization: Sendable, Equatable {
  /// What is known after some steps.
  package struct State: Sendable, Equatable {
    /// The number of steps.
    package let iterations: Int
    /// The sum of the weights: what approximates the magnitude.
    package let magnitude: Double
    /// The diversity (Σ w)² / wᵀZw of order 2 that the weights attain, which the largest diversity is no less than.
    package let diversity: Double
    /// What no diversity exceeds where Z is positive definite: wᵀZw / min (Zw)ᵢ²; see ``MaximumDiversity/upperBound``.
    package let upperBound: Double

    /// How far the upper bound, or the sum of the weights, is from the diversity, as a share of that.
    package var gap: Double { max(upperBound / diversity - 1, abs(magnitude / diversity - 1)) }
  }

  /// The weight of each point; coincident points share theirs equally.
  package let weights: [Double]
  /// What is known after the last step.
  package let state: State
  /// Whether bounds and sum came as near as was asked for.
  package let converged: Bool
}

extension FiniteMetricSpace {
  /// Approximates the magnitude by iterative normalisation.
  ///
  /// - Parameters:
  ///   - t: dilation, positive and finite.
  ///   - tolerance: the ``IterativeNormalization/State/gap`` at which to stop.
  ///   - limit: the most steps.
  ///   - threads: how many threads to use; the cores' number unless given. Results do not depend on it.
  ///   - observe: called with what is known before the first step and after each.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``.
  /// - Complexity: a product with Z a step, O(*n*²), and one more; 4*n*² bytes, or where half of the memory does not hold
  ///   them, similarities anew for every product.
  package func normalizedIteratively(
    dilatedBy t: Double, tolerance: Double = 1e-3, limit: Int = 1_000, threads: Int? = nil,
    observe: (IterativeNormalization.State) -> Void = { _ in }
  ) throws(MetricSpaceError) -> IterativeNormalization {
    try validate(dilation: t)
    guard count > 0 else { throw .emptySpace }
    let groups = CoincidentPoints(self)
    let distinct = groups.representatives.count < count ? subspace(groups.representatives) : self
    let isStored = 4 * Double(distinct.count) * Double(distinct.count) <= Double(MemoryLimit.bytes) / 2
    let workspace = Workspace()
    return distinct.withPointSet { set in
      workspace.withBuffer(count: isStored ? PackedTriangle.elementCount(set.count) : 0) { elements in
        let cores = threads ?? ParallelJobs.cores
        let stored = isStored ? PackedSimilarity(set, dilation: t, into: elements, threads: cores) : nil
        let product = SimilarityProduct(
          points: set, dilation: t, source: stored.map { .stored($0) } ?? SimilarityProduct.recomputing(set),
          threads: cores)
        // Copies begin with 1 each and keep equal weights: one point with the sum of them does as they do.
        var weights = groups.multiplicity + Array(repeating: 0, count: set.stride - set.count)
        let (state, converged) = product.normalize(
          &weights, tolerance: tolerance, limit: limit, in: workspace, observe: observe)
        return IterativeNormalization(
          weights: groups.group.map { weights[$0] / groups.multiplicity[$0] }, state: state, converged: converged)
      }
    }
  }
}

extension SimilarityProduct {
  /// Normalises weights until the bounds are near or the steps used up.
  fileprivate func normalize(
    _ weights: inout [Double], tolerance: Double, limit: Int, in workspace: Workspace,
    observe: (IterativeNormalization.State) -> Void
  ) -> (IterativeNormalization.State, converged: Bool) {
    workspace.withBuffer(count: points.stride) { sums in
      var steps = 0
      while true {
        multiply(weights, into: sums, in: workspace)
        let state = state(weights, sums, after: steps)
        observe(state)
        if state.gap <= tolerance || steps >= limit { return (state, state.gap <= tolerance) }
        for i in 0..<points.count { weights[i] /= sums[i] }
        steps += 1
      }
    }
  }

  private func state(
    _ weights: [Double], _ sums: UnsafePointer<Double>, after steps: Int
  ) -> IterativeNormalization.State {
    let total = compensatedSum(weights)
    let quadratic = ck_dot(weights, sums, points.count)
    let least = (0..<points.count).reduce(Double.infinity) { min($0, sums[$1]) }
    return IterativeNormalization.State(
      iterations: steps, magnitude: total, diversity: total * total / quadratic, upperBound: quadratic / (least * least)
    )
  }
}
