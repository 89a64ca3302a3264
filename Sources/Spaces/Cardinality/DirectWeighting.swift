import CKernels

/// The weighting by a factorization of the whole similarity matrix.
struct DirectWeighting {
  let points: PointSet
  let dilation: Double
  /// How many points each one stands for.
  let multiplicity: [Double]

  /// Solves by one of the direct solvers.
  ///
  /// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` where the factor does not exist or is worthless.
  func solve(by solver: Solver, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    try workspace.withBuffer(count: points.stride) { (weights) throws(MetricSpaceError) in
      weights.update(repeating: 0, count: points.stride)
      switch solver {
      case .mixedPrecision: return try solveMixed(into: weights, in: workspace)
      case .indefinite: return try solveIndefinite(into: weights, in: workspace)
      default: return try solveCholesky(into: weights, in: workspace)
      }
    }
  }

  /// The bytes that a direct solver works in.
  static func bytes(by solver: Solver, count: Int) -> Int {
    count * PointSet.stride(count: count) * 8
  }

  private func solveMixed(
    into weights: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    let problem = MixedPrecisionWeighting(points: points, dilation: dilation)
    guard let solution = problem.solve(into: weights, counts: counts, in: workspace) else {
      throw .singularSimilarity(dilation: dilation)
    }
    var outcome = SolverOutcome(
      weights: Array(UnsafeBufferPointer(start: weights, count: points.count)), survey: solution.survey,
      amplification: solution.amplification, bytes: Self.bytes(by: .mixedPrecision, count: points.count))
    outcome.iterations = solution.iterations
    outcome.correct(by: solution.inverseNorm)
    return outcome
  }

  private func solveCholesky(
    into weights: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    var inverseNorm = 0.0
    var kept = points.count
    try WeightingProblem(points: points, dilation: dilation, ridge: 0)
      .solve(into: weights, ratios: nil, in: workspace) { factor in
        inverseNorm = OneNorm.estimate(productOfOnes: weights, count: factor.count, in: workspace) { x, y in
          y.update(from: x, count: factor.count)
          factor.solve(y)
        }
        kept = factor.count
      }
    var outcome = outcome(weights, bytes: Self.bytes(by: .cholesky, count: points.count), in: workspace)
    outcome.correct(by: inverseNorm)
    outcome.merged = points.count - kept
    return outcome
  }

  private func solveIndefinite(
    into weights: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    let (count, stride) = (points.count, points.stride)
    var inverseNorm = 0.0
    var negative = 0
    try workspace.withBuffer(count: count * stride + stride) { (z) throws(MetricSpaceError) in
      for i in 0..<count {
        _ = points.similarities(from: i, dilation: dilation, distances: z + count * stride, into: z + i * stride)
        z[i * stride + i] = 1
      }
      guard let factor = SymmetricIndefinite(z, count: count, stride: stride) else {
        throw .singularSimilarity(dilation: dilation)
      }
      inverseNorm = factor.inverseNorm
      negative = factor.negativeEigenvalues
      weights.update(repeating: 1, count: count)
      factor.solve(weights)
    }
    var outcome = outcome(weights, bytes: Self.bytes(by: .indefinite, count: count), in: workspace)
    outcome.correct(by: inverseNorm)
    outcome.negativeEigenvalues = negative
    return outcome
  }

  private func outcome(
    _ weights: UnsafeMutablePointer<Double>, bytes: Int, in workspace: Workspace
  ) -> SolverOutcome {
    let product = SimilarityProduct(
      points: points, dilation: dilation, source: SimilarityProduct.recomputing(points), threads: 1)
    return SolverOutcome(
      weights: Array(UnsafeBufferPointer(start: weights, count: points.count)),
      survey: product.survey(weights, counts, in: workspace),
      amplification: product.amplification(of: weights, in: workspace), bytes: bytes)
  }

  /// How many points each one stands for, padded to whole vectors.
  private var counts: [Double] { multiplicity + Array(repeating: 0, count: points.stride - points.count) }
}
