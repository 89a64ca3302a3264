import CardinalityNumerics
import Foundation
import Learning
import Reporting
import Spaces

extension SyntheticExperiment {
  /// What a reader has to know to repeat the experiment with these losses.
  public func settings(_ histories: [History]) -> Settings {
    let data: Settings = [
      "losses": histories.map(\.loss).joined(separator: ", "), "majority share": majority, "seed": seed,
      "split seed": Self.splitSeed, "test share": Self.testShare,
    ]
    return data.adding(trainer.settings, network)
  }
}

extension TrainingOptions {
  /// What a reader has to know to repeat a comparison over seeds.
  package func settings(
    seeds: [UInt32], majorities: [Double], regimes: [Regime] = [.paper], quick: Bool
  ) throws -> Settings {
    let data: Settings = [
      "majority shares": majorities.map(NumberText.exact).joined(separator: ", "),
      "test share": SyntheticData.testShare,
      "validation share of the rest": SyntheticData.validationShare, "split seed": SyntheticData.splitSeed,
    ]
    return try settings(of: data, seeds: seeds, regimes: regimes, quick: quick)
  }

  /// What a reader has to know to repeat a comparison over seeds on data that are described already.
  public func settings(
    of data: Settings, seeds: [UInt32], regimes: [Regime] = [.paper], quick: Bool
  ) throws -> Settings {
    var settings = data
    settings["seeds"] = seeds.count
    settings["first seed"] = seeds.first ?? 0
    settings = try settings.adding(self.settings(quick: quick), network)
    if regimes != [.paper] { settings["regimes"] = regimes.map(\.rawValue).joined(separator: ", ") }
    return settings
  }
}

extension Settings {
  /// These settings, and those of a training.
  func adding(_ training: TrainingSettings, _ network: NetworkDescription) -> Settings {
    var settings = self
    settings["network"] = network
    settings["optimizer"] = training.optimizer
    settings["learning rate"] = training.learningRate
    settings["schedule"] = training.schedule
    settings["weight decay"] = training.weightDecay
    if let clipping = training.clipping { settings["clipping"] = clipping }
    if let earlyStopping = training.earlyStopping { settings["early stopping"] = earlyStopping }
    settings["batch size"] = training.batchSize
    settings["epochs"] = training.epochs
    settings["precision"] = "network single, losses double"
    return settings
  }
}

extension Page {
  /// Defines the scores of comparisons over seeds, and by which of them an epoch and a rate are chosen.
  public mutating func defineOutcomes(chosenBy score: Score = .macroF1) {
    for score in Outcome.scores { define(score.rawValue, score.definition) }
    define("warm_up", "first epoch whose validation accuracy reaches 80 % of the last one's: median over the seeds")
    define(
      "epoch",
      "chosen by \(Naming.display(score.rawValue)) on the validation samples; the test samples are read once, by the "
        + "network of that epoch, but for the paper's rule, which reads them after every epoch"
    )
  }
}

extension Double {
  /// A share in percent for the name of a file, different for different shares: `50`, or `0.1` for 0.001.
  package var percentName: String {
    // Fifteen digits, since 100 × 0.56 is not quite 56.
    NumberText.exact(Double(NumberText.significant(100 * self, digits: 15)) ?? 100 * self)
  }
}
