import Foundation
import Numerics

extension FiniteMetricSpace {
  /// The Vendi score of order q at dilation `t`: the Hill number (Σ λ^q)^(1/(1−q)) of the eigenvalues λ of Z / n.
  ///
  /// 1 where all points coincide, *n* where they have nothing in common; for q = 1 it is exp(−Σ λ log λ), for q = ∞ one
  /// over the largest eigenvalue. Repeats count, as they do in the spread.
  /// - Parameters:
  ///   - order: q.
  ///   - t: dilation, in units of one over distance; positive and finite.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``,
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where an eigenvalue is negative by more than rounding, so that
  ///   there is no score; ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n*³) time, three matrices.
  /// Source: Friedman, Dieng, TMLR (2023); Pasarkar, Dieng, AISTATS (2024).
  public func vendiScore(_ order: DiversityOrder = .one, dilatedBy t: Double) throws(MetricSpaceError) -> Double {
    try validate(dilation: t)
    guard count > 0 else { throw .emptySpace }
    let bytes = 24 * Double(count) * Double(count)
    try MemoryLimit.allow(bytes, for: "the eigenvalues of \(count) points", formula: "24 n² bytes")
    let workspace = Workspace()
    let values = withPointSet { set in
      set.withMatrix(dilatedBy: t, in: workspace) { z in
        SymmetricEigenvalues(replacing: z, count: set.count, stride: set.stride)?.values
      }
    }
    let zero = SolverTuning.zeroEigenvalue * Double(count) * Double(count)
    guard let values, values.allSatisfy({ $0 >= -zero }) else { throw .singularSimilarity(dilation: t) }
    // An eigenvalue is as common as it is like the others: its own share.
    return order.diversity(of: values.filter { $0 > zero }.map { ($0 / Double(count), $0 / Double(count)) })
  }

  /// The magnitude distance 2 |t (X ∪ Y)| − |tX| − |tY| of two sets of points with the same distance.
  ///
  /// 0 where both hold the same points, and never negative where magnitude increases with the set, as it does in
  /// Euclidean space.
  /// - Throws: ``MetricSpaceError/differentSpaces`` where coordinates or distances do not agree, and the errors of
  ///   ``magnitude(dilatedBy:ridge:)``.
  /// - Complexity: that of three magnitudes. Source: arXiv 2602.08859.
  public func magnitudeDistance(
    to other: FiniteMetricSpace, dilatedBy t: Double
  ) throws(MetricSpaceError) -> Double {
    guard let distance, distance == other.distance, dimension == other.dimension else { throw .differentSpaces }
    let both = Matrix(
      rows: count + other.count, columns: dimension, elements: points.elements + other.points.elements)
    let union = try FiniteMetricSpace(points: both, distance: distance)
    return try 2 * union.magnitude(dilatedBy: t) - magnitude(dilatedBy: t) - other.magnitude(dilatedBy: t)
  }
}
