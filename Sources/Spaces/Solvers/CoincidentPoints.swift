import CardinalityNumerics

/// Points grouped with those they coincide with.
///
/// The first point of a group represents it. Magnitude sees one point a group; the members share its weight equally.
struct CoincidentPoints: Sendable {
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
      append(point, to: representatives.firstIndex { z[point * points.stride + $0] >= similarity })
    }
  }

  /// Groups the points of a space that are at distance 0.
  ///
  /// - Complexity: O(*n* · dimension), O(*n*²) for a space that is given by its distances.
  init(_ space: FiniteMetricSpace) {
    switch space.geometry {
    case .points(let coordinates, _) where coordinates.rows == 1:
      // A million points on a line are common, and a million arrays slow.
      join(coordinates.elements.prefix(space.count))
    case .points(let coordinates, _):
      join((0..<space.count).lazy.map { point in (0..<coordinates.rows).map { coordinates[$0, point] } })
    case .distances(let triangle):
      for point in 0..<space.count {
        let start = PackedTriangle.rowStart(point)
        append(point, to: representatives.firstIndex { triangle[start + $0] == 0 })
      }
    }
  }

  /// Groups points that have the same coordinates.
  init(_ points: PointSet) {
    guard let coordinates = points.coordinates else { return }
    join(
      (0..<points.count).lazy.map { point in
        (0..<points.dimension).map { coordinates[$0 * points.stride + point] }
      })
  }

  private mutating func join<Key: Hashable>(_ keys: some Sequence<Key>) {
    var seen: [Key: Int] = [:]
    for (point, key) in keys.enumerated() {
      let joined = seen[key]
      if joined == nil { seen[key] = representatives.count }
      append(point, to: joined)
    }
  }

  private mutating func append(_ point: Int, to joined: Int?) {
    group.append(joined ?? representatives.count)
    if let joined {
      multiplicity[joined] += 1
    } else {
      representatives.append(point)
      multiplicity.append(1)
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
