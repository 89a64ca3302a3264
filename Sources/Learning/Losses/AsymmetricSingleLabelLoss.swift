import Foundation

/// The asymmetric loss for one label, on softmax probabilities: the mean over the batch of −Σ_c ỹ_c w_c log p_c.
///
/// The labels are smoothed, ỹ = (1 − ε) onehot(y) + ε / C; the weights are (1 − p)^γ₊ for the true class and p^γ₋ for the
/// others, and the gradient flows through them. With ε = 0 the others drop out: γ₊ = 0 is then cross entropy, any other
/// γ₊ focal loss.
///
/// Source: Ridnik et al., arXiv 2009.14119, the authors' `ASLSingleLabel`. (The single-label figures of their paper used
/// the sigmoid form, ``AsymmetricLoss``.)
package struct AsymmetricSingleLabelLoss: SampleLoss, DeclaredLoss {
  /// The exponent γ₊ of the true class.
  package internal(set) var positive: Double
  /// The exponent γ₋ of the other classes.
  package internal(set) var negative: Double
  /// The share ε of the label that all classes divide among them.
  package internal(set) var smoothing: Double

  /// −Σ_c ỹ_c w_c log p_c and its derivatives.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let own = sample.label
    let share = smoothing / Double(sample.classes)
    let focus = Focus(sample, gamma: positive)
    var sum = (1 - smoothing + share) * focus.value
    // First p times the derivative of each term by its own probability.
    gradient[own] = (1 - smoothing + share) * focus.slope
    for c in 0..<sample.classes where c != own {
      let power = share * pow(sample.probabilities[c], negative)
      sum -= power * sample.logProbabilities[c]
      gradient[c] = -power * (negative * sample.logProbabilities[c] + 1)
    }
    let total = gradient.reduce(0, +)
    for c in 0..<sample.classes { gradient[c] = scale * (gradient[c] - sample.probabilities[c] * total) }
    return sum
  }

  /// What the loss is.
  package var declaration: LossDeclaration<AsymmetricSingleLabelLoss> {
    LossDeclaration(
      "asymmetric_single_label", .asymmetricSingleLabel(), "Smoothed cross entropy with a weight for each side",
      formula: "(1/B) Σᵢ −Σ_c ỹ_c w_c log p_c, w = (1 − p)^γ₊ of the true class, p^γ₋ of the others",
      parameters: [
        .number("positive", \.positive, in: 0...100, "the exponent γ₊ of the true class"),
        .number("negative", \.negative, in: 0...100, "the exponent γ₋ of the other classes"),
        .number("smoothing", \.smoothing, in: 0...1, "the share ε of the label that all classes divide"),
      ],
      conventions: "Softmax, mean over B; the gradient flows through the weights. Without smoothing it is focal loss.",
      source: "Ridnik et al., arXiv 2009.14119, ASLSingleLabel")
  }
}

extension Loss where Self == AsymmetricSingleLabelLoss {
  /// The asymmetric loss for one label, on softmax probabilities, with the authors' defaults.
  package static func asymmetricSingleLabel(
    positive: Double = 0, negative: Double = 4, smoothing: Double = 0.1
  ) -> AsymmetricSingleLabelLoss {
    AsymmetricSingleLabelLoss(positive: positive, negative: negative, smoothing: smoothing).checked()
  }
}
