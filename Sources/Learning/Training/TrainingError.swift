import CardinalityNumerics

/// Settings that train nothing, and trainings that came to nothing.
public enum TrainingError: Error, Equatable {
  /// A number of epochs below 1.
  case noEpochs(Int)
  /// A batch size below 1.
  case emptyBatch(Int)
  /// A learning rate that is not a positive finite number.
  case invalidLearningRate(Double)
  /// A name that no loss of the experiment has.
  case unknownLoss(String, known: [String])
  /// A setting, named here, that is out of its range.
  case invalidSetting(String, Double)
  /// A hidden layer without units.
  case noHiddenUnits(Int)
  /// A training whose loss or network outputs stopped being finite.
  case diverged(loss: String, Divergence)
  /// A name that no score of what is recorded has.
  case unknownScore(String, known: [String])
  /// Fewer training samples than the network can learn from.
  case tooFewSamples(atLeast: Int)
  /// A number, of what is named here, beyond the largest that is possible.
  case tooMany(String, Int, largest: Int)
  /// Something that would take more memory than it may.
  case tooLarge(MemoryError)
}

extension TrainingError: CustomStringConvertible {
  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .noEpochs(let epochs): "\(epochs) epochs train nothing: choose at least 1"
    case .emptyBatch(let size): "a batch of \(size) samples trains nothing: choose at least 1"
    case .invalidLearningRate(let rate): "the learning rate \(rate) is not a positive finite number"
    case .unknownLoss(let name, let known):
      "there is no loss \"\(name)\"; choose from \(known.joined(separator: ", "))"
    case .invalidSetting(let name, let value):
      "the \(name) cannot be \(value): choose a positive number of ordinary size, up to a million"
    case .unknownScore(let name, let known):
      "there is no score \"\(name)\"; choose from \(known.joined(separator: ", "))"
    case .tooFewSamples(let least): "there are too few training samples: the network needs at least \(least) a batch"
    case .tooMany(let name, let count, let largest):
      "\(count) \(name) are more than can be trained: choose at most \(largest)"
    case .tooLarge(let error): "\(error)"
    case .noHiddenUnits(let units): "a hidden layer of \(units) units carries nothing: choose at least 1"
    case .diverged(let loss, let place):
      "training with \(loss) diverged in epoch \(place.epoch), batch \(place.batch): the loss or a logit is not a "
        + "finite number; lower the learning rate"
    }
  }
}

extension MemoryLimit {
  /// Throws ``TrainingError/tooLarge(_:)`` where something does not fit.
  package static func allowTraining(
    _ bytes: Double, for purpose: String, formula: String
  ) throws(TrainingError) {
    do throws(MemoryError) {
      try check(bytes, for: purpose, formula: formula)
    } catch {
      throw .tooLarge(error)
    }
  }
}
