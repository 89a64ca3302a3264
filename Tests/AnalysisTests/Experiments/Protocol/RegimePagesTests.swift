import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Verdicts on losses in a regime")
struct RegimePagesTests {
  private let regime = MadeScores.compared([
    ("magnitude", MadeScores.about(0.1)), ("spread", MadeScores.about(-0.1)), ("focal", MadeScores.untold),
    ("poly", [0.0001, 0, -0.0001]),
  ])

  @Test("stand in a table, a row a loss, with sign, interval, wins, Holm's p and what is concluded")
  func table() {
    let table = SeedTables.verdicts("t", [regime], scores: [.macroF1])
    #expect(
      table.columns.map(\.title)
        == ["loss", "regime", "score", "difference", "lower", "upper", "wins", "losses", "p", "verdict"])
    // t = 17.32 with 2 degrees of freedom: p = 0.00332, of four tests 0.0133.
    #expect(
      table.texts[0]
        == ["magnitude", "paper", "f1_macro", "+0.1000", "+0.0752", "+0.1248", "3", "0", "0.013", "holds"])
    #expect(
      table.texts[1]
        == ["spread", "paper", "f1_macro", "-0.1000", "-0.1248", "-0.0752", "0", "3", "0.013", "fails"])
    #expect(table.texts[2].suffix(4) == ["2", "1", "1", "not told apart"])
    #expect(table.texts[3].last == "equivalent")
    #expect(table.notes[0].hasPrefix("Loss minus cross_entropy on the same 3 seeds"))
  }

  @Test("are said in a sentence that names who gains, who falls behind and who is not told apart")
  func sentence() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.found([regime], "Here", of: [.macroF1])
    #expect(page.plainFindings.count == 1)
    let said = page.plainFindings[0]
    #expect(said.hasPrefix("Here, **paper**: in macro F1 against cross entropy, "), "\(said)")
    let parts = [
      "magnitude (0.1000, 0.0752 to 0.1248) gains; ", "spread (-0.1000, -0.1248 to -0.0752) falls behind; ",
      "Poly-1 (0.0000, ", ") is equivalent; ", "focal (0.0067, -0.0558 to 0.0692) is not told apart.",
    ]
    for part in parts { #expect(said.contains(part), "\(said)") }
  }

  @Test("of several places say of each loss where it gains, and where not")
  func places() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    let other = MadeScores.compared([
      ("magnitude", MadeScores.about(-0.1)), ("spread", MadeScores.about(-0.1)), ("focal", MadeScores.untold),
      ("poly", [0.0001, 0, -0.0001]),
    ])
    page.found(across: [("0 %", [regime]), ("20 %", [other])], "By noise", of: [.macroF1])
    #expect(
      page.plainFindings == [
        "By noise, **paper**: in macro F1 against cross entropy, magnitude gains at 0 % and falls behind at 20 %; "
          + "spread falls behind at 0 %, 20 %; focal is not told apart at 0 %, 20 %; Poly-1 is equivalent at 0 %, 20 %."
      ], "\(page.plainFindings)")
  }

  @Test("are counted where there are many losses, with the one that differs most")
  func many() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    let five = MadeScores.compared([
      ("magnitude", MadeScores.about(0.1)), ("spread", MadeScores.about(0.3)), ("focal", MadeScores.about(0.2)),
      ("poly", MadeScores.untold), ("ldam", MadeScores.about(-0.1)),
    ])
    page.found([five], "Here", of: [.macroF1])
    let said = page.plainFindings[0]
    #expect(said.contains("3 of 5 losses gain, most spread (0.3000, 0.2752 to 0.3248); LDAM (-0.1000, "), "\(said)")
    #expect(said.contains("; Poly-1 (") && !said.contains("magnitude"), "\(said)")
  }

  @Test("are corrected over all regimes of a page, each of which has its own sentence")
  func regimes() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    // One test alone would be told apart at p = 0.03; two regimes make it 0.06.
    let doubtful = (loss: "magnitude", by: MadeScores.about(0.03258))
    page.found([MadeScores.compared([doubtful])], "Alone", of: [.macroF1])
    page.found(
      [MadeScores.compared([doubtful]), MadeScores.compared([doubtful], under: .tunedRate)], "Both", of: [.macroF1])
    let said = page.plainFindings
    #expect(said.count == 3)
    #expect(said[0].contains("magnitude (0.0326, ") && said[0].contains(") gains."), "\(said[0])")
    #expect(said[1].contains("**paper**") && said[1].contains(") is not told apart."), "\(said[1])")
    #expect(said[2].contains("**tuned rate**") && said[2].contains(") is not told apart."))
  }

  @Test("are the same in the sentence and in the table of a page")
  func agreement() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    let doubtful = MadeScores.compared([("magnitude", MadeScores.about(0.03258))])
    page.found([doubtful], "Here")
    page.show([doubtful], "Here", as: "made")
    let table = try #require(page.table(named: "made-differences"))
    let row = try #require(table.texts.first { $0[2] == "f1_macro" })
    #expect(
      page.plainFindings[0].contains(" gains.") == (row.last == "holds"),
      "\(page.plainFindings[0]) The table says: \(row)")
  }

  @Test("are those of the numbers in bold: a gain that is shown, and nothing else")
  func bold() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.show([regime], "Here", as: "made", scores: [.macroF1])
    let means = try #require(page.table(named: "made-paper"))
    let column = try #require(means.columns.firstIndex { $0.title == "f1_macro" })
    #expect(means.rows.map { row in row.indices.filter { row[$0].isBest } } == [[], [column], [], [], []])
    #expect(means.notes[0].contains("a gain over cross_entropy holds: paired t-tests of f1_macro, with Holm's"))
    #expect(!means.notes.contains { $0.contains("Wilcoxon") })
  }

  @Test("of what is tuned say once on a page that they are for one tuning, and of the paper's regime never")
  func oneTuning() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    let gain = (loss: "magnitude", by: MadeScores.about(0.1))
    for place in ["Here", "There"] {
      page.found(
        [MadeScores.compared([gain]), MadeScores.compared([gain], under: .tunedRate)], place, of: [.macroF1])
    }
    #expect(page.findings.map { $0.ends(with: Page.oneTuning) } == [false, true, false, false])
  }

  @Test("are of the rule that they are asked by")
  func rule() {
    func scores(_ label: String, _ differences: [Double]) -> SeedScores {
      let outcomes = zip(MadeScores.base, differences).map { value, difference in
        Outcome(epoch: 1, validation: 0.5, test: [.macroF1: value], bestTest: [.macroF1: value + difference])
      }
      return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
    }
    let both = [scores("cross_entropy", [0, 0, 0]), scores("magnitude", MadeScores.about(0.1))]
    let regime = RegimeScores(regime: .paper, tuned: [], scores: both)
    let table = SeedTables.verdicts("t", [regime], scores: [.macroF1], by: .bestTestEpoch)
    #expect(table.texts[0][3] == "+0.1000" && table.texts[0].last == "holds", "\(table.texts)")
    #expect(SeedTables.verdicts("t", [regime], scores: [.macroF1]).texts[0][3] == "0.0000")
    #expect(!table.notes[0].contains("one tuning"))
  }

  @Test("are drawn where they lie, those too far off, which would squeeze the others, as numbers at the end")
  func figure() throws {
    let figure = SeedFigures.verdicts("t", [regime], by: .macroF1)
    #expect(figure.yNames == ["poly", "focal", "spread", "magnitude"] && figure.verticalLines.map(\.value) == [0])
    #expect(figure.xLabel == "difference to cross entropy" && figure.xRange == nil && figure.notes.isEmpty)
    #expect(figure.shadings.map(\.range) == [-0.005...0.005])
    // The dots of the seeds, then the mean with its interval, from the top row on.
    expectClose(figure.series[4].x, MadeScores.untold)
    expectClose(figure.series[5].x, [0.02 / 3])
    #expect(figure.series[5].y == [2])
    let band = try #require(figure.series[5].band)
    expectClose(band.lower + band.upper, [-0.0558495, 0.0691829], relative: 1e-5)
    // One that is far off stands as a number at the end.
    let far = MadeScores.compared([
      ("magnitude", MadeScores.about(0.9)), ("spread", MadeScores.about(-0.1)), ("focal", MadeScores.untold),
    ])
    let cut = SeedFigures.verdicts("t", [far], by: .macroF1)
    #expect(cut.notes.map(\.text) == ["0.90 ▸"] && cut.notes.map(\.y) == [3])
    #expect(try #require(cut.xRange).upperBound < 0.2)
  }

  @Test("name the regime in a figure of several, and long losses briefly")
  func names() {
    let long = (loss: "mean_squared_error", by: MadeScores.about(0.1))
    let all = [MadeScores.compared([long]), MadeScores.compared([long], under: .fullyTuned)]
    let figure = SeedFigures.verdicts("t", all, by: .macroF1)
    #expect(figure.yNames == ["MSE, fully tuned", "MSE, paper"])
  }
}
