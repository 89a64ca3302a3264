import CardinalityNumerics

extension FiniteMetricSpace {
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
    try statedMagnitudeDistance(to: other, dilatedBy: t).value
  }

  /// The magnitude distance to another set, with what its error is estimated to be.
  ///
  /// The error is that of each magnitude as its solver states it, that of the union twice. Of sets that are close to each
  /// other it may exceed the distance. What it throws and costs is that of ``magnitudeDistance(to:dilatedBy:)``.
  package func statedMagnitudeDistance(
    to other: FiniteMetricSpace, dilatedBy t: Double
  ) throws(MetricSpaceError) -> (value: Double, error: Double) {
    let both = try WeightingSolver(union(with: other)).solve(dilatedBy: t)
    let (one, two) = try (WeightingSolver(self).solve(dilatedBy: t), WeightingSolver(other).solve(dilatedBy: t))
    return (
      2 * both.magnitude - one.magnitude - two.magnitude,
      2 * both.report.errorEstimate + one.report.errorEstimate + two.report.errorEstimate
    )
  }

  /// The magnitude distance to another set and its gradient with respect to the points of this one, a row each: how to
  /// move them towards the other set or away from it.
  ///
  /// It is twice their rows of the gradient of |t (X ∪ Y)| less the gradient of |tX|. A pair of coincident points
  /// contributes nothing, as in ``magnitudeAndGradient(dilatedBy:ridge:)``, whose errors these are too.
  /// - Throws: ``MetricSpaceError/differentSpaces``, ``MetricSpaceError/singularSimilarity(dilation:)``.
  /// - Precondition: Euclidean points.
  /// - Complexity: O((*m* + *n*)³) time, O((*m* + *n*)²) memory. Source: arXiv 2602.08859.
  package func magnitudeDistanceAndGradient(
    to other: FiniteMetricSpace, dilatedBy t: Double
  ) throws(MetricSpaceError) -> (distance: Double, gradient: Matrix<Double>) {
    let union = try union(with: other)
    let all = Double(union.count)
    try MemoryLimit.allow(16 * all * all, for: "the magnitude of \(union.count) points", formula: "16 n² bytes")
    let (both, pull) = try union.magnitudeAndGradient(dilatedBy: t)
    let (own, ownPull) = try magnitudeAndGradient(dilatedBy: t)
    let others = try other.magnitude(dilatedBy: t)
    let gradient = zip(pull.rows(0..<count).elements, ownPull.elements).map { 2 * $0 - $1 }
    return (2 * both - own - others, Matrix(rows: count, columns: dimension, elements: gradient))
  }

  /// The points of both sets, this one's first.
  private func union(with other: FiniteMetricSpace) throws(MetricSpaceError) -> FiniteMetricSpace {
    guard let distance, distance == other.distance, dimension == other.dimension else { throw .differentSpaces }
    let both = Matrix(
      rows: count + other.count, columns: dimension, elements: points.elements + other.points.elements)
    return try FiniteMetricSpace(points: both, distance: distance)
  }
}
