import CardinalityNumerics
import Foundation

/// The order q of a diversity: how much rare kinds count, from all alike (q = 0) to the commonest alone (q = ∞).
///
/// With shares p of the points and similarities Z the diversity of order q is (Σ pᵢ (Zp)ᵢ^(q−1))^(1/(1−q)); for q = 1 it
/// is Π (Zp)ᵢ^(−pᵢ), for q = ∞ 1 / max (Zp)ᵢ over pᵢ > 0. It does not increase with q.
/// Source: Leinster, Cobbold, Ecology 93 (2012); with equal shares Willerton's spread E_q, arXiv 1209.2300.
public struct DiversityOrder: Sendable, Equatable {
  /// The order q.
  package let value: Double

  /// Makes an order.
  ///
  /// - Throws: ``MetricSpaceError/invalidOrder(_:)`` unless q ≥ 0; infinity is allowed.
  public init(_ value: Double) throws(MetricSpaceError) {
    guard value >= 0 else { throw .invalidOrder(value) }
    self.value = value
  }

  private init(known value: Double) { self.value = value }

  /// q = 0: every kind counts alike; the spread.
  public static let zero = DiversityOrder(known: 0)
  /// q = 1: the exponential of Shannon's entropy, for similar kinds.
  public static let one = DiversityOrder(known: 1)
  /// q = 2: how many drawn pairs would be alike, for similar kinds.
  public static let two = DiversityOrder(known: 2)
  /// q = ∞: the most ordinary kind alone counts.
  public static let infinite = DiversityOrder(known: .infinity)

  /// The diversity of points with shares pᵢ, which come to 1, and ordinariness (Zp)ᵢ: the power mean of order 1 − q of
  /// one over these.
  ///
  /// The ordinariness is divided by the largest, so that no power of it overflows, and the mean taken from 1, so that
  /// orders near 1 keep their digits.
  func diversity(of points: some Sequence<(share: Double, ordinariness: Double)>) -> Double {
    let present = points.filter { $0.share > 0 }
    let largest = present.reduce(0) { max($0, $1.ordinariness) }
    if value == .infinity { return 1 / largest }
    let logarithms = present.map { ($0.share, log($0.ordinariness / largest)) }
    if value == 1 { return exp(-logarithms.reduce(0) { $0 + $1.0 * $1.1 }) / largest }
    let exponent = value - 1
    let mean = logarithms.reduce(0) { $0 + $1.0 * expm1(exponent * $1.1) }
    return exp(-log1p(mean) / exponent) / largest
  }
}

extension FiniteMetricSpace {
  /// The Leinster–Cobbold diversity at dilation `t` of points with the given weights.
  ///
  /// It counts what a mixture's kinds are: 1 for one kind, *n* for *n* equally common kinds that have nothing in common.
  /// Where Z is positive semidefinite it is at most the magnitude; elsewhere it need not be (K₃,₃ at t = 0.3).
  /// - Parameters:
  ///   - order: q.
  ///   - weights: how common each point is; not negative, and divided by their sum.
  ///   - t: dilation, in units of one over distance; positive and finite.
  /// - Throws: ``MetricSpaceError/invalidDilation(_:)``, ``MetricSpaceError/invalidWeights(count:expected:)``,
  ///   ``MetricSpaceError/vanishingAbundance(point:community:value:largest:)``.
  /// - Complexity: O(*n*²) time, O(*n*) memory.
  public func diversity(
    _ order: DiversityOrder, weights: [Double], dilatedBy t: Double
  ) throws(MetricSpaceError) -> Double {
    try validate(dilation: t)
    let shares = try self.shares(weights)
    return order.diversity(of: zip(shares, similarityProducts([shares], dilatedBy: t)[0]).map { ($0, $1) })
  }

  /// Weights over their sum.
  ///
  /// - Throws: ``MetricSpaceError/invalidWeights(count:expected:)``,
  ///   ``MetricSpaceError/vanishingAbundance(point:community:value:largest:)``.
  func shares(_ weights: [Double]) throws(MetricSpaceError) -> [Double] {
    let total = weights.reduce(0, +)
    guard weights.count == count, weights.allSatisfy({ $0 >= 0 }), total > 0, total.isFinite else {
      throw .invalidWeights(count: weights.count, expected: count)
    }
    let largest = weights.reduce(0) { max($0, $1) }
    if let point = Shares.vanishing(weights, beside: largest) {
      throw .vanishingAbundance(point: point, community: nil, value: weights[point], largest: largest)
    }
    return weights.map { $0 / total }
  }
}

/// How small a share may be: kinds that are there count, and at q = 0 all alike, so that none may be rounded to 0.
enum Shares {
  /// The smallest share of the largest; further down products of shares lose their digits.
  static let smallest = 1e-280

  /// The first of some abundances that is there but vanishes beside the largest.
  static func vanishing(_ abundances: [Double], beside largest: Double) -> Int? {
    abundances.firstIndex { $0 > 0 && $0 / largest < smallest }
  }
}

extension SimilarityProduct {
  /// Z v.
  func multiply(_ v: [Double]) -> [Double] {
    let workspace = Workspace()
    return workspace.withBuffer(count: 2 * points.stride) { buffer in
      buffer.update(repeating: 0, count: 2 * points.stride)
      buffer.update(from: v, count: points.count)
      multiply(buffer, into: buffer + points.stride, in: workspace)
      return Array(UnsafeBufferPointer(start: buffer + points.stride, count: points.count))
    }
  }
}
