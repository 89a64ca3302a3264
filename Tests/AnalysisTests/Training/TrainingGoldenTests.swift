import Analysis
import Testing

@testable import Learning

/// Every epoch of the paper's program, run by its own code in single precision.
private struct TrainingFixture: Decodable {
  struct Run: Decodable {
    let best: [String: Double]
    let history: [String: [Double]]
  }
  let majority: Double
  let randomState: UInt32
  let epochs: Int
  let batchSize: Int
  let learningRate: Double
  let order: [String]
  let runs: [String: Run]

  enum CodingKeys: String, CodingKey {
    case majority, epochs, order, runs
    case randomState = "random_state"
    case batchSize = "batch_size"
    case learningRate = "learning_rate"
  }
}

@Suite("Training, against the paper's program")
struct TrainingGoldenTests {
  @Test("follows its accuracy at every epoch and its best scores")
  func histories() async throws {
    let reference = try fixture("training-50.json", as: TrainingFixture.self)
    let trainer = try Trainer(
      epochs: reference.epochs, batchSize: reference.batchSize, learningRate: reference.learningRate)
    let experiment = SyntheticExperiment(
      majority: reference.majority, seed: reference.randomState, trainer: trainer)
    #expect(reference.order == SyntheticExperiment.losses.map(\.name))
    let histories = try await experiment.train(SyntheticExperiment.losses, on: experiment.split())
    #expect(histories.map(\.loss) == reference.order)
    for history in histories {
      let run = try #require(reference.runs[history.loss])
      let accuracy = try #require(run.history["accuracy"])
      #expect(largestDifference(history.accuracy, accuracy) <= 0.005, "\(history.loss)")
      for score in Score.allCases {
        guard let expected = run.best[score.rawValue] else { continue }
        let best = try #require(history.best(score))
        #expect(abs(best.value - expected) <= tolerance(of: score), "\(history.loss) \(score.rawValue)")
      }
    }
  }

  /// The paper prints 1.3300 and 0.5584; its program, run by others with PyTorch 2.15, comes to these.
  @Test("comes to the best losses that its program comes to: magnitude 1.3169, spread 0.4994 at 50 %")
  func bestLosses() async throws {
    let experiment = SyntheticExperiment(majority: 0.5, seed: 2_048, trainer: try Trainer())
    let histories = try await experiment.train([.magnitude(), .spread()], on: experiment.split())
    for (history, expected) in zip(histories, [1.3169, 0.4994]) {
      #expect(abs(try #require(history.best(.loss)).value - expected) <= 0.001, "\(history.loss)")
    }
  }

  /// One test sample of a rare class moves macro F1 by half a percent.
  private func tolerance(of score: Score) -> Double {
    switch score {
    case .accuracy: 0.003
    case .macroF1: 0.01
    default: 0.002
    }
  }
}
