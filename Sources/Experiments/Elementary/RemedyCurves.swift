import CardinalityNumerics
import Foundation
import Learning
import Reporting

/// The curve that explains each of the five classic remedies for imbalance, computed by the losses themselves.
package enum RemedyCurves {
  /// A panel each, in the order weighted, class-balanced, focal, asymmetric, logit-adjusted.
  package static var all: [Figure] {
    get throws { try [weighted(), classBalanced(), focal(), asymmetric(), logitAdjusted()] }
  }

  /// The probabilities that losses are shown at: at 0 some are infinite.
  private static let places = (1...99).map { Double($0) / 100 }

  /// The number of samples of the class that weights are compared with.
  private static let reference = 1000

  /// What the symbols in the panels and in the key mean, for a caption.
  package static let symbols = """
    Weighted cross entropy: the weight N / (C n) of a class with n of the N samples of C classes, over that of one \
    with \(reference) samples. Class-balanced: the same of the weight (1 − β) / (1 − βⁿ), which β nearer to 1 makes more \
    unequal. Focal: the loss −(1 − p)^γ log p over the probability p of the true class; γ = 0 is cross entropy. \
    Asymmetric: the loss −q^γ₋ log(1 − q) that another class of probability p adds, where q = max(p − m, 0) for the \
    margin m. Logit-adjusted: the offset τ log π that is added to a class's logit in training, for its share π of the \
    samples and a strength τ.
    """

  private static func weighted() throws -> Figure {
    var figure = try weights("Weighted cross entropy", [("N / (C n)", .balanced)])
    // One curve, which the caption explains.
    figure.key = .hidden
    return figure
  }

  private static func classBalanced() throws -> Figure {
    try weights(
      "Class-balanced", [0.9, 0.99, 0.999, 0.9999].map { ("β = \($0)", .effectiveNumber(beta: $0)) })
  }

  private static func weights(_ title: String, _ kinds: [(label: String, weights: ClassWeights)]) throws -> Figure {
    let counts = (0...30).map { Int(pow(10, Double($0) / 10).rounded()) }
    var figure = Figure(title, x: "samples n of the class", y: "weight over that of n = \(reference)")
    for kind in kinds {
      let values = try counts.map { count in
        let weights = try kind.weights.weights(for: [count, reference], of: title)
        return weights[0] / weights[1]
      }
      figure.add(x: counts.map(Double.init), y: values, label: kind.label)
    }
    (figure.xAxis, figure.yAxis) = (.logarithmic, .logarithmic)
    return figure
  }

  private static func focal() throws -> Figure {
    var figure = Figure("Focal", x: "probability p of the true class", y: "loss")
    for gamma in [0.0, 1, 2, 5] {
      let values = try places.map { p in
        try FocalLoss.focal(gamma: gamma).value(of: predictions([log(p / (1 - p)), 0]))
      }
      figure.add(x: places, y: values, label: "γ = \(Int(gamma))")
    }
    figure.xRange = 0...1
    return figure
  }

  private static func asymmetric() throws -> Figure {
    var figure = Figure("Asymmetric", x: "probability p of another class", y: "loss")
    for (negative, margin) in [(0.0, 0.0), (1, 0.05), (4, 0.05)] {
      let loss = AsymmetricLoss.asymmetric(negative: negative, margin: margin)
      // The true class is certain, so that the other one makes the loss.
      let values = try places.map { try loss.value(of: predictions([40, log($0 / (1 - $0))])) }
      figure.add(x: places, y: values, label: "γ₋ = \(Int(negative)), m = \(NumberText.exact(margin))")
    }
    figure.xRange = 0...1
    return figure
  }

  private static func logitAdjusted() throws -> Figure {
    let shares = (0...30).map { pow(10, -3 * Double($0) / 30) * 0.5 }
    var figure = Figure("Logit-adjusted", x: "share π of the class", y: "offset τ log π")
    for tau in [0.5, 1, 2] {
      figure.add(x: shares, y: shares.map { tau * log($0) }, label: "τ = \(NumberText.exact(tau))")
    }
    figure.xAxis = .logarithmic
    return figure
  }

  /// One sample of class 0.
  private static func predictions(_ logits: [Double]) -> Predictions {
    Predictions(logits: Matrix([logits]), labels: [0])
  }
}
