/// The directions in which points vary most: eigenvectors of their covariance, and the points along them.
package struct PrincipalAxes: Sendable {
  /// The variance along each axis, decreasing.
  package let variances: [Double]
  /// The points along the axes, a point a row; an axis is turned so that the point farthest along it is positive.
  package let coordinates: Matrix<Double>

  /// Finds the axes of points, one a row.
  ///
  /// Points whose numbers are not finite have none: all variances are NaN.
  /// - Precondition: there is a point and a coordinate.
  /// - Complexity: O(points · dimension² + dimension³).
  package init(_ points: Matrix<Double>) {
    precondition(points.rows > 0 && points.columns > 0, "\(points.rows) × \(points.columns) points have no axes")
    var centred = points
    for column in 0..<points.columns {
      let mean = points.column(column).reduce(0, +) / Double(points.rows)
      for row in 0..<points.rows { centred[row, column] -= mean }
    }
    var covariance = Matrix<Double>(rows: points.columns, columns: points.columns)
    covariance.setProduct(centred, .transposed, centred, .asIs)
    var axes = Matrix<Double>(rows: points.columns, columns: points.columns)
    var variances = [Double](repeating: .nan, count: points.columns)
    covariance.elements.withUnsafeMutableBufferPointer { elements in
      guard let base = elements.baseAddress,
        let eigen = SymmetricEigenvalues(replacing: base, count: points.columns, stride: points.columns)
      else { return }
      for axis in 0..<points.columns {
        let last = points.columns - 1 - axis
        variances[axis] = max(eigen.values[last], 0) / Double(max(points.rows - 1, 1))
        for k in 0..<points.columns { axes[axis, k] = eigen.vector(last)[k] }
      }
    }
    var coordinates = Matrix<Double>(rows: points.rows, columns: points.columns)
    coordinates.setProduct(centred, .asIs, axes, .transposed)
    for axis in 0..<points.columns {
      let along = coordinates.column(axis)
      guard let farthest = along.max(by: { abs($0) < abs($1) }), farthest < 0 else { continue }
      for row in 0..<points.rows { coordinates[row, axis] *= -1 }
    }
    (self.variances, self.coordinates) = (variances, coordinates)
  }

  /// A point along the first axes; 0 along those that there are not.
  package func scores(of point: Int, _ count: Int) -> [Double] {
    (0..<count).map { $0 < coordinates.columns ? coordinates[point, $0] : 0 }
  }
}
