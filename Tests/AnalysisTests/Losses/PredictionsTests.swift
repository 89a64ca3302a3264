import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Predictions")
struct PredictionsTests {
  @Test("are the softmax of the logits and its logarithm")
  func softmax() {
    let logits = SeededBatch.logits(9, classes: 5)
    let predictions = Predictions(logits: logits, labels: SeededBatch.labels(9, classes: 5))
    for row in 0..<9 {
      let exponentials = logits.row(row).map { exp($0) }
      let expected = exponentials.map { $0 / exponentials.reduce(0, +) }
      expectClose(Array(predictions.probabilities.row(row)), expected, relative: 1e-14)
      expectClose(Array(predictions.logProbabilities.row(row)), expected.map { log($0) }, relative: 1e-14)
    }
  }

  @Test("are exact to the last digits however small", arguments: [1.0, 37, 300, 700])
  func small(difference: Double) {
    let predictions = Predictions(logits: Matrix([[0, difference]]), labels: [0])
    let expected = exp(-difference) / (1 + exp(-difference))
    expectClose(predictions.probabilities[0, 0], expected, relative: 1e-15)
  }

  @Test("have finite logarithms where the probability is too small for a number")
  func extreme() {
    let predictions = Predictions(logits: Matrix([[800.0, -800, 800], [-1e6, 0, 1e6]]), labels: [0, 0])
    #expect(Array(predictions.probabilities.row(0)) == [0.5, 0, 0.5])
    expectClose(Array(predictions.logProbabilities.row(0)), [-log(2), -1_600 - log(2), -log(2)], relative: 1e-15)
    #expect(Array(predictions.probabilities.row(1)) == [0, 0, 1])
    #expect(Array(predictions.logProbabilities.row(1)) == [-2e6, -1e6, 0])
    #expect(predictions.areFinite)
  }

  @Test("know logits that are no finite numbers", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(value: Double) {
    for column in 0..<3 {
      var logits = Matrix<Double>(rows: 2, columns: 3)
      logits[1, column] = value
      #expect(!Predictions(logits: logits, labels: [0, 0]).areFinite)
    }
  }

  @Test("take the rows asked for, in the precision of a network, whatever they held before")
  func load() {
    let logits = SeededBatch.logits(9, classes: 5)
    var predictions = SeededBatch.predictions(20, classes: 3)
    predictions.load(logits.converted(to: Float.self), rows: 2..<6, labels: [0, 4, 1, 1])
    let expected = Predictions(
      logits: logits.converted(to: Float.self).rows(2..<6).converted(), labels: [0, 4, 1, 1])
    #expect(predictions.rows == 4 && predictions.columns == 5)
    #expect(predictions.labels == expected.labels)
    #expect(predictions.probabilities == expected.probabilities)
    #expect(predictions.logProbabilities == expected.logProbabilities)
  }
}
