import CKernels
import CardinalityNumerics

extension Solver {
  /// A Cholesky factor in double precision: O(*n*³) time, one matrix.
  ///
  /// Points too close to tell apart are merged.
  public static let cholesky = Solver(name: "cholesky")
}

/// The weighting by a Cholesky factor in double precision.
struct CholeskySolver: WeightingMethod {
  static let solver = Solver.cholesky
  static let kind = MethodKind.factorization
  let points: DistinctPoints

  static func suits(_ points: DistinctPoints) -> Suitability {
    // Where negative eigenvalues are likely it fails more often than not.
    let factorizations = points.isPositiveDefinite || points.count < SolverTuning.fewestForMixedPrecision ? 1.0 : 4
    return .yes(seconds: factorizations * points.factorizationSeconds)
  }

  static func bytes(for points: DistinctPoints) -> Double { points.matrixBytes }

  init(_ points: DistinctPoints) { self.points = points }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    try points.solveDirectly(dilatedBy: request.dilation, in: workspace) { (set, weights) throws(MetricSpaceError) in
      var inverseNorm = 0.0
      var kept = set.count
      try WeightingProblem(points: set, dilation: request.dilation, ridge: 0)
        .solve(into: weights, ratios: nil, in: workspace) { factor in
          inverseNorm = OneNorm.estimate(productOfOnes: weights, count: factor.count, in: workspace) { x, y in
            y.update(from: x, count: factor.count)
            factor.solve(y)
          }
          kept = factor.count
        }
      return DirectSolution(inverseNorm: inverseNorm, merged: set.count - kept)
    }
  }
}

/// What a direct method knows besides the weighting.
struct DirectSolution {
  var inverseNorm: Double?
  var negativeEigenvalues = 0
  var zeroEigenvalues = 0
  var merged = 0
}

extension DistinctPoints {
  /// The seconds that a factor in double precision takes: a pass over all pairs, and the cube.
  var factorizationSeconds: Double {
    pairs * (SolverTuning.similarity + Double(count) * 2 / 3 * SolverTuning.factorizationStep)
  }

  /// One matrix in double precision.
  var matrixBytes: Double { Double(count) * Double(PointSet.stride(count: count)) * 8 }

  /// How many points each one stands for, padded to whole vectors.
  var counts: [Double] {
    multiplicity + Array(repeating: 0, count: PointSet.stride(count: count) - count)
  }

  /// Lets `body` write a weighting, padded by zeros, and takes the products that tell how good it is.
  func solveDirectly(
    dilatedBy t: Double, in workspace: Workspace,
    _ body: (PointSet, UnsafeMutablePointer<Double>) throws(MetricSpaceError) -> DirectSolution
  ) throws(MetricSpaceError) -> SolverOutcome {
    try direct.withPointSet { (set) throws(MetricSpaceError) in
      try workspace.withBuffer(count: set.stride) { (weights) throws(MetricSpaceError) in
        weights.update(repeating: 0, count: set.stride)
        let solution = try body(set, weights)
        let product = SimilarityProduct(
          points: set, dilation: t, source: SimilarityProduct.recomputing(set), threads: 1)
        var outcome = SolverOutcome(
          weights: Array(UnsafeBufferPointer(start: weights, count: set.count)),
          survey: product.survey(weights, counts, in: workspace),
          amplification: product.amplification(of: weights, in: workspace), bytes: matrixBytes)
        if let inverseNorm = solution.inverseNorm { outcome.correct(by: inverseNorm) }
        outcome.negativeEigenvalues = solution.negativeEigenvalues
        outcome.zeroEigenvalues = solution.zeroEigenvalues
        outcome.merged = solution.merged
        return outcome
      }
    }
  }
}
