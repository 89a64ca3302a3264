import Analysis
import Benchmark

/// One epoch of the synthetic experiment on one thread, for each of the paper's losses and several batch sizes.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 2, maxDuration: .seconds(1))
  for (index, loss) in SyntheticExperiment.losses.enumerated() {
    for batchSize in [32, 128, 512, 2_048] {
      for scope in Epoch.Scope.allCases {
        Benchmark("\(loss.name), batch \(batchSize), \(scope.rawValue)") { _, epoch in
          blackHole(try epoch.run())
        } setup: {
          try Epoch(loss: SyntheticExperiment.losses[index], batchSize: batchSize, scope: scope)
        }
      }
    }
  }
}
