import Analysis
import Testing

@testable import Learning

@Suite("A training that diverges")
struct DivergenceTests {
  @Test("ends where a logit is no finite number, and keeps the epochs before")
  func logits() throws {
    // Steps of this loss overflow single precision in the second epoch: each epoch has 7 batches.
    let history = try train(learningRate: 0.1, loss: 1e3 * .crossEntropy(), epochs: 50)
    let place = try #require(history.divergence)
    #expect(place.epoch > 1 && (1...7).contains(place.batch))
    #expect(history.epochs.count == place.epoch - 1)
    #expect(history.epochs.allSatisfy { $0.loss.isFinite && $0.trainingLoss.isFinite })
  }

  @Test("at its first step has no epoch, with every loss", arguments: SyntheticExperiment.losses.indices)
  func first(index: Int) throws {
    let history = try train(learningRate: 1e30, loss: SyntheticExperiment.losses[index], epochs: 3)
    #expect(history.epochs.isEmpty && history.durations.isEmpty)
    #expect(history.divergence == Divergence(epoch: 1, batch: 2))
  }

  @Test("ends where the loss is no finite number, the network as it was")
  func loss() throws {
    var network = try SmallProblem.network(of: Float.self)
    let before = network.tensors()
    let history = try Trainer(epochs: 3).train(
      &network, loss: UndefinedLoss(), data: SmallProblem.data(), random: TorchRandom(seed: 8))
    #expect(history.divergence == Divergence(epoch: 1, batch: 1))
    #expect(network.tensors() == before)
  }

  @Test("in the last step of an epoch is found before the network is scored")
  func lastStep() throws {
    var network = try SmallProblem.network(of: Float.self)
    let trainer = try Trainer(epochs: 3, batchSize: 105, learningRate: 1e38)
    let history = try trainer.train(
      &network, loss: 1e3 * .crossEntropy(), data: SmallProblem.data(), random: TorchRandom(seed: 8))
    #expect(history.divergence == Divergence(epoch: 1, batch: 1))
    #expect(history.epochs.isEmpty)
  }

  @Test("makes a notebook end with loss, epoch and batch, after the others have ended well")
  func requirement() throws {
    let fine = History(loss: "spread")
    try [fine].requireConvergence()
    var diverged = History(loss: "magnitude")
    diverged.divergence = Divergence(epoch: 4, batch: 17)
    #expect {
      try [fine, diverged].requireConvergence()
    } throws: {
      "\($0)" == "training with magnitude diverged in epoch 4, batch 17: the loss or a logit is not a "
        + "finite number; lower the learning rate"
    }
  }

  private func train(learningRate: Double, loss: any Loss<Predictions>, epochs: Int) throws -> History {
    var network = try SmallProblem.network(of: Float.self)
    return try Trainer(epochs: epochs, batchSize: 16, learningRate: learningRate).train(
      &network, loss: loss, data: SmallProblem.data(), random: TorchRandom(seed: 8))
  }
}

/// A loss that no batch has.
private struct UndefinedLoss: Loss {
  let name = "undefined"
  let key = "undefined"

  func value(of batch: Predictions, in workspace: Workspace) -> Double { .nan }

  func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double { .nan }
}
