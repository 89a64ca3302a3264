extension FiniteMetricSpace {
  /// The weightings at many dilations, all cores at work; `nil` where the similarity matrix is singular.
  ///
  /// Direct solvers and small spaces treat several dilations side by side. Conjugate gradients treat one after the
  /// other, from the smallest on, each from the two before, and share out the products.
  /// - Parameters:
  ///   - dilations: positive and finite.
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  ///   - threads: how many threads to use; the cores' number unless given. Results do not depend on it.
  ///   - found: called whenever a dilation is done, from any thread.
  /// - Throws: ``MetricSpaceError/emptySpace`` and the errors of ``WeightingSolver``, but for singular matrices;
  ///   `CancellationError`.
  public func weightings(
    over dilations: [Double], solver: Solver = .automatic, threads: Int? = nil,
    found: @escaping @Sendable () -> Void = {}
  ) async throws -> [SolvedWeighting?] {
    guard count > 0 else { throw MetricSpaceError.emptySpace }
    for t in dilations { try validate(dilation: t) }
    let shared = try WeightingSolver(self, solver: solver, threads: threads)
    guard !shared.isIterative else { return try shared.inOrder(dilations, found: found) }
    let isLarge = count >= WeightingSolver.smallestIterativeCount
    let workers = min(dilations.count, isLarge ? min(shared.threads, shared.affordable, 2) : shared.threads)
    return try await withThrowingTaskGroup(of: [(Int, SolvedWeighting?)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          let workspace = Workspace()
          return try stride(from: worker, to: dilations.count, by: workers).map { index in
            defer { found() }
            return (index, try shared.solveOrGap(dilatedBy: dilations[index], after: [], in: workspace))
          }
        }
      }
      let weightings = try await group.reduce(into: []) { $0 += $1 }
      return weightings.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

extension WeightingSolver {
  fileprivate func inOrder(_ dilations: [Double], found: () -> Void) throws -> [SolvedWeighting?] {
    let workspace = Workspace()
    var weightings = [SolvedWeighting?](repeating: nil, count: dilations.count)
    var previous: [SolvedWeighting] = []
    for index in dilations.indices.sorted(by: { dilations[$0] < dilations[$1] }) {
      weightings[index] = try solveOrGap(dilatedBy: dilations[index], after: previous, in: workspace)
      if let found = weightings[index] { previous = previous.suffix(1) + [found] }
      found()
    }
    return weightings
  }

  fileprivate func solveOrGap(
    dilatedBy t: Double, after previous: [SolvedWeighting], in workspace: Workspace
  ) throws -> SolvedWeighting? {
    try Task.checkCancellation()
    do throws(MetricSpaceError) {
      return try solve(dilatedBy: t, after: previous, in: workspace)
    } catch .singularSimilarity {
      return nil
    }
  }
}
