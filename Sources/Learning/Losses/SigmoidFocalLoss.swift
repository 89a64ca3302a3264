import CardinalityNumerics
import Foundation

/// Focal loss on independent sigmoids, one a class: the mean over the batch of Σ_c −α_t (1 − p_t)^γ log p_t.
///
/// p_t is σ(z) for the true class and 1 − σ(z) for the others; α_t is α for the true class and 1 − α for the others, as
/// in torchvision. The sum over classes is divided by the number of samples (RetinaNet divides by positives instead,
/// which is the same where every sample has one class).
///
/// Source: Lin et al., ICCV 2017, arXiv 1708.02002.
package struct SigmoidFocalLoss: SampleLoss, DeclaredLoss {
  /// The focusing exponent γ.
  package internal(set) var gamma: Double
  /// The share α of positives; `nil` counts positives and negatives in full.
  package internal(set) var alpha: Double?

  /// Σ_c −α_t (1 − p_t)^γ log p_t and its derivatives.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for c in 0..<sample.classes {
      let sign: Double = c == sample.label ? 1 : -1
      let share = alpha.map { c == sample.label ? $0 : 1 - $0 } ?? 1
      let term = BinaryFocus(sign * sample.logits[c], gamma: gamma)
      sum += share * term.value
      gradient[c] = scale * sign * share * term.slope
    }
    return sum
  }

  /// What the loss is.
  package var declaration: LossDeclaration<SigmoidFocalLoss> {
    LossDeclaration(
      "sigmoid_focal", .sigmoidFocal(), "Focal loss on independent sigmoids, as in object detection",
      formula: "(1/B) Σᵢ Σ_c −α_t (1 − p_t)^γ log p_t, p_t = σ(±z)",
      parameters: [
        .number("gamma", \.gamma, in: 0...100, "the focusing exponent γ"),
        .numberOrNone("alpha", \.alpha, in: 0...1, "share α of the true class, 1 − α of the others"),
      ],
      conventions: "torchvision's α; sum over classes, mean over B.",
      source: "Lin et al., ICCV 2017, arXiv 1708.02002; torchvision.ops.sigmoid_focal_loss")
  }
}

/// −(1 − p)^γ log p for p = σ(s), and its derivative by s, without overflow for any s.
struct BinaryFocus {
  let value: Double
  let slope: Double

  init(_ s: Double, gamma: Double) {
    let loss = softplus(-s)
    let power = exp(-gamma * softplus(s))
    value = power * loss
    slope = -power * (gamma * sigmoid(s) * loss + sigmoid(-s))
  }
}

extension Loss where Self == SigmoidFocalLoss {
  /// Focal loss on independent sigmoids.
  package static func sigmoidFocal(gamma: Double = 2, alpha: Double? = 0.25) -> SigmoidFocalLoss {
    SigmoidFocalLoss(gamma: gamma, alpha: alpha).checked()
  }
}
