import CKernels

/// What a solver hands back, for the distinct points in their order.
struct SolverOutcome {
  /// The weighting w.
  var weights: [Double]
  /// Products with Z; p is the number of points that each one stands for.
  var survey: SimilarityProduct.Survey
  var negativeEigenvalues = 0
  /// An estimate of ‖Z⁻¹‖₁.
  var inverseNorm: Double?
  /// |w|ᵀ Z |w|, by which an error of Z's entries is magnified in magnitude.
  var amplification: Double
  /// What the residual still adds to magnitude, to first order, and an estimate of what is left.
  var correction = 0.0
  var remainder = 0.0
  /// What is known of errors of Z w: the largest of a row, and what they come to in magnitude.
  var productErrors = (row: 0.0, total: 0.0)
  /// Points that were merged because they could not be told apart.
  var merged = 0
  var iterations: Int?
  var bytes: Int

  /// ‖1 − Z w‖∞.
  var residual: Double { productErrors.row + survey.product.reduce(0) { $1.isNaN ? .nan : max($0, abs(1 - $1)) } }

  /// The magnitude, with the residual's first-order part.
  var magnitude: Double { weights.reduce(0, +) + correction }

  /// An estimate of the absolute error of ``magnitude``: the entries of Z are right to about four roundings.
  var errorEstimate: Double { remainder + 4 * Double.ulpOfOne * amplification + productErrors.total }
}

extension SolverOutcome {
  /// Notes ‖Z⁻¹‖₁ and what the residual r still adds to Σ w: wᵀ r, and at most ‖Z⁻¹‖ rᵀ r more.
  mutating func correct(by inverseNorm: Double) {
    self.inverseNorm = inverseNorm
    for (weight, product) in zip(weights, survey.product) {
      correction += weight * (1 - product)
      remainder += inverseNorm * (1 - product) * (1 - product)
    }
  }
}

extension SimilarityProduct {
  /// |w|ᵀ Z |w|, which is Σ w where Z w = 1 and no weight is negative.
  func amplification(of weights: UnsafePointer<Double>, in workspace: Workspace) -> Double {
    if (0..<points.count).allSatisfy({ weights[$0] >= 0 }) { return ck_sum(weights, points.count) }
    return workspace.withBuffer(count: 2 * points.stride) { buffer in
      let product = buffer + points.stride
      for i in 0..<points.stride { buffer[i] = abs(weights[i]) }
      multiply(buffer, into: product, in: workspace)
      return ck_dot(buffer, product, points.count)
    }
  }
}
