import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Figures of claims")
struct ClaimFiguresTests {
  /// The paper's claims at a majority of 50 %, decided on two seeds and one epoch.
  private func report() async throws -> ClaimReport {
    var settings = TrainingSettings()
    settings.epochs = 1
    return try await SmallTrials.withFolder { folder in
      try await ClaimReport(
        in: SmallTrials.sweep(folder), seed: 1, quick: true, settings: settings,
        families: ["the paper's losses, majority 50"])
    }
  }

  @Test("draw the paper's own claims, a row each in their order, and its other losses apart from them")
  func rows() async throws {
    let report = try await report()
    #expect(report.figures.map(\.name) == ["claims", "other-paper-losses", "tunings"])
    let own = report.decisions.filter {
      $0.claim.arms.0.trial.loss.name == "magnitude" && $0.claim.score != .macroROCAUC
    }
    try #require(own.count == 6)
    let figure = try #require(report.figures.first?.figure)
    #expect(figure.xLabel == "difference to cross entropy" && figure.title.hasPrefix("majority 50 %"))
    #expect(Set(figure.yNames).count == 6 && figure.yNames.last == "Mag., acc., paper", "\(figure.yNames)")
    // For each row the dots of its seeds, then the mean.
    let estimates = figure.series.filter { $0.style == .horizontalIntervals }
    #expect(estimates.map { $0.x[0] } == own.map(\.comparison.effect))
    #expect(estimates.map { $0.y[0] } == [6, 5, 4, 3, 2, 1])
    let dots = figure.series.filter { $0.style == .dots }
    #expect(dots.map(\.x) == own.map(\.comparison.differences))
    #expect(figure.shadings.map(\.range) == [-0.005...0.005])
    let other = report.figures[1].figure
    let rest = report.decisions.filter { ["spread", "mean_squared_error"].contains($0.claim.arms.0.trial.loss.name) }
    #expect(other.yNames.count == rest.count && rest.count == 5)
  }

  @Test("draw the effect of each tuning as a dot, beside the interval that holds tuning and seeds")
  func tunings() async throws {
    let report = try await report()
    let figure = try #require(report.figures.last?.figure)
    let repeated = report.tunedSeveralTimes
    #expect(repeated.count == 2 && figure.title.hasPrefix("Effects of 2 tunings"))
    #expect(figure.series.filter { $0.style == .dots }.map(\.x) == repeated.map { $0.tunings?.effects ?? [] })
    let table = try #require(report.tunings)
    #expect(table.rows.count == report.decisions.count { $0.tunings != nil } && table.rows.count == 4)
    for decision in report.decisions {
      let row = ClaimRow(decision)
      #expect((row.intervalOver == "seeds and tuning") == decision.claim.isTuned && row.intervalOver != "tables")
      #expect((row.tunings == 0) == !decision.claim.isTuned && (row.pooledDeviation == nil) == !decision.claim.isTuned)
      #expect((row.tuningDeviation == nil) == (row.tunings < 2))
    }
    // Losses that were tuned once: the mean over seeds alone, with an error that is larger by the pooled variance.
    let once = try #require(report.decisions.first { $0.claim.isTuned && $0.tunings == nil })
    let pooled = try #require(once.pooled)
    #expect(once.comparison.tests == pooled.tests(once.comparison.differences))
    #expect(once.comparison.tests.standardError >= pooled.deviation)
  }

  @Test("stand on a page that counts as many verdicts as there are claims, and repeats each in its tables")
  func page() async throws {
    let report = try await report()
    let folder = try TemporaryFolder()
    var page = try MadeScores.page(in: folder)
    page.show(report)
    let counts = Verdict.allCases.map(report.count)
    #expect(counts.reduce(0, +) == report.decisions.count)
    let said = try #require(page.plainFindings.first)
    #expect(
      said.hasPrefix("Of \(report.decisions.count) claims \(report.count(.holds)) hold")
        && said.contains(", \(report.count(.fails)) fail, "), "\(said)")
    #expect(said.contains("and \(report.count(.notToldApart)) are not told apart"))
    let table = try #require(page.table(named: "claims"))
    #expect(table.texts.map { $0.last ?? "" } == report.rows.map { $0.verdict + $0.reservation })
    #expect(
      table.texts.map { $0[3] } == report.decisions.map { Cell.difference($0.comparison.effect, digits: 4).text })
    // Two seeds cannot reach 5 % by Wilcoxon's test, so that it decides nothing that Student's does not; of what is tuned
    // it says nothing.
    #expect(report.countWithoutTuning == report.decisions.count { !$0.claim.isTuned })
    #expect(report.dependingOnTest == report.decisions.count { !$0.holdsTuning && $0.p < Comparison.level })
  }
}
