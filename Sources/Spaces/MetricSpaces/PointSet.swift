import CKernels
import CardinalityNumerics

/// Points in memory that somebody else owns: what spaces and losses hand to the computations of cardinality.
///
/// They are given by coordinates, or by the packed triangle of their distances.
package struct PointSet {
  /// The number of points.
  package let count: Int
  /// Coordinate `k` of point `j` is element `k * stride + j`; the places between `count` and `stride` are 0.
  package let kernel: ck_points
  /// The distances to the points before each one, laid out as ``PackedTriangle`` says, in place of coordinates.
  package let triangle: UnsafePointer<Double>?

  /// Points given by coordinates.
  package init(
    coordinates: UnsafePointer<Double>?, count: Int, dimension: Int, distance: Distance = .euclidean
  ) {
    self.count = count
    triangle = nil
    kernel = ck_points(
      coordinates: coordinates, stride: Self.stride(count: count), dimension: dimension,
      metric: distance.kernel.metric, exponent: distance.kernel.exponent)
  }

  /// Points given by coordinates, as many as `other` has and with the same distance.
  package init(coordinates: UnsafePointer<Double>?, count: Int, like other: PointSet) {
    self.count = count
    triangle = nil
    kernel = ck_points(
      coordinates: coordinates, stride: Self.stride(count: count), dimension: other.dimension,
      metric: other.kernel.metric, exponent: other.kernel.exponent)
  }

  /// Points given by their distances.
  package init(triangle: UnsafePointer<Double>?, count: Int) {
    self.count = count
    self.triangle = triangle
    kernel = ck_points(
      coordinates: nil, stride: Self.stride(count: count), dimension: 0, metric: CK_EUCLIDEAN, exponent: 2)
  }

  /// The coordinates, if the points have any.
  package var coordinates: UnsafePointer<Double>? { kernel.coordinates }
  /// The number of coordinates.
  package var dimension: Int { kernel.dimension }
  /// The length of a row of points: their number, rounded up to whole vectors.
  package var stride: Int { kernel.stride }

  /// The length of a row of `count` points.
  package static func stride(count: Int) -> Int {
    let lanes = CK_LANES
    return (count + lanes - 1) / lanes * lanes
  }

  /// Writes the distances from `point` to the points before it.
  package func distances(from point: Int, into row: UnsafeMutablePointer<Double>) {
    if let triangle {
      row.update(from: triangle + PackedTriangle.rowStart(point), count: point)
    } else {
      ck_distances(kernel, point, 0, point, row)
    }
  }

  /// Writes the distances from `point` to all points.
  package func allDistances(from point: Int, into row: UnsafeMutablePointer<Double>) {
    guard let triangle else { return ck_distances(kernel, point, 0, count, row) }
    row.update(from: triangle + PackedTriangle.rowStart(point), count: point)
    row[point] = 0
    for later in point + 1..<max(count, point + 1) { row[later] = triangle[PackedTriangle.rowStart(later) + point] }
  }

  /// The distances from `point` to the points before it, in `row` where they are not stored.
  package func distances(from point: Int, storedOrIn row: UnsafeMutablePointer<Double>) -> UnsafePointer<Double> {
    if let triangle { return triangle + PackedTriangle.rowStart(point) }
    ck_distances(kernel, point, 0, point, row)
    return UnsafePointer(row)
  }

  /// Writes the similarities exp(−t d) of `point` to the points before it, by way of their distances, which may take
  /// `row`, and returns how many of them are 1, the mark of coincident points.
  package func similarities(
    from point: Int, dilation: Double, distances row: UnsafeMutablePointer<Double>,
    into similarities: UnsafeMutablePointer<Double>
  ) -> Int {
    ck_similarities(distances(from: point, storedOrIn: row), point, dilation, similarities)
  }
}

extension PointSet {
  /// Calls `body` with a copy of `count` points, of which `original` gives the places among these.
  ///
  /// - Complexity: O(count · dimension), O(count²) for points given by their distances.
  package func withSubset(
    count: Int, _ original: (Int) -> Int, in workspace: Workspace, _ body: (PointSet) -> Void
  ) {
    if let triangle {
      workspace.withBuffer(count: PackedTriangle.elementCount(count)) { copy in
        for i in 0..<count {
          let start = PackedTriangle.rowStart(i)
          for j in 0..<i {
            let (a, b) = (original(i), original(j))
            copy[start + j] = triangle[PackedTriangle.rowStart(max(a, b)) + min(a, b)]
          }
        }
        body(PointSet(triangle: copy, count: count))
      }
    } else {
      let copyStride = Self.stride(count: count)
      workspace.withBuffer(count: dimension * copyStride) { copy in
        copy.update(repeating: 0, count: dimension * copyStride)
        for k in 0..<dimension {
          for j in 0..<count { copy[k * copyStride + j] = kernel.coordinates[k * stride + original(j)] }
        }
        body(PointSet(coordinates: copy, count: count, like: self))
      }
    }
  }
}
