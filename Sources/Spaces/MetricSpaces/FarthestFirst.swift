import CKernels
import CardinalityNumerics

/// Points of a space, beginning with the first, each next one the farthest from all before it; as many as are asked for.
///
/// The first k of them lie at least ``radius`` apart, and no point of the space is farther than that from all of them.
/// Of the sets of k points that come so near to all, none has less than half the radius.
/// Source: Gonzalez, Theoretical Computer Science 38 (1985).
struct FarthestFirst {
  private let space: FiniteMetricSpace
  /// The points so far.
  private(set) var order: [Int] = []
  /// How far each of them is from those before it; infinite for the first.
  private(set) var gaps: [Double] = []
  private var nearest: [Double]
  private var next = 0

  init(_ space: FiniteMetricSpace) {
    self.space = space
    let padding = PointSet.stride(count: space.count) - space.count
    nearest = Array(repeating: .infinity, count: space.count) + Array(repeating: -1, count: padding)
  }

  /// How far a point can be from all of those so far; infinite where there are none, 0 where no other is left.
  var radius: Double { order.count < space.count ? nearest[next] : 0 }

  /// Goes on until there are `count` points, or all.
  ///
  /// - Complexity: O(*n*) distances a point.
  mutating func extend(to count: Int) {
    let space = space
    space.withPointSet { points in
      Workspace().withBuffer(count: points.stride) { row in
        while order.count < min(count, points.count) {
          order.append(next)
          gaps.append(nearest[next])
          points.allDistances(from: next, into: row)
          // Below every distance, so that coincident points come out too, and each point once.
          row[next] = -1
          next = ck_approach(row, &nearest, points.count)
        }
      }
    }
  }
}

extension FiniteMetricSpace {
  /// All points, beginning with the first, each next one the farthest from all before it, and how far it is from them.
  ///
  /// - Complexity: O(*n*²) time, O(*n*) memory.
  package func farthestFirst() -> (order: [Int], gaps: [Double]) {
    var found = FarthestFirst(self)
    found.extend(to: count)
    return (found.order, found.gaps)
  }
}
