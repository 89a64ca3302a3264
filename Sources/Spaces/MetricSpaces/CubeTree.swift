import CKernels
import CardinalityNumerics
import Foundation

/// A tree of cubes over points with one to three coordinates: those of a level are equally large and stand on a lattice,
/// so that what two of them have to do with each other depends on their level and offset alone.
///
/// A cube with too many points is parted into its halves by every coordinate, of which the empty ones are left out. The
/// points are moved to *slots*, those of a cube side by side; the slots of a leaf begin at a multiple of an alignment, and
/// those that this leaves empty come after its points.
struct CubeTree: Sendable {
  /// A cube.
  struct Node: Sendable {
    /// How often the cube of all points was halved for it.
    let level: Int
    /// Where it stands on the lattice of its level; 0 for coordinates that there are not.
    let place: SIMD3<Int32>
    /// Its slots, the empty ones among them included.
    fileprivate(set) var slots = 0..<0
    /// Its parts, side by side after it; none for a leaf.
    fileprivate(set) var parts = 0..<0

    var isLeaf: Bool { parts.isEmpty }
  }

  /// The cubes level by level, from the one of all points on.
  private(set) var nodes = [Node(level: 0, place: .zero)]
  /// The point in each slot; −1 for an empty one.
  private(set) var points: [Int] = []
  let dimension: Int
  /// The corner of the cube of all points with the least coordinates, and its side.
  private let corner: [Double]
  private let side: Double

  /// Places on the lattice of this level are whole numbers that fit.
  private static let deepestLevel = 30

  /// Builds the tree of a set that is not empty, with at most `leafCount` points a leaf, but for points that only cubes
  /// of a 2⁻³⁰th part would tell apart.
  ///
  /// - Complexity: O(*n* · levels).
  init(_ set: PointSet, leafCount: Int, alignment: Int) {
    dimension = set.dimension
    let rows = (0..<set.dimension).map {
      UnsafeBufferPointer(start: set.kernel.coordinates + $0 * set.stride, count: set.count)
    }
    let least = rows.map { $0.min() ?? 0 }
    corner = least
    side = zip(rows, least).reduce(0) { max($0, ($1.0.max() ?? 0) - $1.1) }
    var order = Array(0..<set.count)
    var ranges = [0..<set.count]
    var next = 0
    while next < nodes.count {
      if ranges[next].count > leafCount, nodes[next].level < Self.deepestLevel, side > 0 {
        part(next, &order, &ranges, in: set)
      }
      next += 1
    }
    fillSlots(order, ranges, alignment)
  }

  /// The side of the cubes of a level.
  func side(level: Int) -> Double { scalbn(side, -level) }

  /// The least coordinate k of a cube.
  func lower(_ node: Int, _ k: Int) -> Double {
    corner[k] + side(level: nodes[node].level) * Double(nodes[node].place[k])
  }

  /// A cube as kernels take it.
  func kernel(_ node: Int) -> ck_cube {
    let half = side(level: nodes[node].level) / 2
    var cube = ck_cube()
    cube.scale = half > 0 ? 1 / half : 0
    withUnsafeMutableBytes(of: &cube.middle) { bytes in
      let middle = bytes.assumingMemoryBound(to: Double.self)
      for k in 0..<dimension { middle[k] = lower(node, k) + half }
    }
    return cube
  }

  /// The least distance of points in two cubes, at least.
  func gap(_ first: Int, _ second: Int) -> Double {
    let sides = (side(level: nodes[first].level), side(level: nodes[second].level))
    let square = (0..<dimension).reduce(0) { sum, k in
      let (a, b) = (lower(first, k), lower(second, k))
      let apart = max(0, a - (b + sides.1), b - (a + sides.0))
      return sum + apart * apart
    }
    // Points at a face may lie beyond it by a rounding.
    return square.squareRoot() * (1 - 1e-12)
  }

  /// The levels, each with its cubes.
  var levels: [Range<Int>] {
    var levels: [Range<Int>] = []
    for (index, node) in nodes.enumerated() {
      if node.level == levels.count { levels.append(index..<index) }
      levels[node.level] = levels[node.level].lowerBound..<index + 1
    }
    return levels
  }

  /// The coordinates of the points in their slots, row after row; an empty slot repeats the one before it.
  func coordinates(of set: PointSet) -> Matrix<Double> {
    var moved = Matrix<Double>(rows: dimension, columns: points.count)
    for k in 0..<dimension {
      let row = set.kernel.coordinates + k * set.stride
      for (slot, point) in points.enumerated() { moved[k, slot] = point < 0 ? moved[k, slot - 1] : row[point] }
    }
    return moved
  }

  /// Sorts the points of a cube by its halves and adds those that have any.
  private mutating func part(_ node: Int, _ order: inout [Int], _ ranges: inout [Range<Int>], in set: PointSet) {
    let (range, level) = (ranges[node], nodes[node].level)
    let middles = (0..<dimension).map { lower(node, $0) + side(level: level + 1) }
    var halves = Array(repeating: [Int](), count: 1 << dimension)
    for point in order[range] {
      var half = 0
      for k in 0..<dimension where set.kernel.coordinates[k * set.stride + point] >= middles[k] { half |= 1 << k }
      halves[half].append(point)
    }
    let first = nodes.count
    var start = range.lowerBound
    for (half, members) in halves.enumerated() where !members.isEmpty {
      var place = nodes[node].place &* 2
      for k in 0..<dimension { place[k] += Int32(half >> k & 1) }
      nodes.append(Node(level: level + 1, place: place))
      ranges.append(start..<start + members.count)
      order.replaceSubrange(ranges[ranges.count - 1], with: members)
      start += members.count
    }
    nodes[node].parts = first..<nodes.count
  }

  /// The leaves in turn, with their slots.
  private mutating func fillSlots(_ order: [Int], _ ranges: [Range<Int>], _ alignment: Int) {
    var open = [0]
    while let node = open.popLast() {
      if !nodes[node].isLeaf {
        open += nodes[node].parts.reversed()
        continue
      }
      let start = points.count
      points += order[ranges[node]]
      points += repeatElement(-1, count: (alignment - points.count % alignment) % alignment)
      nodes[node].slots = start..<points.count
    }
    for node in nodes.indices.reversed() where !nodes[node].isLeaf {
      let parts = nodes[node].parts
      nodes[node].slots = nodes[parts.lowerBound].slots.lowerBound..<nodes[parts.upperBound - 1].slots.upperBound
    }
  }
}
