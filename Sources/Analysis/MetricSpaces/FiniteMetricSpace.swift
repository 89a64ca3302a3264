/// A finite metric space: points of Euclidean space with their distances.
///
/// Points may coincide. Their order is kept in everything that is computed per point.
public struct FiniteMetricSpace: Sendable, Equatable {
  /// Coordinate `k` of point `j` in row `k`, column `j`, padded by columns of zeros: the inner loops run over points.
  let coordinates: Matrix<Double>

  /// The number of points, coincident ones counted each.
  public let count: Int

  /// The number of coordinates of a point.
  public var dimension: Int { coordinates.rows }

  /// Makes the space of the given points, one a row, with the Euclidean distance.
  ///
  /// - Throws: ``MetricSpaceError/notFinite(point:coordinate:value:)``.
  public init(points: Matrix<Double>) throws(MetricSpaceError) {
    for (index, value) in points.elements.enumerated() where !value.isFinite {
      throw .notFinite(point: index / points.columns, coordinate: index % points.columns, value: value)
    }
    count = points.rows
    var coordinates = Matrix<Double>(rows: points.columns, columns: PointSet.stride(count: points.rows))
    for point in 0..<points.rows {
      for k in 0..<points.columns { coordinates[k, point] = points[point, k] }
    }
    self.coordinates = coordinates
  }

  /// The points, one a row.
  public var points: Matrix<Double> { coordinates.transposed().rows(0..<count) }

  /// The distance between two points.
  public func distance(_ first: Int, _ second: Int) -> Double {
    (0..<dimension).reduce(0) { sum, k in
      let difference = coordinates[k, first] - coordinates[k, second]
      return sum + difference * difference
    }.squareRoot()
  }

  /// Calls `body` with the points as the kernels read them.
  func withPointSet<Result, Failure: Error>(
    _ body: (PointSet) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try coordinates.elements.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try body(PointSet(coordinates: buffer.baseAddress, count: count, dimension: dimension))
    }
  }
}
