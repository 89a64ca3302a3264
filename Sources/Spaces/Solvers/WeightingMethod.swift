import CardinalityNumerics

/// A way to find the weightings of one space at many dilations.
///
/// A new one is a file with a type that conforms, the name of its ``Solver``, and its place in
/// ``WeightingSolver/methods``.
protocol WeightingMethod: Sendable {
  /// Its name.
  static var solver: Solver { get }
  /// What it does in principle.
  static var kind: MethodKind { get }
  /// Whether its failure says something of the space: it has a factor with pivots of either sign, or a closed form.
  static var isDecisive: Bool { get }
  /// Whether it suits some points, and how long a weighting is foreseen to take.
  static func suits(_ points: DistinctPoints) -> Suitability
  /// The bytes that it works in.
  static func bytes(for points: DistinctPoints) -> Double
  /// Makes what weightings at all dilations share.
  init(_ points: DistinctPoints)
  /// Finds a weighting.
  ///
  /// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` and ``MetricSpaceError/notConverged(dilation:residual:)``,
  ///   after which another method may do.
  func solve(_ request: WeightingRequest, in workspace: Workspace) throws(MetricSpaceError) -> SolverOutcome
}

extension WeightingMethod {
  /// A failure says nothing: another method may do.
  static var isDecisive: Bool { false }
}

/// What a method does in principle.
enum MethodKind {
  /// A formula.
  case closedForm
  /// A factor of the whole matrix.
  case factorization
  /// Products with the matrix: where one fails, others that take other products do too.
  case iteration
  /// Products that are right to some digits.
  case approximateIteration

  var isIterative: Bool { self == .iteration || self == .approximateIteration }
}

/// Whether a method suits some points.
enum Suitability {
  /// It cannot treat them.
  case no(reason: String)
  /// It can, but another one is always better.
  case whenAsked
  /// It can, in about so many seconds of one core.
  case yes(seconds: Double)
}

/// What a method is asked for.
struct WeightingRequest {
  /// The dilation t.
  let dilation: Double
  /// Weights to start from, of the distinct points.
  let guess: [Double]?
  /// Whether another method may follow, so that giving up early pays.
  let hasAlternative: Bool
}

/// The points of a space that differ, and how often each one stands there.
struct DistinctPoints: Sendable {
  /// The space of the first of each group of points that coincide.
  let space: FiniteMetricSpace
  /// The same, with stored distances where they are few: direct methods need them at every dilation.
  let direct: FiniteMetricSpace
  /// How many points each one stands for.
  let multiplicity: [Double]
  /// The number of threads to use.
  let threads: Int
  /// The bytes that a method may work in.
  let memoryLimit: Int

  init(_ space: FiniteMetricSpace, multiplicity: [Double], threads: Int, memoryLimit: Int = MemoryLimit.bytes) {
    self.space = space
    self.multiplicity = multiplicity
    self.threads = threads
    self.memoryLimit = memoryLimit
    let isSmall = space.count < SolverTuning.fewestForIteration && space.dimension > 0 && !space.isLine
    direct = isSmall ? space.storingDistances() : space
  }

  var count: Int { space.count }

  /// The numbers of pairs, as a floating-point number that does not overflow.
  var pairs: Double { Double(count) * Double(count) / 2 }

  /// Whether every similarity matrix is known to be positive definite.
  var isPositiveDefinite: Bool { space.distance?.isPositiveDefinite == true }
}

extension FiniteMetricSpace {
  /// Whether the distances are those of points on a line, up to their order.
  var isLine: Bool {
    if count < 2 { return true }
    guard case .points(let coordinates, let distance) = geometry else { return false }
    return coordinates.rows == 1 && !distance.isDirectional
  }
}
