import CardinalityNumerics

/// Which solvers suit distinct points and a machine.
struct SolverChoice {
  let points: DistinctPoints
  let memoryLimit: Int

  /// A solver that suits and fits.
  struct Candidate {
    let method: any WeightingMethod.Type
    /// The seconds that are foreseen; 0 where it was asked for and nothing is known.
    let seconds: Double
    let bytes: Double
  }

  init(_ points: DistinctPoints, memoryLimit: Int) {
    self.points = points
    self.memoryLimit = memoryLimit
  }

  /// The solvers to try: the one asked for, or all that suit and fit, the fastest first.
  ///
  /// - Throws: ``MetricSpaceError/unsuitableSolver(name:reason:)`` and
  ///   ``MetricSpaceError/notEnoughMemory(_:alternative:)``.
  func candidates(_ solver: Solver) throws(MetricSpaceError) -> [Candidate] {
    if let method = WeightingSolver.methods.first(where: { $0.solver == solver }) { return [try asked(method)] }
    let suitable = WeightingSolver.methods.compactMap { method -> Candidate? in
      guard case .yes(let seconds) = method.suits(points) else { return nil }
      return Candidate(method: method, seconds: seconds, bytes: method.bytes(for: points))
    }.sorted { $0.seconds < $1.seconds }
    let fitting = suitable.filter { $0.bytes <= Double(memoryLimit) }
    guard !fitting.isEmpty else { throw outOfMemory(suitable[0]) }
    if let formula = fitting.first(where: { $0.method.kind == .closedForm }) { return [formula] }
    let iteration = fitting.firstIndex { $0.method.kind == .iteration }
    return fitting.indices.filter { fitting[$0].method.kind != .iteration || $0 == iteration }.map { fitting[$0] }
  }

  private func asked(_ method: any WeightingMethod.Type) throws(MetricSpaceError) -> Candidate {
    var seconds = 0.0
    switch method.suits(points) {
    case .no(let reason): throw .unsuitableSolver(name: method.solver.rawValue, reason: reason)
    case .yes(let foreseen): seconds = foreseen
    case .whenAsked: break
    }
    let candidate = Candidate(method: method, seconds: seconds, bytes: method.bytes(for: points))
    guard candidate.bytes <= Double(memoryLimit) else { throw outOfMemory(candidate) }
    return candidate
  }

  private func outOfMemory(_ candidate: Candidate) -> MetricSpaceError {
    let least = WeightingSolver.methods.filter { method in
      if case .no = method.suits(points) { return false }
      return method.kind != .approximateIteration && method.bytes(for: points) <= Double(memoryLimit)
    }.min { $0.bytes(for: points) < $1.bytes(for: points) }
    let error = MemoryError(
      purpose: "the solver \(candidate.method.solver.rawValue) for \(points.count) points", bytes: candidate.bytes,
      formula: "\(Int(candidate.bytes / Double(max(points.count, 1)))) bytes a point", limit: memoryLimit)
    return .notEnoughMemory(error, alternative: least?.solver.rawValue)
  }
}
