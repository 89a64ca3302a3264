import Analysis
import Foundation
import Testing

@testable import Learning

@Suite("Magnitude and spread loss")
struct CardinalityLossTests {
  @Test("of a batch of one are tanh(t ‖r‖ / 2)", arguments: [0.3, 1, 4])
  func one(t: Double) throws {
    let batch = Predictions(logits: Matrix([[0.5, -1, 2]]), labels: [1])
    let residual = (0..<3).map { ($0 == 1 ? 1 : 0) - batch.probabilities[0, $0] }
    let length = residual.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for loss in [CardinalityLoss.magnitude(dilatedBy: t), .spread(dilatedBy: t)] {
      expectClose(try loss.value(of: batch), tanh(t * length / 2), relative: 1e-14)
    }
  }

  @Test("are magnitude and spread of the residuals and the zero vector, less one", arguments: [6, 7, 8])
  func residuals(samples: Int) throws {
    let batch = SeededBatch.predictions(samples, classes: 4)
    var residuals = Matrix<Double>(rows: samples + 1, columns: 4)
    for row in 0..<samples {
      for c in 0..<4 { residuals[row, c] = (batch.labels[row] == c ? 1 : 0) - batch.probabilities[row, c] }
    }
    let space = try FiniteMetricSpace(points: residuals)
    let magnitude = try CardinalityLoss.magnitude(dilatedBy: 2).value(of: batch)
    let spread = try CardinalityLoss.spread(dilatedBy: 2).value(of: batch)
    expectClose(magnitude, try space.magnitude(dilatedBy: 2) - 1, relative: 1e-12)
    expectClose(spread, try space.spread(dilatedBy: 2) - 1, relative: 1e-12)
  }

  @Test("count a repeated sample in spread, not in magnitude")
  func repeated() throws {
    let (logits, labels) = (SeededBatch.logits(6, classes: 3), SeededBatch.labels(6, classes: 3))
    let batch = Predictions(logits: logits, labels: labels)
    let repeated = Predictions(logits: logits.rows([0, 1, 2, 3, 4, 5, 2]), labels: labels + [labels[2]])
    let magnitude = CardinalityLoss(.magnitude)
    expectClose(try magnitude.value(of: repeated), try magnitude.value(of: batch), relative: 1e-12)
    let spread = CardinalityLoss(.spread)
    #expect(try abs(spread.value(of: repeated) - spread.value(of: batch)) > 0.01)
  }

  @Test("regularise only when a ridge is asked for")
  func ridge() throws {
    let batch = SeededBatch.predictions(9, classes: 3)
    let plain = try CardinalityLoss(.magnitude).value(of: batch)
    let regularised = try CardinalityLoss.magnitude(ridge: 1e-9).value(of: batch)
    #expect(CardinalityLoss(.magnitude).ridge == 0)
    #expect(regularised < plain && plain - regularised < 1e-6)
  }

  @Test("are named by their dilation where it is not 1")
  func names() {
    #expect(CardinalityLoss(.magnitude).name == "magnitude")
    #expect(CardinalityLoss.spread(dilatedBy: 0.5).name == "spread(t=0.5)")
  }
}
