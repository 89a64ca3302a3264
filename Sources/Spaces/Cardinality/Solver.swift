/// How a weighting is found: the name of a solver, or of the choice among all of them.
///
/// The raw value is what a notebook's `--solver` takes. Each solver's file adds its name.
public struct Solver: RawRepresentable, CaseIterable, Hashable, Sendable {
  /// The name.
  public let rawValue: String

  /// The solver of a name; `nil` if there is none.
  public init?(rawValue: String) {
    guard let known = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = known
  }

  init(name: String) { rawValue = name }

  /// The one that is foreseen to be the fastest of those that suit the space, its size and the memory; when it fails,
  /// the next.
  public static let automatic = Solver(name: "automatic")

  /// The choice, and all solvers.
  public static var allCases: [Solver] { [.automatic] + WeightingSolver.methods.map { $0.solver } }
}

/// What is known of the signs of a similarity matrix's eigenvalues.
public enum Definiteness: String, Sendable {
  /// All positive.
  case positiveDefinite = "positive definite"
  /// Some of either sign.
  case indefinite
  /// Some are 0, and there is a weighting all the same, since 1 lies in the range of the matrix; all weightings have one
  /// magnitude.
  case singular
}

/// How a weighting was found, and how far it can be trusted.
public struct SolverReport: Sendable {
  /// The solver that found it.
  public let method: Solver
  /// ‖1 − Z w‖∞ with Z in double precision; with products by clusters, as these find it, and the largest error of theirs
  /// among some hundred rows on top.
  public let residual: Double
  /// An estimate of the absolute error of magnitude: what the residual leaves, and what rounding of Z itself does; with
  /// products by clusters also what their errors come to, from the mean of some hundred rows with six standard errors.
  public let errorEstimate: Double
  /// An estimate of the absolute error of spread, by rounding, and by products by clusters as for magnitude.
  package let spreadErrorEstimate: Double
  /// An estimate of the condition number ‖Z‖₁ ‖Z⁻¹‖₁, by the factor, sparse or not, that was made; `nil` without one.
  public let condition: Double?
  /// How many eigenvalues of Z are negative, found by a factorization or known from the distance.
  package let negativeEigenvalues: Int
  /// How many eigenvalues of Z are 0 up to rounding.
  package let zeroEigenvalues: Int
  /// How many points were merged with others.
  package let mergedRepeats: Int
  /// The products with Z that an iteration took; `nil` for direct solvers.
  package let iterations: Int?
  /// The seconds that were foreseen, of one core, by which the solver was chosen.
  package let foreseenSeconds: Double
  /// The seconds that it took.
  package let seconds: Double
  /// The bytes that the solver works in.
  package let bytes: Int

  /// What is known of the eigenvalues' signs.
  public var definiteness: Definiteness {
    zeroEigenvalues > 0 ? .singular : negativeEigenvalues > 0 ? .indefinite : .positiveDefinite
  }
}
