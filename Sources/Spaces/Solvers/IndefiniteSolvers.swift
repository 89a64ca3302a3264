import CKernels
import CardinalityNumerics

extension Solver {
  /// A symmetric indefinite factor, for spaces whose similarity matrix is not positive definite.
  package static let indefinite = Solver(name: "indefinite")
  /// All eigenvalues, for matrices that are singular and may have a weighting all the same.
  package static let eigenvalues = Solver(name: "eigenvalues")
}

/// The weighting by a symmetric indefinite factor.
struct IndefiniteSolver: WeightingMethod {
  static let solver = Solver.indefinite
  static let kind = MethodKind.factorization
  static let isDecisive = true
  let points: DistinctPoints

  static func suits(_ points: DistinctPoints) -> Suitability {
    .yes(seconds: SolverTuning.indefiniteFactor * points.factorizationSeconds)
  }

  static func bytes(for points: DistinctPoints) -> Double { points.matrixBytes }

  init(_ points: DistinctPoints) { self.points = points }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    try points.solveDirectly(dilatedBy: request.dilation, in: workspace) { (set, weights) throws(MetricSpaceError) in
      try set.withMatrix(dilatedBy: request.dilation, in: workspace) { (z) throws(MetricSpaceError) in
        guard let factor = SymmetricIndefinite(z, count: set.count, stride: set.stride) else {
          throw .singularSimilarity(dilation: request.dilation)
        }
        weights.update(repeating: 1, count: set.count)
        factor.solve(weights)
        return DirectSolution(inverseNorm: factor.inverseNorm, negativeEigenvalues: factor.negativeEigenvalues)
      }
    }
  }

  /// The number of negative eigenvalues at a dilation, `nil` where one is 0: a factorization, and no weighting.
  func negativeEigenvalues(dilatedBy t: Double, in workspace: Workspace) -> Int? {
    points.direct.withPointSet { set in
      set.withMatrix(dilatedBy: t, in: workspace) { z in
        SymmetricIndefinite(z, count: set.count, stride: set.stride)?.negativeEigenvalues
      }
    }
  }
}

/// A weighting of a similarity matrix with eigenvalues that are 0: the shortest of all, where 1 lies in the range.
///
/// With Z = V diag(λ) Vᵀ it is Σ (vᵀ1 / λ) v over the eigenvalues that are not 0. Every other weighting has the same
/// magnitude, since the two differ by what Z maps to 0, which is perpendicular to 1. Where an eigenvector of 0 is not
/// perpendicular to 1 there is no weighting.
/// Source: Leinster, Documenta Mathematica 18 (2013), section 1.1.
struct EigenvalueSolver: WeightingMethod {
  static let solver = Solver.eigenvalues
  static let kind = MethodKind.factorization
  static let isDecisive = true
  let points: DistinctPoints

  static func suits(_ points: DistinctPoints) -> Suitability {
    // A matrix that is known to have an inverse is not to be given another one that ignores part of it.
    if points.isPositiveDefinite || points.count > SolverTuning.mostForEigenvalues { return .whenAsked }
    return .yes(seconds: SolverTuning.eigenvalueFactor * points.factorizationSeconds)
  }

  static func bytes(for points: DistinctPoints) -> Double { 3 * points.matrixBytes }

  init(_ points: DistinctPoints) { self.points = points }

  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    let outcome = try points.solveDirectly(dilatedBy: request.dilation, in: workspace) {
      (set, weights) throws(MetricSpaceError) in
      try set.withMatrix(dilatedBy: request.dilation, in: workspace) { (z) throws(MetricSpaceError) in
        guard let eigenvalues = SymmetricEigenvalues(replacing: z, count: set.count, stride: set.stride) else {
          throw .singularSimilarity(dilation: request.dilation)
        }
        return Self.solve(eigenvalues, into: weights)
      }
    }
    // What an eigenvalue of 0 leaves of 1 no weighting makes up for.
    guard outcome.residual <= SolverTuning.iterationTolerance else {
      throw .singularSimilarity(dilation: request.dilation)
    }
    return outcome
  }

  private static func solve(_ spectrum: SymmetricEigenvalues, into weights: UnsafeMutablePointer<Double>)
    -> DirectSolution
  {
    let count = spectrum.values.count
    let largest = spectrum.values.reduce(0) { max($0, abs($1)) }
    let zero = SolverTuning.zeroEigenvalue * Double(count) * largest
    weights.update(repeating: 0, count: count)
    var solution = DirectSolution()
    var smallest = Double.infinity
    for (k, value) in spectrum.values.enumerated() {
      if abs(value) <= zero {
        solution.zeroEigenvalues += 1
        continue
      }
      if value < 0 { solution.negativeEigenvalues += 1 }
      smallest = min(smallest, abs(value))
      let vector = spectrum.vector(k)
      ck_add_scaled(ck_sum(vector, count) / value, vector, weights, count)
    }
    // ‖Z⁻¹‖₂ on the range, at most √n times which is ‖Z⁻¹‖₁.
    solution.inverseNorm = 1 / smallest
    return solution
  }
}

extension PointSet {
  /// Lends the similarity matrix, its lower triangle with the diagonal.
  package func withMatrix<Result, Failure: Error>(
    dilatedBy t: Double, in workspace: Workspace,
    _ body: (UnsafeMutablePointer<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try workspace.withBuffer(count: count * stride + stride) { (z) throws(Failure) in
      for i in 0..<count {
        _ = similarities(from: i, dilation: t, distances: z + count * stride, into: z + i * stride)
        z[i * stride + i] = 1
      }
      return try body(z)
    }
  }
}
