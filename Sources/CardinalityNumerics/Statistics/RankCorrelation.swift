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
