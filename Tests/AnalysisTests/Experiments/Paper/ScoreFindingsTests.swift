import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("What tables of scores find")
struct ScoreFindingsTests {
  /// A training of one epoch, whose losses are all the same number and whose ROC AUC is its accuracy.
  private func history(_ loss: String, accuracy: Double, macroF1: Double, value: Double) -> History {
    var history = History(loss: loss)
    history.epochs = [
      EpochRecord(
        trainingLoss: value, loss: value, crossEntropy: value, meanSquaredError: value, accuracy: accuracy,
        macroF1: macroF1, macroROCAUC: accuracy, macroAveragePrecision: nil, recallPerClass: [])
    ]
    return history
  }

  private func tables(majority: Double = 0.5) throws -> ScoreTables {
    let experiment = SyntheticExperiment(majority: majority, trainer: try Trainer(epochs: 1))
    let histories = [
      history("spread", accuracy: 0.8597, macroF1: 0.9, value: 0.5584),
      history("magnitude", accuracy: 0.91, macroF1: 0.8481, value: 1.33),
    ]
    return ScoreTables(histories, of: experiment, paper: .table3)
  }

  @Test("are the best loss by each score, the cells near the paper's, and the farthest of them")
  func findings() throws {
    // Spread is off by 0.1354 in F1, and by 0.0879 and 0.5382 in two losses; magnitude by 0.9962 and 1.3156.
    let cells = """
      5 of 12 cells lie within 0.01 of the paper's; the farthest, mean squared error of magnitude, by 1.3156.
      """
    #expect(
      try tables().findings.map(\.plain) == [
        "magnitude has the best accuracy, 0.9100, on this one seed.",
        "spread has the best F1, macro, 0.9000, on this one seed.", cells,
      ])
  }

  @Test("say nothing of the paper where its data have another majority")
  func otherMajority() throws {
    let said = try tables(majority: 0.6).findings.map(\.plain)
    #expect(said.count == 2 && said.allSatisfy { !$0.contains("paper") })
  }

  @Test("say of each training that diverged where it did, and of no other")
  func divergence() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    var broken = history("magnitude", accuracy: 0.5, macroF1: 0.5, value: 1)
    broken.divergence = Divergence(epoch: 3, batch: 7)
    let whole = history("spread", accuracy: 0.5, macroF1: 0.5, value: 1)
    page.sayDivergence(of: [whole, broken])
    var said: [String] = []
    for case .text(let text) in page.items { said.append(text.plain) }
    try #require(said.count == 1)
    #expect(said[0].contains("magnitude") && said[0].contains("3") && said[0].contains("7"), "\(said[0])")
    #expect(throws: TrainingError.diverged(loss: "magnitude", Divergence(epoch: 3, batch: 7))) {
      try [whole, broken].requireConvergence()
    }
  }
}

@Suite("Settings that tuning chose")
struct TunedSettingsTests {
  @Test("stand in a row for each loss, with what was tried, and not where nothing was tuned")
  func settings() throws {
    var trial = Trial(.crossEntropy())
    trial.rate = 0.1
    let points = [0.3, 0.91, 0.5].map { Tuning.Point(trial: trial, validation: $0) }
    let result = Tuning.Result(points: points, best: points[1], budget: 24)
    let scores = ["cross_entropy", "magnitude"].map { MadeScores.scores($0, macroF1: MadeScores.base) }
    let tuned = RegimeScores(regime: .tunedRate, tuned: [result, result], scores: scores)
    let table = SeedTables.settings("t", [MadeScores.compared([]), tuned])
    #expect(table.rows.count == 2)
    #expect(table.texts[0].prefix(4) == ["cross_entropy", "tuned rate", "0.1", "0"])
    #expect(table.texts[0].suffix(4) == ["", "0.9100", "3", "24"])
    // The one rate that was tried is an end.
    #expect(try #require([tuned].ends).plain.contains("magnitude, tuned rate (0.1, the lowest of 1)"))
    #expect([MadeScores.compared([])].ends == nil)
    var other = trial
    other.rate = 1
    var third = trial
    third.rate = 0.01
    let inside = Tuning.Result(
      points: [trial, other, third].map { Tuning.Point(trial: $0, validation: 0) }, best: points[0], budget: 3)
    let free = RegimeScores(regime: .tunedRate, tuned: [inside], scores: [scores[0]], data: "three Gaussians")
    #expect(try #require([free].ends).plain.hasPrefix("Every rate"))
    #expect(SeedTables.settings("t", [free]).texts[0].prefix(3) == ["cross_entropy", "three Gaussians", "tuned rate"])
    // A loss whose form tuning changed has that form.
    #expect(table.texts[1].suffix(4) == ["cross_entropy", "0.9100", "3", "24"])
  }
}
