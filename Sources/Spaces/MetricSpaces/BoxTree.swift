import CKernels
import CardinalityNumerics

/// A binary tree of boxes over points with coordinates, each box the smallest with sides along the axes.
///
/// A box that holds too many points is parted in the middle of its longest side. The points are moved to *slots*, those of
/// a box side by side; the slots of a leaf begin at a whole vector, so that kernels read it in these,
/// and those that this leaves empty come after its points.
struct BoxTree: Sendable {
  /// A box.
  struct Node: Sendable {
    /// Its slots, the empty ones among them included.
    fileprivate(set) var slots: Range<Int>
    /// Where its two parts stand, after it and side by side; `nil` for a leaf.
    fileprivate(set) var firstPart: Int?
  }

  /// The boxes, from the one of all points on.
  private(set) var nodes: [Node] = []
  /// The point in each slot; −1 for an empty one.
  private(set) var points: [Int] = []
  /// The least coordinates of each box, then its largest.
  private var corners: [Double] = []
  let dimension: Int

  /// Builds the tree of a set that is not empty, with at most `leafCount` points a leaf, unless they coincide.
  ///
  /// - Complexity: O(*n* log *n*) for points that are not clustered on ever smaller scales.
  init(_ set: PointSet, leafCount: Int) {
    dimension = set.dimension
    var order = Array(0..<set.count)
    var ranges = [0..<set.count]
    addNode(of: order[...], in: set)
    var next = 0
    while next < nodes.count {
      let range = ranges[next]
      if range.count > leafCount, let middle = part(&order[range], of: next, in: set) {
        nodes[next].firstPart = nodes.count
        for half in [range.lowerBound..<middle, middle..<range.upperBound] {
          ranges.append(half)
          addNode(of: order[half], in: set)
        }
      }
      next += 1
    }
    fillSlots(order, ranges)
  }

  /// The least coordinate k of a box.
  func lower(_ node: Int, _ k: Int) -> Double { corners[2 * node * dimension + k] }
  /// The largest coordinate k of a box.
  func upper(_ node: Int, _ k: Int) -> Double { corners[(2 * node + 1) * dimension + k] }

  /// The square of the distance of a box from a point, whose coordinates are `stride` numbers apart; a little less, by
  /// more than rounding.
  func squaredGap(_ node: Int, _ point: UnsafePointer<Double>, stride: Int) -> Double {
    var gap = 0.0
    for k in 0..<dimension {
      let x = point[k * stride]
      let beyond = max(lower(node, k) - x, x - upper(node, k), 0)
      gap += beyond * beyond
    }
    return gap * (1 - 1e-14)
  }

  /// The leaves from left to right, with their slots.
  private mutating func fillSlots(_ order: [Int], _ ranges: [Range<Int>]) {
    let alignment = Int(CK_LANES)
    var open = [0]
    while let node = open.popLast() {
      if let first = nodes[node].firstPart {
        open += [first + 1, first]
        continue
      }
      let start = points.count
      points += order[ranges[node]]
      let empty = (alignment - points.count % alignment) % alignment
      points += repeatElement(-1, count: empty)
      nodes[node].slots = start..<points.count
    }
    for node in nodes.indices.reversed() {
      guard let first = nodes[node].firstPart else { continue }
      nodes[node].slots = nodes[first].slots.lowerBound..<nodes[first + 1].slots.upperBound
    }
  }

  private mutating func addNode(of points: ArraySlice<Int>, in set: PointSet) {
    nodes.append(Node(slots: 0..<0, firstPart: nil))
    var upper: [Double] = []
    for k in 0..<set.dimension {
      let row = set.kernel.coordinates + k * set.stride
      var (least, largest) = (Double.infinity, -Double.infinity)
      for point in points {
        least = min(least, row[point])
        largest = max(largest, row[point])
      }
      corners.append(least)
      upper.append(largest)
    }
    corners += upper
  }

  /// Moves the points beyond the middle of the longest side behind the others; where they begin, `nil` if there are none.
  private func part(_ points: inout ArraySlice<Int>, of node: Int, in set: PointSet) -> Int? {
    func side(_ k: Int) -> Double { upper(node, k) - lower(node, k) }
    guard let longest = (0..<dimension).max(by: { side($0) < side($1) }), side(longest) > 0 else { return nil }
    let row = set.kernel.coordinates + longest * set.stride
    let middle = lower(node, longest) / 2 + upper(node, longest) / 2
    let start = points.partition { row[$0] > middle }
    return start < points.endIndex ? start : nil
  }
}

extension BoxTree {
  /// The coordinates of the points in their slots, row after row; an empty slot repeats the one before it.
  func coordinates(of set: PointSet) -> Matrix<Double> {
    var moved = Matrix<Double>(rows: dimension, columns: PointSet.stride(count: points.count))
    for k in 0..<dimension {
      let row = set.kernel.coordinates + k * set.stride
      for (slot, point) in points.enumerated() { moved[k, slot] = point < 0 ? moved[k, slot - 1] : row[point] }
    }
    return moved
  }

  /// The diagonal of the box of all points, which no distance exceeds.
  var diagonal: Double {
    (0..<dimension).reduce(0) { $0 + (upper(0, $1) - lower(0, $1)) * (upper(0, $1) - lower(0, $1)) }.squareRoot()
  }
}
