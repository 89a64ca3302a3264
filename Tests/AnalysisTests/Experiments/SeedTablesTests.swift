import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Tables over seeds")
struct SeedTablesTests {
  private let all = [
    SmallTrials.scores("base", [0.5, 0.6, 0.7, 0.8]), SmallTrials.scores("other", [0.6, 0.7, 0.6, 0.9]),
  ]

  @Test("mark the best and everything not distinguishable from it")
  func best() {
    let base = (0..<8).map { 0.8 + 0.01 * Double($0) }
    let all = [
      SmallTrials.scores("best", base),
      SmallTrials.scores("close", base.enumerated().map { $1 + ($0 % 2 == 0 ? 0.004 : -0.005) }),
      SmallTrials.scores("worse", base.map { $0 - 0.1 }),
    ]
    #expect(SeedTables.notDistinguishableFromBest(all, by: .accuracy) == [0, 1])
    let table = SeedTables.means("t", all, scores: [.accuracy]).shown
    #expect(table.rows.map { $0[2].isBest } == [true, true, false])
    #expect(table.notes[1].contains("8 seeds cannot give a p below 0.0078"))
  }

  @Test("give mean, deviation and interval of each score")
  func means() {
    let tables = SeedTables.means("t", all, scores: [.accuracy])
    #expect(tables.shown.columns.map(\.title) == ["loss", "rate", "accuracy"])
    #expect(tables.shown.rows[0].map(\.text) == ["base", "0.01", "0.6500 ± 0.2054"])
    #expect(
      tables.full.columns.map(\.title)
        == ["loss", "rate", "seeds", "accuracy", "accuracy_deviation", "accuracy_lower", "accuracy_upper"])
    #expect(tables.full.rows[0].map(\.text) == ["base", "0.01", "4", "0.6500", "0.1291", "0.4446", "0.8554"])
  }

  @Test("say when so few seeds cannot reach 5 %")
  func reachable() {
    #expect(SeedTables.reachable(5, tests: 1).hasSuffix("this many seeds cannot reach 5 %."))
    #expect(!SeedTables.reachable(10, tests: 18).contains("cannot reach"))
  }

  @Test("count wins, and leave the baseline out")
  func differences() {
    let table = SeedTables.differences("t", all, to: all[0], scores: [.accuracy])
    #expect(table.rows.count == 1)
    #expect(table.rows[0].prefix(3).map(\.text) == ["other", "accuracy", "+0.0500"])
    #expect(table.rows[0][5] == .count(3) && table.rows[0][6] == .count(1))
  }

  @Test("give the median of the warm-ups")
  func warmUps() {
    #expect(
      SeedTables.warmUps("t", all).rows.map { $0.map(\.text) } == [["base", "0.01", "1.0"], ["other", "0.01", "1.0"]])
  }

  @Test("count a training that came to nothing as the worst value of a score")
  func worst() {
    let nothing = Outcome(epoch: nil, validation: nil, divergedIn: 1, test: [:])
    let scores = SeedScores(Trial(.crossEntropy()), [nothing])
    #expect(scores.values(of: .macroF1) == [0])
    #expect(scores.values(of: .crossEntropy) == [.infinity])
    #expect(scores.warmUps.isEmpty && scores.meanCurve.isEmpty)
  }

  @Test("leave NaN out of the mean recall of a class")
  func recalls() {
    let outcomes = [[0.5, .nan], [0.7, 0.2]].map { Outcome(epoch: 1, validation: 1, recalls: $0, test: [:]) }
    let recalls = SeedScores(Trial(.crossEntropy()), outcomes).meanRecalls
    #expect(recalls.count == 2 && abs(recalls[0] - 0.6) < 1e-12 && abs(recalls[1] - 0.2) < 1e-12)
  }

  @Test("count the seeds with which one class alone is found")
  func oneClass() {
    let recalls: [[Double]] = [[1, 0, 0], [0.9, 0, .nan], [0.5, 0.1, 0], [0, 0, 0], []]
    let outcomes = recalls.map { Outcome(epoch: 1, validation: 1, recalls: $0, test: [:]) }
    #expect(SeedScores(Trial(.crossEntropy()), outcomes).oneClassSeeds == 2)
  }
}

@Suite("Figures over seeds")
struct SeedFiguresTests {
  private let all = [
    SmallTrials.scores("low", [0.5, 0.6, 0.7]),
    SmallTrials.scores("a_very_long_name_of_a_loss_indeed", [0.6, 0.7, 0.9]),
  ]

  @Test("show differences without the baseline, about zero")
  func differences() throws {
    let figure = SeedFigures.differences("t", all, to: all[0], by: .accuracy)
    #expect(figure.verticalLines.map(\.value) == [0])
    // The dots of the seeds, then their mean.
    #expect(figure.series.count == 2)
    expectClose(try #require(figure.series.last).x, [0.4 / 3])
    let seeds = try #require(figure.series.first).x
    expectClose([seeds.reduce(0, +) / Double(seeds.count)], [0.4 / 3])
  }

  @Test("draw a line for each group, and the mean curve of each loss")
  func lines() throws {
    let figure = SeedFigures.lines("t", x: "rate", [("one", [(0.1, all[0]), (1, all[1])])], by: .accuracy)
    #expect(figure.series.count == 1 && figure.series[0].x == [0.1, 1])
    expectClose(figure.series[0].y, [0.6, 2.2 / 3])
    let curves = SeedFigures.curves("t", all)
    #expect(curves.series.count == 2)
    for series in curves.series { expectClose(series.y, [0.1, 0.2]) }
  }
}
