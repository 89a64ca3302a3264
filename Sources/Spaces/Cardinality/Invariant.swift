import Foundation

/// A number of a space at a dilation that notebooks can draw; the raw value is what `--invariant` takes.
public enum Invariant: String, CaseIterable, Sendable {
  /// The magnitude.
  case magnitude
  /// The derivative of magnitude by t.
  case magnitudeDerivative = "magnitude-derivative"
  /// The growth exponent of magnitude.
  case magnitudeDimension = "magnitude-dimension"
  /// The spread, of order 0.
  case spread
  /// The spread of order 1.
  case spread1 = "spread-1"
  /// The spread of order 2.
  case spread2 = "spread-2"
  /// The spread of order ∞.
  case spreadInfinity = "spread-infinity"
  /// The growth exponent of spread.
  case spreadDimension = "spread-dimension"

  /// The name in a data file.
  public var column: String { rawValue.replacingOccurrences(of: "-", with: "_") }

  /// The name in a picture; spreads of other orders than 0 have the sign that Willerton gives them.
  public var title: String {
    switch self {
    case .spread1: "spread E₁"
    case .spread2: "spread E₂"
    case .spreadInfinity: "spread E∞"
    default: rawValue.replacingOccurrences(of: "-", with: " ")
    }
  }

  /// The name where spreads of several orders stand beside each other.
  package var titleAmongOrders: String { self == .spread ? "spread E₀" : title }

  /// What it is.
  public var definition: String {
    switch self {
    case .magnitude: "|tX| = Σ w for the weighting w that solves Z w = 1, with Z[i, j] = exp(−t d(i, j))"
    case .magnitudeDerivative: "d|tX| / dt = Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j]"
    case .magnitudeDimension: "d log |tX| / d log t, the growth exponent of magnitude at the scale 1/t"
    case .spread: "E₀ = Σᵢ 1 / Σⱼ Z[i, j]"
    case .spread1: "E₁ = Πᵢ (n / Σⱼ Z[i, j])^(1/n)"
    case .spread2: "E₂ = n² / Σᵢⱼ Z[i, j]"
    case .spreadInfinity: "E∞ = n / maxᵢ Σⱼ Z[i, j]"
    case .spreadDimension: "d log E₀ / d log t"
    }
  }

  /// Whether it counts points, rather than being a slope.
  package var isCount: Bool { self != .magnitudeDerivative && self != .magnitudeDimension && self != .spreadDimension }

  /// Its value.
  package func value(of weighting: SolvedWeighting) -> Double {
    switch self {
    case .magnitude: weighting.magnitude
    case .magnitudeDerivative: weighting.magnitudeDerivative
    case .magnitudeDimension: weighting.magnitudeDimension
    case .spread: weighting.spread
    case .spread1: weighting.spread(.one)
    case .spread2: weighting.spread(.two)
    case .spreadInfinity: weighting.spread(.infinite)
    case .spreadDimension: weighting.spreadDimension
    }
  }
}
