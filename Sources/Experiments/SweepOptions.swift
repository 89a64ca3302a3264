import ArgumentParser
import Foundation

/// The options of notebooks that compare losses over seeds.
public struct SweepOptions: ParsableArguments, Sendable {
  /// The losses, where the notebook's own are not wanted.
  @Option(
    name: .customLong("losses"),
    help: ArgumentHelp("Losses, with commas; `swift run losses --list` shows all.", valueName: "names"))
  public var lossNames: String?

  /// The number of seeds, where the notebook's own is not wanted.
  @Option(name: .customLong("seeds"), help: ArgumentHelp("Number of seeds (2 with --quick).", valueName: "count"))
  public var seedCount: Int?

  /// The first seed.
  @Option(name: .customLong("seed"), help: ArgumentHelp("The first seed; the others follow.", valueName: "seed"))
  public var firstSeed: UInt32 = 1

  /// The shares of the majority class, where the notebook's own are not wanted.
  @Option(help: ArgumentHelp("Shares of the first of ten classes, with commas.", valueName: "shares"))
  public var majorities: NumberList?

  /// The number of epochs, where the full or the quick number is not wanted.
  @Option(
    help: ArgumentHelp("Passes over the training samples (default: 100, or 2 with --quick).", valueName: "count"))
  public var epochs: Int?

  /// The number of trials at a time, where all cores are not wanted.
  @Option(
    help: ArgumentHelp("Trainings at a time (default: one a core); results do not depend on it.", valueName: "count"))
  public var threads: Int?

  /// Makes the default options.
  public init() {}

  /// Refuses numbers that compare nothing.
  public func validate() throws {
    if let seedCount, seedCount < 1 {
      throw ValidationError("--seeds \(seedCount) compares nothing: choose at least 1")
    }
    if let threads, threads < 1 { throw ValidationError("--threads \(threads) runs nothing: choose at least 1") }
    if let share = majorities?.numbers.first(where: { $0 <= 0 || $0 >= 1 }) {
      throw ValidationError("--majorities has \(share): shares lie above 0 and below 1")
    }
  }

  /// The losses asked for, of those that can be.
  ///
  /// - Throws: ``LossSyntaxError``, which points at the bad character.
  public func losses(
    default names: String, from catalogue: LossCatalogue = .standard
  ) throws -> [any Loss<Predictions>] {
    try catalogue.losses(lossNames ?? names)
  }

  /// The seeds asked for.
  public func seeds(default count: Int, quick: Bool) -> [UInt32] {
    (0..<(seedCount ?? (quick ? 2 : count))).map { firstSeed &+ UInt32($0) }
  }

  /// A trial for each loss, with the epochs asked for.
  public func trials(_ losses: [any Loss<Predictions>], majority: Double, quick: Bool) -> [Trial] {
    losses.map { loss in
      var trial = Trial(loss)
      trial.majority = majority
      trial.epochs = epochs ?? (quick ? 2 : 100)
      return trial
    }
  }

  /// A sweep whose outcomes stand in the notebook's folder.
  public func sweep(in folder: URL) throws -> Sweep {
    let file = folder.appendingPathComponent("trials.csv")
    guard let threads else { return try Sweep(storedAt: file) }
    return try Sweep(storedAt: file, threads: threads)
  }
}

extension SweepOptions {
  /// What a reader has to know to repeat a comparison over seeds.
  public func settings(
    trial: Trial, seeds: [UInt32], majorities: [Double], search: RateSearch? = nil
  ) -> Settings {
    var settings: Settings = [
      "majority shares": majorities.map { "\($0)" }.joined(separator: ", "),
      "seeds": seeds.count, "first seed": seeds.first ?? 0, "epochs": trial.epochs, "batch size": trial.batchSize,
      "hidden units": trial.hidden, "test share": SyntheticExperiment.testShare,
      "validation share of the rest": TrialData.validationShare, "split seed": SyntheticExperiment.splitSeed,
      "epoch chosen by": "validation \(trial.selection.rawValue)", "precision": "network single, losses double",
    ]
    if let search { settings["seeds that choose the rates"] = search.seeds.count }
    return settings
  }
}

extension Page {
  /// Defines the scores of comparisons over seeds, and how an epoch and a rate are chosen.
  public mutating func defineOutcomes() {
    for score in Outcome.scores { define(score.rawValue, score.definition) }
    define("warm_up", "first epoch whose validation accuracy reaches 80 % of the last one's: median over the seeds")
    define(
      "epoch",
      "chosen by macro F1 on the validation samples; the test samples are read once, by the network of that epoch")
    define(
      "best rate",
      "the rate with the best mean validation score on a few of the seeds, on a logarithmic grid with factor √10 that "
        + "grows until the best rate has a worse one on both sides; the paper's rate is 0.01")
  }
}
