import CKernels
import CardinalityNumerics

/// How far apart two points given by coordinates are.
///
/// With differences δₖ of the coordinates, u and v the points and θ the angle between them.
public enum Distance: Sendable, Equatable {
  /// √Σ δₖ².
  case euclidean
  /// Σ |δₖ|.
  case cityBlock
  /// The largest |δₖ|.
  case chebyshev
  /// (Σ |δₖ|ᵖ)^(1/p) with p ≥ 1.
  case minkowski(exponent: Double)
  /// θ, in radians; points in the same direction coincide.
  case angular
  /// 1 − cos θ: no metric, since it breaks the triangle inequality.
  case cosine

  /// Whether distances depend on the directions of points alone.
  package var isDirectional: Bool { self == .angular || self == .cosine }

  /// Whether every similarity matrix of distinct points is known to be positive definite.
  ///
  /// That holds where the distance is of negative type: for the p-norms with p ≤ 2, and for angles. It need not be of
  /// strictly negative type: city-block distances are not (the corners of a square), nor angles (antipodal pairs).
  /// Source: Meckes, Positivity 17 (2013), theorem 3.3.
  package var isPositiveDefinite: Bool {
    switch self {
    case .euclidean, .cityBlock, .angular: true
    case .minkowski(let exponent): exponent <= 2
    case .chebyshev, .cosine: false
    }
  }

  /// What notebooks and files call the distance: `euclidean`, `city-block`, `chebyshev`, `minkowski:3`, `angular`,
  /// `cosine`.
  public var name: String {
    switch self {
    case .euclidean: "euclidean"
    case .cityBlock: "city-block"
    case .chebyshev: "chebyshev"
    case .minkowski(let exponent): "minkowski:\(NumberText.exact(exponent))"
    case .angular: "angular"
    case .cosine: "cosine"
    }
  }

  /// The distance with the given ``name``, or `cityblock`, as SciPy spells it; `nil` if there is none.
  public init?(name: String) {
    switch name {
    case "euclidean": self = .euclidean
    case "city-block", "cityblock": self = .cityBlock
    case "chebyshev": self = .chebyshev
    case "angular": self = .angular
    case "cosine": self = .cosine
    default:
      let parts = name.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0] == "minkowski", let exponent = Double(parts[1]) else { return nil }
      self = .minkowski(exponent: exponent)
    }
  }

  /// The metric's name in the kernels, and the exponent where it has one.
  var kernel: (metric: ck_metric, exponent: Double) {
    switch self {
    case .euclidean: (CK_EUCLIDEAN, 2)
    case .cityBlock: (CK_CITY_BLOCK, 1)
    case .chebyshev: (CK_CHEBYSHEV, .infinity)
    case .minkowski(let exponent): (CK_MINKOWSKI, exponent)
    case .angular: (CK_ANGULAR, 0)
    case .cosine: (CK_COSINE, 0)
    }
  }

  /// Throws unless the exponent makes a norm.
  func validate() throws(MetricSpaceError) {
    if case .minkowski(let exponent) = self, !(exponent >= 1 && exponent.isFinite) {
      throw .invalidExponent(exponent)
    }
  }
}
