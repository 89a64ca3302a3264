import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning
@testable import Reporting

@Suite("Gains of single classes")
struct ClassGainTests {
  private func scores(_ name: String, _ outcomes: [(recalls: [Double], f1s: [Double])]) -> SeedScores {
    SeedScores(
      Trial(.crossEntropy()),
      outcomes.map { Outcome(epoch: 1, validation: 1, recalls: $0.recalls, f1s: $0.f1s, test: [:]) }, label: name)
  }

  private func gains(_ others: [(recalls: [Double], f1s: [Double])]) -> ClassGains {
    let base = scores("cross_entropy", [([0.9, 0.5, 0.3], [0.8, 0.4, 0.2]), ([0.8, 0.6, 0.4], [0.8, 0.4, 0.2])])
    let regime = RegimeScores(regime: .paper, tuned: [], scores: [base, scores("magnitude", others)])
    return ClassGains(regime, counts: [100, 10, 10], place: "here")
  }

  @Test("are paired by seed and averaged over the classes of one size, the smallest first")
  func means() throws {
    let gains = gains([([0.9, 0.6, 0.5], [0.7, 0.5, 0.4]), ([0.9, 0.7, 0.6], [0.9, 0.5, 0.4])])
    let recall = gains.gains(of: "magnitude", by: .recall)
    #expect(recall.map(\.samples) == [10, 100] && recall.map(\.classes) == [2, 1])
    expectClose(recall[0].comparison.differences, [0.15, 0.15], relative: 1e-12)
    expectClose(recall[1].comparison.differences, [0, 0.1], relative: 1e-12)
    let tilt = try #require(gains.tilt(of: "magnitude", by: .f1))
    expectClose(tilt.differences, [0.25, 0.05], relative: 1e-12)
  }

  @Test("leave out what a class has no score for, and never show not-a-number")
  func missing() {
    let gains = gains([([0.9, .nan, 0.5], [0.7, 0.5, .nan]), ([0.9, .nan, .nan], [0.9, 0.5, 0.4])])
    // One seed is left for the small classes by recall: too few to compare.
    #expect(gains.gains(of: "magnitude", by: .recall).map(\.samples) == [100])
    #expect(gains.tilt(of: "magnitude", by: .recall) == nil)
    let f1 = gains.gains(of: "magnitude", by: .f1)[0].comparison.differences
    expectClose(f1, [0.1, 0.15], relative: 1e-12)
  }

  @Test("come from outcomes that keep the F1 of each class")
  func kept() throws {
    var trial = Trial(.crossEntropy())
    var data = SyntheticData(majority: 0.5)
    (data.sampleCount, data.classCount) = (600, 4)
    trial.data = data
    trial.training.epochs = 3
    let outcome = try trial.run(on: TrialData(for: trial))
    #expect(outcome.f1s.count == 4 && outcome.recalls.count == 4)
    let macro = try #require(outcome.value(of: .macroF1))
    expectClose(
      outcome.f1s.filter { !$0.isNaN }.reduce(0, +) / Double(outcome.f1s.count { !$0.isNaN }), macro, relative: 1e-12)
  }
}

@Suite("A family of differences")
struct DifferenceFamilyTests {
  @Test("has one correction for its sentence and its table")
  func family() {
    let steps: [Double] = (0..<10).map { 0.5 + 0.01 * Double($0) }
    func scores(_ shift: Int) -> SeedScores {
      let gains: [Double] = (0..<10).map { $0 < 8 ? 0.01 : -0.005 }
      return SmallTrials.scores("loss_\(shift)", zip(steps, gains).map { $0 + $1 * Double(shift) })
    }
    let base = SmallTrials.scores("base", steps)
    let all: [SeedScores] = [base, scores(1), scores(2), scores(3)]
    let one = DifferenceFamily(all, to: base, scores: [.accuracy])
    let two = DifferenceFamily(all, to: base, scores: [.accuracy, .macroF1])
    #expect(one.rows.count == 3 && two.rows.count == 6)
    let raw = one.rows.map(\.comparison.test.pValue)
    #expect(one.rows.map(\.p) == Holm.adjusted(raw))
    // More scores, a larger correction, in the sentence as in the table.
    #expect(
      two.rows.filter { $0.score == .accuracy }.allSatisfy { row in
        one.rows.contains { $0.loss == row.loss && $0.p <= row.p }
      })
    let table = SeedTables.differences("t", two)
    #expect(table.rows.map { $0.last?.text } == two.rows.map { Cell.significant($0.p, digits: 2).text })
    let told = two.rows.filter { $0.score == .accuracy && $0.p < 0.05 }.map(\.loss)
    let sentence = SeedFindings.differences(two, by: .accuracy).plain
    for row in one.rows {
      let same = sentence.range(of: "not told apart:").map { sentence[$0.upperBound...].contains(row.loss) } ?? false
      #expect(same != told.contains(row.loss), "\(sentence)")
    }
  }
}

@Suite("Resampling compared")
struct ResamplingComparisonTests {
  @Test("tests magnitude against itself without, and against cross entropy with the same resampling, as one family")
  func rows() {
    func scores(_ value: Double) -> SeedScores {
      SmallTrials.scores("x", (0..<6).map { value + 0.001 * Double($0 % 3) })
    }
    let all = [(0.5, 0.6), (0.7, 0.65), (0.55, 0.6), (0.6, 0.8)].map { (scores($0.0), scores($0.1)) }
    let comparison = ResamplingComparison(all.map { (crossEntropy: $0.0, magnitude: $0.1) }, by: .accuracy)
    #expect(comparison.rows.map(\.isToCrossEntropy) == [false, false, false, true, true, true, true])
    expectClose(comparison.rows.map(\.comparison.effect), [0.05, 0, 0.2, 0.1, -0.05, 0.05, 0.2], relative: 1e-9)
    #expect(comparison.rows.map(\.verdict) == [.holds, .equivalent, .holds, .holds, .fails, .holds, .holds])
    #expect(comparison.table.rows.count == 7 && comparison.findings.count == 2)
    #expect(
      comparison.table.texts.map { $0[0] }
        == ["oversampling", "undersampling", "SMOTE", "no resampling", "oversampling", "undersampling", "SMOTE"])
    #expect(comparison.table.texts[0][1] == "magnitude, no resampling")
  }
}
