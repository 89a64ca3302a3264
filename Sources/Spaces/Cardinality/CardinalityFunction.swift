import CardinalityNumerics

/// The weightings of a space over the dilation: magnitude, spread and what follows from them.
public typealias CardinalityFunction = DilationFunction<SolvedWeighting>

extension DilationFunction where Value == SolvedWeighting {
  /// The dilations at which there is no magnitude: those asked for, and those found between others.
  public var poles: [Double] { gaps }
}

extension FiniteMetricSpace {
  /// Magnitude, spread and what follows from them over many dilations, all cores at work.
  ///
  /// Poles between the dilations are found too, where the distance may have them.
  /// - Parameters:
  ///   - dilations: positive and finite, in any order.
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  ///   - threads: how many threads to use; the cores' number unless given. Results do not depend on it.
  ///   - found: called whenever a dilation is done, from any thread.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``, the errors of
  ///   ``WeightingSolver``, but for singular matrices; `CancellationError`.
  /// - Complexity: that of the solver at each dilation; at most two *n* × *n* arrays at a time for large spaces.
  public func cardinalityFunction(
    over dilations: [Double], solver: Solver = .automatic, threads: Int? = nil,
    found: @escaping @Sendable () -> Void = {}
  ) async throws -> CardinalityFunction {
    let weightings = try await weightings(over: dilations, solver: solver, threads: threads, found: found)
    return try addingPoles(to: CardinalityFunction(Array(zip(dilations, weightings))), solver: solver)
  }

  /// The same at dilations that are chosen where magnitude bends.
  ///
  /// From a logarithmic range every interval whose middle lies off the straight line between its ends, in magnitude
  /// over log t, is halved again, until all are straight or there are `limit` dilations. Intervals beside a pole are
  /// halved down to a ten-thousandth of their dilation.
  /// - Parameters:
  ///   - range: the smallest and the largest dilation.
  ///   - tolerance: how far off is straight, as a share of the largest magnitude.
  ///   - limit: how many dilations at most, at least 9.
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  ///   - found: called whenever a dilation is done, from any thread.
  /// - Throws: as ``cardinalityFunction(over:solver:threads:found:)``.
  public func cardinalityFunction(
    refining range: ClosedRange<Double>, tolerance: Double = 0.005, limit: Int = 200, solver: Solver = .automatic,
    found: @escaping @Sendable () -> Void = {}
  ) async throws -> CardinalityFunction {
    let start = try dilations(from: range.lowerBound, to: range.upperBound, count: 9)
    var known = Array(zip(start, try await weightings(over: start, solver: solver, found: found)))
    var open = Array(0..<known.count - 1)
    while !open.isEmpty, known.count < limit {
      let chosen = open.prefix(limit - known.count)
      let middles = chosen.map { geometricMean(known[$0].0, known[$0 + 1].0) }
      let weightings = try await weightings(over: middles, solver: solver, found: found)
      let scale = known.compactMap { $0.1?.magnitude }.map(abs).max() ?? 1
      var bent: Set<Double> = []
      for (interval, (t, middle)) in zip(chosen, zip(middles, weightings)) {
        let ends = [known[interval].1, known[interval + 1].1].map { $0?.magnitude }
        let isWide = known[interval + 1].0 > known[interval].0 * (1 + SolverTuning.narrowestInterval)
        if isWide, !Self.isStraight(ends, middle?.magnitude, within: tolerance * scale) { bent.insert(t) }
      }
      known += zip(middles, weightings)
      known.sort { $0.0 < $1.0 }
      open = known.indices.dropLast().filter { bent.contains(known[$0].0) || bent.contains(known[$0 + 1].0) }
    }
    return try addingPoles(to: CardinalityFunction(known.map { ($0.0, $0.1) }), solver: solver)
  }

  private static func isStraight(_ ends: [Double?], _ middle: Double?, within tolerance: Double) -> Bool {
    guard let middle, let first = ends[0], let last = ends[1] else { return false }
    return abs(middle - (first + last) / 2) <= tolerance
  }

  private func addingPoles(to function: CardinalityFunction, solver: Solver) throws -> CardinalityFunction {
    let poles = try poles(between: function, solver: solver)
    return CardinalityFunction(
      dilations: function.dilations, values: function.values, gaps: function.gaps + poles)
  }

  /// The weightings at many dilations, in their order; `nil` where the similarity matrix is singular.
  ///
  /// Direct solvers and small spaces treat several dilations side by side. Conjugate gradients treat one after the
  /// other, from the smallest on, each from the two before, and share out the products.
  func weightings(
    over dilations: [Double], solver: Solver = .automatic, threads: Int? = nil,
    found: @escaping @Sendable () -> Void = {}
  ) async throws -> [SolvedWeighting?] {
    guard count > 0 else { throw MetricSpaceError.emptySpace }
    for t in dilations { try validate(dilation: t) }
    try MemoryLimit.allow(
      Double(dilations.count) * (24 * Double(count) + 2_500),
      for: "the weightings of \(count) points at \(dilations.count) dilations",
      formula: "24 bytes a point and dilation, and 2500 a dilation")
    let shared = try WeightingSolver(self, solver: solver, threads: threads)
    guard !shared.isIterative else { return try shared.inOrder(dilations, found: found) }
    let isLarge = count >= SolverTuning.fewestForIteration
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
