import Files
import Foundation

/// A training between two epochs, as it is kept on disk in the safetensors format.
///
/// The header's `__metadata__` holds, under `training`, what the training is of and what it came to, in JSON; the arrays
/// are the network's parameters, its statistics and the optimiser's averages. A file is written beside its place and
/// renamed: it is there complete or not at all, and any changed bit of it is found when it is read.
package struct Checkpoint<Subject: Codable & Equatable & Sendable, Record: TrainingRecord>: Sendable {
  /// What tells the training from others: loss, network, data.
  package let subject: Subject
  /// How the network is trained.
  package let settings: TrainingSettings
  /// What the completed epochs came to.
  package let history: TrainingHistory<Record>
  private let lossState: [Double]
  private let steps: Int
  private let tensors: [Safetensors.Tensor]

  private struct Facts: Codable {
    let subject: Subject
    let settings: TrainingSettings
    let history: TrainingHistory<Record>
    let loss: [Double]
    let steps: Int
  }

  private static var factsKey: String { "training" }

  /// Takes a training.
  package init<Network: Layer<Float>, Input>(_ run: TrainingRun<Network, Input, Record>, of subject: Subject) {
    self.subject = subject
    settings = run.settings
    history = run.history
    let state = run.state
    lossState = state.loss
    steps = state.optimizer.steps
    let averages = state.optimizer.averages.enumerated().map { index, values in
      Safetensors.Tensor("optimizer.\(index)", shape: [values.count], values: values)
    }
    tensors = run.network.tensors() + averages
  }

  /// Reads a checkpoint.
  ///
  /// - Returns: `nil` when there is no file.
  /// - Throws: ``CheckpointError/damaged(file:)``, ``FileError`` where it cannot be read.
  package init?(contentsOf file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    let damaged = CheckpointError.damaged(file: file.path)
    guard let contents = Safetensors(try WholeFile.bytes(of: file.path)),
      let text = contents.metadata[Self.factsKey],
      let facts = try? JSON.decoder.decode(Facts.self, from: Data(text.utf8)),
      // A count that no training reaches, and that the next step could not count on from.
      (0...1 << 53).contains(facts.steps), facts.history.epochs.count <= TrainingSettings.mostEpochs
    else { throw damaged }
    subject = facts.subject
    settings = facts.settings
    history = facts.history
    lossState = facts.loss
    steps = facts.steps
    tensors = contents.tensors
  }

  /// Writes the checkpoint.
  package func write(to file: URL) throws {
    let facts = Facts(subject: subject, settings: settings, history: history, loss: lossState, steps: steps)
    let text = String(decoding: try JSON.encoder.encode(facts), as: UTF8.self)
    try AtomicFile.write(
      Safetensors(metadata: [Self.factsKey: text], tensors: tensors).bytes(), to: file)
  }

  /// Makes a training that has not begun go on from here.
  ///
  /// - Parameter anyEpochs: whether the number of epochs may be another one, which is right where nothing depends on it.
  /// - Returns: false, and nothing changes, if the checkpoint is of another training.
  package func restore<Network: Layer<Float>, Input>(
    _ run: inout TrainingRun<Network, Input, Record>, of subject: Subject, anyEpochs: Bool = false
  ) -> Bool {
    var expected = settings
    if anyEpochs && !settings.schedule.dependsOnLength { expected.epochs = run.settings.epochs }
    let network = run.network.tensors()
    let averages = tensors.dropFirst(network.count)
    guard self.subject == subject, expected == run.settings, history.loss == run.history.loss,
      lossState.count == run.state.loss.count,
      zip(network, tensors).allSatisfy({ $0.name == $1.name && $0.shape == $1.shape }),
      tensors.count >= network.count, Self.fit(averages.map(\.values.count), run.network)
    else { return false }
    let parameters = network.count { $0.name.hasPrefix(Safetensors.Tensor.parameter) }
    run.restore(
      parameters: tensors[..<parameters].map(\.values), statistics: tensors[parameters..<network.count].map(\.values),
      optimizer: OptimizerState(steps: steps, averages: averages.map(\.values)), loss: lossState, history: history)
    return true
  }

  /// Whether averages of these lengths can be those of a network: equally many for each parameter, each as long or
  /// empty.
  private static func fit(_ counts: [Int], _ network: some Layer<Float>) -> Bool {
    let lengths = network.tensors().filter { $0.name.hasPrefix(Safetensors.Tensor.parameter) }.map(\.values.count)
    guard !lengths.isEmpty, counts.count % lengths.count == 0 else { return counts.isEmpty }
    let each = counts.count / lengths.count
    return counts.enumerated().allSatisfy { $0.element == 0 || $0.element == lengths[$0.offset / each] }
  }
}

extension Layer<Float> {
  /// The parameters and the statistics as named arrays.
  package func tensors(as storage: Safetensors.Storage = .single) -> [Safetensors.Tensor] {
    var copy = self
    var parameters: [Safetensors.Tensor] = []
    copy.visitParameters { parameter in
      parameters.append(
        Safetensors.Tensor(
          "\(Safetensors.Tensor.parameter)\(parameters.count)",
          shape: [parameter.value.rows, parameter.value.columns], values: parameter.value.elements, as: storage))
    }
    var statistics: [Safetensors.Tensor] = []
    copy.visitStatistics { numbers in
      statistics.append(
        Safetensors.Tensor("statistics.\(statistics.count)", shape: [numbers.count], values: numbers))
    }
    return parameters + statistics
  }

  /// Takes the numbers of parameters and statistics that ``tensors(as:)`` gave.
  ///
  /// - Returns: false, and nothing changes, if they are those of another network.
  package mutating func load(_ tensors: [Safetensors.Tensor]) -> Bool {
    let own = self.tensors()
    guard own.count == tensors.count, zip(own, tensors).allSatisfy({ $0.name == $1.name && $0.shape == $1.shape })
    else { return false }
    var rest = tensors[...]
    visitParameters { $0.value.elements = rest.removeFirst().values }
    visitStatistics { $0 = rest.removeFirst().values }
    return true
  }
}

extension Safetensors.Tensor {
  fileprivate static var parameter: String { "parameter." }
}

/// JSON in which numbers that are not finite have names.
private enum JSON {
  private static let names = (positive: "inf", negative: "-inf", nan: "nan")

  static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: names.positive, negativeInfinity: names.negative, nan: names.nan)
    return encoder
  }

  static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: names.positive, negativeInfinity: names.negative, nan: names.nan)
    return decoder
  }
}

/// Why a training cannot go on from what is on disk.
package enum CheckpointError: Error, Equatable, Sendable {
  /// The file is no checkpoint, or not all of one.
  case damaged(file: String)
  /// The file belongs to a training of another loss, network or data, or with other settings.
  case otherTraining(file: String)
  /// There is nothing to go on from.
  case missing(folder: String)
}

extension CheckpointError: CustomStringConvertible {
  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .damaged(let file):
      "\(file) is not as it was written, or no checkpoint: remove it, which makes the training begin anew"
    case .otherTraining(let file):
      "\(file) belongs to a training with another loss, network, data or settings: remove it, or choose another file"
    case .missing(let folder):
      "\(folder) holds no training of these settings: leave out --resume or --peek, which need one"
    }
  }
}
