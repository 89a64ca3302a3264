import CardinalityNumerics
import Foundation

/// How diverse points can be, whatever their shares, and the shares for which they are: the same for every order q.
///
/// It is the largest magnitude of a subset whose weighting is nowhere negative, and that weighting, divided by its sum,
/// attains it for every q at once. Where the weighting of all points is nowhere negative it is the magnitude.
/// Source: Leinster, Meckes, Entropy 18 (2016), theorem 1; Leinster, Cobbold, Ecology 93 (2012).
package struct MaximumDiversity: Sendable, Equatable {
  /// The largest diversity of the shares that were found.
  package let value: Double
  /// What no shares can exceed: where Z is positive definite pᵀZp / min (Zp)ᵢ², else ``value``.
  ///
  /// For other shares p′ the inequality of Cauchy and Schwarz says min (Zp)² ≤ (p′ᵀZp)² ≤ p′ᵀZp′ · pᵀZp, and 1 / p′ᵀZp′
  /// is their diversity of order 2.
  package let upperBound: Double
  /// The share of each point; 0 for those that only make others less rare, and for all but the first of coincident ones.
  package let shares: [Double]
}

extension FiniteMetricSpace {
  /// The points up to which all subsets are tried where Z is not positive definite: 65,536 of them.
  package static let mostForSubsets = 16

  /// The largest diversity at dilation `t` that shares of the points can have.
  ///
  /// Where Z is positive definite it is found by exchanging points between those with a weight and those without until
  /// none has a negative weight and none outside has (Zw)ᵢ < 1, which a convex problem has one answer to. Elsewhere all
  /// subsets of up to ``mostForSubsets`` different points are tried.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``, the errors of
  ///   ``WeightingSolver``, and ``MetricSpaceError/tooManySubsets(count:limit:dilation:)``.
  /// - Complexity: that of some ten weightings; O(2ⁿ *n*³) by subsets.
  /// Source of the exchanges: Júdice, Pires, Computers & Operations Research 21 (1994).
  package func maximumDiversity(dilatedBy t: Double) throws(MetricSpaceError) -> MaximumDiversity {
    try validate(dilation: t)
    guard count > 0 else { throw .emptySpace }
    let representatives = CoincidentPoints(self).representatives
    let distinct = representatives.count < count ? subspace(representatives) : self
    let found =
      try distinct.isPositiveDefinite(dilatedBy: t)
      ? distinct.maximumByExchanges(dilatedBy: t) : distinct.maximumBySubsets(dilatedBy: t)
    var shares = [Double](repeating: 0, count: count)
    for (place, point) in representatives.enumerated() { shares[point] = found.shares[place] }
    return MaximumDiversity(value: found.value, upperBound: found.upperBound, shares: shares)
  }

  /// Whether Z is positive definite: known from the distance, or by a factorization.
  private func isPositiveDefinite(dilatedBy t: Double) throws(MetricSpaceError) -> Bool {
    if let distance, distance.isPositiveDefinite { return true }
    try MemoryLimit.allow(
      8 * Double(count) * Double(count), for: "the similarities of \(count) points", formula: "8 n² bytes")
    let rounding = Double(count) * Double.ulpOfOne
    let workspace = Workspace()
    return withPointSet { set in
      set.withMatrix(dilatedBy: t, in: workspace) { z in
        CholeskyFactor(replacing: z, count: set.count, stride: set.stride, smallestPivot: rounding) != nil
      }
    }
  }

  func maximumByExchanges(dilatedBy t: Double) throws(MetricSpaceError) -> MaximumDiversity {
    var isKept = [Bool](repeating: true, count: count)
    var exchange = PrincipalExchange()
    while true {
      let kept = (0..<count).filter { isKept[$0] }
      let weights = try WeightingSolver(subspace(kept)).solve(dilatedBy: t).weights
      var w = [Double](repeating: 0, count: count)
      for (place, point) in kept.enumerated() { w[point] = weights[place] }
      let product = similarityProducts([w], dilatedBy: t)[0]
      let wrong = (0..<count).filter {
        isKept[$0] ? w[$0] < -SolverTuning.exchangeTolerance : product[$0] < 1 - SolverTuning.exchangeTolerance
      }
      if wrong.isEmpty { return maximum(w.map { max($0, 0) }, dilatedBy: t) }
      guard let moved = exchange.next(wrong) else {
        throw .notConverged(dilation: t, residual: 1 - (product.min() ?? 1))
      }
      for point in moved { isKept[point].toggle() }
    }
  }

  /// What the shares that a weighting leads to attain, and what none exceeds.
  private func maximum(_ weights: [Double], dilatedBy t: Double) -> MaximumDiversity {
    let total = compensatedSum(weights)
    let shares = weights.map { $0 / total }
    let ordinariness = similarityProducts([shares], dilatedBy: t)[0]
    let alike = zip(shares, ordinariness).reduce(0) { $0 + $1.0 * $1.1 }
    // Their mean is no less than the least of them, but for its rounding.
    let least = ordinariness.reduce(alike) { min($0, $1) }
    return MaximumDiversity(value: 1 / alike, upperBound: alike / (least * least), shares: shares)
  }

  func maximumBySubsets(dilatedBy t: Double) throws(MetricSpaceError) -> MaximumDiversity {
    guard count <= Self.mostForSubsets else {
      throw .tooManySubsets(count: count, limit: Self.mostForSubsets, dilation: t)
    }
    let z = (0..<count).map { i in (0..<count).map { exp(-t * distance(i, $0)) } }
    var best = (value: 0.0, members: [Int](), weights: [Double]())
    for subset in 1..<1 << count {
      let members = (0..<count).filter { subset >> $0 & 1 == 1 }
      guard let weights = Self.positiveWeighting(members, z) else { continue }
      let value = weights.reduce(0, +)
      if value > best.value { best = (value, members, weights) }
    }
    var shares = [Double](repeating: 0, count: count)
    for (point, weight) in zip(best.members, best.weights) { shares[point] = max(weight, 0) / best.value }
    return MaximumDiversity(value: best.value, upperBound: best.value, shares: shares)
  }

  /// The weighting of some points, unless a weight is negative.
  ///
  /// A subset with a singular matrix is left out: a smaller one then has the same magnitude.
  private static func positiveWeighting(_ members: [Int], _ z: [[Double]]) -> [Double]? {
    var matrix = members.flatMap { i in members.map { z[i][$0] } }
    var weights = [Double](repeating: 1, count: members.count)
    let solved = matrix.withUnsafeMutableBufferPointer { matrix in
      guard let first = matrix.baseAddress,
        let factor = SymmetricIndefinite(first, count: members.count, stride: members.count)
      else { return false }
      weights.withUnsafeMutableBufferPointer { weights in weights.baseAddress.map { factor.solve($0) } }
      return true
    }
    let residuals = members.map { i in 1 - zip(members, weights).reduce(0) { $0 + z[i][$1.0] * $1.1 } }
    let tolerance = SolverTuning.exchangeTolerance
    guard solved, weights.allSatisfy({ $0 >= -tolerance }), residuals.allSatisfy({ abs($0) <= tolerance }) else {
      return nil
    }
    return weights
  }
}

/// Which points to exchange next: all that are wrong while that helps, else the last alone, which must end.
private struct PrincipalExchange {
  private var fewest = Int.max
  private var chances = 3
  private var steps = 0

  mutating func next(_ wrong: [Int]) -> [Int]? {
    steps += 1
    if steps > SolverTuning.mostExchanges { return nil }
    if wrong.count < fewest {
      (fewest, chances) = (wrong.count, 3)
      return wrong
    }
    chances -= 1
    return chances >= 0 ? wrong : wrong.suffix(1)
  }
}
