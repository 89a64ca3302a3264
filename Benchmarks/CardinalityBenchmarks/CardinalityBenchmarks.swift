import Analysis
import Benchmark

/// Magnitude and spread as losses of a batch, and as functions of the dilation of a space.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 1, maxDuration: .seconds(1))
  benchmarkLosses()
  benchmarkFunctions()
}

/// Value and gradient of a loss, for n points: the residuals of n − 1 samples and the zero vector.
private func benchmarkLosses() {
  for invariant in [CardinalityLoss.Invariant.magnitude, .spread] {
    for count in [33, 65, 129, 257, 513, 1_025, 2_049] {
      Benchmark("\(invariant.rawValue) loss with gradient, \(count) points") { _, batch in
        blackHole(try batch.valueAndGradient())
      } setup: {
        LossBatch(CardinalityLoss(invariant), samples: count - 1)
      }
    }
  }
}

/// One dilation of Gaussian points in three dimensions, on one thread: magnitude with its derivative and spread.
///
/// What a solver prepares once for all dilations is not measured.
private func benchmarkFunctions() {
  for solver in [Solver.automatic, .mixedPrecision, .cholesky] {
    for count in [100, 500, 1_000, 2_000, 4_000] {
      Benchmark("dilation, \(solver.rawValue) solver, \(count) points") { _, solver in
        blackHole(try solver.solve(dilatedBy: 1).magnitude)
      } setup: {
        let points = try Shape.gaussian.points(count: count, dimension: 3, seed: 2_048)
        return try WeightingSolver(FiniteMetricSpace(points: points), solver: solver, threads: 1)
      }
    }
  }
}
