import Analysis
import ArgumentParser
import Foundation

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

/// Small data, trials and outcomes for tests of experiments.
enum SmallTrials {
  /// A notebook with the paper's losses.
  struct Owner: TrainingNotebook {
    static let trainingDefaults = TrainingDefaults.comparison("cross_entropy,magnitude", seeds: 3)
    @OptionGroup var output: OutputOptions
  }

  /// Two clouds in the plane, 60 samples of each class.
  static func samples(shift: Double = 2) -> Samples {
    var random = NumPyRandom(seed: 5)
    let rows = (0..<120).map { [random.standardNormal() + ($0 < 60 ? 0 : shift), random.standardNormal()] }
    return Samples(features: Matrix(rows), labels: (0..<120).map { $0 / 60 })
  }

  /// Trials of two epochs on small data.
  static func trials(_ losses: String, seeds: [UInt32] = [1, 2]) throws -> [Trial] {
    let data = SplitSamples(samples())
    return try LossCatalogue.standard.losses(losses).flatMap { loss in
      seeds.map { seed in
        var trial = Trial(loss, on: data)
        trial.training.epochs = 2
        return trial.with(seed: seed, rate: 0.1)
      }
    }
  }

  /// A network of one's own with a single hidden unit.
  static let narrow = Own<@Sendable (Int, Int, inout TorchRandom) throws -> Sequential<Float>>("narrow") {
    features, classes, random in
    try NetworkDescription(hidden: [1]).network(features: features, classes: classes, random: &random)
  }

  /// A stamp of sources that no file decides.
  static func stamps(_ digest: String, commit: String? = "abc1234") -> SourceStamps {
    SourceStamps(
      package: SourceStamp(digest: digest, commit: commit),
      notebook: SourceStamp(digest: digest + "-own", commit: commit))
  }

  /// Calls `body` with a folder that is removed afterwards.
  static func withFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("trials-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }

  /// A sweep of sources with this digest.
  static func sweep(
    _ folder: URL, sources: String = "a", reuse: Sweep.Reuse = .sameSources, jobs: Int = 2
  ) -> Sweep {
    let stamps = stamps(sources)
    return Sweep(
      in: TrialStore(in: folder), reuse: reuse, on: LocalEngine(jobs: jobs, stamps: stamps), stamps: stamps)
  }

  /// The file of the rows of sources with this digest.
  static func file(_ folder: URL, sources: String = "a") -> URL {
    folder.appendingPathComponent("\(sources)/trials.jsonl")
  }

  /// The scores of a loss over seeds, one accuracy a seed.
  static func scores(_ label: String, _ accuracies: [Double]) -> SeedScores {
    let outcomes = accuracies.map { accuracy in
      Outcome(
        epoch: 1, validation: 0.5, warmUp: 1, curve: [0.1, 0.2], recalls: [0.5, .nan],
        test: [.accuracy: accuracy, .macroF1: 0.5])
    }
    return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
  }
}
