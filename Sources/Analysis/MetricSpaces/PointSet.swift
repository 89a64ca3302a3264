import CKernels

/// Points in memory that somebody else owns: what spaces and losses hand to the computations of cardinality.
///
/// Coordinate `k` of point `j` is `coordinates[k * stride + j]`; the places between `count` and `stride` are 0.
struct PointSet {
  let coordinates: UnsafePointer<Double>?
  let count: Int
  let dimension: Int

  /// The length of a row of points: their number, rounded up to whole vectors.
  var stride: Int { Self.stride(count: count) }

  /// The length of a row of `count` points.
  static func stride(count: Int) -> Int {
    let lanes = CK_LANES
    return (count + lanes - 1) / lanes * lanes
  }

  /// Writes the distances from `point` to the points before it.
  func distances(from point: Int, into row: UnsafeMutablePointer<Double>) {
    ck_euclidean_distances(coordinates, stride, dimension, point, point, row)
  }

  /// Writes the similarities exp(−t d) of `point` to the points before it, by way of their distances in `distances`,
  /// and returns how many of them are 1, the mark of coincident points.
  func similarities(
    from point: Int, dilation: Double, distances row: UnsafeMutablePointer<Double>,
    into similarities: UnsafeMutablePointer<Double>
  ) -> Int {
    distances(from: point, into: row)
    return ck_similarities(row, point, dilation, similarities)
  }
}
