import CKernels
import CardinalityNumerics

extension FiniteMetricSpace {
  /// The magnitude of the space after every distance is multiplied by `t`.
  ///
  /// The effective number of points: near 1 for small `t` in Euclidean space, tending to the number of distinct points
  /// as `t` grows. It is Σ w for the weighting `w` that solves `Z w = 1`, with `Z[i, j] = exp(−t · d(i, j))`.
  ///
  /// - The empty space has magnitude 0, one point 1. Coincident points count as one.
  /// - Parameters:
  ///   - t: dilation, in units of one over distance; positive and finite.
  ///   - ridge: added to the diagonal of `Z`; 0 but to imitate programs that add one.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/singularSimilarity(dilation:)``.
  /// - Complexity: that of the solver which ``WeightingSolver`` chooses, at most O(*n*³) time and O(*n*²) memory.
  ///   Source: Leinster, Documenta Mathematica 18 (2013).
  public func magnitude(dilatedBy t: Double, ridge: Double = 0) throws(MetricSpaceError) -> Double {
    if ridge == 0 { return try WeightingSolver(self).solve(dilatedBy: t).magnitude }
    return try weighting(dilatedBy: t, ridge: ridge).reduce(0, +)
  }

  /// The weighting of the space at dilation `t`: one weight a point, in the order of the points, with Z w = 1.
  ///
  /// Coincident points share the weight of their merged point equally. Parameters, errors and cost are those of
  /// ``magnitude(dilatedBy:ridge:)``; ``WeightingSolver`` tells more about it.
  package func weighting(dilatedBy t: Double, ridge: Double = 0) throws(MetricSpaceError) -> [Double] {
    try validate(dilation: t)
    if ridge == 0 { return try WeightingSolver(self).solve(dilatedBy: t).weights }
    return try withPointSet { (points) throws(MetricSpaceError) in
      let workspace = Workspace()
      return try workspace.withBuffer(count: points.stride) { (weights) throws(MetricSpaceError) in
        try WeightingProblem(points: points, dilation: t, ridge: ridge)
          .solve(into: weights, ratios: nil, in: workspace)
        return Array(UnsafeBufferPointer(start: weights, count: count))
      }
    }
  }

  /// The magnitude at dilation `t` and its gradient with respect to the points, from one factorization.
  ///
  /// Row i of the gradient is Σⱼ 2 t wᵢ wⱼ Z[i, j] (xᵢ − xⱼ) / d(i, j). A coincident pair contributes nothing: the
  /// distance has a kink there and 0 is its subgradient. Parameters and errors are those of
  /// ``magnitude(dilatedBy:ridge:)``.
  /// - Precondition: Euclidean points.
  /// - Complexity: O(*n*³) time, O(*n*²) memory.
  public func magnitudeAndGradient(
    dilatedBy t: Double, ridge: Double = 0
  ) throws(MetricSpaceError) -> (magnitude: Double, gradient: Matrix<Double>) {
    try validate(dilation: t)
    return try gradient { (points, gradient) throws(MetricSpaceError) in
      try points.magnitude(dilation: t, ridge: ridge, gradient: gradient, in: Workspace())
    }
  }
}

/// How exactly a gradient is asked for.
package enum GradientAccuracy: Sendable {
  /// To rounding, by a factor in double precision.
  case exact
  /// Of batches of a thousand and more, what a step of a training needs: see `PointSet.approximateMagnitude`.
  case step
  /// The same of some hundred points, as the codes of a codebook are: every step needs all of them.
  case codebookStep

  /// The points from which single precision is taken; `nil` for never.
  var fewestInSingles: Int? {
    switch self {
    case .exact: nil
    case .step: SolverTuning.fewestForSteps
    case .codebookStep: SolverTuning.fewestCodesForSteps
    }
  }
}

extension PointSet {
  /// The magnitude and, where `gradient` is given, its derivative by each coordinate, laid out as `coordinates`.
  package func magnitude(
    dilation t: Double, ridge: Double, gradient: UnsafeMutablePointer<Double>?, accuracy: GradientAccuracy = .exact,
    in workspace: Workspace
  ) throws(MetricSpaceError) -> Double {
    if ridge == 0, suits(accuracy), let gradient,
      let value = approximateMagnitude(dilation: t, gradient: gradient, in: workspace)
    {
      return value
    }
    let problem = WeightingProblem(points: self, dilation: t, ridge: ridge)
    return try workspace.withBuffer(count: stride) { (weighting) throws(MetricSpaceError) in
      guard let gradient else {
        try problem.solve(into: weighting, ratios: nil, in: workspace)
        return ck_sum(weighting, count)
      }
      return try workspace.withBuffer(count: count * stride) { (ratios) throws(MetricSpaceError) in
        try problem.solve(into: weighting, ratios: ratios, in: workspace)
        ck_pull_products(kernel, count, 2 * t, weighting, ratios, gradient)
        return ck_sum(weighting, count)
      }
    }
  }
}
