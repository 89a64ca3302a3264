import Analysis
import ArgumentParser
import CardinalityNumerics
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting

@Suite("Figures of glass")
struct GlassFiguresTests {
  private let seeds = MadeGlass.seeds([
    ("division_magnitude", MadeScores.about(0.1)), ("division_spread", MadeScores.untold),
  ])

  @Test("have the mean of each score over the seeds, and beside it the paired difference to the first loss")
  func panels() throws {
    let figure = GlassFigures(seeds).panels
    #expect(figure.panels.count == 10)
    let (score, difference) = (figure.panels[0], figure.panels[1])
    #expect(score.series.map(\.label) == ["original", "division magnitude", "division spread"])
    #expect(score.series[0].x == [1, 2] && score.horizontalLines.isEmpty)
    expectClose(score.series[0].y, [0.4, 0.6])
    expectClose(score.series[1].y, [0.5, 0.7])
    #expect(difference.title == "macro F1, difference" && difference.horizontalLines.map(\.value) == [0])
    #expect(difference.series.map(\.label) == ["division magnitude", "division spread"])
    expectClose(difference.series[0].y, [0.1, 0.1])
    expectClose(difference.series[1].y, [0.02 / 3, 0.02 / 3])
    // Pairs differ by ±0.01, although the seeds themselves lie 0.1 apart.
    let band = try #require(difference.series[0].band)
    expectClose(band.lower + band.upper, [0.0751586, 0.0751586, 0.1248414, 0.1248414], relative: 1e-5)
    #expect(figure.caption.contains("means of 3 seeds") && figure.caption.contains("differences to original, paired"))
  }

  @Test("say what each loss gains over the first over seeds, at the best epoch and after the last")
  func findings() throws {
    let figures = GlassFigures(seeds)
    let said = figures.findings.map(\.plain)
    #expect(said.count == 4)
    #expect(said[0].hasPrefix("**division magnitude**, best over the epochs, over 3 seeds: "), "\(said[0])")
    #expect(said[0].contains("macro F1 (0.1000, 95 % interval 0.0752 to 0.1248)"), "\(said[0])")
    #expect(said[1].hasPrefix("**division magnitude**, after the last epoch"), "\(said[1])")
    #expect(said[2].contains("not told apart from original by macro F1 (0.0067, 95 % interval -0.0558 to 0.0692)"))
    let gains = try #require(figures.gains)
    // Two losses, two readings, five scores: one family.
    #expect(gains.rows.count == 20)
    let one = try #require(gains.rows.first { $0.score == .macroF1 && $0.loss == "division magnitude" })
    // Student's p of 0.1 ± 0.01 over three seeds is 0.0033; Holm's correction is over all twenty.
    #expect(gains.rows.map(\.p) == Holm.adjusted(gains.rows.map(\.comparison.tests.pValue)))
    #expect(abs(one.comparison.tests.pValue - 0.0033) < 5e-5 && one.p > 5 * 0.0033, "\(one.p)")
    #expect(gains.table.rows.count == 20)
  }

  @Test("do not average a training whose score is undefined, nor speak of one seed where there are three")
  func undefined() {
    var broken = seeds
    broken[1][1] = MadeGlass.history("division_magnitude", [nil, nil])
    let figures = GlassFigures(broken)
    #expect(figures.panels.panels[0].series[1].y.allSatisfy { $0.isNaN })
    #expect(figures.panels.panels[1].series[0].y.allSatisfy { $0.isNaN })
    let said = figures.findings[0].plain
    #expect(said.contains("division magnitude**") && said.contains("undefined with some seed: macro F1"), "\(said)")
    #expect(!said.contains("one seed"), "\(said)")
  }

  @Test("of one seed have Wilson's interval about a precision, and none elsewhere")
  func oneSeed() throws {
    let figure = GlassFigures([seeds[0]]).panels
    #expect(figure.panels[0].series.allSatisfy { $0.band == nil })
    let precision = figure.panels[8]
    #expect(precision.title == "precision among 100")
    let band = try #require(precision.series[0].band)
    // 50 of 100.
    expectClose([band.lower[1], band.upper[1]], [0.4038315, 0.5961685], relative: 1e-5)
    #expect(figure.caption.contains("of one seed"))
    let said = GlassFigures([seeds[0]]).findings[0].plain
    let expected = """
      macro F1, against original, on one seed: division magnitude 0.0900 best over the epochs, 0.0900 after the last \
      epoch, higher in 2 of 2 epochs
      """
    #expect(said.hasPrefix(expected), "\(said)")
  }

  @Test("compare losses as far as all have come")
  func unequal() throws {
    var shorter = seeds
    for seed in shorter.indices { shorter[seed][1].epochs.removeLast() }
    let gains = try #require(GlassFigures(shorter).gains)
    let last = try #require(gains.rows.first { $0.reading == .last && $0.loss == "division magnitude" })
    // After the first epoch of both, not the first of one and the second of the other.
    #expect(abs(last.comparison.effect - 0.1) < 1e-12)
  }

  @Test("over the published number of seeds are a page of their own, of either split")
  func pages() throws {
    func variant(_ words: [String], seeds: Int) throws -> (name: String, options: [String: String]) {
      try GlassOptions.parse(words).variant(of: "figure3", seeds: seeds)
    }
    let plain = try variant([], seeds: 5)
    #expect(plain.name == "figure3-seeds" && plain.options == ["seeds": "5", "epochs": "20"])
    let grouped = try variant(["--split", "grouped"], seeds: 5)
    #expect(grouped.name == "figure3-grouped-seeds" && grouped.options["split"] == "grouped")
    let one = try variant(["--split", "grouped"], seeds: 1)
    #expect(one.name == "figure3-grouped" && one.options == ["split": "grouped"])
    for own in [try variant([], seeds: 3), try variant(["--train", "a", "--validation", "b"], seeds: 1)] {
      #expect(own.name == "figure3" && own.options.isEmpty)
    }
  }

  @Test("leave out a loss that has not begun")
  func begun() {
    let waiting = seeds.map { Array($0.prefix(2)) + [GlassHistory(loss: "division_spread")] }
    #expect(GlassFigures(waiting).panels.panels[0].series.map(\.label) == ["original", "division magnitude"])
    #expect(waiting.epochs == "original 2, division magnitude 2, division spread 0")
  }
}
