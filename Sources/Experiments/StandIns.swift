// STAND-INS, to be removed by the merge with the branches "training" and "losses": the same names, less behind them.

/// The layers of a network between features and logits.
public struct NetworkDescription: Sendable, Equatable, SettingText {
  /// The number of units of each hidden layer.
  public var hidden: [Int]

  /// Describes a network; the default is the paper's.
  public init(hidden: [Int] = [32]) { self.hidden = hidden }

  /// Reads the units of one hidden layer.
  ///
  /// - Throws: ``SettingError``.
  public init(_ text: String) throws(SettingError) {
    guard let units = Int(text), units > 0, units < 1 << 16 else {
      throw SettingError(
        kind: "network", text: text, part: text, remedy: "give the units of the hidden layer, such as 32")
    }
    hidden = [units]
  }

  /// The units.
  public var description: String { hidden.map { "\($0)" }.joined(separator: ",") }

  /// Makes the network.
  ///
  /// - Throws: ``TrainingError/noHiddenUnits(_:)``.
  public func network(
    features: Int, classes: Int, random: inout TorchRandom
  ) throws(TrainingError) -> Perceptron<Float> {
    guard hidden.count == 1, hidden[0] > 0 else { throw .noHiddenUnits(hidden.first ?? 0) }
    return Perceptron(features: features, hidden: hidden[0], classes: classes, random: &random)
  }
}

/// An optimiser as a line of text.
public struct OptimizerSettings: Sendable, Equatable, SettingText {
  /// The text.
  public let description: String

  /// Reads a name.
  ///
  /// - Throws: ``SettingError``.
  public init(_ text: String) throws(SettingError) {
    guard text == "sgd" else {
      throw SettingError(kind: "optimizer", text: text, part: text, remedy: "choose from sgd")
    }
    description = text
  }

  private init() { description = "sgd" }

  /// Gradient descent.
  public static func sgd() -> OptimizerSettings { OptimizerSettings() }
}

/// How the rate changes over a training, as a line of text.
public struct LearningRateSchedule: Sendable, Equatable, SettingText {
  /// The text.
  public let description: String

  /// The same rate throughout.
  public static let constant = LearningRateSchedule(constant: ())

  private init(constant: Void) { description = "constant" }

  /// Reads a schedule.
  ///
  /// - Throws: ``SettingError``.
  public init(_ text: String) throws(SettingError) {
    guard text == "constant" || text == "cosine" else {
      throw SettingError(kind: "schedule", text: text, part: text, remedy: "choose from constant")
    }
    description = text
  }
}

/// How a network is trained.
public struct TrainingSettings: Sendable, Equatable, Codable {
  /// The number of passes over the training samples.
  public var epochs = 100
  /// The number of samples a step.
  public var batchSize = 32
  /// The learning rate.
  public var learningRate = 0.01
  /// How gradients change the parameters.
  public var optimizer = OptimizerSettings.sgd()
  /// How the learning rate changes.
  public var schedule = LearningRateSchedule.constant
  /// The factor of weight decay.
  public var weightDecay = 0.0

  /// The paper's settings.
  public init() {}
}

extension Trainer {
  /// Makes a trainer.
  ///
  /// - Throws: ``TrainingError`` for settings that train nothing.
  public init(_ settings: TrainingSettings) throws(TrainingError) {
    guard settings.weightDecay == 0 else { throw .invalidSetting("weight decay", settings.weightDecay) }
    try self.init(epochs: settings.epochs, batchSize: settings.batchSize, learningRate: settings.learningRate)
  }

  /// How networks are trained.
  public var settings: TrainingSettings {
    var settings = TrainingSettings()
    (settings.epochs, settings.batchSize, settings.learningRate) = (epochs, batchSize, optimizer.learningRate)
    return settings
  }
}

/// A setting that is written as a line of text.
public protocol SettingText: Codable, CustomStringConvertible {
  /// Reads the setting.
  ///
  /// - Throws: ``SettingError``.
  init(_ text: String) throws(SettingError)
}

extension SettingText {
  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A line of text that is no setting.
public struct SettingError: Error, Equatable, CustomStringConvertible {
  /// What was to be set.
  public let kind: String
  /// The whole text.
  public let text: String
  /// The part of it that is wrong.
  public let part: String
  /// What to write instead.
  public let remedy: String

  /// One sentence.
  public var description: String { "\"\(part)\" is no \(kind): \(remedy)" }
}

extension Loss {
  /// The loss and every parameter of it.
  public var key: String { name }
}

extension Loss<Predictions> {
  /// Whether the loss is code of the notebook: what the catalogue does not know by name and type.
  public var dependsOnNotebook: Bool {
    guard let known = try? LossCatalogue.losses(name), known.count == 1 else { return true }
    if type(of: known[0]) != type(of: self) { return true }
    var own = false
    var copy = self
    copy.visitParts { if $0.dependsOnNotebook { own = true } }
    return own
  }
}

/// How many results were computed for a page and how many were kept from earlier runs, and what both took.
///
/// The stand-in for the type of the same name in Reporting.
public struct TrialCounts: Sendable, Equatable, CustomStringConvertible {
  /// Results of this run.
  public var computed = 0
  /// Results of earlier runs.
  public var reused = 0
  /// Of these, the ones that other sources computed.
  public var ofOtherSources = 0
  /// The commits that computed what was reused.
  public var commits: Set<String> = []
  /// The time that computing took.
  public var secondsComputing = 0.0
  /// The time that reading earlier results took.
  public var secondsReading = 0.0

  /// Counts nothing yet.
  public init() {}

  private var commitList: String { commits.sorted().joined(separator: ", ") }

  /// `240 reused (commit abc1234), 0 computed`.
  public var description: String {
    let places = commits.isEmpty ? "" : " (\(commits.count == 1 ? "commit" : "commits") \(commitList))"
    return "\(reused) reused\(places), \(computed) computed"
  }

  var reservation: String? {
    guard ofOtherSources > 0 else { return nil }
    return
      "> **\(ofOtherSources) of \(reused + computed) results were computed by other sources** (commits \(commitList)) "
      + "than those of this page, and accepted as they are. `--fresh` computes all anew."
  }
}
