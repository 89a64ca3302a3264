import CardinalityNumerics
import Foundation

extension FiniteMetricSpace {
  /// The Vendi score of order q at dilation `t`: the Hill number (Σ λ^q)^(1/(1−q)) of the eigenvalues λ of Z / n.
  ///
  /// 1 where all points coincide, *n* where they have nothing in common; for q = 1 it is exp(−Σ λ log λ), for q = ∞ one
  /// over the largest eigenvalue. Repeats count, as they do in the spread.
  /// - Parameters:
  ///   - order: q.
  ///   - t: dilation, in units of one over distance; positive and finite.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/invalidDilation(_:)``,
  ///   ``MetricSpaceError/singularSimilarity(dilation:)`` where an eigenvalue is negative by more than rounding, so that
  ///   there is no score; ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n*³) time, one matrix.
  /// Source: Friedman, Dieng, TMLR (2023); Pasarkar, Dieng, AISTATS (2024).
  public func vendiScore(_ order: DiversityOrder = .one, dilatedBy t: Double) throws(MetricSpaceError) -> Double {
    try vendiScore(order, weights: Array(repeating: 1, count: count), dilatedBy: t)
  }

  /// The Vendi score of points with shares p: that of the eigenvalues of √pᵢ Z[i, j] √pⱼ.
  ///
  /// - Parameter weights: how common each point is; not negative, and divided by their sum.
  /// - Throws: ``MetricSpaceError/invalidWeights(count:expected:)``, and what
  ///   ``vendiScore(_:dilatedBy:)`` throws.
  package func vendiScore(
    _ order: DiversityOrder, weights: [Double], dilatedBy t: Double
  ) throws(MetricSpaceError) -> Double {
    try validate(dilation: t)
    guard count > 0 else { throw .emptySpace }
    let roots = try shares(weights).map { $0.squareRoot() }
    let bytes = 8 * Double(count) * Double(count)
    try MemoryLimit.allow(bytes, for: "the eigenvalues of \(count) points", formula: "8 n² bytes")
    let workspace = Workspace()
    let values = withPointSet { set in
      set.withMatrix(dilatedBy: t, in: workspace) { z in
        for i in 0..<count {
          for j in 0...i { z[i * set.stride + j] *= roots[i] * roots[j] }
        }
        return SymmetricEigenvalues.values(overwriting: z, count: set.count, stride: set.stride)
      }
    }
    guard let values, let score = order.diversity(ofEigenvalues: values) else {
      throw .singularSimilarity(dilation: t)
    }
    return score
  }

  /// The Vendi score for the cosine of the angle between points as their similarity, Z = X Xᵀ with rows of length 1.
  ///
  /// Such a product of *n* × *d* numbers has the eigenvalues of Xᵀ X besides zeros: the smaller of the two is taken. There
  /// is no dilation, and opposite points count as much as equal ones. Points with ``Distance/angular`` or
  /// ``Distance/cosine`` are directions; of any others the direction from the origin is taken.
  /// - Throws: ``MetricSpaceError/emptySpace``, ``MetricSpaceError/noDirection(point:)``,
  ///   ``MetricSpaceError/tooLarge(_:)``.
  /// - Complexity: O(*n* d min(*n*, d) + min(*n*, d)³) time, a matrix of min(*n*, d) rows and a copy of the points.
  package func cosineVendiScore(_ order: DiversityOrder = .one) throws(MetricSpaceError) -> Double {
    guard count > 0 else { throw .emptySpace }
    let rows =
      distance?.isDirectional == true ? points : try FiniteMetricSpace(points: points, distance: .cosine).points
    let size = min(rows.rows, rows.columns)
    try MemoryLimit.allow(
      8 * Double(size) * Double(size), for: "the eigenvalues of \(count) points in \(rows.columns) dimensions",
      formula: "8 bytes for the square of the smaller")
    var product = Matrix<Double>(rows: size, columns: size)
    if rows.rows <= rows.columns {
      product.setProduct(rows, .asIs, rows, .transposed)
    } else {
      product.setProduct(rows, .transposed, rows, .asIs)
    }
    for place in product.elements.indices { product.elements[place] /= Double(count) }
    let values = product.elements.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { SymmetricEigenvalues.values(overwriting: $0, count: size, stride: size) }
    }
    guard let values, let score = order.diversity(ofEigenvalues: values) else {
      throw .unsuitableShape(
        "cosine similarity", count: count, dimension: rows.columns, need: "at least one coordinate")
    }
    return score
  }
}

extension DiversityOrder {
  /// The Hill number of eigenvalues that come to 1; `nil` where one is negative by more than rounding.
  fileprivate func diversity(ofEigenvalues values: [Double]) -> Double? {
    let zero = SolverTuning.zeroEigenvalue * Double(values.count)
    guard values.allSatisfy({ $0 >= -zero }) else { return nil }
    // An eigenvalue is as common as it is like the others: its own share.
    return diversity(of: values.lazy.filter { $0 > zero }.map { ($0, $0) })
  }
}
