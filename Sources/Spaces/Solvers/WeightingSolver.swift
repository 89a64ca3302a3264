import CardinalityNumerics
import Foundation

/// Finds weightings of one space at many dilations; what they share is made once.
public struct WeightingSolver: Sendable {
  /// The space.
  package let space: FiniteMetricSpace
  /// The solvers that are tried, in this order, each when those before it fail.
  package let candidates: [Solver]
  /// The number of threads that a weighting is found with.
  package let threads: Int
  /// How many weightings fit into the memory at a time.
  let affordable: Int

  let distinct: CoincidentPoints
  private let points: DistinctPoints
  private let prepared: [PreparedMethod]
  /// Whether one solver was asked for, so that its failure says nothing of the space.
  private let isAskedFor: Bool

  /// All solvers; of those that are foreseen to be equally fast the first is taken.
  static let methods: [any WeightingMethod.Type] = [
    LineSolver.self, CholeskySolver.self, MixedPrecisionSolver.self, IndefiniteSolver.self,
    UnpreconditionedSolver.self, ConjugateGradientSolver.self, MatrixFreeSolver.self, ClusterSolver.self,
    EigenvalueSolver.self,
  ]

  /// Prepares a space: merges coincident points and chooses solvers.
  ///
  /// - Parameters:
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  ///   - memoryLimit: the bytes that a solver may take; most of the machine's unless given.
  ///   - threads: how many threads to use; the cores' number unless given. Results do not depend on it.
  /// - Throws: ``MetricSpaceError/unsuitableSolver(name:reason:)``,
  ///   ``MetricSpaceError/notEnoughMemory(_:alternative:)``.
  /// - Complexity: O(*n* log *n*) for points with coordinates, else O(*n*²) at most. What a solver shares between
  ///   dilations is made with the first of them.
  public init(
    _ space: FiniteMetricSpace, solver: Solver = .automatic, memoryLimit: Int? = nil, threads: Int? = nil
  ) throws(MetricSpaceError) {
    // Idle threads of a library that is called late, if at all, would take a core meanwhile.
    LinearAlgebra.useOneThread()
    let threadCount = max(1, threads ?? ParallelJobs.cores)
    let limit = memoryLimit ?? MemoryLimit.bytes
    let groups = CoincidentPoints(space)
    let hasRepeats = groups.representatives.count < space.count
    let differing = DistinctPoints(
      hasRepeats ? space.subspace(groups.representatives) : space, multiplicity: groups.multiplicity,
      threads: threadCount, memoryLimit: limit)
    let chosen = try SolverChoice(differing, memoryLimit: limit).candidates(solver)
    self.space = space
    self.threads = threadCount
    isAskedFor = solver != .automatic
    distinct = groups
    points = differing
    prepared = chosen.map { PreparedMethod($0, differing) }
    candidates = chosen.map { $0.method.solver }
    affordable = max(1, Int(Double(limit) / max(1, chosen[0].bytes)))
  }

  /// Whether the first solver to try iterates.
  var isIterative: Bool { prepared[0].method.kind.isIterative }

  /// Finds the weighting at a dilation, with all that follows from it and a report.
  ///
  /// - Parameter t: dilation, in units of one over distance; positive and finite.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/singularSimilarity(dilation:)`` where
  ///   magnitude would have fewer than six digits, ``MetricSpaceError/failedSolver(name:dilation:)`` where the solver
  ///   that was asked for fails and another might not.
  public func solve(dilatedBy t: Double) throws(MetricSpaceError) -> SolvedWeighting {
    try solve(dilatedBy: t, after: [], in: Workspace())
  }

  /// Finds the weighting in buffers that the caller keeps, from those at up to two dilations, the nearest last.
  func solve(
    dilatedBy t: Double, after previous: [SolvedWeighting], in workspace: Workspace
  ) throws(MetricSpaceError) -> SolvedWeighting {
    try space.validate(dilation: t)
    let start = ContinuousClock.now
    let guess = guess(at: t, after: previous)
    var failure = MetricSpaceError.singularSimilarity(dilation: t)
    var best: (outcome: SolverOutcome, candidate: PreparedMethod)?
    for (place, candidate) in prepared.enumerated() {
      // Few digits are improved on where another factorization costs about as much.
      if best != nil, candidate.seconds > SolverTuning.mostRepeatedSeconds * prepared[0].seconds { break }
      let request = WeightingRequest(
        dilation: t, guess: guess,
        hasAlternative: prepared.dropFirst(place + 1).contains { !$0.method.kind.isIterative })
      do throws(MetricSpaceError) {
        let outcome = try candidate.value.solve(request, in: workspace)
        let error = outcome.relativeError
        guard error <= SolverTuning.largestRelativeError else { throw MetricSpaceError.singularSimilarity(dilation: t) }
        if error < best?.outcome.relativeError ?? .infinity { best = (outcome, candidate) }
        if error <= SolverTuning.poorRelativeError || points.count > SolverTuning.mostForEigenvalues { break }
      } catch {
        failure = error
        // The next solver needs other buffers.
        if points.count >= SolverTuning.fewestForIteration { workspace.empty() }
      }
    }
    if let best {
      return weighting(best.outcome, best.candidate, dilation: t, seconds: start.duration(to: .now) / .seconds(1))
    }
    throw isDecisive || !isAskedFor ? failure : .failedSolver(name: candidates[0].rawValue, dilation: t)
  }

  /// Whether a failure of all candidates says something of the space.
  private var isDecisive: Bool { prepared.contains { $0.method.isDecisive } }

  /// The last weighting, or where two are given the line through both over log t, if it need not reach far.
  private func guess(at t: Double, after previous: [SolvedWeighting]) -> [Double]? {
    guard let last = previous.last, let first = previous.first else { return nil }
    let steps = log(t / last.dilation) / log(last.dilation / first.dilation)
    let share = abs(steps) <= 2 ? steps : 0
    return zip(distinct.representatives, distinct.multiplicity).map { point, multiplicity in
      multiplicity * (last.weights[point] + share * (last.weights[point] - first.weights[point]))
    }
  }

  private func weighting(
    _ outcome: SolverOutcome, _ method: PreparedMethod, dilation t: Double, seconds: Double
  ) -> SolvedWeighting {
    // The survey counts repeats, the matrix that was solved does not.
    // All pairs of many points would take longer than solving: with repeats the norm is a little too large then.
    let hasSums = points.count == space.count || method.method.kind == .approximateIteration
    let sums = hasSums ? outcome.survey.sums : points.space.similaritySums(dilatedBy: t)
    let norm = sums.max() ?? 0
    let spread = zip(outcome.survey.sums, distinct.multiplicity).reduce(0) { $0 + $1.1 / $1.0 }
    // A row's sum is rounded at every term, as likely up as down, in several sums side by side.
    let roundings = outcome.entryRoundings + Double(points.count).squareRoot() / 4
    let report = SolverReport(
      method: method.method.solver, residual: outcome.residual, errorEstimate: outcome.errorEstimate,
      spreadErrorEstimate: roundings * Double.ulpOfOne * spread + outcome.productErrors.spread,
      condition: outcome.inverseNorm.map { $0 * norm }, negativeEigenvalues: outcome.negativeEigenvalues,
      zeroEigenvalues: outcome.zeroEigenvalues, mergedRepeats: space.count - points.count + outcome.merged,
      iterations: outcome.iterations, foreseenSeconds: method.seconds, seconds: seconds, bytes: Int(outcome.bytes))
    return SolvedWeighting(
      dilation: t, weights: distinct.group.map { outcome.weights[$0] / distinct.multiplicity[$0] },
      magnitude: outcome.magnitude,
      magnitudeDerivative: zip(outcome.weights, outcome.survey.slopes).reduce(0) { $0 + $1.0 * $1.1 },
      similaritySums: distinct.group.map { outcome.survey.sums[$0] },
      similaritySlopes: distinct.group.map { outcome.survey.sumSlopes[$0] }, report: report)
  }
}

/// A method that is made when it is first needed.
private final class PreparedMethod: Sendable {
  let method: any WeightingMethod.Type
  let seconds: Double
  let bytes: Double
  private let points: DistinctPoints
  private let made = Locked<(any WeightingMethod)?>(nil)

  init(_ choice: SolverChoice.Candidate, _ points: DistinctPoints) {
    (method, seconds, bytes) = (choice.method, choice.seconds, choice.bytes)
    self.points = points
  }

  var value: any WeightingMethod {
    made.withLock { made in
      let value = made ?? method.init(points)
      made = value
      return value
    }
  }
}
