import CKernels
import CardinalityNumerics

extension Solver {
  /// A Cholesky factor in single precision that corrects conjugate gradients in double: half the time.
  public static let mixedPrecision = Solver(name: "mixed-precision")
}

/// The weighting of many points: a Cholesky factor in single precision corrects conjugate gradients in double.
///
/// The factor costs half of what it would in double precision, and a few products with the exact similarities make up
/// for what it lacks. Memory: one n × n array of double precision, half of it the packed similarities, half the factor.
struct MixedPrecisionSolver: WeightingMethod {
  static let solver = Solver.mixedPrecision
  static let kind = MethodKind.factorization
  let points: DistinctPoints

  static func suits(_ points: DistinctPoints) -> Suitability {
    points.count < SolverTuning.fewestForMixedPrecision
      ? .whenAsked : .yes(seconds: SolverTuning.mixedFactor * points.factorizationSeconds)
  }

  static func bytes(for points: DistinctPoints) -> Double { points.matrixBytes }

  init(_ points: DistinctPoints) { self.points = points }

  /// Points that coincide, a matrix that is not positive definite in single precision, and an iteration that stalls are
  /// left to double precision.
  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome {
    let outcome = points.direct.withPointSet { set in
      workspace.withBuffer(count: set.stride) { weights in
        solve(set, dilatedBy: request.dilation, into: weights, in: workspace)
      }
    }
    guard let outcome else { throw .singularSimilarity(dilation: request.dilation) }
    return outcome
  }

  private func solve(
    _ set: PointSet, dilatedBy t: Double, into weights: UnsafeMutablePointer<Double>, in workspace: Workspace
  ) -> SolverOutcome? {
    workspace.withBuffer(count: PackedTriangle.elementCount(set.count)) { packed in
      guard let z = PackedSimilarity(set, dilation: t, into: packed, threads: 1) else { return nil }
      return workspace.withSingles(count: SinglePrecisionFactor.elementCount(set.count)) { elements in
        guard let factor = SinglePrecisionFactor(z, into: elements) else { return nil }
        var scratch = factor.scratch
        let solve: ConjugateGradients.Map = { x, y in factor.solve(x, into: y, scratch: &scratch) }
        weights.update(repeating: 0, count: set.stride)
        guard let iterations = iterate(z, solve, into: weights, in: workspace) else { return nil }
        let product = SimilarityProduct(points: set, dilation: t, source: .stored(z), threads: 1)
        let inverseNorm = OneNorm.estimate(
          productOfOnes: weights, count: set.count, in: workspace, multiply: solve)
        let amplification = product.amplification(of: weights, in: workspace)
        var outcome = SolverOutcome(
          weights: Array(UnsafeBufferPointer(start: weights, count: set.count)),
          survey: product.survey(weights, points.counts, in: workspace), amplification: amplification,
          bytes: points.matrixBytes)
        outcome.iterations = iterations
        outcome.correct(by: inverseNorm)
        return outcome
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
        weighting, residual: residual, count: points.count, tolerance: SolverTuning.mixedTolerance,
        limit: SolverTuning.mostCorrections, in: workspace)
      return outcome.converged ? outcome.iterations : nil
    }
  }
}

/// A Cholesky factor of a similarity matrix in single precision, to correct solutions in double precision with.
///
/// Some hundred points have a factorization of their own, half as long as LAPACK's; for more LAPACK's is faster.
struct SinglePrecisionFactor {
  private let elements: UnsafeMutablePointer<Float>
  private let count: Int
  private let stride: Int

  /// The numbers that a factor for `count` points takes.
  static func elementCount(_ count: Int) -> Int { count * stride(count) }

  /// Writes the factor to `elements`; `nil` where Z is not positive definite in single precision.
  ///
  /// - Complexity: O(n³).
  init?(_ z: PackedSimilarity, into elements: UnsafeMutablePointer<Float>) {
    self.elements = elements
    count = z.points.count
    stride = Self.stride(count)
    guard isSmall ? factorize(z) : factorizeReversed(z) else { return nil }
  }

  /// y ← Z⁻¹ x, by way of `scratch` of a row's length.
  ///
  /// - Complexity: O(n²).
  func solve(_ x: UnsafePointer<Double>, into y: UnsafeMutablePointer<Double>, scratch: inout [Float]) {
    if isSmall {
      ck_to_single(x, &scratch, count)
      ck_solve_singles(elements, count, stride, &scratch)
      ck_to_double(scratch, y, count)
    } else {
      ck_to_single_reversed(x, &scratch, count)
      Float.solveCholesky(elements, triangle: .upper, count: count, stride: stride, &scratch)
      ck_to_double_reversed(scratch, y, count)
    }
  }

  /// What ``solve(_:into:scratch:)`` is lent.
  var scratch: [Float] { Array(repeating: 0, count: stride) }

  private var isSmall: Bool { count <= SolverTuning.mostForSmallFactor }

  private static func stride(_ count: Int) -> Int { SinglePrecisionPoints.stride(count: count) }

  private func factorize(_ z: PackedSimilarity) -> Bool {
    for i in 0..<count {
      ck_to_single(z.row(i), elements + i * stride, i)
      elements[i * stride + i] = 1
    }
    return ck_factorize_singles(elements, count, stride) != 0
  }

  /// With the points in reverse order the rows before the diagonal are rows of the upper triangle, which LAPACK
  /// factorizes faster.
  private func factorizeReversed(_ z: PackedSimilarity) -> Bool {
    for i in 0..<count {
      let diagonal = elements + (count - 1 - i) * (stride + 1)
      diagonal[0] = 1
      ck_to_single_reversed(z.row(i), diagonal + 1, i)
    }
    return Float.factorizeCholesky(elements, triangle: .upper, count: count, stride: stride) == 0
  }
}
