/// How a weighting is found.
///
/// The raw value is what a notebook's `--solver` takes.
public enum Solver: String, CaseIterable, Sendable {
  /// The first of the others that suits the space, its size and the memory; when it fails, the next.
  case automatic
  /// The closed form for points on a line: O(*n* log *n*).
  case line
  /// A Cholesky factor in double precision: O(*n*³) time, one matrix. Points too close to tell apart are merged.
  case cholesky
  /// A Cholesky factor in single precision that corrects conjugate gradients in double: half the time.
  case mixedPrecision = "mixed-precision"
  /// A symmetric indefinite factor, for spaces whose similarity matrix is not positive definite.
  case indefinite
  /// Conjugate gradients with a sparse inverse factor, on stored similarities: half a matrix.
  case conjugateGradients = "conjugate-gradients"
  /// Conjugate gradients with a sparse inverse factor, similarities recomputed for every product: O(*n*) memory.
  case matrixFree = "matrix-free"
  /// The same with products by clusters of points: O(*n* log *n*) for each, right to six or seven digits.
  case clusters

  /// Whether it is a form of conjugate gradients with a sparse inverse factor.
  var isIterative: Bool { self == .conjugateGradients || self == .matrixFree || self == .clusters }
}

/// What is known of the signs of a similarity matrix's eigenvalues.
public enum Definiteness: String, Sendable {
  /// All positive.
  case positiveDefinite = "positive definite"
  /// Some of either sign.
  case indefinite
}

/// How a weighting was found, and how far it can be trusted.
public struct SolverReport: Sendable {
  /// The solver that found it.
  public let method: Solver
  /// ‖1 − Z w‖∞ with Z in double precision; with products by clusters, as these find it, and the largest error of theirs
  /// among some hundred rows on top.
  public let residual: Double
  /// An estimate of the absolute error of magnitude: what the residual leaves, and what rounding of Z itself does; with
  /// products by clusters also what their errors come to, from the mean of some hundred rows with three standard errors.
  public let errorEstimate: Double
  /// An estimate of the condition number ‖Z‖₁ ‖Z⁻¹‖₁, by the factor, sparse or not, that was made; `nil` without one.
  public let condition: Double?
  /// How many eigenvalues of Z are negative, found by a factorization or known from the distance.
  public let negativeEigenvalues: Int
  /// How many points were merged with others.
  public let mergedRepeats: Int
  /// The products with Z that an iteration took; `nil` for direct solvers.
  public let iterations: Int?
  /// The seconds that it took.
  public let seconds: Double
  /// The bytes that the solver works in.
  public let bytes: Int

  /// Whether Z is positive definite.
  public var definiteness: Definiteness { negativeEigenvalues == 0 ? .positiveDefinite : .indefinite }
}
