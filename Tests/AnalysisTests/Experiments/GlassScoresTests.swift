import Analysis
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Reporting
@testable import Spaces

@Suite("Scores of glasses")
struct GlassScoresTests {
  @Test("judge a ranking by sign, order and the hundred highest")
  func judge() throws {
    let scores = (0..<200).map { Double(100 - $0) }
    let positives = (0..<200).map { $0 < 90 || $0 >= 190 }
    let judged = try GlassScores(scores: scores, positives: positives)
    expectClose(try #require(judged.precisionAt100), 0.9)
    expectClose(try #require(judged.microF1), 0.9)
    expectClose(try #require(judged.rocAUC), 0.9)
  }

  @Test("are undefined where there is one class, and take all glasses where there are fewer than a hundred")
  func undefined() throws {
    let judged = try GlassScores(scores: [1, -1], positives: [true, true])
    #expect(judged.rocAUC == nil)
    #expect(judged.precisionAt100 == 1)
  }

  @Test("turn round where the denominator is negative, which the plain difference does not")
  func denominator() {
    #expect(GlassEvaluation.ratio((positive: -0.1, negative: -0.3)) < 0)
    #expect(GlassEvaluation.ratio((positive: 0.3, negative: 0.1)) > 0)
  }

  @Test("are best at the first epoch that reaches the greatest value")
  func best() throws {
    let scores = [0.5, 0.7, 0.7, 0.6].map { share in
      GlassScores(
        macroF1: share, microF1: nil, trapezoidPRAUC: nil, averagePrecision: nil, rocAUC: nil, precisionAt100: nil)
    }
    var history = GlassHistory(loss: "original")
    history.epochs = scores.map {
      GlassEpoch(trainingLoss: 1, ratio: $0, difference: $0, novel: nil, negativeDenominators: 0)
    }
    let best = try #require(history.best(.macroF1))
    #expect(best == (value: 0.7, epoch: 2))
    #expect(history.last(.macroF1) == 0.6)
    #expect(history.best(.microF1) == nil)
    #expect(history.best(.macroF1, by: .novel) == nil)
  }
}
