import Analysis
import Testing

@testable import Learning

@Suite("Confusion matrix")
struct ConfusionMatrixTests {
  @Test("has true classes as rows and predicted ones as columns")
  func orientation() {
    let matrix = ConfusionMatrix(labels: [0, 0, 1], predictions: [0, 1, 1], classCount: 3)
    #expect(matrix.counts == [1, 1, 0, 0, 1, 0, 0, 0, 0])
    #expect(matrix[0, 1] == 1)
    #expect(matrix.samples(of: 0) == 2)
    #expect(matrix.predictions(of: 1) == 2)
    #expect(matrix.accuracy == 2.0 / 3)
  }

  @Test("gives scikit-learn's counts and values", arguments: try fixture("metrics.json") as [MetricsCase])
  func golden(_ reference: MetricsCase) throws {
    let matrix = try ConfusionMatrix(labels: reference.labels, scores: reference.matrix)
    #expect(matrix.counts == reference.confusion.flatMap { $0 })
    expectEqual(matrix.accuracy, reference.accuracy)
    expectEqual(matrix.microF1, reference.microF1)
    expectEqual(matrix.macroF1(), reference.macroF1)
    expectEqual(matrix.f1PerClass.map { $0 ?? 0 }, reference.f1PerClass)
    expectEqual(matrix.macroRecall(), reference.macroRecall)
    expectEqual(matrix.balancedAccuracy, reference.balancedAccuracy)
  }

  @Test("predicts the first of equal largest scores")
  func firstMaximum() throws {
    #expect(try Matrix<Float>([[1, 3, 3], [2, 2, 1], [0, 0, 0]]).predictedClasses() == [1, 0, 0])
    #expect(try Matrix<Double>([[-.infinity, -1], [0, .infinity]]).predictedClasses() == [1, 1])
  }

  @Test("names the row and column of a score that is not a number", arguments: [0, 1, 2])
  func notANumber(column: Int) {
    var scores = Matrix<Float>([[1, 2, 3], [4, 5, 6]])
    scores[1, column] = .nan
    #expect(throws: MetricError.notANumber(row: 1, column: column)) {
      try ConfusionMatrix(labels: [0, 1], scores: scores)
    }
    #expect(MetricError.notANumber(row: 1, column: 2).description.contains("row 1, column 2"))
  }

  @Test("without samples has no metric")
  func empty() {
    let matrix = ConfusionMatrix(labels: [], predictions: [], classCount: 2)
    let metrics = [
      matrix.accuracy, matrix.balancedAccuracy, matrix.microF1, matrix.macroF1(),
      matrix.macroRecall(over: .definedClasses),
    ]
    #expect(metrics.allSatisfy { $0 == nil })
  }
}

@Suite("F1")
struct F1Tests {
  /// Class 0 is found, 1 is never predicted, 2 is predicted without samples, 3 is neither.
  let matrix = ConfusionMatrix(labels: [0, 0, 1, 1], predictions: [0, 2, 0, 2], classCount: 4)

  @Test("and precision and recall of a class are nil exactly where nothing is counted")
  func undefined() {
    #expect((0..<4).map(matrix.precision(of:)) == [0.5, nil, 0, nil])
    #expect(matrix.recallPerClass == [0.5, 0, nil, nil])
    #expect(matrix.f1PerClass == [0.5, 0, 0, nil])
  }

  @Test("averaged over all, present or defined classes differs when a class is absent")
  func averages() {
    #expect(matrix.macroF1(over: .allClasses) == 0.125)
    #expect(matrix.macroF1(over: .presentClasses) == 0.25)
    #expect(matrix.macroF1(over: .definedClasses) == 0.5 / 3)
    #expect(matrix.macroRecall(over: .presentClasses) == matrix.balancedAccuracy)
  }

  @Test("is the harmonic mean of precision and recall", arguments: 0..<3)
  func harmonicMean(label: Int) throws {
    let matrix = ConfusionMatrix(labels: [0, 1, 2, 0, 1, 2], predictions: [0, 0, 2, 0, 1, 1], classCount: 3)
    let precision = try #require(matrix.precision(of: label))
    let recall = try #require(matrix.recall(of: label))
    expectEqual(matrix.f1(of: label), 2 / (1 / precision + 1 / recall))
  }

  @Test("micro is accuracy")
  func micro() {
    #expect(matrix.microF1 == 0.25 && matrix.accuracy == 0.25)
  }
}
