import Analysis
import Testing

@testable import Learning

@Suite("Ranking curve")
struct RankingCurveTests {
  @Test("of a perfect ranking has all areas 1")
  func perfect() throws {
    let curve = try RankingCurve(scores: [0.9, 0.8, 0.3, 0.2, 0.1], positives: [true, true, false, false, false])
    #expect(curve.rocAUC == 1)
    #expect(curve.averagePrecision == 1)
    #expect(curve.trapezoidPRAUC == 1)
  }

  @Test("of a constant score has average precision at the prevalence, trapezoid halfway to 1, ROC AUC one half")
  func constant() throws {
    let positives = (0..<200).map { $0 % 20 == 7 }
    let curve = try RankingCurve(scores: [Double](repeating: 0.3, count: 200), positives: positives)
    #expect(curve.steps.count == 1)
    #expect(curve.averagePrecision == 0.05)
    expectEqual(curve.trapezoidPRAUC, 0.525)
    #expect(curve.rocAUC == 0.5)
  }

  @Test("counts negatives above and at every threshold")
  func steps() throws {
    let scores = [5.0, 4, 4, 3, 2, 2, 1]
    let positives = [false, true, false, false, true, true, false]
    let curve = try RankingCurve(scores: scores, positives: positives)
    #expect(
      curve.steps == [
        .init(positives: 1, negativesAbove: 1, negatives: 2), .init(positives: 3, negativesAbove: 3, negatives: 3),
      ])
    expectEqual(curve.averagePrecision, (1.0 / 3) / 3 + (2.0 / 3) * (3.0 / 6))
    // From (0, 0) to (⅓, ⅓), down to ¼ at the negative of score 3, and on to (1, ½).
    expectEqual(curve.trapezoidPRAUC, (1.0 / 3) * (1.0 / 6) + (2.0 / 3) * (0.25 + 0.5) / 2)
  }

  @Test("takes zero and minus zero, and infinities, as the numbers they are")
  func specialNumbers() throws {
    let zeros = try RankingCurve(scores: [0.0, -0.0], positives: [true, false])
    #expect(zeros.rocAUC == 0.5)
    let scores: [Float] = [-.infinity, -1, -0.5, 0, 0x1p-140, 2, .infinity]
    for split in 1..<scores.count {
      let curve = try RankingCurve(scores: scores, positives: scores.indices.map { $0 >= split })
      #expect(curve.rocAUC == 1, "the highest \(scores.count - split) are positive")
    }
    #expect(try RankingCurve(scores: [Double.infinity, .infinity], positives: [true, false]).rocAUC == 0.5)
    #expect(try RankingCurve(scores: [-Double.infinity, -.infinity], positives: [true, false]).rocAUC == 0.5)
  }

  @Test("has precision and recall as points, from nothing predicted to everything")
  func precisionRecallPoints() throws {
    let curve = try RankingCurve(scores: [5.0, 4, 3, 2, 1], positives: [false, true, false, true, false])
    let points = try #require(curve.precisionRecallPoints)
    let third = 1.0 / 3
    #expect(points.map(\.x) == [0, 0, 0.5, 0.5, 1, 1])
    #expect(points.map(\.y) == [1, 0, 0.5, third, 0.5, 0.4])
  }
}
