import ArgumentParser
import Foundation

/// The options of notebooks that train on the synthetic data; the defaults are the paper's.
public struct SyntheticOptions: ParsableArguments, Sendable {
  /// The share of the majority class, where the notebook's own is not wanted.
  @Option(
    help: ArgumentHelp(
      "Share of the first of ten classes (default: that of the figure or table).", valueName: "share"))
  public var majority: Double?

  /// The seed of everything but the split.
  @Option(help: "Seed of the data, the initial weights and the order of batches.")
  public var seed: UInt32 = 2048

  /// The number of epochs, where the full or the quick number is not wanted.
  @Option(help: ArgumentHelp("Passes over the training samples (default: 100, or 5 with --quick).", valueName: "count"))
  public var epochs: Int?

  /// The learning rate.
  @Option(help: ArgumentHelp("Learning rate of gradient descent.", valueName: "rate"))
  public var learningRate = 0.01

  /// The batch size.
  @Option(help: ArgumentHelp("Samples a step.", valueName: "count"))
  public var batch = 32

  /// The number of hidden units.
  @Option(help: ArgumentHelp("Units of the hidden layer.", valueName: "count"))
  public var hidden = 32

  /// The losses to train, by name.
  @Option(
    name: .customLong("losses"),
    help: ArgumentHelp("Losses, with commas; `swift run losses --list` shows all.", valueName: "names"))
  public var lossNames = SyntheticExperiment.losses.map(\.name).joined(separator: ",")

  /// Makes the default options.
  public init() {}

  /// The losses asked for.
  ///
  /// - Throws: ``LossSyntaxError``, which points at the bad character.
  public func losses() throws -> [any Loss<Predictions>] { try LossCatalogue.losses(lossNames) }

  /// The experiment asked for.
  ///
  /// - Parameters:
  ///   - majority: the share of the majority class unless the user chose one.
  ///   - quick: whether to train for a few epochs only, unless the user chose their number.
  /// - Throws: ``TrainingError``.
  public func experiment(majority: Double = 0.5, quick: Bool = false) throws(TrainingError) -> SyntheticExperiment {
    let trainer = try Trainer(epochs: epochs ?? (quick ? 5 : 100), batchSize: batch, learningRate: learningRate)
    return try SyntheticExperiment(
      majority: self.majority ?? majority, seed: seed, hidden: hidden, trainer: trainer)
  }
}

extension SyntheticExperiment {
  /// What a reader has to know to repeat the experiment with these losses.
  public func settings(_ histories: [History]) -> Settings {
    [
      "losses": histories.map(\.loss).joined(separator: ", "), "majority share": majority, "seed": seed,
      "split seed": Self.splitSeed, "test share": Self.testShare,
      "epochs": trainer.epochs, "batch size": trainer.batchSize, "learning rate": trainer.learningRate,
      "hidden units": hidden, "precision": "network single, losses double",
    ]
  }
}
