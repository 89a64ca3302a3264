import Analysis
import Testing

@testable import Learning

@Suite("Ranking curves")
struct RankingCurvesTests {
  @Test("have scikit-learn's areas", arguments: try fixture("metrics.json") as [MetricsCase])
  func golden(_ reference: MetricsCase) throws {
    let curves = try RankingCurves(scores: reference.matrix, labels: reference.labels)
    expectEqual(curves.rocAUCPerClass, reference.rocAUCPerClass)
    expectEqual(curves.macroROCAUC, reference.macroROCAUC)
    expectEqual(curves.averagePrecisionPerClass, reference.averagePrecisionPerClass)
    expectEqual(curves.macroAveragePrecision, reference.macroAveragePrecision)
    expectEqual(curves.classes.map(\.trapezoidPRAUC), reference.trapezoidPerClass)
  }

  @Test("are those of each column against the rest", arguments: try fixture("metrics.json") as [MetricsCase])
  func oneAgainstTheRest(_ reference: MetricsCase) throws {
    let matrix = reference.matrix
    let curves = try RankingCurves(scores: matrix, labels: reference.labels)
    for label in 0..<matrix.columns {
      let positives = reference.labels.map { $0 == label }
      #expect(try RankingCurve(scores: matrix.column(label), positives: positives) == curves.classes[label])
    }
  }

  @Test("are the same in single precision where the scores are")
  func precision() throws {
    let scores = Matrix<Float>([[0.1, 0.9], [0.25, 0.75], [0.5, 0.5], [0.5, 0.5]])
    let single = try RankingCurves(scores: scores, labels: [0, 1, 1, 0])
    #expect(try RankingCurves(scores: scores.converted(to: Double.self), labels: [0, 1, 1, 0]) == single)
  }

  @Test("of a class without samples, or of the only class, have no area")
  func undefined() throws {
    let scores = Matrix([[0.5, 0.3, 0.2], [0.1, 0.2, 0.7]])
    let absent = try RankingCurves(scores: scores, labels: [0, 2])
    #expect(absent.rocAUCPerClass == [1, nil, 1])
    #expect(absent.averagePrecisionPerClass == [1, nil, 1])
    #expect(absent.classes.map(\.trapezoidPRAUC) == [1, nil, 1])
    #expect(absent.macroROCAUC == 1)
    #expect(absent.classes[1].precisionRecallPoints == nil)

    let alone = try RankingCurves(scores: scores, labels: [1, 1])
    #expect(alone.macroROCAUC == nil)
    #expect(alone.macroAveragePrecision == nil)
  }

  @Test("without samples have no area")
  func empty() throws {
    let curves = try RankingCurves(scores: Matrix<Float>(rows: 0, columns: 3), labels: [])
    #expect(curves.rocAUCPerClass == [nil, nil, nil])
  }

  @Test("name the row and column of a score that is not a number")
  func notANumber() {
    let scores = Matrix([[0.5, 0.5], [0.2, 0.8], [0.1, .nan]])
    #expect(throws: MetricError.notANumber(row: 2, column: 1)) {
      try RankingCurves(scores: scores, labels: [0, 1, 1])
    }
  }
}
