import CardinalityNumerics

/// The nearest of some codes for each of some points, in Euclidean distance; of equally near ones the first.
///
/// ‖z − e‖² = ‖z‖² − 2 z·e + ‖e‖², of which ‖z‖² decides nothing: one matrix product does the rest. Codes whose
/// distances agree to about fifteen digits of ‖z‖² + ‖e‖² may be taken for each other.
struct NearestCodes: Sendable {
  private(set) var assignments: [Int] = []
  private var products = Matrix<Double>(rows: 0, columns: 0)
  private var halfSquares: [Double] = []

  /// Finds the nearest code of each point, a row each, keeping the storage.
  ///
  /// - Complexity: O(points · codes · dimension).
  mutating func assign(_ points: Matrix<Double>, to codes: Matrix<Double>) {
    products.reshape(rows: points.rows, columns: codes.rows)
    products.setProduct(points, .asIs, codes, .transposed)
    halfSquares.removeAll(keepingCapacity: true)
    for code in 0..<codes.rows { halfSquares.append(0.5 * codes.row(code).reduce(0) { $0 + $1 * $1 }) }
    assignments.removeAll(keepingCapacity: true)
    products.elements.withUnsafeBufferPointer { products in
      for start in stride(from: 0, to: products.count, by: codes.rows) {
        var best = 0
        for code in 1..<max(codes.rows, 1)
        where halfSquares[code] - products[start + code] < halfSquares[best] - products[start + best] { best = code }
        assignments.append(best)
      }
    }
  }
}
