import Foundation
import Testing

@testable import Analysis

@Suite("A training that keeps checkpoints")
struct ResumableTrainingTests {
  private struct Interruption: Error {}

  /// Importance that is learned, and a weight that depends on the epoch.
  private let loss: any Loss<Predictions> =
    FalseNegativeRateLoss.falseNegativeRate(smoothing: 0.2) + Schedule.linear(from: 1, to: 0, over: 6)
    * CardinalityLoss.magnitude()

  @Test("goes on bit for bit from wherever it was stopped", arguments: [1, 3, 6])
  func interrupted(after epochs: Int) throws {
    try withFile { file in
      let (expected, trained) = try train(to: file.appendingPathExtension("whole"))
      #expect(throws: Interruption.self) {
        try train(to: file) { history in if history.epochs.count == epochs { throw Interruption() } }
      }
      let (history, network) = try train(to: file)
      #expect(history == expected)
      #expect(network.parameterElements == trained.parameterElements)
      // Once more, with nothing left to do.
      let (again, same) = try train(to: file)
      #expect(again == expected && same.parameterElements == trained.parameterElements)
    }
  }

  @Test("is the training without a file")
  func plain() throws {
    var network = SmallProblem.network(of: Float.self)
    let expected = try Trainer(epochs: 6).train(
      &network, loss: loss, data: SmallProblem.data(), random: TorchRandom(seed: 8))
    try withFile { file in
      let history = try train(to: file).history
      #expect(history == expected)
    }
  }

  @Test("refuses the file of another training, and half a file")
  func mistaken() throws {
    try withFile { file in
      _ = try train(to: file)
      var network = SmallProblem.network(of: Float.self)
      let data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>) = try SmallProblem.data()
      for trainer in [try Trainer(epochs: 7), try Trainer(epochs: 6, batchSize: 31)] {
        #expect(throws: CheckpointError.otherTraining(file: file.path)) {
          try trainer.train(&network, loss: loss, data: data, random: TorchRandom(seed: 8), resumingFrom: file)
        }
      }
      #expect(throws: CheckpointError.otherTraining(file: file.path)) {
        try Trainer(epochs: 6).train(
          &network, loss: .crossEntropy(), data: data, random: TorchRandom(seed: 8), resumingFrom: file)
      }
      #expect(throws: CheckpointError.otherTraining(file: file.path)) {
        try Trainer(epochs: 6).train(
          &network, loss: loss, data: data, random: TorchRandom(seed: 9), resumingFrom: file)
      }
      #expect(throws: CheckpointError.otherTraining(file: file.path)) {
        try Trainer(epochs: 6).train(
          &network, loss: loss, data: (data.train, data.train), random: TorchRandom(seed: 8), resumingFrom: file)
      }
      var random = TorchRandom(seed: 1)
      var wider = Perceptron<Float>(features: 6, hidden: 9, classes: 3, random: &random)
      let before = wider.parameterElements
      #expect(throws: CheckpointError.otherTraining(file: file.path)) {
        try Trainer(epochs: 6).train(
          &wider, loss: loss, data: data, random: TorchRandom(seed: 8), resumingFrom: file)
      }
      #expect(wider.parameterElements == before)
      try Data(contentsOf: file).dropLast(9).write(to: file)
      #expect(throws: CheckpointError.damaged(file: file.path)) { try train(to: file) }
    }
  }

  private func train(
    to file: URL, afterEpoch: (History) throws -> Void = { _ in }
  ) throws -> (history: History, network: Perceptron<Float>) {
    var network = SmallProblem.network(of: Float.self)
    let history = try Trainer(epochs: 6).train(
      &network, loss: loss, data: SmallProblem.data(), random: TorchRandom(seed: 8), resumingFrom: file
    ) { history, _, _ in try afterEpoch(history) }
    return (history, network)
  }

  private func withFile(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("training-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("training.checkpoint"))
  }
}
