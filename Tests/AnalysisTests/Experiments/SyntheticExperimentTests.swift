import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("The synthetic experiment")
struct SyntheticExperimentTests {
  private let experiment: SyntheticExperiment
  private let split: Split

  init() throws {
    experiment = SyntheticExperiment(
      seed: 11, network: NetworkDescription(hidden: [8]), trainer: try Trainer(epochs: 3))
    split = try SmallProblem.split()
  }

  @Test("gives side by side what it gives one after the other, on the program's one stream")
  func sideBySide() async throws {
    let histories = try await experiment.train(SyntheticExperiment.losses, on: split)
    let data = (train: LabelledFeatures<Float>(split.train), test: LabelledFeatures<Float>(split.test))
    var random = TorchRandom(seed: 11)
    for (history, loss) in zip(histories, SyntheticExperiment.losses) {
      var network: Sequential<Float> = try experiment.network.network(features: 6, classes: 3, random: &random)
      #expect(try experiment.trainer.train(&network, loss: loss, data: data, random: random) == history)
      for _ in 0..<3 {
        _ = random.shuffledPass(count: split.train.count)
        random.sequentialPass()
      }
    }
  }

  @Test("gives a loss the same numbers whichever others are trained, in any order")
  func places() async throws {
    let all = try await experiment.train(SyntheticExperiment.losses, on: split)
    let some = try await experiment.train([.meanSquaredError(), .spread()], on: split)
    #expect(some == [all[3], all[1]])
    let further = try await experiment.train([.magnitude(dilatedBy: 2), .magnitude()], on: split)
    #expect(further[1] == all[0])
  }

  @Test("starts further losses where none of the paper's starts")
  func further() async throws {
    let losses: [any Loss<Predictions>] = [.crossEntropy(), 1 * .crossEntropy(), 1 * .crossEntropy()]
    let histories = try await experiment.train(losses, on: split)
    #expect(Set(histories.map { $0.epochs[0].loss }).count == 3)
  }

  @Test("reports every epoch of every loss")
  func reports() async throws {
    let counter = Counter()
    _ = try await experiment.train([.spread(), .crossEntropy()], on: split) { _ in counter.increment() }
    #expect(counter.count == 6)
  }

  @Test("has the paper's data: standardised as a whole, then split")
  func data() throws {
    let split = try experiment.split()
    #expect(split.train.count == 7_000 && split.test.count == 3_000)
    let features = (0..<20).map { split.train.features.column($0) + split.test.features.column($0) }
    for feature in features {
      #expect(abs(feature.reduce(0, +) / 10_000) < 1e-12)
      expectClose(feature.reduce(0) { $0 + $1 * $1 } / 10_000, 1, relative: 1e-12)
    }
  }

  @Test("has a hidden unit at least")
  func hidden() async throws {
    var experiment = experiment
    experiment.network = NetworkDescription(hidden: [0])
    await #expect(throws: TrainingError.noHiddenUnits(0)) { try await experiment.train([.spread()], on: split) }
  }

  @Test("gives the same numbers with one training at a time")
  func jobs() async throws {
    var one = experiment
    one.jobs = 1
    let all = try await experiment.train(SyntheticExperiment.losses, on: split)
    #expect(try await one.train(SyntheticExperiment.losses, on: split) == all)
  }
}
