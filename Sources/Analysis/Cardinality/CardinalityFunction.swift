import CKernels
import Foundation

/// Magnitude and spread of a space as functions of the dilation t.
public struct CardinalityFunction: Sendable, Equatable {
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

  /// The functions at each dilation asked for, in the order asked.
  public let values: [Value]

  /// The dilations.
  public var dilations: [Double] { values.map(\.dilation) }
}

extension FiniteMetricSpace {
  /// Magnitude, its derivative, and spread over many dilations, several at once where there are cores.
  ///
  /// The result does not depend on the number of cores.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``,
  ///   ``MetricSpaceError/singularSimilarity(dilation:)``, `CancellationError`.
  /// - Complexity: O(*n*³) time a dilation. Memory: one *n* × *n* array for each dilation that is worked on, at most
  ///   two at a time for large spaces.
  public func cardinalityFunction(over dilations: [Double]) async throws -> CardinalityFunction {
    guard count > 0 else { throw MetricSpaceError.emptySpace }
    for t in dilations { try validate(dilation: t) }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let workers = min(dilations.count, count < MixedPrecisionWeighting.smallestCount ? cores : min(cores, 2))
    return try await withThrowingTaskGroup(of: [(Int, CardinalityFunction.Value)].self) { group in
      for worker in 0..<workers {
        group.addTask {
          let workspace = Workspace()
          return try stride(from: worker, to: dilations.count, by: workers).map { index in
            try Task.checkCancellation()
            return (index, try cardinality(dilatedBy: dilations[index], in: workspace))
          }
        }
      }
      let values = try await group.reduce(into: []) { $0 += $1 }
      return CardinalityFunction(values: values.sorted { $0.0 < $1.0 }.map(\.1))
    }
  }

  private func cardinality(dilatedBy t: Double, in workspace: Workspace) throws -> CardinalityFunction.Value {
    let weighting = try weighting(dilatedBy: t, ridge: 0, in: workspace)
    return withPointSet { points in
      CardinalityFunction.Value(
        dilation: t, magnitude: weighting.reduce(0, +),
        spread: points.spread(dilation: t, gradient: nil, in: workspace),
        magnitudeDerivative: points.magnitudeDerivative(weighting, dilation: t, in: workspace))
    }
  }
}

extension PointSet {
  /// Σᵢⱼ wᵢ wⱼ d(i, j) exp(−t d(i, j)), the derivative of magnitude by the dilation.
  fileprivate func magnitudeDerivative(_ weighting: [Double], dilation t: Double, in workspace: Workspace) -> Double {
    workspace.withBuffer(count: stride) { distances in
      workspace.withBuffer(count: stride) { similarities in
        (0..<count).reduce(0) { sum, i in
          _ = self.similarities(from: i, dilation: t, distances: distances, into: similarities)
          return sum + 2 * weighting[i] * ck_dot3(similarities, distances, weighting, i)
        }
      }
    }
  }
}
