import ArgumentParser
import Experiments
import Foundation
import Learning

/// The options of notebooks that train on glass; the defaults are the paper's.
package struct GlassTrainingOptions: ParsableArguments, Sendable {
  /// The number of epochs, where the full or the quick number is not wanted.
  @Option(
    help: ArgumentHelp(
      "Passes over the training glasses (default: 100; 20 with several --seeds; 3 with --quick).", valueName: "count"))
  package var epochs: Int?

  /// The losses to train, by name.
  @Option(name: .customLong("losses"), help: ArgumentHelp("Losses to train, with commas.", valueName: "names"))
  package var lossNames = GlassLoss.paper.map(\.rawValue).joined(separator: ",")

  /// The number of repetitions with other seeds.
  @Option(help: ArgumentHelp("Repetitions, each with the next seed on the same split.", valueName: "count"))
  package var seeds = 1

  /// The learning rate.
  @Option(help: ArgumentHelp("Learning rate of Adam.", valueName: "rate")) package var learningRate = 1e-6

  /// The number of anchors a step.
  @Option(help: ArgumentHelp("Anchors a step.", valueName: "count")) package var batch = 128

  /// The length of the network's result.
  @Option(help: ArgumentHelp("Length of the vector that a glass becomes.", valueName: "length"))
  package var output = 512

  /// The temperature of the original loss.
  @Option(help: ArgumentHelp("Temperature of the original loss.", valueName: "tau")) package var temperature = 0.1

  /// The least denominator of the division losses.
  @Option(help: ArgumentHelp("Least denominator of the division losses (default: none).", valueName: "value"))
  package var floor: Double?

  /// Whether there has to be something to go on from.
  @Flag(help: "Go on from a run that was interrupted, and fail if there is none.") package var resume = false

  /// Whether trainings on disk are forgotten.
  @Flag(help: "Train anew, even if there is a run of the same settings.") package var fresh = false

  /// Whether trainings that other sources wrote are taken.
  @Flag(help: "Take trainings of the same settings that other sources wrote; the page says so.")
  package var reuse = false

  /// The number of trainings at a time.
  @Option(
    help: ArgumentHelp(
      "Trainings at a time; results do not depend on it (default: one a core, or all losses).", valueName: "count"))
  package var jobs: Int?

  /// Whether nothing is trained.
  @Flag(help: "Show the epochs that are on disk, without training.") package var peek = false

  private static let mostSeeds = 10_000
  /// The number of seeds that has a published page.
  static let publishedSeeds = 5
  /// The epochs over seeds, a part of the paper's: what a seed moves shows long before.
  static let epochsOverSeeds = 20
  /// The epochs unless given: the paper's of one seed.
  private func usualEpochs(quick: Bool) -> Int { quick ? 3 : seeds > 1 ? Self.epochsOverSeeds : 100 }

  /// Makes the default options.
  package init() {}

  /// Rejects contradictions and sizes that no network has.
  package func validate() throws {
    if peek && fresh { throw ValidationError("--peek and --fresh contradict each other") }
    if resume && fresh { throw ValidationError("--resume and --fresh contradict each other") }
    if reuse && fresh { throw ValidationError("--reuse and --fresh contradict each other") }
    if peek, let jobs { throw ValidationError("--jobs \(jobs) changes nothing with --peek, which trains nothing") }
    if let jobs, jobs < 1 { throw ValidationError("\(jobs) trainings at a time train nothing: choose at least 1") }
    guard seeds > 0 else { throw ValidationError("\(seeds) repetitions show nothing: choose at least 1") }
    guard seeds <= Self.mostSeeds else {
      throw ValidationError("\(seeds) repetitions of \(lossNames) take years: choose at most \(Self.mostSeeds)")
    }
    var seen: Set<String> = []
    for name in lossNames.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) })
    where !seen.insert(name).inserted {
      throw ValidationError("--losses names \(name) twice: name each loss once")
    }
    guard output > 0 else { throw ValidationError("a vector of length \(output) says nothing: choose at least 1") }
  }

  /// Refuses repetitions beyond the largest seed.
  package func checkSeeds(from first: UInt32) throws { try OptionText.checkSeeds(seeds, from: first) }

  /// Refuses repetitions, for notebooks that train each loss once.
  package func checkOneSeed() throws {
    guard seeds == 1 else {
      throw ValidationError("--seeds \(seeds) changes nothing here: each loss is trained once; figure3 takes several")
    }
  }

  /// What to do with trainings that are on disk.
  package var start: GlassExperiment.Start { fresh ? .fresh : resume ? .resume : .proceed }

  /// The losses asked for.
  ///
  /// - Throws: ``TrainingError/unknownLoss(_:known:)``.
  package func losses() throws(TrainingError) -> [GlassLoss] {
    let known = GlassLoss.allCases.map(\.rawValue)
    return try lossNames.split(separator: ",", omittingEmptySubsequences: false).map { (name) throws(TrainingError) in
      let name = name.trimmingCharacters(in: .whitespaces)
      guard let loss = GlassLoss(rawValue: name) else {
        throw .unknownLoss(name, known: known)
      }
      return loss
    }
  }

  /// An experiment for each repetition, whose seeds the notebook has checked.
  ///
  /// - Throws: ``TrainingError``, ``SciGlassError``.
  package func experiments(
    _ glass: GlassOptions, by grouping: SciGlassSplit.Grouping? = nil, _ output: OutputOptions
  ) throws -> [GlassExperiment] {
    let split = try glass.glasses(by: grouping, quick: output.quick)
    var settings = GlassSettings()
    settings.interval = glass.temperatures
    settings.learningRate = learningRate
    settings.batchSize = batch
    settings.temperature = temperature
    settings.floor = floor
    settings.size.output = self.output
    return try (0..<UInt32(seeds)).map { repetition in
      settings.seed = glass.seed + repetition
      var experiment = try GlassExperiment(
        settings: settings, epochs: epochs ?? usualEpochs(quick: output.quick), split: split, runs: output.runs)
      experiment.reusesAnySources = reuse
      return experiment
    }
  }
}

extension GlassScreening.Order: ExpressibleByArgument {}
