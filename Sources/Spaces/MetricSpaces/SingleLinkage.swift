/// The groups that points form when those nearer than a length belong together: single linkage.
///
///     let linkage = SingleLinkage(space)
///     linkage.groups(within: 0.5)     // points that half a unit's steps join are one group
///     linkage.clearestCount           // the number of groups that stands over the widest range of lengths
///
/// Source: Gower and Ross, Journal of the Royal Statistical Society C 18 (1969).
package struct SingleLinkage: Sendable, Equatable {
  /// The lengths of the edges of the shortest tree through all points, increasing: one less than there are points.
  package let lengths: [Double]

  /// Finds the shortest tree, by Prim's rule.
  ///
  /// - Complexity: O(*n*²) time, O(*n*) memory.
  package init(_ points: FiniteMetricSpace) {
    let space = points.storingDearDistances()
    var nearest = space.count > 0 ? space.distances(from: 0) : []
    var left = Array(nearest.indices.dropFirst())
    var lengths: [Double] = []
    while let place = left.indices.min(by: { nearest[left[$0]] < nearest[left[$1]] }) {
      let point = left[place]
      left.swapAt(place, left.count - 1)
      left.removeLast()
      lengths.append(nearest[point])
      let row = space.distances(from: point)
      for other in left { nearest[other] = min(nearest[other], row[other]) }
    }
    self.lengths = lengths.sorted()
  }

  /// How many groups there are when points at most so far apart belong together.
  package func groups(within length: Double) -> Int { 1 + lengths.count { $0 > length } }

  /// The number of groups that stands while the length grows by the largest factor; nil unless it is 3 or more.
  package var clearestCount: Int? {
    let steps = zip(lengths, lengths.dropFirst()).map { $0 > 0 ? $1 / $0 : 1 }
    guard let widest = steps.indices.max(by: { steps[$0] < steps[$1] }), steps[widest] >= 3 else { return nil }
    return lengths.count - widest
  }
}
