/// Magnitude and spread of a space as functions of the dilation t.
public struct CardinalityFunction: Sendable {
  /// The functions at one dilation.
  public struct Value: Sendable, Equatable {
    /// The dilation t.
    public let dilation: Double
    /// The magnitude |tX|.
    public let magnitude: Double
    /// The spread E₀(tX).
    public let spread: Double
    /// The derivative d|tX| / dt = Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j], exact up to rounding.
    public let magnitudeDerivative: Double
    /// The magnitude dimension d log |tX| / d log t, the growth exponent of magnitude at this scale.
    ///
    /// Source: Meckes, Potential Analysis 42 (2015).
    public var magnitudeDimension: Double { dilation * magnitudeDerivative / magnitude }
  }

  /// The functions at each dilation asked for, in the order asked, without those at which there is no magnitude.
  public let values: [Value]
  /// The dilations at which the similarity matrix is singular.
  public let poles: [Double]
  /// For each value, how it was found.
  public let reports: [SolverReport]

  /// The dilations of the values.
  public var dilations: [Double] { values.map(\.dilation) }
}

extension CardinalityFunction: Equatable {
  /// Whether values and poles are the same; how long they took does not matter.
  public static func == (a: CardinalityFunction, b: CardinalityFunction) -> Bool {
    a.values == b.values && a.poles == b.poles
  }
}

extension FiniteMetricSpace {
  /// Magnitude, its derivative, and spread over many dilations, all cores at work.
  ///
  /// The result does not depend on the number of cores.
  /// - Parameters:
  ///   - dilations: positive and finite.
  ///   - solver: the only solver to try, or ``Solver/automatic``.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``, the errors of
  ///   ``WeightingSolver/init(_:solver:memoryLimit:threads:)``, `CancellationError`.
  /// - Complexity: that of the solver at each dilation; at most two *n* × *n* arrays at a time for large spaces.
  public func cardinalityFunction(
    over dilations: [Double], solver: Solver = .automatic
  ) async throws -> CardinalityFunction {
    let weightings = try await weightings(over: dilations, solver: solver)
    let found = weightings.compactMap(\.self)
    return CardinalityFunction(
      values: found.map(CardinalityFunction.Value.init),
      poles: zip(dilations, weightings).filter { $1 == nil }.map(\.0), reports: found.map(\.report))
  }
}

extension CardinalityFunction.Value {
  init(_ weighting: SolvedWeighting) {
    dilation = weighting.dilation
    magnitude = weighting.magnitude
    spread = weighting.spread
    magnitudeDerivative = weighting.magnitudeDerivative
  }
}
