import CardinalityNumerics
import Foundation

/// What is asked of a matrix of distances besides symmetry, zeros on the diagonal and no negative entries.
public enum TriangleInequality: Sendable {
  /// Nothing: weightings, magnitude and spread need no triangle inequality.
  case unchecked
  /// d(i, k) ≤ d(i, j) + d(j, k) for all points, up to rounding: O(*n*³) time.
  case checked
}

extension FiniteMetricSpace {
  /// Makes the space with the given distances.
  ///
  /// - Parameters:
  ///   - distances: d(i, j) in row i, column j, equal to d(j, i) up to rounding; the mean of the two is taken.
  ///   - inequality: whether the triangle inequality is checked.
  /// - Throws: ``MetricSpaceError/notSquare(rows:columns:)``, ``MetricSpaceError/invalidDistance(row:column:value:)``,
  ///   ``MetricSpaceError/nonzeroDiagonal(point:value:)``, ``MetricSpaceError/asymmetric(row:column:value:mirrored:)``,
  ///   ``MetricSpaceError/brokenTriangle(first:middle:last:direct:detour:)``.
  /// - Complexity: O(*n*²) time without the triangle inequality, half of a matrix of memory.
  public init(
    distances: Matrix<Double>, triangleInequality inequality: TriangleInequality = .unchecked
  ) throws(MetricSpaceError) {
    guard distances.rows == distances.columns else {
      throw .notSquare(rows: distances.rows, columns: distances.columns)
    }
    let count = distances.rows
    try Self.allowDistances(of: count, "points")
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(count))
    for row in 0..<count {
      let start = PackedTriangle.rowStart(row)
      for column in 0...row {
        let distance = try Self.checkedDistance(distances, row, column)
        if column < row { triangle[start + column] = distance }
      }
    }
    self.init(.distances(triangle), count: count)
    if inequality == .checked { try checkTriangleInequality() }
  }

  /// Makes the space with the given similarities Z[i, j] at dilation 1: distances are −log Z, infinite where Z is 0.
  ///
  /// - Throws: ``MetricSpaceError/notSquare(rows:columns:)``, ``MetricSpaceError/invalidSimilarity(row:column:value:)``
  ///   unless similarities are from 0 to 1 and 1 on the diagonal, ``MetricSpaceError/asymmetric(row:column:value:mirrored:)``.
  /// - Complexity: O(*n*²) time, half of a matrix of memory.
  package init(similarities: Matrix<Double>) throws(MetricSpaceError) {
    guard similarities.rows == similarities.columns else {
      throw .notSquare(rows: similarities.rows, columns: similarities.columns)
    }
    let count = similarities.rows
    try Self.allowDistances(of: count, "points")
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(count))
    for row in 0..<count {
      let start = PackedTriangle.rowStart(row)
      for column in 0...row {
        let (value, mirrored) = (similarities[row, column], similarities[column, row])
        guard value >= 0, value <= 1, row != column || value == 1 else {
          throw .invalidSimilarity(row: row, column: column, value: value)
        }
        guard abs(value - mirrored) <= 1e-9 else {
          throw .asymmetric(row: row, column: column, value: value, mirrored: mirrored)
        }
        if column < row { triangle[start + column] = -log((value + mirrored) / 2) }
      }
    }
    self.init(.distances(triangle), count: count)
  }

  /// The same space with its distances stored.
  ///
  /// - Complexity: O(*n*² · dimension) time, half of a matrix of memory.
  func storingDistances() -> FiniteMetricSpace {
    withPointSet { points in
      var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(count))
      triangle.withUnsafeMutableBufferPointer { triangle in
        guard let first = triangle.baseAddress else { return }
        for i in 0..<count { points.distances(from: i, into: first + PackedTriangle.rowStart(i)) }
      }
      return FiniteMetricSpace(.distances(triangle), count: count)
    }
  }

  /// Throws where a detour is shorter than the direct way by more than rounding.
  ///
  /// - Throws: ``MetricSpaceError/brokenTriangle(first:middle:last:direct:detour:)`` for the triple whose direct way
  ///   exceeds the detour most.
  /// - Complexity: O(*n*³) time, O(*n*²) memory.
  package func checkTriangleInequality() throws(MetricSpaceError) {
    let rows = (0..<count).map { distances(from: $0) }
    var worst: (excess: Double, first: Int, middle: Int, last: Int)?
    for first in 0..<count {
      for middle in 0..<count where rows[first][middle].isFinite {
        for last in 0..<first {
          let detour = rows[first][middle] + rows[middle][last]
          let excess = rows[first][last] - detour
          if excess > 1e-12 * detour, excess > worst?.excess ?? 0 { worst = (excess, first, middle, last) }
        }
      }
    }
    guard let worst else { return }
    throw .brokenTriangle(
      first: worst.first, middle: worst.middle, last: worst.last, direct: rows[worst.first][worst.last],
      detour: rows[worst.first][worst.middle] + rows[worst.middle][worst.last])
  }

  /// The distances from a point to all points, itself included.
  package func distances(from point: Int) -> [Double] {
    withPointSet { points in
      Workspace().withBuffer(count: points.stride) { row in
        points.allDistances(from: point, into: row)
        return Array(UnsafeBufferPointer(start: row, count: count))
      }
    }
  }

  /// The lengths that distances may have besides 0: squares, and the dilations at which they matter, are numbers.
  static let lengths = 1e-150...1e150

  /// Throws where the distances between so many points do not fit into the memory.
  static func allowDistances(of count: Int, _ noun: String) throws(MetricSpaceError) {
    let bytes = 4 * Double(count) * Double(count)
    try MemoryLimit.allow(bytes, for: "the distances between \(count) \(noun)", formula: "4 n² bytes")
  }

  private static func checkedDistance(
    _ distances: Matrix<Double>, _ row: Int, _ column: Int
  ) throws(MetricSpaceError) -> Double {
    let (value, mirrored) = (distances[row, column], distances[column, row])
    for (value, place) in [(value, (row, column)), (mirrored, (column, row))] {
      guard value == 0 || Self.lengths.contains(value) else {
        throw .invalidDistance(row: place.0, column: place.1, value: value)
      }
    }
    if row == column, value != 0 { throw .nonzeroDiagonal(point: row, value: value) }
    guard abs(value - mirrored) <= 1e-9 * max(value, mirrored) else {
      throw .asymmetric(row: row, column: column, value: value, mirrored: mirrored)
    }
    return (value + mirrored) / 2
  }
}

extension MemoryLimit {
  /// Throws ``MetricSpaceError/tooLarge(_:)`` where something does not fit.
  static func allow(_ bytes: Double, for purpose: String, formula: String) throws(MetricSpaceError) {
    do throws(MemoryError) {
      try check(bytes, for: purpose, formula: formula)
    } catch {
      throw .tooLarge(error)
    }
  }
}
