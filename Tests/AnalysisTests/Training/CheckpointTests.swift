import Analysis
import Foundation
import Testing

@testable import Learning

private typealias Run = TrainingRun<Sequential<Float>, Predictions, EpochRecord>

@Suite("A checkpoint")
struct CheckpointTests {
  /// Importance that is learned, and a weight that depends on the epoch.
  private let loss: any Loss<Predictions> =
    FalseNegativeRateLoss.falseNegativeRate(smoothing: 0.2) + Schedule.linear(from: 1, to: 0, over: 6)
    * CardinalityLoss.magnitude()

  @Test(
    "lets a training go on bit for bit from wherever it was stopped",
    arguments: [
      ("8", "sgd"), ("8:dropout=0.3", "sgd:momentum=0.9"), ("8,6:dropout=0.1,batch_norm", "adamw"), ("linear", "adam"),
    ])
  func resumed(network: String, optimizer: String) throws {
    try withFile { file in
      let whole = try trained(network, optimizer, epochs: 6)
      for stop in [1, 3, 6] {
        try Checkpoint(trained(network, optimizer, epochs: stop), of: "test").write(to: file)
        var run = try begun(network, optimizer)
        let checkpoint = try #require(try Checkpoint<String, EpochRecord>(contentsOf: file))
        #expect(checkpoint.restore(&run, of: "test"))
        try proceed(&run, to: 6)
        #expect(run.history == whole.history && run.isFinished)
        #expect(run.network.tensors() == whole.network.tensors())
        #expect(run.state.optimizer == whole.state.optimizer && run.state.loss == whole.state.loss)
      }
    }
  }

  @Test("of another training is refused, and changes nothing")
  func mistaken() throws {
    let checkpoint = Checkpoint(try trained("8", "adam", epochs: 1), of: "test")
    for (network, optimizer) in [
      ("9", "adam"), ("8:batch_norm", "adam"), ("8,8", "adam"), ("8", "adamw"), ("8", "sgd"),
    ] {
      var run = try begun(network, optimizer)
      let before = run.network.tensors()
      #expect(!checkpoint.restore(&run, of: "test"), "\(network) \(optimizer)")
      #expect(run.network.tensors() == before && run.history.epochs.isEmpty)
    }
    var run = try begun("8", "adam")
    #expect(!checkpoint.restore(&run, of: "another test"))
    var longer = try begun("8", "adam", epochs: 7)
    #expect(!checkpoint.restore(&longer, of: "test"))
    #expect(checkpoint.restore(&longer, of: "test", anyEpochs: true))
  }

  @Test("is nil where there is no file, and leaves no other file beside it")
  func missing() throws {
    try withFile { file in
      #expect(try Checkpoint<String, EpochRecord>(contentsOf: file)?.subject == nil)
      try Checkpoint(begun("8", "adam"), of: "test").write(to: file)
      let folder = file.deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [file.lastPathComponent])
    }
  }

  @Test("whose count of steps no training reaches is refused")
  func steps() throws {
    try withFile { file in
      try Checkpoint(trained("8", "adam", epochs: 1), of: "test").write(to: file)
      var contents = try #require(Safetensors(Array(try Data(contentsOf: file))))
      let text = try #require(contents.metadata["training"])
      #expect(text.contains("\"steps\":4"))
      for steps in ["\(Int.max)", "-1", "1e300", "4.5"] {
        contents.metadata["training"] = text.replacingOccurrences(of: "\"steps\":4", with: "\"steps\":\(steps)")
        try Data(contents.bytes()).write(to: file)
        #expect(throws: CheckpointError.damaged(file: file.path)) {
          try Checkpoint<String, EpochRecord>(contentsOf: file)
        }
      }
    }
  }

  private func begun(_ network: String, _ optimizer: String, epochs: Int = 6) throws -> Run {
    var settings = TrainingSettings()
    settings.epochs = epochs
    settings.optimizer = try OptimizerSettings(optimizer)
    settings.weightDecay = 1e-3
    let classCounts = try SmallProblem.data(of: Float.self).train.classCounts
    return try TrainingRun(
      settings, SmallProblem.network(NetworkDescription(network)), loss, named: loss.name, classCounts: classCounts)
  }

  private func trained(_ network: String, _ optimizer: String, epochs: Int) throws -> Run {
    var run = try begun(network, optimizer)
    try proceed(&run, to: epochs)
    return run
  }

  private func proceed(_ run: inout Run, to epochs: Int) throws {
    let data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>) = try SmallProblem.data()
    var batches = LabelledBatches(data.train, size: run.settings.batchSize, random: TorchRandom(seed: 8))
    var evaluation = Evaluation(of: data.test, batchSize: run.settings.batchSize)
    let buffers = TrainingBuffers(for: batches)
    while run.history.epochs.count < epochs {
      try run.runEpoch(on: &batches, with: buffers) { network, loss, trainingLoss in
        try evaluation.record(of: &network, loss: loss, trainingLoss: trainingLoss)
      }
    }
  }

  private func withFile(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("checkpoint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appendingPathComponent("a.safetensors"))
  }
}
