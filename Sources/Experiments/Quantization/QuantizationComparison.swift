import CardinalityNumerics
import Foundation
import Learning
import Reporting

/// Ways to keep a codebook in use, compared on images: each tuned by the same number of trainings, then over seeds.
package struct QuantizationComparison: Sendable {
  /// The images to train on.
  package let train: Matrix<Double>
  /// The images by which settings are chosen.
  package let validation: Matrix<Double>
  /// The images that are read last.
  package let test: Matrix<Double>
  /// What all methods share.
  package var base = QuantizedTraining()
  /// The learning rates that are tried.
  package var rates = [1e-3, 3e-3, 1e-2]
  /// The seeds that choose rate and strength.
  package var tuningSeeds = Tuning.seeds(2)

  /// Splits images once: 30 % to test, 20 % of the rest to choose by.
  ///
  /// - Throws: ``SplitError``.
  package init(_ images: Samples) throws {
    let parts = try SampleParts(
      images, testShare: SyntheticData.testShare, validationShare: SyntheticData.validationShare,
      seed: SyntheticData.splitSeed)
    (train, validation, test) = (parts.train.features, parts.validation.features, parts.test.features)
  }

  /// How many trainings choose the settings of a method.
  package var budget: Int { rates.count * (QuantizationMethod.all.first?.strengths.count ?? 0) * tuningSeeds.count }

  /// Tunes every method by the validation images' error, and trains it with each seed.
  ///
  /// - Throws: errors of the trainings.
  package func scores(of methods: [QuantizationMethod], seeds: [UInt32], jobs: Int) async throws -> [QuantizationScores]
  {
    let candidates = methods.map { method in
      method.strengths.flatMap { strength in
        rates.map { rate in
          var training = method.training(strength, from: base)
          training.learningRate = rate
          return (strength: strength, training: training)
        }
      }
    }
    let tries = candidates.flatMap { $0.flatMap { one in tuningSeeds.map { (one.training, $0) } } }
    var errors = try await Self.run(tries, jobs: jobs, label: "tuning") { training, seed in
      try training.train(on: train, seed: seed).reconstructionError(of: validation)
    }[...]
    let chosen = candidates.map { candidates in
      let means = candidates.map { _ in
        defer { errors = errors.dropFirst(tuningSeeds.count) }
        let mean = SampleSummary(Array(errors.prefix(tuningSeeds.count))).mean
        return mean.isNaN ? Double.infinity : mean
      }
      return candidates[means.indices.min { means[$0] < means[$1] } ?? 0]
    }
    let runs = chosen.flatMap { one in seeds.map { (one.training, $0) } }
    let outcomes = try await Self.run(runs, jobs: jobs, label: "seeds") { training, seed in
      try QuantizationOutcome(training.train(on: train, seed: seed), on: test)
    }
    return methods.indices.map { index in
      QuantizationScores(
        method: methods[index], strength: chosen[index].strength, training: chosen[index].training,
        outcomes: Array(outcomes[index * seeds.count..<(index + 1) * seeds.count]))
    }
  }

  /// Trainings side by side, whose results do not depend on how many run at a time.
  private static func run<Result: Sendable>(
    _ tasks: [(QuantizedTraining, UInt32)], jobs: Int, label: String,
    _ work: @escaping @Sendable (QuantizedTraining, UInt32) throws -> Result
  ) async throws -> [Result] {
    let progress = ProgressBar(label, total: tasks.count)
    var results: [Int: Result] = [:]
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var waiting = tasks.enumerated().makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<(Int, Result), any Error>) {
        guard let (index, task) = waiting.next() else { return }
        group.addTask { (index, try work(task.0, task.1)) }
      }
      for _ in 0..<jobs { begin(&group) }
      while let (index, result) = try await group.next() {
        results[index] = result
        progress.advance()
        begin(&group)
      }
    }
    progress.finish()
    return tasks.indices.compactMap { results[$0] }
  }
}

/// What magnitude and spread of a codebook cost beside the rest of a step, in seconds.
package struct QuantizationCost: Sendable {
  /// The number of codes.
  package let codes: Int
  /// A step without them.
  package let step: Double
  /// Magnitude with its gradient, of codes drawn at random.
  package let magnitude: Double
  /// Spread with its gradient.
  package let spread: Double

  /// Measures, on one thread: the least of several repetitions.
  ///
  /// - Throws: errors of the training.
  package init(codes: Int, on images: Matrix<Double>, repetitions: Int = 5) throws {
    var training = QuantizedTraining()
    training.codes = codes
    self.codes = codes
    step = try training.secondsPerStep(on: images, seed: 1, repetitions: repetitions)
    var random = NumPyRandom(seed: 1)
    let points = Matrix(
      rows: codes, columns: training.dimension, elements: random.standardNormals(codes * training.dimension))
    func seconds(_ invariant: CardinalityLoss.Invariant) throws -> Double {
      let term = CodebookCardinality(invariant, dilation: 1, as: .divisor)
      var gradient = Matrix<Double>(rows: codes, columns: training.dimension)
      let workspace = Workspace()
      return try (0...repetitions).reduce(Double.infinity) { least, _ in
        let start = ContinuousClock.now
        _ = try term.cardinality(of: points, gradient: &gradient, in: workspace)
        return min(least, (ContinuousClock.now - start) / .seconds(1))
      }
    }
    (magnitude, spread) = (try seconds(.magnitude), try seconds(.spread))
  }
}
