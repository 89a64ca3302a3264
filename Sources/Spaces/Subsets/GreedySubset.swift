import CKernels
import CardinalityNumerics
import Foundation

/// Points chosen one after the other, each the one that adds most.
package struct GreedySubset: Sendable, Equatable {
  /// The points, in the order in which they were chosen.
  package let points: [Int]
  /// The magnitude or spread of the first k of them, for every k from 1 on.
  package let values: [Double]
  /// The share of the best subset's value that is certain to be reached; `nil` where none is known.
  package let guarantee: Double?
}

extension FiniteMetricSpace {
  /// Chooses `size` points greedily by the magnitude of what is chosen.
  ///
  /// With r = 1 − Zₓₛ w and s = 1 − Zₓₛ Zₛ⁻¹ Zₛₓ a point x adds r² / s. Both are kept for all points by one column of a
  /// Cholesky factor a step. A point that coincides with a chosen one adds nothing, and the choice ends where nothing
  /// adds anything. Of equally good points the first is taken.
  ///
  /// The guarantee is 1 − exp(−λ) with the smallest eigenvalue λ of Z, or on a line, where magnitude is submodular,
  /// 1 − 1/e: |S| = max 2 Σ w − wᵀ Z w over weights w on S is what a regression explains, and greedy choice is forward
  /// regression. `nil` for more points than the eigenvalues are computed of.
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)``, ``MetricSpaceError/invalidDilation(_:)``,
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where Z is not positive definite, ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n* k²) time, *n* k numbers; the guarantee O(*n*³) and a matrix.
  /// Source: Das, Kempe, ICML (2011), theorem 3.2; Andreeva, Ward, Skraba, Gao, Sarkar, arXiv 2409.04411, for the line.
  package func greedySubset(byMagnitude size: Int, dilatedBy t: Double) throws(MetricSpaceError) -> GreedySubset {
    try validateChoice(size, dilation: t)
    let rounding = 64 * Double(count) * Double.ulpOfOne
    var (residuals, pivots) = ([Double](repeating: 1, count: count), [Double](repeating: 1, count: count))
    var columns: [[Double]] = []
    var chosen: [Int] = []
    var values: [Double] = []
    while chosen.count < size {
      func gain(_ x: Int) -> Double { pivots[x] > rounding ? residuals[x] * residuals[x] / pivots[x] : 0 }
      guard pivots.allSatisfy({ $0 > -rounding }) else { throw .singularSimilarity(dilation: t) }
      guard let best = Self.best(count, gain), gain(best) > 0 else { break }
      var column = similarities(from: best, dilatedBy: t)
      for earlier in columns { ck_add_scaled(-earlier[best], earlier, &column, count) }
      let root = pivots[best].squareRoot()
      let step = residuals[best] / root
      values.append((values.last ?? 0) + gain(best))
      for x in 0..<count {
        column[x] /= root
        pivots[x] -= column[x] * column[x]
        residuals[x] -= column[x] * step
      }
      (pivots[best], residuals[best]) = (0, 0)
      chosen.append(best)
      columns.append(column)
    }
    return GreedySubset(points: chosen, values: values, guarantee: guarantee(dilatedBy: t))
  }

  /// Chooses `size` points greedily by the spread of what is chosen, as a space of its own.
  ///
  /// No share of the best is guaranteed: a point between others can lower the spread, so that it is not monotone, and the
  /// best may lose by every exchange of a single point. Of equally good points the first is taken.
  /// - Throws: ``MetricSpaceError/invalidChoice(_:of:)``, ``MetricSpaceError/invalidDilation(_:)``,
  ///   ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n* k²) time, *n* k numbers.
  package func greedySubset(bySpread size: Int, dilatedBy t: Double) throws(MetricSpaceError) -> GreedySubset {
    try validateChoice(size, dilation: t)
    // Row m is how like the point chosen m-th is to all; its sum over the chosen ones.
    var rows: [[Double]] = []
    var sums: [Double] = []
    var own = [Double](repeating: 1, count: count)
    var isChosen = [Bool](repeating: false, count: count)
    var chosen: [Int] = []
    var values: [Double] = []
    while chosen.count < size {
      var spreads = own.map { 1 / $0 }
      for (row, sum) in zip(rows, sums) {
        for x in 0..<count { spreads[x] += 1 / (sum + row[x]) }
      }
      guard let best = Self.best(count, { isChosen[$0] ? -.infinity : spreads[$0] }) else { break }
      values.append(spreads[best])
      let row = similarities(from: best, dilatedBy: t)
      for m in chosen.indices { sums[m] += rows[m][best] }
      sums.append(own[best])
      for x in 0..<count { own[x] += row[x] }
      isChosen[best] = true
      chosen.append(best)
      rows.append(row)
    }
    return GreedySubset(points: chosen, values: values, guarantee: nil)
  }

  /// The first point with the largest value; `nil` where there is no point.
  private static func best(_ count: Int, _ value: (Int) -> Double) -> Int? {
    var best: (point: Int, value: Double)?
    for x in 0..<count {
      let found = value(x)
      if found > best?.value ?? -.infinity { best = (x, found) }
    }
    return best?.point
  }

  /// The similarities of a point to all points, itself included.
  func similarities(from point: Int, dilatedBy t: Double) -> [Double] {
    Self.similarities(distances(from: point), dilatedBy: t)
  }

  /// The similarities exp(−t d) for some distances.
  static func similarities(_ distances: [Double], dilatedBy t: Double) -> [Double] {
    var exponents = distances.map { -t * $0 }
    ck_exponential(&exponents, exponents.count)
    return exponents
  }

  func validateChoice(_ size: Int, dilation t: Double) throws(MetricSpaceError) {
    try validate(dilation: t)
    guard size >= 1, size <= count else { throw .invalidChoice(size, of: count) }
    try MemoryLimit.allow(
      8 * Double(count) * Double(size), for: "the similarities of \(count) points to \(size) of them",
      formula: "8 n k bytes")
  }

  private func guarantee(dilatedBy t: Double) -> Double? {
    if isLine { return 1 - 1 / M_E }
    guard count <= SolverTuning.mostForEigenvalues else { return nil }
    let workspace = Workspace()
    let smallest = withPointSet { set in
      set.withMatrix(dilatedBy: t, in: workspace) { z in
        SymmetricEigenvalues.values(overwriting: z, count: count, stride: set.stride)?.first
      }
    }
    return smallest.map { 1 - exp(-max($0, 0)) }
  }
}
