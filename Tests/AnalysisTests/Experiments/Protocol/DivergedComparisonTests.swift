import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("A comparison of losses that diverge")
struct DivergedComparisonTests {
  private static let nothing = Outcome(epoch: nil, validation: nil, divergedIn: 1, test: [:])

  private func diverged(_ label: String, seeds: Int = 3) -> SeedScores {
    var trial = Trial(.crossEntropy())
    trial.rate = 1e30
    return SeedScores(trial, Array(repeating: Self.nothing, count: seeds), label: label)
  }

  @Test("calls nothing equivalent that both never did, with any seed or with all")
  func verdicts() {
    let equal = Array(repeating: 0.0, count: 30)
    func verdict(_ count: Int) -> Verdict {
      Comparison.conclusions(of: [Comparison(equal, bothDiverged: count)])[0].verdict
    }
    #expect(verdict(0) == .equivalent)
    #expect(verdict(1) == .notToldApart && verdict(30) == .notToldApart)
    #expect(!Comparison(equal, bothDiverged: 29).isVoid && Comparison(equal, bothDiverged: 30).isVoid)
  }

  @Test("says on the page that both diverged and at which rate, and compares the others")
  func page() throws {
    let scores = [
      diverged("cross_entropy"), diverged("magnitude"), MadeScores.scores("spread", macroF1: [0.5, 0.6, 0.7]),
    ]
    let regime = RegimeScores(regime: .paper, tuned: [], scores: scores)
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.found([regime], "Here", of: [.macroF1])
    let said = page.plainFindings
    #expect(
      said.first?.contains("cross entropy, magnitude diverged in the first epoch with every seed, at the learning rate")
        == true, "\(said)")
    #expect(said.count == 2 && said[1].contains("spread (0.6000") && !said[1].contains("magnitude"), "\(said)")
    let cells = SeedTables.verdicts("Here", [regime], scores: [.macroF1]).texts

    #expect(cells[0].last == "both diverged")
    let means = SeedTables.means("Here", Array(scores.prefix(2))).shown
    #expect(!means.rows.joined().contains { $0.isBest })
    #expect(means.notes.contains { $0.contains("cross_entropy with 3, magnitude with 3 of the seeds") })
    #expect(scores[1].finding(against: scores[0], by: .macroF1).plain.contains("both diverged"))
    let family = SeedFindings.differences(
      DifferenceFamily(scores, to: scores[0], scores: [.macroF1]), by: .macroF1
    ).plain
    #expect(family.contains("diverged as it did: magnitude.") && family.contains("spread (+0.600"), "\(family)")
  }

  @Test("ends with a sentence that names losses and rate where nothing else was trained")
  func everything() async throws {
    #expect(EveryTrainingDiverged([diverged("a"), MadeScores.scores("b", macroF1: [1])]) == nil)
    #expect(EveryTrainingDiverged([]) == nil)
    let said = try #require(EveryTrainingDiverged([diverged("a"), diverged("b")])).description
    #expect(said.contains("each of the 6 trainings, with a, b at the learning rate 1e+30, diverged"), "\(said)")
    #expect(said.contains("lower --learning-rate"))
    let trials = try SmallTrials.trials("cross_entropy", seeds: [1])
    try await SmallTrials.withFolder { folder in
      let sweep = SmallTrials.sweep(folder)
      let wild = trials.map { $0.with(seed: 1, rate: 1e30) }
      await #expect(throws: EveryTrainingDiverged.self) { _ = try await sweep.scores(of: wild, seeds: [1, 2]) }
      // What others came to is compared all the same.
      _ = try await sweep.scores(of: trials, seeds: [1, 2])
      let scores = try await sweep.scores(of: wild, seeds: [1, 2])
      #expect(scores[0].outcomes.allSatisfy { $0.epoch == nil })
    }
  }

  @Test("ends so too where each loss is trained once")
  func once() async throws {
    var settings = TrainingSettings()
    (settings.epochs, settings.learningRate) = (2, 1e30)
    let experiment = SyntheticExperiment(
      seed: 11, network: NetworkDescription(hidden: [8]), trainer: try Trainer(settings))
    let split = try SmallProblem.split()
    await #expect(throws: EveryTrainingDiverged(losses: ["magnitude", "spread"], rates: [1e30], count: 2)) {
      try await experiment.train([.magnitude(), .spread()], on: split)
    }
  }
}
