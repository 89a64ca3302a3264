import Foundation

/// Focal loss on independent sigmoids, one a class: the mean over the batch of Σ_c −α_t (1 − p_t)^γ log p_t.
///
/// p_t is σ(z) for the true class and 1 − σ(z) for the others; α_t is α for the true class and 1 − α for the others, as
/// in torchvision. The sum over classes is divided by the number of samples (RetinaNet divides by positives instead,
/// which is the same where every sample has one class).
///
/// Source: Lin et al., ICCV 2017, arXiv 1708.02002.
public struct SigmoidFocalLoss: SampleLoss {
  /// The focusing exponent γ.
  public let gamma: Double
  /// The share α of positives; `nil` counts positives and negatives in full.
  public let alpha: Double?

  /// Makes the loss.
  ///
  /// - Precondition: γ is finite and at least 0, α between 0 and 1.
  public init(gamma: Double = 2, alpha: Double? = 0.25) {
    precondition(gamma >= 0 && gamma.isFinite, "a loss cannot be focused by γ = \(gamma)")
    precondition(alpha.map { (0...1).contains($0) } ?? true, "\(alpha ?? 0) is no share of positives")
    self.gamma = gamma
    self.alpha = alpha
  }

  /// `sigmoid_focal`, with what is not its default.
  public var name: String {
    parameterized(
      "sigmoid_focal",
      [
        gamma == 2 ? nil : "gamma=\(gamma.shortest)",
        alpha == 0.25 ? nil : "alpha=\(alpha?.shortest ?? "none")",
      ])
  }

  /// Σ_c −α_t (1 − p_t)^γ log p_t and its derivatives.
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
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

  static let entry = LossEntry(
    name: "sigmoid_focal", title: "Focal loss on independent sigmoids, as in object detection",
    formula: "(1/B) Σᵢ Σ_c −α_t (1 − p_t)^γ log p_t, p_t = σ(±z)",
    parameters: [
      .init("gamma", "2", "the focusing exponent γ ≥ 0"),
      .init("alpha", "0.25", "share α of the true class, 1 − α of the others; or none"),
    ],
    conventions: "torchvision's α; sum over classes, mean over B.",
    source: "Lin et al., ICCV 2017, arXiv 1708.02002; torchvision.ops.sigmoid_focal_loss"
  ) { arguments in
    SigmoidFocalLoss(
      gamma: try arguments.number("gamma", default: 2, in: 0...100),
      alpha: try arguments.numberIfAny("alpha", default: 0.25, in: 0...1))
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

/// 1 / (1 + exp(−x)).
func sigmoid(_ x: Double) -> Double {
  let e = exp(-abs(x))
  return (x >= 0 ? 1 : e) / (1 + e)
}

/// log(1 + exp(x)).
func softplus(_ x: Double) -> Double {
  max(x, 0) + log1p(exp(-abs(x)))
}

extension Loss where Self == SigmoidFocalLoss {
  /// Focal loss on independent sigmoids.
  public static func sigmoidFocal(gamma: Double = 2, alpha: Double? = 0.25) -> SigmoidFocalLoss {
    SigmoidFocalLoss(gamma: gamma, alpha: alpha)
  }
}
