import Analysis
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Pages of gains by the size of classes")
struct ClassGainPagesTests {
  /// Losses that differ from cross entropy by so much on a class of 10 samples, and not at all on one of 100.
  private func gains(
    _ differences: [(loss: String, by: [Double])], counts: [Double] = [100, 10]
  ) -> ClassGains {
    func scores(_ label: String, _ differences: [Double]) -> SeedScores {
      let outcomes = differences.map { difference in
        let values = [0.9, 0.3 + difference]
        return Outcome(epoch: 1, validation: 1, recalls: values, f1s: values, test: [:])
      }
      return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
    }
    let all = [scores("cross_entropy", [0, 0, 0])] + differences.map { scores($0.loss, $0.by) }
    return ClassGains(RegimeScores(regime: .paper, tuned: [], scores: all), counts: counts, place: "Here")
  }

  private var two: ClassGains {
    gains([("magnitude", MadeScores.about(0.2)), ("spread", MadeScores.untold)])
  }

  @Test("say which loss gains more on the smallest classes, and which is not told apart")
  func sentence() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.foundTilts([two], over: "cross_entropy")
    let said = """
      Here, regime **paper**, gain in F1 over cross entropy, whose F1 is 0.300 on the smallest classes and 0.900 on \
      the largest: magnitude 0.200 on the smallest and 0.000 on the largest, 0.200 more (0.175 to 0.225: above); \
      spread 0.007 on the smallest and 0.000 on the largest, 0.007 more (-0.056 to 0.069: not told apart).
      """
    #expect(page.plainFindings == [said])
  }

  @Test("say below where the largest classes gain more")
  func below() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.foundTilts([gains([("magnitude", MadeScores.about(-0.2))])], over: "cross_entropy")
    #expect(page.plainFindings[0].contains("-0.200 more (-0.225 to -0.175: below)"), "\(page.plainFindings[0])")
  }

  @Test("say where a loss finds nothing of the smallest classes, so that it could not lose more")
  func floor() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    let all = [gains([("spread", [-0.3, -0.3, -0.3]), ("magnitude", MadeScores.about(-0.2))])]
    page.foundTilts(all, over: "cross_entropy")
    let said = "spread -0.300 on the smallest, the floor, for its own is 0 there with every seed, and 0.000 on the"
    #expect(page.plainFindings[0].contains(said), "\(page.plainFindings[0])")
    #expect(page.plainFindings[0].contains("magnitude -0.200 on the smallest and 0.000"), "\(page.plainFindings[0])")
    page.show(all, over: "cross_entropy", as: "minority")
    let floors = try #require(page.table(named: "minority")).texts.map { $0[11] }
    #expect(floors == ["yes", "", "", "", "yes", "", "", ""])
  }

  @Test("show the smallest class first, in table and figure, and the tilt with Holm's p over the losses")
  func shown() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.show([two], over: "cross_entropy", as: "minority")
    let table = try #require(page.table(named: "minority"))
    #expect(table.rows.count == 8)
    #expect(
      table.texts[0]
        == [
          "Here", "paper", "magnitude", "recall", "10", "1", "3", "0.3000", "+0.2000", "+0.1752", "+0.2248", "",
        ])
    #expect(table.texts[1][4...8] == ["100", "1", "3", "0.9000", "0.0000"])
    let tilts = try #require(page.table(named: "minority-tilt"))
    #expect(tilts.rows.count == 4)
    // t = 34.64 with 2 degrees of freedom: p = 0.000832, of two losses 0.0017.
    #expect(
      tilts.texts[2] == ["Here", "paper", "magnitude", "f1", "+0.2000", "+0.1752", "+0.2248", "0.0017", "above"])
    let figure = try #require(page.figure(named: "minority-f1"))
    let panel = try #require(figure.panels.first)
    #expect(panel.series.map(\.label) == ["magnitude", "spread"] && panel.series[0].x == [10, 100])
    expectClose(panel.series[0].y, [0.2, 0])
    #expect(figure.caption.contains("over cross entropy") && panel.horizontalLines.map(\.value) == [0])
    #expect(page.figure(named: "minority-recall") != nil)
  }

  @Test("have no sentence without an end where all classes are of one size")
  func oneSize() throws {
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.foundTilts([gains([("magnitude", MadeScores.about(0.2))], counts: [10, 10])], over: "cross_entropy")
    for said in page.plainFindings { #expect(!said.contains(": ."), "\(said)") }
  }
}
