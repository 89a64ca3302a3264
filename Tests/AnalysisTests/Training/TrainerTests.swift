import Testing

@testable import Analysis

@Suite("A trainer")
struct TrainerTests {
  @Test("takes each epoch's batches in the order of the stream, one step down the gradient each")
  func steps() throws {
    let data = try SmallProblem.data(of: Double.self)
    let trainer = try Trainer(epochs: 2, batchSize: 40, learningRate: 0.3)
    var network = SmallProblem.network(of: Double.self)
    let history = try trainer.train(&network, loss: .crossEntropy(), data: data, random: TorchRandom(seed: 8))

    var expected = SmallProblem.network(of: Double.self)
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
    #expect(network.logits == expected.logits)
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
    var network = SmallProblem.network(of: Float.self)
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
    var network = SmallProblem.network(of: Float.self)
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
      var network = SmallProblem.network(of: Float.self)
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
    #expect("\(TrainingError.noEpochs(0))" == "0 epochs train nothing: choose at least 1")
  }

  private func train(
    _ data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>), batchSize: Int
  ) throws -> History {
    var network = SmallProblem.network(of: Float.self)
    return try Trainer(epochs: 2, batchSize: batchSize).train(
      &network, loss: .magnitude(), data: data, random: TorchRandom(seed: 8))
  }

  /// One step of gradient descent on the mean cross entropy, in plain sight; returns the loss before it.
  private func step(
    _ network: inout Perceptron<Double>, on indices: [Int], of samples: LabelledFeatures<Double>
  ) throws -> Double {
    let features = samples.features.rows(indices)
    network.forward(features)
    let batch = Predictions(logits: network.logits, labels: indices.map { samples.labels[$0] })
    let (value, gradient) = try CrossEntropy().valueAndGradient(of: batch)
    network.backward(features, logitsGradient: gradient)
    network.visitParameters { parameter in
      for index in parameter.value.elements.indices {
        parameter.value.elements[index] -= 0.3 * parameter.gradient.elements[index]
      }
    }
    return value
  }
}
