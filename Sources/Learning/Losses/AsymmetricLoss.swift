import Foundation

/// The asymmetric loss for several labels, on independent sigmoids: the mean over the batch of
/// −Σ_c [y_c (1 − p)^γ₊ log p + (1 − y_c) p_m^γ₋ log(1 − p_m)], with p = σ(z) and p_m = max(p − m, 0).
///
/// Easy negatives count less by γ₋, and not at all below the margin m, where the gradient is exactly 0. The gradient
/// flows through the focusing factors. γ₊ = γ₋ = m = 0 is binary cross entropy. The authors' code sums over the batch as
/// well, which is B times as much.
///
/// Source: Ridnik et al., "Asymmetric Loss For Multi-Label Classification", ICCV 2021, arXiv 2009.14119.
public struct AsymmetricLoss: SampleLoss {
  /// The exponent γ₊ of the true class.
  public let positiveGamma: Double
  /// The exponent γ₋ of the other classes.
  public let negativeGamma: Double
  /// The margin m by which the other classes' probabilities are lowered.
  public let margin: Double

  /// Makes the loss with the paper's defaults.
  ///
  /// - Precondition: exponents are finite and at least 0, the margin at least 0 and below 1.
  public init(positiveGamma: Double = 0, negativeGamma: Double = 4, margin: Double = 0.05) {
    precondition(positiveGamma >= 0 && positiveGamma.isFinite, "a loss cannot be focused by γ₊ = \(positiveGamma)")
    precondition(negativeGamma >= 0 && negativeGamma.isFinite, "a loss cannot be focused by γ₋ = \(negativeGamma)")
    precondition(margin >= 0 && margin < 1, "probabilities cannot be lowered by \(margin)")
    self.positiveGamma = positiveGamma
    self.negativeGamma = negativeGamma
    self.margin = margin
  }

  /// `asymmetric`, with what is not its default.
  public var name: String {
    parameterized(
      "asymmetric",
      [
        positiveGamma == 0 ? nil : "positive=\(positiveGamma.shortest)",
        negativeGamma == 4 ? nil : "negative=\(negativeGamma.shortest)",
        margin == 0.05 ? nil : "margin=\(margin.shortest)",
      ])
  }

  /// The loss of a sample and its derivatives.
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    var sum = 0.0
    for c in 0..<sample.classes {
      let (value, slope) =
        c == sample.label ? positive(sample.logits[c]) : negative(sample.logits[c])
      sum += value
      gradient[c] = scale * slope
    }
    return sum
  }

  private func positive(_ z: Double) -> (value: Double, slope: Double) {
    let focus = BinaryFocus(z, gamma: positiveGamma)
    return (focus.value, focus.slope)
  }

  private func negative(_ z: Double) -> (value: Double, slope: Double) {
    if margin == 0 {
      let focus = BinaryFocus(-z, gamma: negativeGamma)
      return (focus.value, -focus.slope)
    }
    let p = sigmoid(z)
    let q = sigmoid(-z)
    let lowered = p - margin
    guard lowered > 0 else { return (0, 0) }
    let power = pow(lowered, negativeGamma)
    let loss = -log(q + margin)
    return (power * loss, p * q * (negativeGamma * power / lowered * loss + power / (q + margin)))
  }

  static let entry = LossEntry(
    name: "asymmetric", title: "Independent sigmoids in which easy negatives count little, or not at all",
    formula: "(1/B) Σᵢ −[(1 − p)^γ₊ log p of the true class + Σ p_m^γ₋ log(1 − p_m) of the others], p_m = (p − m)₊",
    parameters: [
      .init("positive", "0", "the exponent γ₊ ≥ 0"), .init("negative", "4", "the exponent γ₋ ≥ 0"),
      .init("margin", "0.05", "the margin m, at least 0 and below 1"),
    ],
    conventions: "Sum over classes, mean over B; the gradient flows through the focusing factors.",
    source: "Ridnik et al., ICCV 2021, arXiv 2009.14119"
  ) { arguments in
    AsymmetricLoss(
      positiveGamma: try arguments.number("positive", default: 0, in: 0...100),
      negativeGamma: try arguments.number("negative", default: 4, in: 0...100),
      margin: try arguments.number("margin", default: 0.05, in: 0...1.0.nextDown))
  }
}

extension Loss where Self == AsymmetricLoss {
  /// The asymmetric loss for several labels, on independent sigmoids.
  public static func asymmetric(
    positiveGamma: Double = 0, negativeGamma: Double = 4, margin: Double = 0.05
  ) -> AsymmetricLoss {
    AsymmetricLoss(positiveGamma: positiveGamma, negativeGamma: negativeGamma, margin: margin)
  }
}
