import CKernels
import CardinalityNumerics

/// What a method hands back, for the distinct points in their order.
struct SolverOutcome {
  /// The weighting w.
  var weights: [Double]
  /// Products with Z; p is the number of points that each one stands for.
  var survey: SimilarityProduct.Survey
  var negativeEigenvalues = 0
  var zeroEigenvalues = 0
  /// An estimate of ‖Z⁻¹‖₁.
  var inverseNorm: Double?
  /// |w|ᵀ Z |w|, by which an error of Z's entries is magnified in magnitude.
  var amplification: Double
  /// The error of Z's entries, in roundings: about four for distances from differences of coordinates.
  var entryRoundings = 4.0
  /// What the residual still adds to magnitude, to first order, and an estimate of what is left.
  var correction = 0.0
  var remainder = 0.0
  /// What is known of errors of the products.
  var productErrors = SimilarityProduct.Errors()
  /// Points that were merged because they could not be told apart.
  var merged = 0
  var iterations: Int?
  var bytes: Double

  /// ‖1 − Z w‖∞.
  var residual: Double { productErrors.row + survey.product.reduce(0) { $1.isNaN ? .nan : max($0, abs(1 - $1)) } }

  /// The magnitude, with the residual's first-order part.
  var magnitude: Double { compensatedSum(weights) + correction }

  /// An estimate of the absolute error of ``magnitude``.
  var errorEstimate: Double { remainder + entryRoundings * Double.ulpOfOne * amplification + productErrors.magnitude }

  /// The same as a share of the magnitude, or of 1 where that is less; not-a-number counts as infinite.
  var relativeError: Double {
    let error = errorEstimate / max(1, abs(magnitude))
    return error.isNaN ? .infinity : error
  }

  /// Notes ‖Z⁻¹‖₁ and what the residual r still adds to Σ w: wᵀ r, and at most ‖Z⁻¹‖ rᵀ r more.
  mutating func correct(by inverseNorm: Double) {
    self.inverseNorm = inverseNorm
    for (weight, product) in zip(weights, survey.product) {
      correction += weight * (1 - product)
      remainder += inverseNorm * (1 - product) * (1 - product)
    }
  }

  /// The same for points of another order: what stands at a place of `order` belongs to the point that it names.
  func reordered(_ order: [Int]) -> SolverOutcome {
    func reordered(_ values: [Double]) -> [Double] {
      var result = values
      for (place, point) in order.enumerated() { result[point] = values[place] }
      return result
    }
    var outcome = self
    outcome.weights = reordered(weights)
    outcome.survey = survey.map(reordered)
    return outcome
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
