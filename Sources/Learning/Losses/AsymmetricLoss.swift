import CardinalityNumerics
import Foundation

/// The asymmetric loss for several labels, on independent sigmoids: the mean over the batch of
/// −Σ_c [y_c (1 − p)^γ₊ log p + (1 − y_c) p_m^γ₋ log(1 − p_m)], with p = σ(z) and p_m = max(p − m, 0).
///
/// Easy negatives count less by γ₋, and not at all below the margin m, where the gradient is exactly 0. The gradient
/// flows through the focusing factors. γ₊ = γ₋ = m = 0 is binary cross entropy. The authors' code sums over the batch as
/// well, which is B times as much.
///
/// Source: Ridnik et al., "Asymmetric Loss For Multi-Label Classification", ICCV 2021, arXiv 2009.14119.
package struct AsymmetricLoss: SampleLoss, DeclaredLoss {
  /// The exponent γ₊ of the true class.
  package internal(set) var positive: Double
  /// The exponent γ₋ of the other classes.
  package internal(set) var negative: Double
  /// The margin m by which the other classes' probabilities are lowered.
  package internal(set) var margin: Double

  /// The loss of a sample and its derivatives.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for c in 0..<sample.classes {
      let (value, slope) =
        c == sample.label ? termOfTrueClass(sample.logits[c]) : termOfOtherClass(sample.logits[c])
      sum += value
      gradient[c] = scale * slope
    }
    return sum
  }

  private func termOfTrueClass(_ z: Double) -> (value: Double, slope: Double) {
    let focus = BinaryFocus(z, gamma: positive)
    return (focus.value, focus.slope)
  }

  private func termOfOtherClass(_ z: Double) -> (value: Double, slope: Double) {
    // A margin so small changes nothing, and its inverse is no number.
    if margin < .leastNormalMagnitude {
      let focus = BinaryFocus(-z, gamma: negative)
      return (focus.value, -focus.slope)
    }
    let p = sigmoid(z)
    let q = sigmoid(-z)
    let lowered = p - margin
    guard lowered > 0 else { return (0, 0) }
    let power = pow(lowered, negative)
    let loss = -log(q + margin)
    return (power * loss, p * q * (negative * power / lowered * loss + power / (q + margin)))
  }

  /// What the loss is.
  package var declaration: LossDeclaration<AsymmetricLoss> {
    LossDeclaration(
      "asymmetric", .asymmetric(), "Independent sigmoids in which easy negatives count little, or not at all",
      formula: "(1/B) Σᵢ −[(1 − p)^γ₊ log p of the true class + Σ p_m^γ₋ log(1 − p_m) of the others], p_m = (p − m)₊",
      parameters: [
        .number("positive", \.positive, in: 0...100, "the exponent γ₊ of the true class"),
        .number("negative", \.negative, in: 0...100, "the exponent γ₋ of the other classes"),
        .number("margin", \.margin, in: 0...1.0.nextDown, "the margin m"),
      ],
      conventions: "Sum over classes, mean over B; the gradient flows through the focusing factors.",
      source: "Ridnik et al., ICCV 2021, arXiv 2009.14119")
  }
}

extension Loss where Self == AsymmetricLoss {
  /// The asymmetric loss for several labels, on independent sigmoids, with the paper's defaults.
  package static func asymmetric(positive: Double = 0, negative: Double = 4, margin: Double = 0.05) -> AsymmetricLoss {
    AsymmetricLoss(positive: positive, negative: negative, margin: margin).checked()
  }
}
