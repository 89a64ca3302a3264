import CardinalityNumerics
import Learning

/// A notebook that trains networks: what it does unless its options say otherwise.
public protocol TrainingNotebook: Notebook {
  /// Its own defaults, and the options that it has no use for.
  static var trainingDefaults: TrainingDefaults { get }
}

extension TrainingNotebook {
  /// Its defaults of training, which make no difference to the published page where they are typed.
  public static var defaults: [String: String] { trainingDefaults.text }
}

/// The options of training, as they are typed after two dashes.
public enum TrainingOption: String, Sendable, CaseIterable {
  case losses, majority, network, optimizer, schedule, batch, epochs, seed, seeds, jobs, fresh, reuse, engine
  case learningRate = "learning-rate"
  case weightDecay = "weight-decay"
  case clipping
  case earlyStopping = "early-stopping"
}

/// What a notebook trains unless its options say otherwise.
public struct TrainingDefaults: Sendable {
  /// The losses, as typed.
  package var losses: String
  /// The fewest losses that the notebook can show.
  package var leastLosses = 1
  /// The shares of the majority class.
  package var majorities: [Double]
  /// Whether several data sets can be shown.
  package var takesSeveralMajorities: Bool
  /// The first seed.
  package var seed: UInt32
  /// The number of seeds.
  package var seeds: Int
  /// The fewest seeds of which the notebook can say something: differences of one have no deviation.
  package var leastSeeds = 1
  /// The number of epochs, and that of a shortened run.
  public var epochs: (full: Int, quick: Int)
  /// The learning rate.
  public var learningRate = 0.01
  /// The network, as typed.
  public var network = "32"
  /// The optimiser, as typed.
  public var optimizer = "sgd"
  /// Why an option changes nothing here, and what to use instead; such an option is refused.
  public var unused: [TrainingOption: String] = [:]

  /// Why a rate changes nothing where every loss gets its own.
  package static let rateIsTuned = "every loss gets the rate that validation samples choose"

  /// The defaults of a notebook that trains once for each loss, as the paper does.
  public static func paper(majority: Double = 0.5, losses: String? = nil) -> TrainingDefaults {
    let paper = SyntheticExperiment.losses.map(\.name).joined(separator: ",")
    return TrainingDefaults(
      losses: losses ?? paper, majorities: [majority], takesSeveralMajorities: false, seed: 2048, seeds: 1,
      epochs: (100, 5),
      unused: [
        .seeds: "it trains once; `swift run seeds` compares losses over seeds",
        .fresh: "it keeps nothing and trains every time", .reuse: "it keeps nothing and trains every time",
        .engine: "it trains once a loss, here",
        .earlyStopping: "it scores the test samples after every epoch, by which no training may be stopped",
      ])
  }

  /// The defaults of a notebook that compares losses over seeds.
  public static func comparison(
    _ losses: String, seeds: Int, majorities: [Double] = [0.5, 0.9]
  ) -> TrainingDefaults {
    var defaults = TrainingDefaults(
      losses: losses, majorities: majorities, takesSeveralMajorities: true, seed: 1, seeds: seeds, epochs: (100, 2))
    defaults.leastLosses = 2
    return defaults
  }

  /// The defaults of a notebook that compares tuned losses: seeds from 101 on, on which nothing was found or chosen
  /// before, and at least two, for its findings are intervals.
  package static func tuned(_ losses: String, seeds: Int, majorities: [Double] = [0.5, 0.9]) -> TrainingDefaults {
    var defaults = comparison(losses, seeds: seeds, majorities: majorities)
    defaults.seed = 101
    defaults.leastSeeds = 2
    return defaults
  }

  /// The defaults by the names of their options, as they would be typed.
  package var text: [String: String] {
    let training = TrainingSettings()
    return [
      "losses": losses, "majority": majorities.map(NumberText.exact).joined(separator: ","),
      "network": network, "optimizer": optimizer, "schedule": "\(training.schedule)",
      "learning-rate": NumberText.exact(learningRate), "weight-decay": NumberText.exact(training.weightDecay),
      "batch": "\(training.batchSize)", "epochs": "\(epochs.full)", "seed": "\(seed)", "seeds": "\(seeds)",
    ]
  }
}
