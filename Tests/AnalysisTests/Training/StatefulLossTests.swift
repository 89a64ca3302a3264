import Analysis
import Testing

@testable import Learning

/// A loss that notes what a training tells it.
private struct Witness: Loss {
  var state: [Double] = []

  var name: String { "witness" }
  var key: String { name }

  mutating func begin(_ training: TrainingPlan) { state = [Double(training.classCounts.reduce(0, +)), 0, 0] }

  mutating func begin(epoch: Int) { state[1] = Double(epoch) }

  mutating func observe(_ input: Predictions) { state[2] += 1 }

  func value(of input: Predictions, in workspace: Workspace) -> Double { state[1] }

  func value(of input: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) -> Double {
    for index in gradient.elements.indices { gradient.elements[index] = 0 }
    return state[1]
  }
}

@Suite("A training, for its loss")
struct StatefulLossTests {
  @Test("tells of samples, epochs and training batches, and of nothing in evaluation")
  func telling() throws {
    var network = try SmallProblem.network(of: Float.self)
    let data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>) = try SmallProblem.data()
    let batches = (data.train.labels.count + 31) / 32
    var states: [[Double]] = []
    let history = try Trainer(epochs: 3).train(
      &network, loss: 2 * Witness(), data: data, random: TorchRandom(seed: 8)
    ) { _, _, loss in states.append(loss.state) }
    let count = Double(data.train.labels.count)
    #expect(states == (1...3).map { [2, count, Double($0), Double($0 * batches)] })
    #expect(history.epochs.map(\.loss) == [2, 4, 6])
  }

  @Test("goes on as if uninterrupted from a state that was saved")
  func resuming() throws {
    let batch = SeededBatch.predictions(16, classes: 3)
    var straight = try FalseNegativeRateLoss.falseNegativeRate(smoothing: 0.3).fitted(to: [9, 5, 2])
    for _ in 0..<4 { straight.observe(batch) }
    var first = try FalseNegativeRateLoss.falseNegativeRate(smoothing: 0.3).fitted(to: [9, 5, 2])
    for _ in 0..<2 { first.observe(batch) }
    var second = try FalseNegativeRateLoss.falseNegativeRate(smoothing: 0.3).fitted(to: [9, 5, 2])
    second.state = first.state
    for _ in 0..<2 { second.observe(batch) }
    #expect(second.importance == straight.importance)
  }

  @Test("adjusts logits after training only where the loss says so")
  func postHoc() throws {
    let data: (train: LabelledFeatures<Float>, test: LabelledFeatures<Float>) = try SmallProblem.data()
    let accuracies = try [0, 1e-9, 50].map { tau in
      var network = try SmallProblem.network(of: Float.self)
      return try Trainer(epochs: 2).train(
        &network, loss: PostHocAdjustedLoss.postHoc(.crossEntropy(), tau: tau), data: data, random: TorchRandom(seed: 8)
      ).accuracy
    }
    #expect(accuracies[0] == accuracies[1])
    #expect(accuracies[0] != accuracies[2])
  }
}
