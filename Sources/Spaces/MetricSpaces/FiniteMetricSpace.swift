import CKernels
import CardinalityNumerics
import Foundation

/// A finite metric space: points with their distances.
///
/// It is made of points and a ``Distance``, of a matrix of distances, or of a graph. Points may coincide. Their order is
/// kept in everything that is computed per point.
public struct FiniteMetricSpace: Sendable, Equatable {
  /// What is known of the points.
  enum Geometry: Sendable, Equatable {
    /// Coordinate `k` of point `j` in row `k`, column `j`, padded by columns of zeros: the inner loops run over points.
    case points(Matrix<Double>, Distance)
    /// The distances to the points before each one, as ``PackedTriangle`` lays them out.
    case distances([Double])
  }

  let geometry: Geometry

  /// The number of points, coincident ones counted each.
  public let count: Int

  /// The number of coordinates of a point; 0 for a space that is given by its distances.
  public var dimension: Int {
    if case .points(let coordinates, _) = geometry { coordinates.rows } else { 0 }
  }

  /// The distance between points given by coordinates; `nil` for a space that is given by its distances.
  package var distance: Distance? {
    if case .points(_, let distance) = geometry { distance } else { nil }
  }

  /// Makes the space of the given points, one a row.
  ///
  /// The angular distance and cosine dissimilarity keep the directions of the points alone.
  /// - Throws: ``MetricSpaceError/notFinite(point:coordinate:value:)``, ``MetricSpaceError/noDirection(point:)``,
  ///   ``MetricSpaceError/scale(_:)``, ``MetricSpaceError/vanishingDistance(first:second:distance:)``,
  ///   ``MetricSpaceError/invalidExponent(_:)``.
  /// - Complexity: O(*n* · dimension).
  public init(points: Matrix<Double>, distance: Distance = .euclidean) throws(MetricSpaceError) {
    try distance.validate()
    for (index, value) in points.elements.enumerated() where !value.isFinite {
      throw .notFinite(point: index / points.columns, coordinate: index % points.columns, value: value)
    }
    // Squares beyond this would overflow, or vanish and make all points one.
    let largest = points.elements.reduce(0) { max($0, abs($1)) }
    guard distance.isDirectional || largest == 0 || Self.lengths.contains(largest) else { throw .scale(largest) }
    count = points.rows
    var coordinates = Matrix<Double>(rows: points.columns, columns: PointSet.stride(count: points.rows))
    for point in 0..<points.rows {
      let scale = distance.isDirectional ? try Self.norm(of: points.row(point), point: point) : 1
      for k in 0..<points.columns { coordinates[k, point] = points[point, k] / scale }
    }
    geometry = .points(coordinates, distance)
    if distance == .euclidean, points.columns > 1 { try Self.checkSquares(of: points) }
  }

  /// Throws where different points are so close together that the squares of all differences vanish.
  ///
  /// Only coordinates near 0 differ by so little: points with the same other coordinates are compared pair by pair.
  private static func checkSquares(of points: Matrix<Double>) throws(MetricSpaceError) {
    let nearZero = 1e-130
    let suspects = (0..<points.rows).filter { points.row($0).contains { $0 != 0 && abs($0) < nearZero } }
    if suspects.isEmpty { return }
    var groups: [[Double]: [Int]] = [:]
    for point in 0..<points.rows {
      groups[points.row(point).map { abs($0) < nearZero ? 0 : $0 }, default: []].append(point)
    }
    for members in groups.values where members.count > 1 {
      for (place, first) in members.enumerated() {
        for second in members[..<place] {
          let differences = zip(points.row(first), points.row(second)).map { abs($0 - $1) }
          let largest = differences.max() ?? 0
          guard largest == 0 || largest >= lengths.lowerBound else {
            throw .vanishingDistance(first: min(first, second), second: max(first, second), distance: largest)
          }
        }
      }
    }
  }

  /// A space of `count` points that is known to be valid.
  init(_ geometry: Geometry, count: Int) {
    self.geometry = geometry
    self.count = count
  }

  /// The points, one a row: directions where only these matter, and no columns in a space given by its distances.
  public var points: Matrix<Double> {
    guard case .points(let coordinates, _) = geometry else { return Matrix(rows: count, columns: 0) }
    return coordinates.transposed().rows(0..<count)
  }

  /// The distance between two points; infinite between separate parts of a graph.
  package func distance(_ first: Int, _ second: Int) -> Double {
    if first == second { return 0 }
    return withPointSet { points in
      let (low, high) = (min(first, second), max(first, second))
      if let triangle = points.triangle { return triangle[PackedTriangle.rowStart(high) + low] }
      return Workspace().withBuffer(count: points.stride) { row in
        points.distances(from: high, into: row)
        return row[low]
      }
    }
  }

  /// Calls `body` with the points as the kernels read them.
  func withPointSet<Result, Failure: Error>(
    _ body: (PointSet) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch geometry {
    case .points(let coordinates, let distance):
      try coordinates.elements.withUnsafeBufferPointer { (buffer) throws(Failure) in
        try body(
          PointSet(
            coordinates: buffer.baseAddress, count: count, dimension: coordinates.rows, distance: distance))
      }
    case .distances(let triangle):
      try triangle.withUnsafeBufferPointer { (buffer) throws(Failure) in
        try body(PointSet(triangle: buffer.baseAddress, count: count))
      }
    }
  }

  private static func norm(of point: ArraySlice<Double>, point index: Int) throws(MetricSpaceError) -> Double {
    // Scaled first, so that no square overflows or vanishes.
    let largest = point.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else { throw .noDirection(point: index) }
    return largest * point.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot()
  }
}

extension FiniteMetricSpace {
  /// The space of some of the points, in the order of `indices`.
  ///
  /// - Precondition: the indices are those of points.
  /// - Complexity: O(*k* · dimension) for *k* points, O(*k*²) for a space that is given by its distances.
  package func subspace(_ indices: [Int]) -> FiniteMetricSpace {
    for index in indices { precondition((0..<count).contains(index), "\(index) is none of \(count) points") }
    switch geometry {
    case .points(let coordinates, let distance):
      var chosen = Matrix<Double>(rows: coordinates.rows, columns: PointSet.stride(count: indices.count))
      for k in 0..<coordinates.rows {
        for (place, index) in indices.enumerated() { chosen[k, place] = coordinates[k, index] }
      }
      return FiniteMetricSpace(.points(chosen, distance), count: indices.count)
    case .distances(let triangle):
      var chosen = [Double](repeating: 0, count: PackedTriangle.elementCount(indices.count))
      for (row, i) in indices.enumerated() {
        let start = PackedTriangle.rowStart(row)
        for (column, j) in indices[..<row].enumerated() {
          chosen[start + column] = i == j ? 0 : triangle[PackedTriangle.rowStart(max(i, j)) + min(i, j)]
        }
      }
      return FiniteMetricSpace(.distances(chosen), count: indices.count)
    }
  }
}
