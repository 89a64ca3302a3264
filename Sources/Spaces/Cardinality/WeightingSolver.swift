import CKernels
import Foundation

/// Finds weightings of one space at many dilations; what they share is made once.
public struct WeightingSolver: Sendable {
  /// The space.
  public let space: FiniteMetricSpace
  /// The solvers that are tried, in this order, each when those before it fail.
  public let candidates: [Solver]
  /// The number of threads that a weighting is found with.
  public let threads: Int
  /// How many weightings fit into the memory at a time.
  let affordable: Int

  /// Whether the first solver to try iterates.
  var isIterative: Bool { order != nil }

  let distinct: CoincidentPoints
  private let points: FiniteMetricSpace
  /// The points as direct solvers take them: where these keep a matrix anyway, and it is small, with stored distances.
  private let directPoints: FiniteMetricSpace
  private let line: LineWeighting?
  /// Whether one solver was asked for, so that its failure says nothing of the space.
  private let isAskedFor: Bool
  private let order: MaximinOrder?
  private let clusters: PointClusters?

  /// The number of distinct points from which a factor in single precision and its corrections are faster than one in
  /// double precision.
  static let smallestMixedCount = 64
  /// The number of distinct points from which conjugate gradients are faster than a factor.
  static let smallestIterativeCount = 1200
  /// The number of distinct points from which products by clusters are taken without being asked for: exact ones would
  /// take many minutes.
  static let smallestClusteredCount = 300_000
  /// The largest residual that conjugate gradients aim at.
  static let tolerance = 1e-10
  /// The iterations of conjugate gradients where no other solver could follow.
  static let mostIterations = 2_000
  /// The relative error of magnitude beyond which a similarity matrix counts as singular: six digits are left.
  static let largestRelativeError = 1e-6

  /// Prepares a space: merges coincident points, chooses solvers, and orders the points where the solver needs it.
  ///
  /// - Parameters:
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  ///   - memoryLimit: the bytes that a solver may take; most of the machine's unless given.
  ///   - threads: how many threads to use; the cores' number unless given. Results do not depend on it.
  /// - Throws: ``MetricSpaceError/unsuitableSolver(_:reason:)``,
  ///   ``MetricSpaceError/notEnoughMemory(_:count:bytes:limit:alternative:)``.
  /// - Complexity: O(*n* log *n*) for points on a line, and for conjugate gradients on Euclidean points of up to three
  ///   coordinates; else O(*n*²) at most.
  public init(
    _ space: FiniteMetricSpace, solver: Solver = .automatic, memoryLimit: Int? = nil, threads: Int? = nil
  ) throws(MetricSpaceError) {
    // Idle threads of a library that is called late, if at all, would take a core meanwhile.
    LinearAlgebra.useOneThread()
    self.space = space
    self.threads = max(1, threads ?? ParallelJobs.cores)
    isAskedFor = solver != .automatic
    distinct = CoincidentPoints(space)
    let points = distinct.representatives.count == space.count ? space : space.subspace(distinct.representatives)
    self.points = points
    line = LineWeighting(points)
    let limit = memoryLimit ?? Int(ProcessInfo.processInfo.physicalMemory / 10 * 8)
    let choice = SolverChoice(points, isLine: line != nil, memoryLimit: limit)
    candidates = try choice.candidates(solver)
    affordable = max(1, limit / max(1, choice.bytes(candidates[0])))
    let isSmall = points.count < Self.smallestIterativeCount && line == nil
    directPoints = isSmall && points.dimension > 0 ? points.storingDistances() : points
    let iterative = candidates.first(where: \.isIterative)
    let cores = self.threads
    let order = iterative.map { MaximinOrder(points, neighbourCount: choice.neighbourCount($0), threads: cores) }
    self.order = order
    clusters = iterative == .clusters ? order?.space.withPointSet { PointClusters($0) } : nil
  }

  /// Finds the weighting at a dilation, with all that follows from it and a report.
  ///
  /// - Parameters:
  ///   - t: dilation, in units of one over distance; positive and finite.
  ///   - previous: the weighting at a dilation nearby, from which an iteration starts.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/singularSimilarity(dilation:)`` where
  ///   magnitude would have fewer than six digits, ``MetricSpaceError/failedSolver(_:dilation:)`` where the solver that
  ///   was asked for fails and another might not.
  public func solve(
    dilatedBy t: Double, near previous: SolvedWeighting? = nil
  ) throws(MetricSpaceError) -> SolvedWeighting {
    try solve(dilatedBy: t, after: previous.map { [$0] } ?? [], in: Workspace())
  }

  /// Finds the weighting in buffers that the caller keeps, from those at up to two dilations, the nearest last.
  func solve(
    dilatedBy t: Double, after previous: [SolvedWeighting], in workspace: Workspace
  ) throws(MetricSpaceError) -> SolvedWeighting {
    try space.validate(dilation: t)
    let start = ContinuousClock.now
    var failure = MetricSpaceError.singularSimilarity(dilation: t)
    for candidate in candidates {
      do throws(MetricSpaceError) {
        let outcome = try outcome(of: candidate, dilatedBy: t, after: previous, in: workspace)
        guard outcome.errorEstimate <= Self.largestRelativeError * max(1, abs(outcome.magnitude)) else {
          throw MetricSpaceError.singularSimilarity(dilation: t)
        }
        return weighting(outcome, candidate, dilation: t, seconds: start.duration(to: .now) / .seconds(1))
      } catch {
        failure = error
        // The next solver needs other buffers.
        if points.count >= Self.smallestIterativeCount { workspace.empty() }
      }
    }
    throw isDecisive || !isAskedFor ? failure : .failedSolver(candidates[0], dilation: t)
  }

  /// Whether a failure of all candidates says something of the space: a factor with pivots of either sign was among
  /// them, or a closed form.
  private var isDecisive: Bool { candidates.contains { $0 == .indefinite || $0 == .line } }

  private func outcome(
    of solver: Solver, dilatedBy t: Double, after previous: [SolvedWeighting], in workspace: Workspace
  ) throws(MetricSpaceError) -> SolverOutcome {
    if solver == .line, let line { return line.solve(dilatedBy: t, multiplicity: distinct.multiplicity) }
    guard let order, solver.isIterative else {
      return try directPoints.withPointSet { (points) throws(MetricSpaceError) in
        try DirectWeighting(points: points, dilation: t, multiplicity: distinct.multiplicity)
          .solve(by: solver, in: workspace)
      }
    }
    let problem = IterativeWeighting(
      order: order, dilation: t, multiplicity: order.order.map { distinct.multiplicity[$0] },
      products: products(of: solver), threads: threads, tolerance: Self.tolerance,
      iterationLimit: candidates.last?.isIterative == false
        ? IterativeWeighting.iterationsOfFactorization(count: points.count) : Self.mostIterations)
    return try problem.solve(near: guess(at: t, after: previous, order), in: workspace).reordered(order.order)
  }

  private func products(of solver: Solver) -> IterativeWeighting.Products {
    if solver == .clusters, let clusters { return .clustered(clusters) }
    return solver == .conjugateGradients ? .stored : .recomputed
  }

  /// The last weighting, or where two are given the line through both over log t, if it need not reach far.
  private func guess(at t: Double, after previous: [SolvedWeighting], _ order: MaximinOrder) -> [Double]? {
    guard let last = previous.last, let first = previous.first else { return nil }
    let steps = log(t / last.dilation) / log(last.dilation / first.dilation)
    let share = abs(steps) <= 2 ? steps : 0
    return order.order.map { index in
      let point = distinct.representatives[index]
      let weight = last.weights[point] + share * (last.weights[point] - first.weights[point])
      return distinct.multiplicity[index] * weight
    }
  }

  private func weighting(
    _ outcome: SolverOutcome, _ method: Solver, dilation t: Double, seconds: Double
  ) -> SolvedWeighting {
    // The survey counts repeats, the matrix that was solved does not.
    // All pairs of many points would take longer than solving: with repeats the norm is a little too large then.
    let hasSums = points.count == space.count || method == .clusters
    let sums = hasSums ? outcome.survey.sums : points.similaritySums(dilatedBy: t)
    let norm = sums.max() ?? 0
    let report = SolverReport(
      method: method, residual: outcome.residual, errorEstimate: outcome.errorEstimate,
      condition: outcome.inverseNorm.map { $0 * norm }, negativeEigenvalues: outcome.negativeEigenvalues,
      mergedRepeats: space.count - points.count + outcome.merged, iterations: outcome.iterations, seconds: seconds,
      bytes: outcome.bytes)
    return SolvedWeighting(
      dilation: t, weights: distinct.group.map { outcome.weights[$0] / distinct.multiplicity[$0] },
      magnitude: outcome.magnitude,
      magnitudeDerivative: zip(outcome.weights, outcome.survey.slopes).reduce(0) { $0 + $1.0 * $1.1 },
      similaritySums: distinct.group.map { outcome.survey.sums[$0] },
      similaritySlopes: distinct.group.map { outcome.survey.sumSlopes[$0] }, report: report)
  }
}

extension SolverOutcome {
  /// What was found for places of an order, for the points that stand there.
  fileprivate func reordered(_ order: [Int]) -> SolverOutcome {
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
