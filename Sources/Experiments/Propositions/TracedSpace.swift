import Foundation
import Spaces

/// A small space at many dilations, from where it looks like one point to where its weights are known to be positive.
package struct TracedSpace: Sendable {
  /// What the space is called.
  package let name: String
  /// The space.
  package let space: FiniteMetricSpace
  /// Its weightings over the dilation, and its poles.
  package let function: CardinalityFunction
  /// The smallest distance.
  package let nearest: Double
  /// The largest distance.
  package let farthest: Double
  /// The dilation t̂ from which on no weight is negative or 0: the largest at which one passes 0, to a relative 1e-9.
  ///
  /// `nil` where all are positive at every dilation that was looked at.
  package let positiveFrom: Double?
  private let solver: WeightingSolver

  /// Follows a space.
  ///
  /// Of a pair of crossings between two neighbouring dilations nothing is seen.
  /// - Parameter steps: the number of dilations, at equal ratios.
  /// - Throws: ``MetricSpaceError``, `CancellationError`; ``MetricSpaceError/emptySpace`` without two distinct points.
  /// - Complexity: `steps` weightings by a factorization.
  package init(_ name: String, _ space: FiniteMetricSpace, steps: Int) async throws {
    (self.name, self.space) = (name, space)
    let distances = (0..<space.count).flatMap { point in space.distances(from: point) }.filter { $0 > 0 }
    guard let nearest = distances.min(), let farthest = distances.max() else { throw MetricSpaceError.emptySpace }
    (self.nearest, self.farthest) = (nearest, farthest)
    // A factor also on a line, since errors of weights need its condition number.
    let method = space.distance?.isPositiveDefinite == true ? Solver.cholesky : .automatic
    solver = try WeightingSolver(space, solver: method, threads: 1)
    let end = 1.2 * Self.dominance(count: space.count, nearest: nearest)
    function = try await space.cardinalityFunction(
      over: dilations(from: min(0.01 / farthest, end / 2), to: end, count: steps), solver: method, threads: 1)
    positiveFrom = try Self.lastCrossing(function, solver)
  }

  /// The dilation log(2(n − 1)) / nearest distance, from which on all weights are positive in any space.
  ///
  /// There the similarities of a point to the others sum to less than ½, so that by Neumann's series no weight differs
  /// from 1 by as much as 1.
  package var dominance: Double { Self.dominance(count: space.count, nearest: nearest) }

  /// Whether Z is known to be positive definite at every dilation.
  package var isDefinite: Bool { space.distance?.isPositiveDefinite == true }

  /// The weightings from the dilation on from which all weights are positive.
  package var positive: [SolvedWeighting] { function.values.filter { $0.dilation > positiveFrom ?? 0 } }

  /// The weighting at another dilation.
  func weighting(dilatedBy t: Double) throws(MetricSpaceError) -> SolvedWeighting { try solver.solve(dilatedBy: t) }

  /// The sum of the similarities of a point to the others is at most this.
  func others(dilatedBy t: Double) -> Double { Double(space.count - 1) * exp(-t * nearest) }

  private static func dominance(count: Int, nearest: Double) -> Double {
    log(2 * Double(max(count - 1, 1))) / nearest
  }

  private static func lastCrossing(
    _ function: CardinalityFunction, _ solver: WeightingSolver
  ) throws(MetricSpaceError) -> Double? {
    let weightings = function.values
    guard let last = weightings.lastIndex(where: { !$0.isPositive }), last + 1 < weightings.count else { return nil }
    var (low, high) = (weightings[last].dilation, weightings[last + 1].dilation)
    while high > low * (1 + 1e-9) {
      let t = (low * high).squareRoot()
      do throws(MetricSpaceError) {
        if try solver.solve(dilatedBy: t).isPositive { high = t } else { low = t }
      } catch .singularSimilarity {
        low = t
      }
    }
    return high
  }
}

extension SolvedWeighting {
  /// Whether every weight is positive.
  var isPositive: Bool { weights.allSatisfy { $0 > 0 } }

  /// The least weight.
  var leastWeight: Double { weights.min() ?? .nan }

  /// An estimate of the error of a weight: ‖Z⁻¹‖₁ times the residual and what four roundings of Z's entries do to it;
  /// infinite where the norm is not known.
  var weightError: Double {
    guard let condition = report.condition, let norm = similaritySums.max() else { return .infinity }
    let rounding = 4 * Double.ulpOfOne * weights.reduce(0) { $0 + abs($1) }
    return condition / norm * (report.residual + rounding)
  }
}
