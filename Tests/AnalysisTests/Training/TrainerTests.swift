import Analysis
import Testing

@testable import Learning

@Suite("A trainer")
struct TrainerTests {
  @Test("takes each epoch's batches in the order of the stream, one step down the gradient each")
  func steps() throws {
    let data = try SmallProblem.data(of: Double.self)
    let trainer = try Trainer(epochs: 2, batchSize: 40, learningRate: 0.3)
    var network = try SmallProblem.network(of: Double.self)
    let history = try trainer.train(&network, loss: .crossEntropy(), data: data, random: TorchRandom(seed: 8))

    var expected = try SmallProblem.network(of: Double.self)
    var random = TorchRandom(seed: 8)
    for epoch in 0..<2 {
      let order = random.shuffledPass(count: 105)
      // Two batches of 40 and one of 25, each counting as one in the mean.
      let losses = try [order[..<40], order[40..<80], order[80...]].map {
        try step(&expected, on: Array($0), of: data.train)
      }
      random.sequentialPass()
      expectClose(history.epochs[epoch].trainingLoss, losses.reduce(0, +) / 3, relative: 1e-13)
    }
    expected.forward(data.test.features)
    network.forward(data.test.features)
    #expect(network.output == expected.output)
  }

  @Test("makes one batch of fewer samples than the batch size", arguments: [105, 106, 1_000_000])
  func oneBatch(size: Int) throws {
    let data = try SmallProblem.data(of: Float.self)
    let whole = try train(data, batchSize: 105)
    #expect(try train(data, batchSize: size) == whole)
  }

  @Test("learns, with every loss", arguments: SyntheticExperiment.losses.indices)
  func learns(index: Int) throws {
    let loss = SyntheticExperiment.losses[index]
    var network = try SmallProblem.network(of: Float.self)
    let trainer = try Trainer(epochs: 40, batchSize: 16, learningRate: 0.1)
    let history = try trainer.train(
      &network, loss: loss, data: SmallProblem.data(samples: 600), random: TorchRandom(seed: 8))
    let first = try #require(history.epochs.first)
    let last = try #require(history.epochs.last)
    #expect(last.trainingLoss < 0.9 * first.trainingLoss)
    #expect(try #require(last.accuracy) > 0.6)
  }

  @Test("reports each epoch as it ends")
  func reports() throws {
    var network = try SmallProblem.network(of: Float.self)
    var reported: [History] = []
    let history = try Trainer(epochs: 3).train(
      &network, loss: .spread(), data: SmallProblem.data(), random: TorchRandom(seed: 8)
    ) { history, _, _ in reported.append(history) }
    #expect(reported.map(\.epochs.count) == [1, 2, 3])
    #expect(reported.last == history)
    #expect(history.durations.count == 3)
    #expect(history.durations.allSatisfy { $0.training > 0 && $0.evaluation > 0 })
  }

  @Test("stops between epochs when its task is cancelled")
  func cancellation() async throws {
    let data = try SmallProblem.data(of: Float.self)
    let trainer = try Trainer(epochs: 1_000_000)
    let training = Task {
      var network = try SmallProblem.network(of: Float.self)
      return try trainer.train(&network, loss: .crossEntropy(), data: data, random: TorchRandom(seed: 8))
    }
    training.cancel()
    await #expect(throws: CancellationError.self) { try await training.value }
  }

  @Test("does not begin with settings that train nothing")
  func settings() {
    #expect(throws: TrainingError.noEpochs(0)) { try Trainer(epochs: 0) }
    #expect(throws: TrainingError.emptyBatch(-1)) { try Trainer(batchSize: -1) }
    for rate in [0, -0.1, .infinity] {
      #expect(throws: TrainingError.invalidLearningRate(rate)) { try Trainer(learningRate: rate) }
    }
    #expect(throws: TrainingError.self) { try Trainer(learningRate: .nan) }
    #expect(throws: TrainingError.tooMany("epochs", .max, largest: TrainingSettings.mostEpochs)) {
      try Trainer(epochs: .max)
    }
    #expect(throws: TrainingError.invalidSetting("weight decay", -1)) { try Trainer(weightDecay: -1) }
    #expect(throws: TrainingError.invalidSetting("norm of clipping", 0)) { try Trainer(clipping: 0) }
    #expect("\(TrainingError.noEpochs(0))" == "0 epochs train nothing: choose at least 1")
  }

  @Test("gives a classifier dropout of its own, and the weights and batches that it has without")
  func dropout() throws {
    func train(_ text: String, seed: Int = 8) throws -> [EpochRecord] {
      var network: Sequential<Float> = try SmallProblem.network(NetworkDescription(text))
      return try Trainer(epochs: 2).train(
        &network, loss: .crossEntropy(), data: SmallProblem.data(), random: TorchRandom(seed: seed)
      ).epochs
    }
    let plain = try train("8")
    #expect(try train("8:dropout=0.5") != plain)
    #expect(try train("8:dropout=0.5") == train("8:dropout=0.5"))
    // So small a share that it is rounded to none draws, and changes nothing.
    #expect(try train("8:dropout=1e-9") == plain)
  }

  @Test("leaves out a last batch that batch normalisation cannot learn from, and needs two samples")
  func smallBatches() throws {
    func train(batchSize: Int) throws -> History {
      var network: Sequential<Float> = try SmallProblem.network(NetworkDescription("8:batch_norm"))
      return try Trainer(epochs: 1, batchSize: batchSize).train(
        &network, loss: .crossEntropy(), data: SmallProblem.data(), random: TorchRandom(seed: 8))
    }
    // 105 samples are one batch of 104 and one that is left.
    #expect(try train(batchSize: 104).epochs.count == 1)
    #expect(throws: TrainingError.emptyBatch(1)) { try train(batchSize: 1) }
  }

  @Test("takes steps of the schedule's rate, and of an optimiser of one's own")
  func ownOptimizer() throws {
    var network = try SmallProblem.network(of: Double.self)
    let rates = Rates()
    _ = try Trainer(epochs: 4, batchSize: 105, learningRate: 8, schedule: LearningRateSchedule("step(2,factor=0.5)"))
      .train(
        &network, loss: .crossEntropy(), data: SmallProblem.data(), random: TorchRandom(seed: 8),
        optimizer: Recorder(rates: rates))
    #expect(rates.all.withLock { $0 } == [8, 8, 4, 4])
  }

  @Test("trains with every optimiser", arguments: ["sgd:momentum=0.9", "sgd:momentum=0.9,nesterov", "adam", "adamw"])
  func optimizers(text: String) throws {
    var network = try SmallProblem.network(of: Float.self, NetworkDescription("16,8:dropout=0.1,batch_norm"))
    let trainer = try Trainer(
      epochs: 20, batchSize: 16, learningRate: 0.01, optimizer: OptimizerSettings(text),
      schedule: LearningRateSchedule("warmup(3)+cosine"), weightDecay: 1e-3, clipping: 5)
    let history = try trainer.train(
      &network, loss: .crossEntropy(), data: SmallProblem.data(samples: 600), random: TorchRandom(seed: 8))
    #expect(try #require(history.best(.accuracy)).value > 0.6)
  }

  @Test("stops once a score has not become better for as many epochs as it waits")
  func earlyStopping() throws {
    func train(_ stopping: EarlyStopping?) throws -> History {
      var network = try SmallProblem.network(of: Float.self)
      return try Trainer(epochs: 60, learningRate: 0.5, earlyStopping: stopping).train(
        &network, loss: .crossEntropy(), data: SmallProblem.data(), random: TorchRandom(seed: 8))
    }
    let whole = try train(nil)
    let stopped = try train(EarlyStopping("accuracy:patience=4"))
    let count = stopped.epochs.count
    #expect(whole.epochs.count == 60 && count < 60)
    #expect(stopped.epochs == Array(whole.epochs.prefix(count)))
    #expect(try #require(stopped.best(.accuracy)).epoch == count - 4)
    #expect(throws: TrainingError.unknownScore("f2", known: Score.allCases.map(\.rawValue))) {
      try train(EarlyStopping(score: "f2", patience: 1))
    }
  }

  private func train(
    _ data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>), batchSize: Int
  ) throws -> History {
    var network = try SmallProblem.network(of: Float.self)
    return try Trainer(epochs: 2, batchSize: batchSize).train(
      &network, loss: .magnitude(), data: data, random: TorchRandom(seed: 8))
  }

  /// One step of gradient descent on the mean cross entropy, in plain sight; returns the loss before it.
  private func step(
    _ network: inout Sequential<Double>, on indices: [Int], of samples: LabelledFeatures<Double>
  ) throws -> Double {
    let features = samples.features.rows(indices)
    network.forward(features)
    let batch = Predictions(logits: network.output, labels: indices.map { samples.labels[$0] })
    let (value, gradient) = try CrossEntropy().valueAndGradient(of: batch)
    network.backward(features, outputGradient: gradient)
    network.visitParameters { parameter in
      for index in parameter.value.elements.indices {
        parameter.value.elements[index] -= 0.3 * parameter.gradient.elements[index]
      }
    }
    return value
  }
}

/// The rates that an optimiser was asked for.
private final class Rates: Sendable {
  let all = Locked<[Double]>([])
}

/// An optimiser of one's own that changes nothing.
private struct Recorder: Optimizer {
  let rates: Rates
  var state = OptimizerState<Double>()

  mutating func step(_ network: inout some Layer<Double>, learningRate: Double) {
    rates.all.withLock { $0.append(learningRate) }
  }
}
