import Analysis
import Testing

@testable import Learning

@Suite("The evaluation of a network")
struct EvaluationTests {
  /// 45 test samples make batches of 20, 20 and 5.
  private static let batches = [0..<20, 20..<40, 40..<45]

  @Test("takes means of losses over batches, the smaller last one counting as one")
  func losses() throws {
    let (record, predictions) = try evaluation(loss: .magnitude())
    let losses: [(Double, any Loss<Predictions>)] = [
      (record.loss, .magnitude()), (record.crossEntropy, .crossEntropy()),
      (record.meanSquaredError, .meanSquaredError()),
    ]
    for (mean, loss) in losses {
      expectClose(mean, try predictions.map { try loss.value(of: $0) }.reduce(0, +) / 3, relative: 1e-13)
    }
    #expect(record.trainingLoss == 0.25)
  }

  @Test("takes scores over the whole test set")
  func scores() throws {
    let (record, predictions) = try evaluation(loss: .spread())
    let labels = predictions.flatMap(\.labels)
    let scores = Matrix(rows: 45, columns: 3, elements: predictions.flatMap(\.probabilities.elements))
    let confusion = try ConfusionMatrix(labels: labels, scores: scores)
    let ranking = try RankingCurves(scores: scores, labels: labels)
    #expect(record.accuracy == confusion.accuracy)
    #expect(record.macroF1 == confusion.macroF1(over: .definedClasses))
    #expect(record.macroROCAUC == ranking.macroROCAUC)
    #expect(record.macroAveragePrecision == ranking.macroAveragePrecision)
  }

  private func evaluation(loss: any Loss<Predictions>) throws -> (EpochRecord, [Predictions]) {
    let test = try SmallProblem.data(of: Double.self).test
    var network = try SmallProblem.network(of: Double.self)
    var evaluation = Evaluation(of: test, batchSize: 20)
    let record = try evaluation.record(of: &network, loss: loss, trainingLoss: 0.25)
    network.forward(test.features)
    let predictions = Self.batches.map { rows in
      Predictions(logits: network.output.rows(rows), labels: Array(test.labels[rows]))
    }
    return try (#require(record), predictions)
  }
}
