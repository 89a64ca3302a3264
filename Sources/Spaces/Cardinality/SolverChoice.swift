/// Which solvers suit a space of distinct points and a machine.
struct SolverChoice {
  let points: FiniteMetricSpace
  let isLine: Bool
  let memoryLimit: Int

  init(_ points: FiniteMetricSpace, isLine: Bool, memoryLimit: Int) {
    self.points = points
    self.isLine = isLine
    self.memoryLimit = memoryLimit
  }

  /// The solvers to try: the one asked for, or all that suit and fit, best first.
  ///
  /// - Throws: ``MetricSpaceError/unsuitableSolver(_:reason:)`` and
  ///   ``MetricSpaceError/notEnoughMemory(_:count:bytes:limit:alternative:)``.
  func candidates(_ solver: Solver) throws(MetricSpaceError) -> [Solver] {
    if solver != .automatic {
      if solver == .line, !isLine {
        throw .unsuitableSolver(solver, reason: "the points have more coordinates than one, or a distance of their own")
      }
      if solver == .clusters, !points.suitsBoxes {
        throw .unsuitableSolver(solver, reason: "clusters are made of Euclidean points with at most three coordinates")
      }
      guard bytes(solver) <= memoryLimit else { throw outOfMemory(solver) }
      return [solver]
    }
    let fitting = suitable.filter { bytes($0) <= memoryLimit }
    guard !fitting.isEmpty else { throw outOfMemory(suitable[0]) }
    // Where stored similarities fail, the same iteration with recomputed ones does too.
    return fitting.filter { $0 != .matrixFree || !fitting.contains(.conjugateGradients) }
  }

  private var suitable: [Solver] {
    if isLine { return [.line] }
    if points.count < WeightingSolver.smallestMixedCount { return [.cholesky, .indefinite] }
    guard points.distance?.isPositiveDefinite == true else { return [.mixedPrecision, .indefinite, .cholesky] }
    if points.count < WeightingSolver.smallestIterativeCount { return [.mixedPrecision, .cholesky, .indefinite] }
    if points.count >= WeightingSolver.smallestClusteredCount, points.suitsBoxes { return [.clusters, .matrixFree] }
    let hasTiles = points.withPointSet { SimilarityProduct.hasTiles($0) }
    return (hasTiles ? [.matrixFree] : [.conjugateGradients, .matrixFree]) + [.mixedPrecision, .cholesky, .indefinite]
  }

  private func outOfMemory(_ solver: Solver) -> MetricSpaceError {
    let alternative = [Solver.matrixFree].first { $0 != solver && points.dimension > 0 && bytes($0) <= memoryLimit }
    return .notEnoughMemory(
      solver, count: points.count, bytes: bytes(solver), limit: memoryLimit, alternative: alternative)
  }

  /// How many neighbours an iterative solver gives each point.
  func neighbourCount(_ solver: Solver) -> Int {
    solver == .clusters
      ? MaximinOrder.neighbourCountOfClusters : MaximinOrder.suitableNeighbourCount(for: points.count)
  }

  /// The bytes that a solver works in.
  func bytes(_ solver: Solver) -> Int {
    switch solver {
    case .line: points.count * 80
    case .automatic, .cholesky, .mixedPrecision, .indefinite: DirectWeighting.bytes(by: solver, count: points.count)
    case .conjugateGradients, .matrixFree, .clusters:
      IterativeWeighting.bytes(
        by: solver, count: points.count, dimension: points.dimension, neighbours: neighbourCount(solver))
    }
  }
}
