/// Wilcoxon's signed-rank test that paired differences are symmetric about 0, exact for any ties.
///
/// The differences are ranked by size, equal ones sharing the mean of their ranks; the statistic W is the sum of the
/// ranks of the positive ones. Given the ranks, each sign is plus or minus with equal chances, and the probability of
/// every W is counted out, so that ties need no approximation. Differences of 0 are left out before the ranks are given.
///
/// - Complexity: O(*n*³) for *n* differences. Source: Wilcoxon (1945).
package struct WilcoxonSignedRank: Sendable, Equatable {
  /// The number of differences that are not 0.
  package let count: Int
  /// W, the sum of the ranks of the positive differences.
  package let statistic: Double
  /// The two-sided probability of a W at least as far out; 1 if every difference is 0.
  package let pValue: Double

  /// Tests differences.
  ///
  /// - Precondition: no difference is NaN.
  package init(_ differences: [Double]) {
    precondition(!differences.contains { $0.isNaN }, "a difference is not a number")
    let signed = differences.filter { $0 != 0 }
    let doubledRanks = Self.doubledRanks(signed.map { abs($0) })
    count = signed.count
    let observed = zip(signed, doubledRanks).reduce(0) { $0 + ($1.0 > 0 ? $1.1 : 0) }
    statistic = Double(observed) / 2
    pValue = Self.twoSided(observed, among: doubledRanks)
  }

  /// The smallest two-sided probability that `count` pairs can give: 2¹⁻ⁿ, when all differences have one sign.
  ///
  /// Five pairs cannot fall below 0.0625, whatever they show.
  package static func smallestPValue(count: Int) -> Double {
    precondition(count >= 0, "\(count) pairs cannot be tested")
    var p = 2.0
    for _ in 0..<count { p /= 2 }
    return min(1, p)
  }

  /// Twice the mean rank of each size, which is whole.
  private static func doubledRanks(_ sizes: [Double]) -> [Int] {
    let order = sizes.indices.sorted { sizes[$0] < sizes[$1] }
    var ranks = Array(repeating: 0, count: sizes.count)
    var start = 0
    while start < order.count {
      var end = start
      while end < order.count, sizes[order[end]] == sizes[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = start + 1 + end }
      start = end
    }
    return ranks
  }

  private static func twoSided(_ observed: Int, among ranks: [Int]) -> Double {
    let largest = ranks.reduce(0, +)
    var chances = Array(repeating: 0.0, count: largest + 1)
    chances[0] = 1
    for rank in ranks {
      for sum in stride(from: largest, through: 0, by: -1) {
        chances[sum] = (chances[sum] + (sum >= rank ? chances[sum - rank] : 0)) / 2
      }
    }
    let below = chances[...observed].reduce(0, +)
    let above = chances[observed...].reduce(0, +)
    return min(1, 2 * min(below, above))
  }
}
