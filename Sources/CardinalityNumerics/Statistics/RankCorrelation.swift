/// Spearman's rank correlation: the correlation of ranks, ties having the mean of theirs.
///
/// - Returns: between −1 and 1; `nil` for fewer than two pairs, where one side has equal values only, or holds a NaN.
/// - Precondition: as many values as others.
/// Source: Spearman, American Journal of Psychology 15 (1904).
package func rankCorrelation(_ values: [Double], _ others: [Double]) -> Double? {
  precondition(values.count == others.count, "\(values.count) values do not pair with \(others.count)")
  guard !values.contains(where: \.isNaN), !others.contains(where: \.isNaN) else { return nil }
  let (first, second) = (ranks(values), ranks(others))
  let mean = Double(values.count + 1) / 2
  func product(_ x: [Double], _ y: [Double]) -> Double {
    zip(x, y).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) }
  }
  let lengths = (product(first, first) * product(second, second)).squareRoot()
  return lengths > 0 ? product(first, second) / lengths : nil
}

/// The two-sided p-value of a rank correlation where none is expected, by t = ρ √((n − 2) / (1 − ρ²)) with n − 2 degrees.
///
/// An approximation, as SciPy's, that is never below 2 / n!, the probability of one order or its reverse: three pairs in
/// perfect order have 1 / 3. It is 1 for fewer than three pairs.
/// - Precondition: the correlation is between −1 and 1.
/// Source: Kendall & Stuart, The Advanced Theory of Statistics II (1973), 31.19.
package func rankCorrelationPValue(_ correlation: Double, count: Int) -> Double {
  precondition(abs(correlation) <= 1 + 1e-12, "\(correlation) is no correlation")
  guard count > 2 else { return 1 }
  let least = 2 / (1...count).reduce(1.0) { $0 * Double($1) }
  let freedom = Double(count - 2)
  let rest = 1 - correlation * correlation
  guard rest > 0 else { return least }
  let t = abs(correlation) * (freedom / rest).squareRoot()
  return min(1, max(least, 2 * StudentT(degreesOfFreedom: freedom).cumulative(-t)))
}

private func ranks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = [Double](repeating: 0, count: values.count)
  var start = 0
  while start < order.count {
    var end = start
    while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
    for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
    start = end
  }
  return ranks
}
