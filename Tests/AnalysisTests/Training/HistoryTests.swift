import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("A history")
struct HistoryTests {
  @Test("has its best score at the first epoch that reaches it")
  func best() throws {
    let best = try #require(history([0.5, 0.8, 0.7, 0.8]).best(.accuracy))
    #expect(best.value == 0.8 && best.epoch == 2)
  }

  @Test("takes the smallest of a loss and the largest of other scores", arguments: Score.allCases)
  func preference(score: Score) throws {
    let losses: Set<Score> = [.loss, .crossEntropy, .meanSquaredError]
    let best = try #require(history([0.4, 0.9, 0.1]).best(score))
    #expect(best.epoch == (losses.contains(score) ? 3 : 2))
  }

  @Test("passes over epochs that leave a score undefined")
  func undefined() throws {
    let best = try #require(history([nil, 0.2, nil, 0.1]).best(.macroF1))
    #expect(best.value == 0.2 && best.epoch == 2)
    #expect(history([nil, nil]).best(.macroF1) == nil)
    #expect(history([]).best(.accuracy) == nil)
    let values = history([nil, 0.2]).values(of: .macroF1)
    #expect(values[0].isNaN && values[1] == 0.2)
  }

  @Test("shows each score under its own name")
  func scores() {
    let epoch = EpochRecord(
      trainingLoss: 0, loss: 1, crossEntropy: 2, meanSquaredError: 3, accuracy: 4, macroF1: 5, macroROCAUC: 6,
      macroAveragePrecision: 7, recallPerClass: [9, nil, 7])
    #expect(Score.allCases.map { $0.value(in: epoch) } == [4, 6, 7, 5, 8, 1, 2, 3])
    #expect(
      Score.allCases.map(\.rawValue) == [
        "accuracy", "roc_auc_macro", "pr_auc_macro", "f1_macro", "balanced_accuracy", "loss", "cross_entropy",
        "mean_squared_error",
      ])
  }

  @Test("overtakes another at the first epoch from which it stays ahead")
  func overtaking() {
    let other = history([0.5, 0.5, 0.5, 0.5])
    #expect(history([0.4, 0.6, 0.7, 0.8]).epochOvertaking(other) == 2)
    #expect(history([0.6, 0.4, 0.6, 0.7]).epochOvertaking(other) == 3)
    #expect(history([0.6, 0.6, 0.6, 0.6]).epochOvertaking(other) == 1)
    #expect(history([0.6, 0.6, 0.6, 0.5]).epochOvertaking(other) == nil)
    #expect(history([0.6, nil, 0.6, 0.6]).epochOvertaking(other) == 3)
    #expect(history([]).epochOvertaking(other) == nil)
    // By a loss, the smaller is ahead.
    #expect(history([0.6, 0.4, 0.4, 0.3]).epochOvertaking(other, by: .crossEntropy) == 2)
  }

  @Test("is compared with another over the epochs that both have")
  func shorter() {
    #expect(history([0.4, 0.6, 0.1]).epochOvertaking(history([0.5, 0.5])) == 2)
  }

  @Test("equals another with the same numbers, however long its epochs took")
  func equality() {
    var slower = history([0.5])
    slower.durations = [EpochDuration(training: .seconds(2), evaluation: .milliseconds(500))]
    #expect(slower == history([0.5]))
    #expect(slower.durations[0].training == 2 && slower.durations[0].evaluation == 0.5)
    var diverged = slower
    diverged.divergence = Divergence(epoch: 2, batch: 1)
    #expect(diverged != slower)
    #expect(history([0.5]) != history([0.6]))
  }

  /// A history in which every score of an epoch is the given number; undefined ones leave the losses at 0.
  private func history(_ numbers: [Double?]) -> History {
    var history = History(loss: "magnitude")
    history.epochs = numbers.map { number in
      EpochRecord(
        trainingLoss: number ?? 0, loss: number ?? 0, crossEntropy: number ?? 0, meanSquaredError: number ?? 0,
        accuracy: number, macroF1: number, macroROCAUC: number, macroAveragePrecision: number,
        recallPerClass: [number])
    }
    return history
  }
}
