import CardinalityNumerics

/// Running averages of how many points each code got, and of their sum: a codebook that follows its points.
///
/// N ← γ N + (1 − γ) n and m ← γ m + (1 − γ) Σ z; a code is m / N, with N smoothed to (N + ε) / (ΣN + K ε) · ΣN, so
/// that an unused code stays finite. Source: van den Oord et al., arXiv 1711.00937, appendix A.1; ε = 1e-5 as in
/// Sonnet.
package struct CodebookAverages: Sendable, Equatable {
  /// The share γ that an average keeps.
  package let decay: Double
  /// The average number of points of each code in a batch.
  package internal(set) var counts: [Double]
  /// The average sum of the points of each code.
  package internal(set) var sums: Matrix<Double>

  /// Begins with one point for each code, at the code.
  ///
  /// - Precondition: 0 ≤ γ < 1.
  package init(_ codes: Matrix<Double>, decay: Double) {
    precondition(decay >= 0 && decay < 1, "averages that keep \(decay) of themselves")
    self.decay = decay
    counts = Array(repeating: 1, count: codes.rows)
    sums = codes
  }

  /// Takes in a batch.
  mutating func add(_ points: Matrix<Double>, _ assignments: [Int]) {
    for code in counts.indices { counts[code] *= decay }
    for index in sums.elements.indices { sums.elements[index] *= decay }
    let columns = points.columns
    for (row, code) in assignments.enumerated() {
      counts[code] += 1 - decay
      for k in 0..<columns {
        sums.elements[code * columns + k] += (1 - decay) * points.elements[row * columns + k]
      }
    }
  }

  /// m / N.
  var codes: Matrix<Double> {
    let epsilon = 1e-5
    let total = counts.reduce(0, +)
    var codes = sums
    for (code, count) in counts.enumerated() {
      let smoothed = (count + epsilon) / (total + Double(counts.count) * epsilon) * total
      for k in 0..<sums.columns { codes.elements[code * sums.columns + k] /= smoothed }
    }
    return codes
  }

  /// Begins anew with one point for a code.
  mutating func restart(_ code: Int, at point: ArraySlice<Double>) {
    counts[code] = 1
    sums.elements.replaceSubrange(code * sums.columns..<(code + 1) * sums.columns, with: point)
  }
}
