/// Points grouped with those they coincide with.
///
/// The first point of a group represents it. Magnitude sees one point a group; the members share its weight equally.
struct CoincidentPoints {
  /// The first point of each group, in increasing order.
  private(set) var representatives: [Int] = []
  /// For each point, the position of its group in `representatives`.
  private(set) var group: [Int] = []
  /// The number of points of each group.
  private(set) var multiplicity: [Double] = []

  /// Groups points by the lower triangle of their similarity matrix: a point joins the first representative to which
  /// its similarity reaches `similarity`.
  init(_ z: UnsafePointer<Double>, _ points: PointSet, similarity: Double) {
    for point in 0..<points.count {
      if let joined = representatives.firstIndex(where: { z[point * points.stride + $0] >= similarity }) {
        group.append(joined)
        multiplicity[joined] += 1
      } else {
        group.append(representatives.count)
        representatives.append(point)
        multiplicity.append(1)
      }
    }
  }

  /// Moves the lower triangle of the representatives to the top left of `z`.
  ///
  /// Every element moves up or left, so that none is overwritten before it is read.
  func compress(_ z: UnsafeMutablePointer<Double>, stride: Int) {
    for (row, point) in representatives.enumerated() {
      for column in 0...row { z[row * stride + column] = z[point * stride + representatives[column]] }
    }
  }

  /// Turns the weights of the representatives into those of all points, in place.
  ///
  /// A point stands nowhere before its group, so that going backwards reads each weight before it is overwritten.
  func expand(_ weighting: UnsafeMutablePointer<Double>) {
    for point in group.indices.reversed() {
      weighting[point] = weighting[group[point]] / multiplicity[group[point]]
    }
  }
}
