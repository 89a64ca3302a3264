import Foundation

/// Focal loss on softmax probabilities: the mean over the batch of −(1 − p)^γ log p of the true class.
///
/// Samples that are predicted well count less, the more the larger γ; γ = 0 is cross entropy. 1 − p is the sum of the
/// other probabilities, so that nothing is lost when p is nearly 1. There is no α: wrap the loss in a
/// ``ClassWeightedLoss`` for one of each class, which enters the numerator only. One α for all would scale the loss.
///
/// Source: Lin et al., "Focal Loss for Dense Object Detection", ICCV 2017, arXiv 1708.02002; softmax form as in most
/// libraries.
public struct FocalLoss: SampleLoss, DeclaredLoss {
  /// The focusing exponent γ.
  public internal(set) var gamma: Double

  /// −(1 − p)^γ log p, and its derivatives ((1 − p)^γ − γ p (1 − p)^(γ − 1) log p) (p − onehot(y)).
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let focus = Focus(sample, gamma: gamma)
    let slope = scale * -focus.slope
    for c in 0..<sample.classes { gradient[c] = slope * sample.probabilities[c] }
    gradient[sample.label] = -slope * focus.complement
    return focus.value
  }

  /// What the loss is.
  public var declaration: LossDeclaration<FocalLoss> {
    LossDeclaration(
      "focal", .focal(), "Cross entropy, less of it where the prediction is good already",
      formula: "(1/B) Σᵢ −α(yᵢ) (1 − p(yᵢ))^γ log p(yᵢ)",
      parameters: [.number("gamma", \.gamma, in: 0...100, "the focusing exponent γ; 0 is cross entropy")],
      conventions: "Softmax form, mean over B: α does not enter the denominator.",
      source: "Lin et al., ICCV 2017, arXiv 1708.02002")
  }
}

/// −(1 − p)^γ log p of the true class, and p times its derivative by p.
struct Focus {
  let complement: Double
  let value: Double
  let slope: Double

  init(_ sample: Sample, gamma: Double) {
    complement = sample.complement
    let power = pow(complement, gamma)
    value = power * sample.crossEntropy
    // log p / (1 − p) tends to −1; below this size the logarithm has no digits left.
    let ratio = complement < 1e-8 ? -1 - complement / 2 : -sample.crossEntropy / complement
    slope = gamma * sample.probability * power * ratio - power
  }
}

extension Loss where Self == FocalLoss {
  /// Focal loss on softmax probabilities.
  public static func focal(gamma: Double = 2) -> FocalLoss { FocalLoss(gamma: gamma).checked() }
}
