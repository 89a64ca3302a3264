import CardinalityNumerics

extension FiniteMetricSpace {
  /// Dilations between those of a function at which the space has no magnitude.
  ///
  /// Where the number of negative eigenvalues differs between neighbours, one of them passes through 0 in between: the
  /// place is found by bisection of that number, and is a pole if no weighting is found there. (There may be one: K₃,₃
  /// at t = log 2.) Where the numbers are equal eigenvalues may have crossed 0 in pairs. None did if the smallest
  /// eigenvalues in absolute value at both ends exceed in sum what an eigenvalue can move in between, which is the largest
  /// Σⱼ d(i, j) Z[i, j] times the difference of the dilations; other intervals are halved until this holds.
  ///
  /// Intervals narrower than a thousandth of their dilation are not halved, nor are any after 200 halvings or in spaces of
  /// more than 1200 points: pairs of poles that are as close can be missed there.
  /// - Returns: the poles, each to a relative 1e-12 or to what rounding of the matrix leaves; none where the matrix is
  ///   known to be positive definite.
  /// - Throws: the errors of ``WeightingSolver``, but for singular matrices.
  /// - Complexity: about 40 factorizations a pole, and one for each halving.
  package func poles(
    between function: CardinalityFunction, solver: Solver = .automatic
  ) throws(MetricSpaceError) -> [Double] {
    if distance?.isPositiveDefinite == true || isLine { return [] }
    var search = try PoleSearch(self, solver)
    for (first, second) in zip(function.values, function.values.dropFirst()) {
      // A gap that is known is what lies between.
      if function.gaps.contains(where: { $0 > first.dilation && $0 < second.dilation }) { continue }
      try search.look(between: first, and: second)
    }
    return search.poles
  }
}

private struct PoleSearch {
  private(set) var poles: [Double] = []
  private let solver: WeightingSolver
  private let inertia: IndefiniteSolver
  private let workspace = Workspace()
  private var halvings = 0

  init(_ space: FiniteMetricSpace, _ solver: Solver) throws(MetricSpaceError) {
    self.solver = try WeightingSolver(space, solver: solver)
    let distinct = CoincidentPoints(space)
    inertia = IndefiniteSolver(
      DistinctPoints(
        space.subspace(distinct.representatives), multiplicity: distinct.multiplicity, threads: self.solver.threads))
  }

  mutating func look(between first: SolvedWeighting, and second: SolvedWeighting) throws(MetricSpaceError) {
    let isCrossed = first.report.negativeEigenvalues != second.report.negativeEigenvalues
    if !isCrossed, first.excludesCrossing(before: second) { return }
    let isNarrow = second.dilation <= first.dilation * (1 + SolverTuning.narrowestPairOfPoles)
    guard !isNarrow, halvings < SolverTuning.mostHalvings, solver.space.count <= SolverTuning.fewestForIteration else {
      if isCrossed { try bisect(first, second) }
      return
    }
    halvings += 1
    let t = geometricMean(first.dilation, second.dilation)
    do throws(MetricSpaceError) {
      let middle = try solver.solve(dilatedBy: t)
      try look(between: first, and: middle)
      try look(between: middle, and: second)
    } catch .singularSimilarity {
      poles.append(t)
    }
  }

  private mutating func bisect(_ first: SolvedWeighting, _ second: SolvedWeighting) throws(MetricSpaceError) {
    var (low, high) = (first.dilation, second.dilation)
    while high > low * (1 + SolverTuning.poleAccuracy) {
      let t = geometricMean(low, high)
      if t <= low || t >= high { break }
      guard let negative = inertia.negativeEigenvalues(dilatedBy: t, in: workspace) else {
        (low, high) = (t, t)
        break
      }
      if negative == first.report.negativeEigenvalues { low = t } else { high = t }
    }
    let pole = geometricMean(low, high)
    do throws(MetricSpaceError) {
      _ = try solver.solve(dilatedBy: pole)
    } catch .singularSimilarity {
      poles.append(pole)
    }
  }
}

extension SolvedWeighting {
  /// Whether no eigenvalue of Z can reach 0 and come back up to a larger dilation.
  ///
  /// The norm of Z's derivative, at most the largest Σⱼ d(i, j) Z[i, j], does not grow with t. The norm of the inverse is
  /// an estimate that is rarely too small by more than a factor of three.
  fileprivate func excludesCrossing(before other: SolvedWeighting) -> Bool {
    func smallestEigenvalue(_ weighting: SolvedWeighting) -> Double {
      guard let condition = weighting.report.condition, weighting.report.zeroEigenvalues == 0 else { return 0 }
      return (weighting.similaritySums.max() ?? 0) / condition / 3
    }
    let reach = (similaritySlopes.max() ?? 0) * (other.dilation - dilation)
    return smallestEigenvalue(self) + smallestEigenvalue(other) > reach
  }
}
