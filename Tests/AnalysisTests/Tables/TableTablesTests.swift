import Analysis
import CardinalityNumerics
import Testing

@testable import Experiments
@testable import Files
@testable import Learning
@testable import Reporting

/// Losses on a table, whose predictions of four samples of class a and two of class b are made by hand.
private struct MadeTable {
  let table: DataTable
  let data: LabelledData
  let all: [TableScores]

  /// - Parameter labels: the class of each test sample.
  init(labels: [Int] = [0, 0, 0, 0, 1, 1]) throws {
    let rows = (0..<12).map { "\($0),\(0.5 * Double($0)),\($0 % 2 == 0 ? "u" : "v"),\($0 < 8 ? "a" : "b")" }
    var choices = LabelledData.Choices()
    choices.drop = ["id"]
    table = try withFile((["id,x,kind,class"] + rows).joined(separator: "\n")) {
      try DataTable(contentsOf: $0, label: "class")
    }
    data = try LabelledData(table, label: "class", choices: choices)
    let right = [0.1, 0.1, 0.1, 0.1, 0.9, 0.9]
    let missed = [0.1, 0.1, 0.1, 0.1, 0.9, 0.1]
    let never = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1]
    all = [
      try Self.scores("cross_entropy", [0, 0, 0], [missed, right, right], labels),
      try Self.scores("spread", MadeScores.untold, [never, never, never], labels),
      try Self.scores("magnitude", MadeScores.about(0.2), [right, right, right], labels),
      try Self.scores("focal", MadeScores.about(-0.2), [missed, right, right], labels),
    ]
  }

  /// - Parameter splits: for each split the probability of class b of each test sample.
  private static func scores(
    _ label: String, _ differences: [Double], _ splits: [[Double]], _ labels: [Int]
  ) throws -> TableScores {
    let scores = MadeScores.scores(label, macroF1: zip(MadeScores.base, differences).map { $0 + $1 })
    let readings = try zip(splits, scores.outcomes).map { split, outcome in
      let probabilities = Matrix(split.map { [1 - $0, $0] })
      return TableReading(
        outcome: outcome, rows: Array(0..<6), labels: labels, probabilities: probabilities,
        confusion: try ConfusionMatrix(labels: labels, scores: probabilities), model: nil)
    }
    return TableScores(scores: scores, readings: readings)
  }
}

@Suite("Tables of losses on a table of data")
struct TableTablesTests {
  @Test("say what each column was taken for")
  func columns() throws {
    let made = try MadeTable()
    #expect(
      TableTables.columns(made.table, made.data).texts.map { Array($0.prefix(6)) } == [
        ["1", "id", "numeric", "left out", "12", "0"], ["2", "x", "numeric", "feature", "12", "0"],
        ["3", "kind", "categorical", "feature", "2", "0"], ["4", "class", "categorical", "class", "2", "0"],
      ])
  }

  @Test("give each class its precision, recall and F1, and the gain over the first loss with a corrected interval")
  func classes() throws {
    let made = try MadeTable()
    let rows = TableTables.classes(made.all, of: made.data, testRatio: 0.5).texts
    #expect(rows.map { "\($0[0]) \($0[2])" }.prefix(2) == ["a cross_entropy", "a spread"])
    // One of two b is missed on one of three splits: precision 4/5 of a there, recall 1/2 of b.
    #expect(rows[0] == ["a", "8", "cross_entropy", "0.933", "1.000", "0.963", "–", "–", "–"])
    #expect(rows[4] == ["b", "4", "cross_entropy", "1.000", "0.833", "0.889", "–", "–", "–"])
    // Never predicted: precision 0. The deviation of −2/3, −1, −1 is 0.19245: 4.3027 · √(1/3 + 1/2) of it to each side.
    #expect(rows[5] == ["b", "4", "spread", "0.000", "0.000", "0.000", "-0.889", "-1.645", "-0.133"])
    #expect(rows[6] == ["b", "4", "magnitude", "1.000", "1.000", "1.000", "+0.111", "-0.645", "+0.867"])
  }

  @Test("give means, calibration of all predictions, and on the worst split how many classes are predicted")
  func summary() throws {
    let table = try TableTables.summary(try MadeTable().all)
    #expect(table.columns.suffix(3).map(\.title) == ["ece", "brier", "classes_predicted"])
    // All are predicted with 0.9: 17 of 18 right is 0.0444 off, 12 of 18 are 0.2333.
    let texts = table.texts.map { Array($0.prefix(3) + $0.suffix(3)) }
    #expect(texts[0] == ["cross_entropy", "0.01", "0.600", "0.044", "0.109", "2"])
    #expect(texts[1] == ["spread", "0.01", "0.607", "0.233", "0.553", "1"])
  }
}

@Suite("Pages of losses on a table of data")
struct TablePagesTests {
  @Test("say who is above, who is below, who is not told apart, and who predicts fewer classes")
  func findings() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.found(try MadeTable().all, testRatio: 0.5)
    let said = page.plainFindings
    try #require(said.count == 5)
    #expect(said[0] == "cross entropy reaches macro F1 0.600 over 3 splits.")
    // t = 21.9 with 2 degrees of freedom: p = 0.00208, of three losses 0.0062.
    #expect(
      said[1] == "**magnitude is above cross entropy by 0.200** (95 % interval 0.161 to 0.239, Holm’s p 0.0062).")
    #expect(said[2].hasPrefix("spread is not told apart from cross entropy: difference 0.007 ("))
    #expect(said[3].hasPrefix("**focal is below cross entropy by 0.200** (95 % interval -0.239 to -0.161, "))
    #expect(said[4] == "**spread predicts fewer classes than are tested** on 3 of 3 splits, at worst 1 of 2.")
  }

  @Test("draw differences, confusions, calibration and the rarest class first")
  func figures() throws {
    let made = try MadeTable()
    let forest = TableFigures.forest(made.all, by: .macroF1, testRatio: 0.5)
    #expect(forest.yNames == ["focal", "magnitude", "spread"])
    expectClose(forest.series[1].x + forest.series[3].x + forest.series[5].x, [0.02 / 3, 0.2, -0.2])
    #expect(forest.xLabel == "difference in macro F1 to cross entropy")
    let confusion = TableFigures.confusion(made.all, classes: made.data.classNames).panels[0]
    // The first row of the field is the lowest: class b, of which one of six was taken for a.
    let field = try #require(confusion.heatMap)
    expectClose(field.values[0], [100.0 / 6, 500.0 / 6])
    #expect(field.values[1] == [100, 0] && confusion.yNames.map(SafeText.plain) == ["b 2", "a 1"])
    #expect(confusion.notes.map(\.text) == ["100", "17", "83"] && confusion.xNames == ["1", "2"])
    let reliability = try TableFigures.reliability(made.all).panels[0]
    let observed = try #require(reliability.series.first { $0.column == "observed" })
    expectClose(observed.x + observed.y, [0.9, 17.0 / 18])
    let bar = try #require(reliability.series.first { $0.column == "interval" })
    let wilson = SampleShare(of: 17.0 / 18, among: 18).interval
    expectClose(Array(bar.x.prefix(2) + bar.y.prefix(2)), [0.9, 0.9, wilson.lowerBound, wilson.upperBound])
    let drawn = try TableFigures.precisionRecall(made.all, of: made.data)
    let curves = try #require(drawn)
    // The name of a class is none of ours.
    let names = ["b", "a"].map(Naming.literal)
    #expect(curves.panels.map(\.title) == ["\(names[0]), tested 6 times", "\(names[1]), tested 12 times"])
    #expect(curves.panels[0].series.map(\.label) == ["cross_entropy", "spread", "magnitude", "focal"])
  }

  @Test("name the losses whose best rate is at an end of those that were tried")
  func reservation() throws {
    let trial = Trial(.crossEntropy(), on: TableData(try MadeTable().data))
    let search = TableSearch(.fewRates, quick: true)
    let said = search.reservation(TableSearch.Choice(trials: [trial], isAtEnd: [true]))
    #expect(said?.hasPrefix("The best rate of cross entropy stands at an end") == true)
    #expect(search.reservation(TableSearch.Choice(trials: [trial], isAtEnd: [false])) == nil)
  }

  @Test("compare magnitudes of equally many points of the largest classes and the smallest with enough samples")
  func magnitudes() async throws {
    let yeast = ComparedClasses([463, 5, 35, 44, 51, 163, 244, 429, 20, 30], most: 6, points: 200)
    #expect(yeast.shown == [0, 7, 6, 2, 9, 8] && yeast.points == 20)
    #expect(yeast.words == "The 3 largest and 3 smallest of the 9 classes with 10 samples or more")
    // One class alone is compared with nothing.
    #expect(ComparedClasses([500, 9], most: 6, points: 200).shown == [0, 1])
    // Neither class of the table has ten samples: all with two are shown.
    let figure = try await TableData(MadeTable().data).magnitudes()
    #expect(figure.series.map(\.label) == [("a", 8), ("b", 4)].map { "\(Naming.literal($0.0)) (4 of \($0.1))" })
    #expect(figure.caption.hasPrefix("All 2 classes with 2 samples or more, "))
    #expect(figure.series.allSatisfy { $0.y.allSatisfy { $0 >= 0.25 && $0 <= 1 } })
  }

  @Test("draw no precision over recall where the test samples are all of one class, and everything else")
  func oneClass() throws {
    let made = try MadeTable(labels: [0, 0, 0, 0, 0, 0])
    #expect(try TableFigures.precisionRecall(made.all, of: made.data) == nil)
    #expect(TableFigures.confusion(made.all, classes: made.data.classNames).panels.count == 4)
    #expect(try TableFigures.reliability(made.all).panels.count == 4)
  }
}
