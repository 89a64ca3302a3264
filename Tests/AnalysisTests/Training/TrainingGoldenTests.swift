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

  /// One test sample of a rare class moves macro F1 by half a percent.
  private func tolerance(of score: Score) -> Double {
    switch score {
    case .accuracy: 0.003
    case .macroF1: 0.01
    default: 0.002
    }
  }
}
