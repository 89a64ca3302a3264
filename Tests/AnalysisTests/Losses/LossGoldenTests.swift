import Analysis
import Testing

@testable import Learning

/// Reference values and gradients with respect to the logits, by automatic differentiation.
private struct LossFixture: Decodable {
  struct Value: Decodable {
    let value: Double
    let gradient: [[Double]]
  }
  struct Case: Decodable {
    let logits: [[Double]]
    let labels: [Int]
    let classCounts: [Double]
    let t: Double
    let losses: [String: Value]

    enum CodingKeys: String, CodingKey {
      case logits, labels, t, losses
      case classCounts = "class_counts"
    }
  }
  struct Batch: Decodable {
    let logits: [[Double]]
    let labels: [Int]
    let importanceAfter: [Double]
    let value: Double
    let gradient: [[Double]]

    enum CodingKeys: String, CodingKey {
      case logits, labels, value, gradient
      case importanceAfter = "importance_after"
    }
  }
  struct FalseNegativeRate: Decodable {
    let alpha: Double
    let batches: [Batch]
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
  let falseNegativeRate: FalseNegativeRate
  let coincident: Coincident

  enum CodingKeys: String, CodingKey {
    case classification, coincident
    case falseNegativeRate = "false_negative_rate"
  }
}

@Suite("Losses, against reference values and gradients")
struct LossGoldenTests {
  private func losses(dilation t: Double) -> [String: any Loss<Predictions>] {
    [
      "magnitude": .magnitude(dilatedBy: t),
      "spread": .spread(dilatedBy: t),
      "cross_entropy": .crossEntropy(),
      "mean_squared_error": .meanSquaredError(),
      "welsch_leclerc_c1": .welschLeclerc(),
      "weighted_cross_entropy_balanced": .weightedCrossEntropy(),
      "focal_gamma2": .focal(),
      "asymmetric_gp0_gn4_m005": .asymmetric(),
      "class_balanced_cross_entropy_beta0999": .classBalanced(),
      "logit_adjusted_tau1": .logitAdjusted(),
      "ldam_max05_s30": .ldam(),
      "balanced_softmax": .balancedSoftmax(),
      "sigmoid_focal_alpha025_gamma2": .sigmoidFocal(),
      "asymmetric_single_label_gp0_gn4_smoothing01": .asymmetricSingleLabel(),
      "magnitude_times_cross_entropy": .magnitude(dilatedBy: t) * .crossEntropy(),
      "half_magnitude_half_cross_entropy": 0.5 * .magnitude(dilatedBy: t) + 0.5 * .crossEntropy(),
    ]
  }

  @Test("agree in value and gradient, all of them")
  func classification() throws {
    for reference in try fixture("losses.json", as: LossFixture.self).classification {
      let batch = Predictions(logits: Matrix(reference.logits), labels: reference.labels)
      let losses = losses(dilation: reference.t)
      #expect(Set(losses.keys) == Set(reference.losses.keys))
      for (name, unfitted) in losses {
        let loss = try unfitted.fitted(to: reference.classCounts.map { Int($0) })
        let expected = try #require(reference.losses[name])
        let (value, gradient) = try loss.valueAndGradient(of: batch)
        expectClose(value, expected.value, relative: 1e-9, "\(name)")
        expectClose(try loss.value(of: batch), value, relative: 1e-13, "\(name)")
        expectClose(gradient.elements, expected.gradient.flatMap { $0 }, relative: 1e-7, "\(name)")
      }
    }
  }

  @Test("agree where importance runs from batch to batch")
  func falseNegativeRate() throws {
    let reference = try fixture("losses.json", as: LossFixture.self).falseNegativeRate
    var loss = try FalseNegativeRateLoss.falseNegativeRate(smoothing: reference.alpha).fitted(to: [1, 1, 1, 1])
    for expected in reference.batches {
      let batch = Predictions(logits: Matrix(expected.logits), labels: expected.labels)
      loss.observe(batch)
      let (value, gradient) = try loss.valueAndGradient(of: batch)
      expectClose(loss.importance, expected.importanceAfter)
      expectClose(value, expected.value)
      expectClose(gradient.elements, expected.gradient.flatMap { $0 }, relative: 1e-7)
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
    for (gradient, expected) in [
      (magnitude.gradient, reference.magnitudeGradient), (spread.gradient, reference.spreadGradient),
    ] {
      expectClose(Array(gradient.elements[..<samples]), expected.flatMap { $0 }, relative: 1e-7)
    }
  }
}
