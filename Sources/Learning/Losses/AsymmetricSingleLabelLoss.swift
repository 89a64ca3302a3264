import Foundation

/// The asymmetric loss for one label, on softmax probabilities: the mean over the batch of −Σ_c ỹ_c w_c log p_c.
///
/// The labels are smoothed, ỹ = (1 − ε) onehot(y) + ε / C; the weights are (1 − p)^γ₊ for the true class and p^γ₋ for the
/// others, and the gradient flows through them. With ε = 0 the others drop out: γ₊ = 0 is then cross entropy, any other
/// γ₊ focal loss.
///
/// Source: Ridnik et al., arXiv 2009.14119, the authors' `ASLSingleLabel`. (The single-label figures of their paper used
/// the sigmoid form, ``AsymmetricLoss``.)
public struct AsymmetricSingleLabelLoss: SampleLoss {
  /// The exponent γ₊ of the true class.
  public let positiveGamma: Double
  /// The exponent γ₋ of the other classes.
  public let negativeGamma: Double
  /// The share ε of the label that all classes divide among them.
  public let smoothing: Double

  /// Makes the loss with the authors' defaults.
  ///
  /// - Precondition: exponents are finite and at least 0, the smoothing between 0 and 1.
  public init(positiveGamma: Double = 0, negativeGamma: Double = 4, smoothing: Double = 0.1) {
    precondition(positiveGamma >= 0 && positiveGamma.isFinite, "a loss cannot be focused by γ₊ = \(positiveGamma)")
    precondition(negativeGamma >= 0 && negativeGamma.isFinite, "a loss cannot be focused by γ₋ = \(negativeGamma)")
    precondition((0...1).contains(smoothing), "labels cannot be smoothed by \(smoothing)")
    self.positiveGamma = positiveGamma
    self.negativeGamma = negativeGamma
    self.smoothing = smoothing
  }

  /// `asymmetric_single_label`, with what is not its default.
  public var name: String {
    parameterized(
      "asymmetric_single_label",
      [
        positiveGamma == 0 ? nil : "positive=\(positiveGamma.shortest)",
        negativeGamma == 4 ? nil : "negative=\(negativeGamma.shortest)",
        smoothing == 0.1 ? nil : "smoothing=\(smoothing.shortest)",
      ])
  }

  /// −Σ_c ỹ_c w_c log p_c and its derivatives.
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    let own = sample.label
    let share = smoothing / Double(sample.classes)
    let focus = Focus(sample, gamma: positiveGamma)
    var sum = (1 - smoothing + share) * focus.value
    // First p times the derivative of each term by its own probability.
    gradient[own] = (1 - smoothing + share) * focus.slope
    for c in 0..<sample.classes where c != own {
      let power = share * pow(sample.probabilities[c], negativeGamma)
      sum -= power * sample.logProbabilities[c]
      gradient[c] = -power * (negativeGamma * sample.logProbabilities[c] + 1)
    }
    let total = gradient.reduce(0, +)
    for c in 0..<sample.classes { gradient[c] = scale * (gradient[c] - sample.probabilities[c] * total) }
    return sum
  }

  static let entry = LossEntry(
    name: "asymmetric_single_label", title: "Smoothed cross entropy with a weight for each side",
    formula: "(1/B) Σᵢ −Σ_c ỹ_c w_c log p_c, w = (1 − p)^γ₊ of the true class, p^γ₋ of the others",
    parameters: [
      .init("positive", "0", "the exponent γ₊ ≥ 0"), .init("negative", "4", "the exponent γ₋ ≥ 0"),
      .init("smoothing", "0.1", "the share ε of the label that all classes divide"),
    ],
    conventions: "Softmax, mean over B; the gradient flows through the weights. Without smoothing it is focal loss.",
    source: "Ridnik et al., arXiv 2009.14119, ASLSingleLabel"
  ) { arguments in
    AsymmetricSingleLabelLoss(
      positiveGamma: try arguments.number("positive", default: 0, in: 0...100),
      negativeGamma: try arguments.number("negative", default: 4, in: 0...100),
      smoothing: try arguments.number("smoothing", default: 0.1, in: 0...1))
  }
}

extension Loss where Self == AsymmetricSingleLabelLoss {
  /// The asymmetric loss for one label, on softmax probabilities.
  public static func asymmetricSingleLabel(
    positiveGamma: Double = 0, negativeGamma: Double = 4, smoothing: Double = 0.1
  ) -> AsymmetricSingleLabelLoss {
    AsymmetricSingleLabelLoss(positiveGamma: positiveGamma, negativeGamma: negativeGamma, smoothing: smoothing)
  }
}
