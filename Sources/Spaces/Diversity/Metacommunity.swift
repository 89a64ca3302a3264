import CardinalityNumerics

/// Communities that share the points of a space, and what each adds to the diversity of all.
///
/// With pᵢⱼ the share of point i and community j in all that is there, wⱼ = Σᵢ pᵢⱼ the size of a community, p̄ⱼ = pⱼ / wⱼ
/// the shares within it, and p = Σⱼ pⱼ those of all, every measure is a power mean of order 1 − q, over the points of a
/// community by p̄ⱼ, and over the communities by w: see ``Measure``.
/// Source: Reeve, Leinster, Cobbold, Thompson, Brummitt, Mitchell, Matthews, arXiv 1404.6520.
package struct Metacommunity: Sendable {
  /// A measure of communities; what is averaged over the points of one of them stands beside it.
  package enum Measure: String, CaseIterable, Sendable {
    /// 1 / (Z pⱼ)ᵢ: what all would be if the other communities had nothing in common with this one.
    case alpha
    /// 1 / (Z p̄ⱼ)ᵢ: the community on its own.
    case normalizedAlpha = "normalised alpha"
    /// 1 / ρ: how little the rest repeats of the community.
    case beta
    /// 1 / ρ̄: how far the community is from being like all; of all, the effective number of distinct communities.
    case normalizedBeta = "normalised beta"
    /// (Zp)ᵢ / (Z pⱼ)ᵢ: how much the rest repeats of the community.
    case rho
    /// (Zp)ᵢ / (Z p̄ⱼ)ᵢ: how well the community stands for all.
    case normalizedRho = "normalised rho"
    /// 1 / (Zp)ᵢ: what the community adds to the diversity of all.
    case gamma
  }

  /// The sizes wⱼ of the communities: their shares in all.
  package let sizes: [Double]
  /// The shares p̄ⱼ of the points within each community.
  package let shares: [[Double]]
  /// The ordinariness (Z p̄ⱼ)ᵢ of the points in each community.
  private let ordinariness: [[Double]]
  /// The ordinariness (Zp)ᵢ of the points in all.
  private let pooledOrdinariness: [Double]

  /// Weighs the points of a space at a dilation.
  ///
  /// - Parameters:
  ///   - abundances: how much there is of each point, a row, in each community, a column; in any unit.
  ///   - t: dilation, in units of one over distance; positive and finite.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/invalidWeights(count:expected:)`` unless there
  ///   is a row for each point, ``MetricSpaceError/invalidAbundance(point:community:value:)``,
  ///   ``MetricSpaceError/vanishingAbundance(point:community:value:largest:)``, ``MetricSpaceError/emptyCommunity(_:)``.
  /// - Complexity: O(*n*²) time for each community, O(*n*) memory.
  package init(
    _ abundances: Matrix<Double>, of space: FiniteMetricSpace, dilatedBy t: Double
  ) throws(MetricSpaceError) {
    try space.validate(dilation: t)
    guard abundances.rows == space.count else {
      throw .invalidWeights(count: abundances.rows, expected: space.count)
    }
    guard abundances.columns > 0 else { throw .emptyCommunity(nil) }
    for (place, value) in abundances.elements.enumerated() where !(value >= 0 && value.isFinite) {
      let (point, community) = place.quotientAndRemainder(dividingBy: abundances.columns)
      throw .invalidAbundance(point: point, community: community, value: value)
    }
    // Divided by the largest first, so that no sum overflows.
    let largest = abundances.elements.reduce(0) { max($0, $1) }
    if let place = Shares.vanishing(abundances.elements, beside: largest) {
      let (point, community) = place.quotientAndRemainder(dividingBy: abundances.columns)
      throw .vanishingAbundance(
        point: point, community: community, value: abundances.elements[place], largest: largest)
    }
    let columns = (0..<abundances.columns).map { column in abundances.column(column).map { $0 / largest } }
    let totals = columns.map { compensatedSum($0) }
    if let empty = totals.firstIndex(where: { !($0 > 0) }) { throw .emptyCommunity(empty) }
    let total = compensatedSum(totals)
    let (sizes, shares) = (
      totals.map { $0 / total }, zip(columns, totals).map { column, sum in column.map { $0 / sum } }
    )
    let products = space.similarityProducts(shares, dilatedBy: t)
    self.sizes = sizes
    self.shares = shares
    ordinariness = products
    pooledOrdinariness = (0..<space.count).map { i in
      zip(sizes, products).reduce(0) { $0 + $1.0 * $1.1[i] }
    }
  }

  /// The measure of one community, counted from 0.
  ///
  /// - Complexity: O(*n*).
  package func value(_ measure: Measure, _ order: DiversityOrder, community j: Int) -> Double {
    let found = order.diversity(
      of: shares[j].indices.lazy.filter { shares[j][$0] > 0 }.map { i in
        (shares[j][i], averaged(measure, point: i, community: j))
      })
    return measure == .beta || measure == .normalizedBeta ? 1 / found : found
  }

  /// One over what the power mean of a measure is taken of.
  private func averaged(_ measure: Measure, point i: Int, community j: Int) -> Double {
    let (own, all) = (ordinariness[j][i], pooledOrdinariness[i])
    return switch measure {
    case .alpha: sizes[j] * own
    case .normalizedAlpha: own
    case .beta, .rho: sizes[j] * own / all
    case .normalizedBeta, .normalizedRho: own / all
    case .gamma: all
    }
  }

  /// The measure of all communities together: the power mean of theirs.
  ///
  /// For ``Measure/gamma`` it is the diversity of all.
  /// - Complexity: O(*n*) for each community.
  package func value(_ measure: Measure, _ order: DiversityOrder) -> Double {
    order.diversity(of: sizes.indices.map { (sizes[$0], 1 / value(measure, order, community: $0)) })
  }
}

extension FiniteMetricSpace {
  /// Z v for some vectors v of a number for each point.
  ///
  /// - Complexity: O(*n*²) time for each, O(*n*) memory.
  func similarityProducts(_ vectors: [[Double]], dilatedBy t: Double) -> [[Double]] {
    withPointSet { points in
      let product = SimilarityProduct(
        points: points, dilation: t, source: SimilarityProduct.recomputing(points), threads: ParallelJobs.cores)
      return vectors.map { product.multiply($0) }
    }
  }
}
