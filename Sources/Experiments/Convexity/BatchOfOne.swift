import CardinalityNumerics
import Foundation
import Learning

/// A single sample of two classes, at which losses of residuals are functions of the residual's length alone.
///
/// Magnitude and spread of a batch of one are tanh(t ‖r‖ / 2); Welsch and Leclerc's loss is 1 − exp(−½ (‖r‖ / c)²).
package enum BatchOfOne {
  /// The sample whose residual onehot(y) − p has a length: p(y) = 1 − ‖r‖ / √2.
  ///
  /// - Precondition: a length above 0 and below √2, which no probability reaches.
  package static func predictions(residual length: Double) -> Predictions {
    precondition(length > 0 && length < 2.squareRoot(), "no residual of two classes has length \(length)")
    let wrong = length / 2.squareRoot()
    return Predictions(logits: Matrix([[log1p(-wrong) - log(wrong), 0]]), labels: [0])
  }

  /// Magnitude loss where t ‖r‖ has a value: t stretches a residual of length √½.
  package static func magnitude(at x: Double) throws -> Double {
    try CardinalityLoss.magnitude(dilatedBy: x / half).value(of: predictions(residual: half))
  }

  /// Welsch and Leclerc's loss of scale c where ‖r‖ has a value, by the same residual.
  package static func welschLeclerc(at x: Double, scale c: Double) throws -> Double {
    try WelschLeclercLoss.welschLeclerc(scale: c * half / x).value(of: predictions(residual: half))
  }

  /// The length of a loss's gradient by the logits, where the residual has a length.
  package static func pull(of loss: any Loss<Predictions>, residual length: Double) throws -> Double {
    let gradient = try loss.valueAndGradient(of: predictions(residual: length)).gradient
    return gradient.elements.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// The scale c at which Welsch and Leclerc's loss comes nearest to magnitude's, and how far apart they still are
  /// where they differ most.
  ///
  /// - Parameters:
  ///   - lengths: where they are compared.
  ///   - steps: how many scales from ½ to 2 are tried.
  package static func nearestScale(over lengths: [Double], steps: Int) throws -> (scale: Double, gap: Double) {
    let target = try lengths.map(magnitude)
    var best = (scale: Double.nan, gap: Double.infinity)
    for step in 0...steps {
      let scale = 0.5 + 1.5 * Double(step) / Double(steps)
      let gap = try zip(lengths, target).reduce(0) { max($0, abs(try welschLeclerc(at: $1.0, scale: scale) - $1.1)) }
      if gap < best.gap { best = (scale, gap) }
    }
    return best
  }

  /// The exponent k of a function that grows as xᵏ between x and 2x.
  package static func exponent(at x: Double, of function: (Double) throws -> Double) rethrows -> Double {
    log2(try function(2 * x) / function(x))
  }

  private static let half = 0.5.squareRoot()
}
