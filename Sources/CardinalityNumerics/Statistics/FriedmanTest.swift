/// Several methods on several data sets, compared by their ranks.
///
/// On each data set the best method has rank 1, and equal ones share the mean of their ranks. Friedman's test asks
/// whether the mean ranks differ at all; Nemenyi's which pairs do.
/// Source: Demšar, Journal of Machine Learning Research 7 (2006).
package struct FriedmanTest: Sendable, Equatable {
  /// The mean rank of each method.
  package let meanRanks: [Double]
  /// The number of data sets.
  package let count: Int
  /// Friedman's χ², corrected for ties; 0 where all methods are equal on every data set.
  package let statistic: Double
  /// The probability of a statistic at least as large, by the χ² distribution with k − 1 degrees of freedom.
  package let pValue: Double

  /// Ranks methods.
  ///
  /// - Parameter scores: a row for each data set with a score for each method; larger is better.
  /// - Precondition: at least two methods and one data set, rows of one length, and no NaN.
  package init(_ scores: [[Double]]) {
    let methods = scores.first?.count ?? 0
    precondition(methods > 1 && scores.allSatisfy { $0.count == methods }, "\(methods) methods cannot be ranked")
    precondition(!scores.joined().contains { $0.isNaN }, "a score is not a number")
    let ranks = scores.map(Self.ranks)
    let n = Double(scores.count)
    let k = Double(methods)
    let sums = (0..<methods).map { method in ranks.reduce(0) { $0 + $1[method] } }
    let ties = scores.reduce(0.0) { sum, row in
      sum + Dictionary(grouping: row) { $0 }.values.reduce(0) { $0 + Double($1.count * ($1.count * $1.count - 1)) }
    }
    let correction = 1 - ties / (n * k * (k * k - 1))
    let raw = 12 / (n * k * (k + 1)) * sums.reduce(0) { $0 + $1 * $1 } - 3 * n * (k + 1)
    meanRanks = sums.map { $0 / n }
    count = scores.count
    statistic = correction > 0 ? max(0, raw / correction) : 0
    pValue = correction > 0 ? chiSquaredUpperTail(statistic, degreesOfFreedom: methods - 1) : 1
  }

  /// The difference of two mean ranks that Nemenyi's test tells from 0: q √(k (k + 1) / (6 N)).
  package func criticalDifference(level: Double = 0.05) -> Double {
    StudentizedRange(count: meanRanks.count).upperQuantile(level) / 2.0.squareRoot() * rankDeviation
  }

  private var rankDeviation: Double {
    let k = Double(meanRanks.count)
    return (k * (k + 1) / (6 * Double(count))).squareRoot()
  }

  /// The largest sets of methods, next to each other by mean rank, of which no pair is told apart.
  package func cliques(areApart: (Int, Int) -> Bool) -> [[Int]] {
    let order = meanRanks.indices.sorted { meanRanks[$0] < meanRanks[$1] }
    var cliques: [[Int]] = []
    var reached = 0
    for start in order.indices {
      var end = start + 1
      while end < order.count, (start..<end).allSatisfy({ !areApart(order[$0], order[end]) }) { end += 1 }
      if end > reached, end - start > 1 { cliques.append(Array(order[start..<end])) }
      reached = max(reached, end)
    }
    return cliques
  }

  /// The signed-rank test of every pair of methods over the data sets, corrected by Holm over all pairs.
  ///
  /// Source: Benavoli, Corani and Mangili, Journal of Machine Learning Research 17 (2016).
  package static func wilcoxonHolmPairs(_ scores: [[Double]]) -> [(one: Int, other: Int, pValue: Double)] {
    let methods = scores.first?.count ?? 0
    let pairs = (0..<methods).flatMap { one in (one + 1..<max(methods, one + 1)).map { (one, $0) } }
    let raw = pairs.map { one, other in WilcoxonSignedRank(scores.map { $0[one] - $0[other] }).pValue }
    return zip(pairs, Holm.adjusted(raw)).map { (one: $0.0, other: $0.1, pValue: $1) }
  }

  /// Ranks of one data set, 1 for the largest score.
  private static func ranks(_ scores: [Double]) -> [Double] {
    scores.map { score in
      let better = scores.count { $0 > score }
      let equal = scores.count { $0 == score }
      return Double(better) + Double(equal + 1) / 2
    }
  }
}
