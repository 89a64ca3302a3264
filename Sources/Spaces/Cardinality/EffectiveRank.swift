import CardinalityNumerics

extension Matrix<Double> {
  /// The effective rank: exp(−Σ p log p) of the singular values, each as a share p of their sum.
  ///
  /// 1 where all rows are multiples of one, the number of rows where they are orthogonal and equally long. It has no
  /// value, and is not-a-number, where all rows are 0.
  /// - Throws: ``MetricSpaceError/tooLarge(_:)``; not-a-number among the elements gives not-a-number.
  /// - Complexity: O(*n*² · columns + *n*³) time for *n* rows, *n*² numbers.
  /// Source: Roy and Vetterli, EUSIPCO 2007.
  package func effectiveRank() throws(MetricSpaceError) -> Double {
    let bytes = 24 * Double(rows) * Double(rows)
    try MemoryLimit.allow(bytes, for: "the singular values of \(rows) rows", formula: "24 n² bytes")
    var products = [Double](repeating: 0, count: rows * rows)
    for i in 0..<rows {
      for j in 0...i { products[i * rows + j] = zip(row(i), row(j)).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let squares = products.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { SymmetricEigenvalues(replacing: $0, count: rows, stride: rows)?.values }
    }
    // Rounding makes eigenvalues that are 0 a little negative.
    let values = (squares ?? []).map { Swift.max($0, 0).squareRoot() }
    let sum = values.reduce(0, +)
    guard sum > 0, sum.isFinite else { return .nan }
    return effectiveCount(ofShares: values.map { $0 / sum })
  }
}
