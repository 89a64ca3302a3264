import Foundation

/// The Welsch–Leclerc loss of residuals r = onehot(y) − p: the mean over the batch of 1 − exp(−½ (r / c)²).
///
/// The vector form takes ‖r‖, which is at most √2, so that it stays below 0.632 at c = 1. The element form is the mean
/// over the classes of the loss of each element, below 0.394. Both saturate: a sample that is wholly wrong hardly moves
/// the network. It is Barron's general loss at shape −∞; older tables multiply by c².
///
/// Source: Dennis and Welsch (1978), Leclerc (1989); Barron, CVPR 2019, arXiv 1701.03077.
package struct WelschLeclercLoss: SampleLoss, DeclaredLoss {
  /// What the residual of a sample is.
  package enum Form: String, Sendable, CaseIterable {
    /// The length of the residual vector.
    case vector
    /// Each element by itself; the loss is their mean.
    case element
  }

  /// The scale c, where the slope is largest.
  package internal(set) var scale: Double
  /// What the residual of a sample is.
  package internal(set) var form: Form

  /// 1 − exp(−½ (r / c)²) and its derivatives.
  package func value(
    of sample: Sample, scale factor: Double, gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let width = 1 / (scale * scale)
    for c in 0..<sample.classes { gradient[c] = sample.probabilities[c] }
    gradient[sample.label] = -sample.complement
    let value: Double
    switch form {
    case .vector:
      let exponent = -0.5 * width * gradient.reduce(0) { $0 + $1 * $1 }
      value = -expm1(exponent)
      let slope = factor * width * exp(exponent)
      for c in 0..<sample.classes { gradient[c] *= slope }
    case .element:
      let share = 1 / Double(sample.classes)
      var sum = 0.0
      for c in 0..<sample.classes {
        let exponent = -0.5 * width * gradient[c] * gradient[c]
        sum -= expm1(exponent)
        gradient[c] *= factor * share * width * exp(exponent)
      }
      value = share * sum
    }
    sample.pullBackToLogits(gradient)
    return value
  }

  /// What the loss is.
  package var declaration: LossDeclaration<WelschLeclercLoss> {
    LossDeclaration(
      "welsch_leclerc", .welschLeclerc(), "A robust loss of residuals that saturates for samples far off",
      formula: "(1/B) Σᵢ 1 − exp(−½ (‖rᵢ‖ / c)²), r = onehot(y) − p",
      parameters: [
        .number("scale", \.scale, in: 1e-6...1e6, "the scale c, where the slope is largest"),
        .choice("form", \.form, "vector: ‖r‖ of a sample; element: mean over the classes of each |r|"),
      ],
      conventions: "Mean over B; not multiplied by c².",
      source: "Dennis and Welsch (1978), Leclerc (1989); Barron, arXiv 1701.03077")
  }
}

extension Loss where Self == WelschLeclercLoss {
  /// The Welsch–Leclerc loss of residuals.
  package static func welschLeclerc(scale: Double = 1, form: WelschLeclercLoss.Form = .vector) -> WelschLeclercLoss {
    WelschLeclercLoss(scale: scale, form: form).checked()
  }
}
