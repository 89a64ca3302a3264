import Foundation

/// What a checkpoint of a classifier's training says besides the parameters.
private struct TrainingFacts: Codable, Sendable {
  let history: History
  /// The numbers that the loss has learned, and its place on schedules.
  let lossState: [Double]
  let epochs: Int
  let batchSize: Int
  let learningRate: Double
  /// A digest of the samples and of what the stream draws first.
  let digest: String

  /// Whether both are of the same training, however far it has come.
  func isContinued(by other: TrainingFacts) -> Bool {
    history.loss == other.history.loss && lossState.count == other.lossState.count && epochs == other.epochs
      && batchSize == other.batchSize && learningRate == other.learningRate && digest == other.digest
  }
}

extension Trainer {
  /// Trains as the method without a file does, and keeps a checkpoint in the file after every epoch.
  ///
  /// Where the file exists the training goes on from it and comes to the same numbers, bit for bit: the parameters, the
  /// state of the loss and the history are read, and the stream is drawn from as far as the epochs before did. A
  /// process that ends at any moment loses the current epoch at most.
  /// - Parameters:
  ///   - network: as it began, or any of the same sizes; its parameters are replaced where the file exists.
  ///   - random: the stream at the place where the training began.
  ///   - file: where the checkpoint is, or will be.
  /// - Throws: ``CheckpointError``, the errors of the method without a file, and errors of writing.
  public func train<Network: Classifier<Float>>(
    _ network: inout Network, loss: any Loss<Predictions>,
    data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>), random: TorchRandom,
    resumingFrom file: URL, afterEpoch: (History, Network, any Loss<Predictions>) throws -> Void = { _, _, _ in }
  ) throws -> History {
    var progress = Progress(history: History(loss: loss.name), loss: loss, random: random)
    try progress.loss.begin(TrainingPlan(classCounts: data.train.classCounts, epochs: epochs))
    let digest = Self.digest(data, random)
    func facts(_ history: History, _ loss: any Loss<Predictions>) -> TrainingFacts {
      TrainingFacts(
        history: history, lossState: loss.state, epochs: epochs, batchSize: batchSize,
        learningRate: optimizer.learningRate, digest: digest)
    }
    if let checkpoint = try Checkpoint<TrainingFacts>(contentsOf: file) {
      guard facts(progress.history, progress.loss).isContinued(by: checkpoint.facts),
        network.restore(checkpoint.arrays)
      else { throw CheckpointError.otherTraining(file: file.path) }
      progress.history = checkpoint.facts.history
      progress.loss.state = checkpoint.facts.lossState
      for _ in progress.history.epochs {
        _ = progress.random.shuffledPass(count: data.train.labels.count)
        progress.random.sequentialPass()
      }
    }
    return try proceed(progress, &network, data: data) { history, network, loss in
      try Checkpoint(facts: facts(history, loss), arrays: network.parameterElements).write(to: file)
      try afterEpoch(history, network, loss)
    }
  }
}

extension Trainer {
  private static func digest(
    _ data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>), _ random: TorchRandom
  ) -> String {
    var random = random
    var bytes = [random.integer(), random.integer()].flatMap { withUnsafeBytes(of: $0, Array.init) }
    for samples in [data.train, data.test] {
      samples.features.elements.withUnsafeBytes { bytes += $0 }
      samples.labels.withUnsafeBytes { bytes += $0 }
    }
    return SHA256.hexadecimal(bytes)
  }
}

extension Classifier<Float> {
  /// The elements of every parameter.
  var parameterElements: [[Float]] {
    var copy = self
    var elements: [[Float]] = []
    copy.visitParameters { elements.append($0.value.elements) }
    return elements
  }

  /// Replaces the elements of every parameter; false, and nothing changes, if they are not as many.
  fileprivate mutating func restore(_ elements: [[Float]]) -> Bool {
    guard elements.map(\.count) == parameterElements.map(\.count) else { return false }
    var rest = elements[...]
    visitParameters { $0.value.elements = rest.removeFirst() }
    return true
  }
}
