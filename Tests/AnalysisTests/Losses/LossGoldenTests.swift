import Testing

@testable import Analysis

/// Reference values and gradients with respect to the logits, by automatic differentiation.
private struct LossFixture: Decodable {
  struct Value: Decodable {
    let value: Double
    let gradient: [[Double]]
  }
  struct Case: Decodable {
    let logits: [[Double]]
    let labels: [Int]
    let t: Double
    let losses: [String: Value]
  }
  struct Coincident: Decodable {
    let probabilities: [[Double]]
    let labels: [Int]
    let magnitudeLoss: Double
    let spreadLoss: Double
    let magnitudeGradient: [[Double]]
    let spreadGradient: [[Double]]
    let weighting: [Double]

    enum CodingKeys: String, CodingKey {
      case probabilities, labels, weighting
      case magnitudeLoss = "magnitude_loss"
      case spreadLoss = "spread_loss"
      case magnitudeGradient = "magnitude_gradient_residuals"
      case spreadGradient = "spread_gradient_residuals"
    }
  }
  let classification: [Case]
  let coincident: Coincident
}

@Suite("Losses, against reference values and gradients")
struct LossGoldenTests {
  private func losses(dilation t: Double) -> [String: any Loss<Predictions>] {
    [
      "magnitude": .magnitude(dilatedBy: t),
      "spread": .spread(dilatedBy: t),
      "cross_entropy": .crossEntropy(),
      "mean_squared_error": .meanSquaredError(),
      "magnitude_times_cross_entropy": .magnitude(dilatedBy: t) * .crossEntropy(),
      "half_magnitude_half_cross_entropy": 0.5 * .magnitude(dilatedBy: t) + 0.5 * .crossEntropy(),
    ]
  }

  @Test("agree in value and gradient")
  func classification() throws {
    for reference in try fixture("losses.json", as: LossFixture.self).classification {
      let batch = Predictions(logits: Matrix(reference.logits), labels: reference.labels)
      for (name, loss) in losses(dilation: reference.t) {
        let expected = try #require(reference.losses[name])
        let (value, gradient) = try loss.valueAndGradient(of: batch)
        expectClose(value, expected.value, relative: 1e-9, "\(name)")
        expectClose(try loss.value(of: batch), value, relative: 1e-13, "\(name)")
        expectClose(gradient.elements, expected.gradient.flatMap { $0 }, relative: 1e-7, "\(name)")
      }
    }
  }

  @Test("agree where residuals coincide with each other and with the zero vector")
  func coincident() throws {
    let reference = try fixture("losses.json", as: LossFixture.self).coincident
    let probabilities = Matrix(reference.probabilities)
    var residuals = probabilities
    for (i, label) in reference.labels.enumerated() {
      for c in 0..<residuals.columns { residuals[i, c] = (c == label ? 1 : 0) - residuals[i, c] }
    }
    let zero = Array(repeating: 0.0, count: residuals.columns)
    let space = try FiniteMetricSpace(points: Matrix((0..<residuals.rows).map { Array(residuals.row($0)) } + [zero]))
    let magnitude = try space.magnitudeAndGradient(dilatedBy: 1)
    let spread = try space.spreadAndGradient(dilatedBy: 1)
    expectClose(magnitude.magnitude - 1, reference.magnitudeLoss)
    expectClose(spread.spread - 1, reference.spreadLoss)
    expectClose(try space.weighting(dilatedBy: 1), reference.weighting)
    let samples = residuals.elements.count
    expectClose(
      Array(magnitude.gradient.elements[..<samples]), reference.magnitudeGradient.flatMap { $0 }, relative: 1e-7)
    expectClose(Array(spread.gradient.elements[..<samples]), reference.spreadGradient.flatMap { $0 }, relative: 1e-7)
  }
}
