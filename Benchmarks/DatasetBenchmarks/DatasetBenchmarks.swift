import Analysis
import Benchmark

/// The data of the synthetic experiment, and the scores of a test set of 3000 samples.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], timeUnits: .microseconds, warmupIterations: 1, maxDuration: .seconds(1))

  Benchmark("samples, 10000 of 20 features") { _ in
    blackHole(try SyntheticClassification(majority: 0.5, seed: 2_048).samples())
  }

  Benchmark("standardisation and split") { _, samples in
    blackHole(try samples.standardized().split(testShare: 0.3, seed: 42))
  } setup: {
    try SyntheticClassification(majority: 0.5, seed: 2_048).samples()
  }

  Benchmark("ROC AUC and average precision of 10 classes") { _, test in
    let curves = try RankingCurves(scores: test.scores, labels: test.labels)
    blackHole((curves.macroROCAUC, curves.macroAveragePrecision))
  } setup: {
    ScoredSamples()
  }

  Benchmark("accuracy and macro F1 of 10 classes") { _, test in
    let confusion = try ConfusionMatrix(labels: test.labels, scores: test.scores)
    blackHole((confusion.accuracy, confusion.macroF1(over: .definedClasses)))
  } setup: {
    ScoredSamples()
  }
}

/// Gaussian scores of 3000 samples for ten classes, raised by 2 for the true one.
private struct ScoredSamples {
  let scores: Matrix<Float>
  let labels: [Int]

  init() {
    var random = NumPyRandom(seed: 2_048)
    labels = random.integers(3_000, below: 10)
    var scores = Matrix(rows: 3_000, columns: 10, elements: random.standardNormals(30_000))
    for (row, label) in labels.enumerated() { scores[row, label] += 2 }
    self.scores = scores.converted()
  }
}
