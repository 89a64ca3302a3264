import CKernels

extension FiniteMetricSpace {
  /// The space of some of the points, in the order of `indices`.
  ///
  /// - Precondition: the indices are those of points.
  /// - Complexity: O(*k* · dimension) for *k* points, O(*k*²) for a space that is given by its distances.
  public func subspace(_ indices: [Int]) -> FiniteMetricSpace {
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
