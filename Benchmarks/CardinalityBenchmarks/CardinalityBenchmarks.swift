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

/// One dilation of a space of Gaussian points in three dimensions.
private func benchmarkFunctions() {
  for count in [100, 500, 1_000, 2_000, 4_000] {
    Benchmark("magnitude, \(count) points") { _, space in
      blackHole(try space.magnitude(dilatedBy: 1))
    } setup: {
      try gaussian(count)
    }
    Benchmark("magnitude, derivative and spread, \(count) points") { _, space in
      blackHole(try await space.cardinalityFunction(over: [1]))
    } setup: {
      try gaussian(count)
    }
  }
}

private func gaussian(_ count: Int) throws -> FiniteMetricSpace {
  try FiniteMetricSpace(points: Shape.gaussian.points(count: count, dimension: 3, seed: 2_048))
}
