import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Reporting

@Suite("Tables of glass")
struct GlassTablesTests {
  private let histories = [
    MadeGlass.history("original", [0.5, 0.7, 0.6]), MadeGlass.history("division_spread", [0.6, nil, 0.8]),
  ]

  @Test("have the best over the epochs, the best loss of each score in bold")
  func summary() {
    let table = GlassTables(histories, besidePaper: true).summary
    #expect(table.columns.map(\.title) == ["score", "original", "division spread"])
    #expect(table.caption.hasSuffix("epochs: original 3, division spread 3"))
    #expect(table.texts[0] == ["macro F1", "0.7000", "0.8000"])
    #expect(table.rows[0].map(\.isBest) == [false, false, true])
    // What was not measured is no winner.
    #expect(table.texts[5] == ["average precision", "–", "–"] && table.rows[5].allSatisfy { !$0.isBest })
  }

  @Test("stand beside the paper's values with the sign of ours less theirs, the last epoch and the plain difference")
  func comparison() {
    let rows = GlassTables(histories, besidePaper: true).comparison.texts
    #expect(rows.count == 12)
    #expect(
      rows[0]
        == ["f1_macro", "original", "3", "0.7000", "2", "0.7978", "-0.0978", "0.6000", "0.8000", "–"])
    #expect(
      rows[1]
        == ["f1_macro", "division_spread", "3", "0.8000", "3", "0.8051", "-0.0051", "0.8000", "0.9000", "–"])
    // The paper prints no ROC AUC.
    #expect(rows[6].prefix(2) == ["roc_auc", "original"] && rows[6][5...6] == ["–", "–"])
    let alone = GlassTables(histories, besidePaper: false).comparison.texts
    #expect(alone.allSatisfy { $0[5...6] == ["–", "–"] } && alone[0][3] == "0.7000")
  }

  @Test("say which loss is best and by how much, and that one seed says nothing about chance")
  func finding() {
    let said = GlassTables(histories, besidePaper: true).finding(split: "plain").plain
    #expect(said.hasPrefix("Split plain, one seed, which says nothing about chance: "))
    #expect(said.contains("macro F1 is best with division spread, 0.8000, 0.1000 above original."), "\(said)")
    let first = GlassTables(histories.reversed(), besidePaper: true).finding(split: "plain").plain
    #expect(!first.contains("above division spread"), "A loss is not above itself: \(first)")
  }

  @Test("count the most negative denominators over losses and epochs")
  func denominators() {
    #expect(GlassTables(histories, besidePaper: true).negativeDenominators == 3)
  }
}

@Suite("Tables of the hygiene of glass")
struct GlassHygieneTablesTests {
  private var hygiene: SciGlassHygiene {
    func samples(_ shares: [Double], _ temperatures: [Double]) -> SciGlassSamples {
      let rows = shares.map { [$0, 100 - $0] + Array(repeating: 0.0, count: 16) }
      return SciGlassSamples(compositions: Matrix(rows), glassTransitions: temperatures)
    }
    let split = SciGlassSplit(
      train: samples([10, 10, 20, 30, 40], [550, 700, 550, 700, 800]),
      validation: samples([10, 20, 50], [550, 650, 700]))
    return SciGlassHygiene(split, interval: SciGlass.interval)
  }

  @Test("count each class of each part beside the paper's")
  func counts() {
    #expect(
      GlassHygieneTables([("plain", hygiene)]).counts.texts == [
        ["train", "positive", "8029", "2"], ["train", "negative", "20124", "3"],
        ["validation", "positive", "1942", "1"], ["validation", "negative", "5081", "2"],
      ])
  }

  @Test("count repeats, contradictions and leaks, and say how much of the validation part was seen")
  func leaks() {
    let table = GlassHygieneTables([("plain", hygiene), ("again", hygiene)]).hygiene
    #expect(table.columns.map(\.title) == ["what", "paper", "plain", "again"])
    #expect(
      table.texts.map { Array($0.dropFirst()) }
        == [["4188", "1", "1"], ["160", "1", "1"], ["1517", "2", "2"], ["0.216", "0.667", "0.667"]])
    #expect(
      hygiene.finding("plain").plain
        == "Split plain: 2 validation glasses, 66.7 %, have the composition of a training glass.")
  }
}
