import CardinalityNumerics
import Foundation
import Learning

/// Every setting of a trial: what tells it from every other, and what a row of results keeps.
struct TrialSettings: Sendable, Equatable, Codable {
  let data: String
  let seed: UInt32
  let loss: String
  let network: NetworkDescription
  /// The keys of what is of the notebook's own.
  let ownNetwork: String?
  let ownOptimizer: String?
  let training: TrainingSettings
  let noise: Double
  let noisyPart: Trial.NoisyPart
  let scaling: Trial.Scaling
  let resampling: String
  let selection: String
  let testReading: Trial.TestReading

  init(_ trial: Trial) {
    data = trial.data.key
    seed = trial.seed
    loss = trial.loss.key
    network = trial.network
    (ownNetwork, ownOptimizer) = (trial.ownNetwork?.key, trial.ownOptimizer?.key)
    training = trial.training
    noise = trial.noise
    noisyPart = trial.noisyPart
    scaling = trial.scaling
    resampling = "\(trial.resampling)"
    selection = trial.selection.rawValue
    testReading = trial.testReading
  }

  /// All settings as one line of JSON, the same for equal settings.
  var key: String {
    get throws { try ExactJSON.text(of: self) }
  }

  /// The names of the columns of ``cells``.
  static let columns = [
    "data", "seed", "loss", "network", "optimizer", "rate", "weight_decay", "schedule", "batch_size", "epochs",
    "clipping", "early_stopping", "noise", "noisy_part", "scaling", "resampling", "selection", "test_reading",
  ]

  /// The settings as text, column by column.
  var cells: [String] {
    let (clipping, stopping) = (training.clipping.map(NumberText.exact), training.earlyStopping?.description)
    return [
      data, "\(seed)", loss, ownNetwork ?? "\(network)", ownOptimizer ?? "\(training.optimizer)",
      NumberText.exact(training.learningRate), NumberText.exact(training.weightDecay), "\(training.schedule)",
      "\(training.batchSize)", "\(training.epochs)", clipping ?? "", stopping ?? "",
      NumberText.exact(noise), noisyPart.rawValue, scaling.rawValue, resampling, selection, testReading.rawValue,
    ]
  }
}

/// JSON in one line, with sorted names, whose numbers read back as the same numbers, those that are not finite too.
enum ExactJSON {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type = Value.self, of text: some StringProtocol) throws -> Value {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(type, from: Data(text.utf8))
  }
}
