import CardinalityNumerics
import Foundation

/// The weighting of a space at a dilation, with what follows from it.
public struct SolvedWeighting: Sendable {
  /// The dilation t.
  public let dilation: Double
  /// The weight of each point; coincident points share theirs equally.
  public let weights: [Double]
  /// The magnitude Σ w.
  public let magnitude: Double
  /// The derivative d|tX| / dt = Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j].
  public let magnitudeDerivative: Double
  /// The sums Σⱼ Z[i, j] over all points j, repeats counted each, for each point i.
  package let similaritySums: [Double]
  /// The sums Σⱼ d(i, j) Z[i, j] over all points j, for each point i: minus the derivative of ``similaritySums``.
  package let similaritySlopes: [Double]
  /// How it was found.
  public let report: SolverReport

  /// The magnitude dimension d log |tX| / d log t, the growth exponent of magnitude at this scale.
  ///
  /// Source: Meckes, Potential Analysis 42 (2015).
  public var magnitudeDimension: Double { dilation * magnitudeDerivative / magnitude }

  /// A bound of the error of ``magnitudeDerivative``: what rounding of Z and the residual can do.
  ///
  /// With x exp(−t x) ≤ 1 / (e t) it is (4ε ‖w‖₁² + 2 n ‖1 − Z w‖∞ ‖Z⁻¹‖₁ ‖w‖₁) / (e t), where the condition number,
  /// which is estimated, stands for the larger ‖Z⁻¹‖₁; `nil` where it is not known.
  package var magnitudeDerivativeErrorBound: Double? {
    report.condition.map { condition in
      let norm = weights.reduce(0) { $0 + abs($1) }
      let rounding = 4 * Double.ulpOfOne * norm * norm
      let residual = 2 * Double(weights.count) * report.residual * condition * norm
      return (rounding + residual) / (exp(1) * dilation)
    }
  }

  /// The spread E₀(tX) = Σᵢ 1 / Σⱼ Z[i, j].
  public var spread: Double { compensatedSum(similaritySums.lazy.map { 1 / $0 }) }

  /// The derivative dE₀(tX) / dt.
  package var spreadDerivative: Double {
    zip(similaritySums, similaritySlopes).reduce(0) { $0 + $1.1 / ($1.0 * $1.0) }
  }

  /// The spread dimension d log E₀(tX) / d log t.
  ///
  /// Source: Willerton, arXiv 1209.2300.
  public var spreadDimension: Double { dilation * spreadDerivative / spread }

  /// The spread of order q, the diversity of points that count equally; see ``DiversityOrder``.
  public func spread(_ order: DiversityOrder) -> Double {
    let share = 1 / Double(similaritySums.count)
    return order.diversity(of: similaritySums.map { (share, share * $0) })
  }
}

extension SolvedWeighting: Equatable {
  /// Whether all numbers are the same; how they were found and how long that took does not matter.
  public static func == (a: SolvedWeighting, b: SolvedWeighting) -> Bool {
    a.dilation == b.dilation && a.weights == b.weights && a.magnitude == b.magnitude
      && a.magnitudeDerivative == b.magnitudeDerivative && a.similaritySums == b.similaritySums
      && a.similaritySlopes == b.similaritySlopes
  }
}
