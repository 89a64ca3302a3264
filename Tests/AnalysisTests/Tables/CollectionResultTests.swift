import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Losses on a collection of tables")
struct CollectionResultTests {
  /// A table of two classes, `majority` samples of a against 10 of b, whose losses have the recalls that are given.
  private func result(_ name: String, majority: Int, recalls: [(label: String, a: Double, b: Double)]) throws
    -> TableResult
  {
    let folder = try TemporaryFolder()
    let rows = (0..<majority).map { "\($0),a" } + (0..<10).map { "\(-1 - $0),b" }
    let file = folder.url.appendingPathComponent("\(name).csv")
    try Data((["x,class"] + rows).joined(separator: "\n").utf8).write(to: file)
    let table = try LabelledData(DataTable(contentsOf: file.path, label: "class"), label: "class")
    let data = TableData(table)
    let scores = recalls.map { one in
      let outcomes = (0..<3).map { seed in
        // The splits differ a little, so that intervals exist.
        let shift = 0.001 * Double(seed)
        let recalls = [one.a + shift, one.b + shift]
        let mean = recalls.reduce(0, +) / 2
        return Outcome(
          epoch: nil, validation: nil, recalls: recalls,
          test: [.macroF1: mean, .accuracy: one.a, .balancedAccuracy: mean])
      }
      return SeedScores(Trial(.crossEntropy(), on: data), outcomes, label: one.label)
    }
    return try TableResult(data, scores, seeds: [1, 2, 3])
  }

  /// Cross entropy, and magnitude whose gain falls with the imbalance.
  private func falling(_ count: Int) throws -> CollectionResult {
    try CollectionResult(
      (1...count).map { place in
        let gain = 0.1 - 0.04 * Double(place)
        return try result(
          "table\(place)", majority: 10 * place,
          recalls: [("cross_entropy", 0.9, 0.5), ("magnitude", 0.9, 0.5 + 2 * gain)])
      })
  }

  @Test("say which trait of the tables the gains go with, corrected over all that are asked about")
  func reason() throws {
    let result = try falling(6)
    let associations = result.associations([1])
    // The error and the number of classes are those of all tables and cannot go with anything.
    #expect(associations.map(\.trait.name) == ["imbalance, largest over smallest class", "samples"])
    #expect(associations.allSatisfy { abs($0.correlation + 1) < 1e-12 && $0.pValue < 0.05 })
    let said = try #require(result.reason([1])).plain
    #expect(said.contains("that of magnitude falls with imbalance") && said.contains("-1.00"))
    #expect(result.traitTable([1]).csv.split(separator: "\n").count == 3)
  }

  @Test("say that no trait is told where none is")
  func noReason() throws {
    // Three tables in perfect order are no evidence.
    #expect(try #require(try falling(3).reason([1])).plain.contains("do not say when a loss helps"))
    let one = try CollectionResult([
      try result("t", majority: 20, recalls: [("cross_entropy", 0.9, 0.5), ("magnitude", 1, 1)])
    ])
    #expect(one.reason([1]) == nil)
  }

  @Test("name the class whose recall moved with the gain, on the best table and the worst")
  func extremes() throws {
    let rows = try falling(6).extremes([1]).csv.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    #expect(rows.count == 3)
    #expect(rows[1][1] == "table1" && rows[2][1] == "table6")
    #expect(rows[0].prefix(5) == ["loss", "table", "gain", "lower", "upper"])
    #expect(rows[1][5] == "b" && rows[2][5] == "b")
    #expect(try #require(Double(rows[1][8])) > #require(Double(rows[1][7])))
    #expect(try #require(Double(rows[2][8])) < #require(Double(rows[2][7])))
  }

  @Test("rank methods, guesses among them, and say who is best")
  func ranks() throws {
    let result = try falling(6)
    #expect(result.methods == ["cross_entropy", "magnitude", "majority_guess", "even_guess"])
    expectClose(result.gains(1), (1...6).map { 0.1 - 0.04 * Double($0) }, relative: 1e-9)
    #expect(result.findings[0].plain.hasPrefix("Over 6 tables"))
    #expect(result.findings[1].plain.contains("best on table1 (0.060), worst on table6 (-0.140)"))
    #expect(result.tests.plain.contains("over the 6 tables, corrected by Holm over all 1 pairs of the 2 methods"))
  }

  @Test("compare no pair by ranks where Friedman's test tells none apart")
  func posthoc() throws {
    // Of 6 tables magnitude is above on 2: χ² = 2/3.
    let result = try falling(6)
    #expect(result.ranks.pValue > 0.05 && !result.rankFigure.series.contains { $0.label == "not told apart" })
    let caption = result.rankFigure.caption
    #expect(caption.contains("no bars are drawn") && !caption.contains("Nemenyi"))
    #expect(result.findings[0].plain.contains("no two of them are compared by their ranks"))
    let figure = result.moderators([1])
    #expect(figure.panels[2].xRange == 10...80)
  }

  @Test("stand by their short names, which a note explains, apart from what the tables are like")
  func narrow() throws {
    let result = try falling(2)
    #expect(result.means.columns.map(\.title) == ["table", "CE", "Mag.", "majority", "even"])
    #expect(result.means.texts[0].prefix(3) == ["table1", "0.701", "0.761"])
    #expect(result.means.notes[0].hasPrefix("CE: cross entropy, Mag.: magnitude, "))
    #expect(result.sizes.texts == [["table1", "20", "2", "1.0"], ["table2", "30", "2", "2.0"]])
    #expect(result.table.columns.count == 8)
  }

  @Test("are decided over tables, and not at all where a method has no score on one of them")
  func decided() throws {
    let gains = TableGains(try falling(6), first: 2)
    let one = try #require(gains.decisions.first)
    #expect(gains.decisions.count == 1 && gains.tables == 6 && one.verdict == .notToldApart)
    expectClose(
      [one.comparison.effect, one.comparison.interval.lowerBound, one.p], [-0.04, -0.118_5, 0.247], relative: 4e-3)
    #expect(
      gains.finding.plain.contains("On 6 real tables")
        && gains.finding.plain.contains("magnitude -0.040 (-0.119 to 0.039")
        && gains.finding.plain.contains("Student’s t over the tables, corrected by Holm over this loss alone"),
      "\(gains.finding.plain)")
    let rows = ClaimRow.rows(gains)
    #expect(rows.map(\.claim) == ["On real tables magnitude has a higher macro F1 than cross entropy"])
    #expect(rows[0].seeds == 6 && rows[0].data == "6 real tables" && rows[0].verdict == "not told apart")
    #expect(ClaimFindings.lines(rows).first?.contains("6 real tables: rate tuned longer −0.040") == true)

    let error = #expect(throws: (any Error).self) {
      try CollectionResult([
        result("t", majority: 20, recalls: [("cross_entropy", 0.9, 0.5), ("magnitude", .nan, .nan)])
      ])
    }
    #expect(error.map { "\($0)" }?.contains("magnitude diverges on t") == true)
  }
}
