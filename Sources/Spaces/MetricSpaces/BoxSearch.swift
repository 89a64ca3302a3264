import CKernels
import CardinalityNumerics
import Foundation

// The maximin order by trees of boxes, in O(n log n) for points that do not crowd on ever smaller scales: a new point
// changes the distances of those within its own distance alone, and soon few of them are that near.

extension FiniteMetricSpace {
  /// Whether boxes tell how near points can be, and few boxes are near each other.
  var suitsBoxes: Bool { distance == .euclidean && suitsBoxSearch }

  /// Whether boxes tell at least how far points are: the Euclidean distance of boxes is no more than the city-block one.
  var suitsBoxSearch: Bool {
    (distance == .euclidean || distance == .cityBlock) && (1...3).contains(dimension) && count > 0
  }

  /// What ``farthestFirst()`` finds; of points equally far any may be next, the same each time.
  func farthestFirstByBoxes() -> (order: [Int], gaps: [Double]) {
    withPointSet { points in
      points.withBoxes(leafCount: SolverTuning.boxPoints) { boxes in
        let workspace = Workspace()
        return workspace.withBuffer(count: boxes.points.stride) { nearest in
          workspace.withBuffer(count: boxes.points.stride) { row in
            var search = FarthestSearch(boxes, nearest: nearest, row: row)
            var (order, gaps): ([Int], [Double]) = ([], [])
            var slot = boxes.tree.points.firstIndex(of: 0) ?? 0
            for _ in 0..<count {
              order.append(boxes.tree.points[slot])
              gaps.append(nearest[slot])
              slot = search.take(slot)
            }
            return (order, gaps)
          }
        }
      }
    }
  }

  /// What ``nearestPredecessors(_:threads:)`` finds, for points in maximin order with their distances from those before
  /// them; of points equally far any may be taken, the same each time.
  ///
  /// A point's predecessors are looked for among at most twice as many points: the whole space would be ever more crowded
  /// around the first ones.
  func nearestPredecessorsByBoxes(_ limit: Int, gaps: [Double], threads: Int) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: count * limit) { places, filled in
      places.initialize(repeating: 0)
      filled = count * limit
      guard let all = places.baseAddress else { return }
      var start = 0
      while start < count {
        let end = min(count, max(2 * start, SolverTuning.firstPredecessors))
        let searched = end < count ? subspace(Array(0..<end)) : self
        searched.writePredecessors(start..<end, limit, gaps: gaps, threads: threads, into: all)
        start = end
      }
    }
  }

  private func writePredecessors(
    _ range: Range<Int>, _ limit: Int, gaps: [Double], threads: Int, into all: UnsafeMutablePointer<Int32>
  ) {
    withPointSet { points in
      points.withBoxes(leafCount: SolverTuning.boxPoints) { boxes in
        let search = PredecessorSearch(boxes, limit: limit)
        let parts = min(range.count, SolverTuning.rowParts)
        ParallelJobs.perform(parts, threads: threads) { part in
          var found = PredecessorSearch.Found()
          for place in stride(from: range.lowerBound + part, to: range.upperBound, by: parts) {
            search.find(place, gap: gaps[place], &found, into: all + place * limit)
          }
        }
      }
    }
  }
}

/// Points in the slots of a tree of boxes.
private struct BoxedPoints {
  let tree: BoxTree
  /// The points in their slots.
  let points: PointSet

  /// The distances from a slot to those of a leaf.
  func distances(from slot: Int, to leaf: Range<Int>, into row: UnsafeMutablePointer<Double>) {
    ck_distances(points.kernel, slot, leaf.lowerBound, leaf.count, row)
  }

  /// The square of the distance between a box and a slot, a little less.
  func squaredGap(_ node: Int, _ slot: Int) -> Double {
    tree.squaredGap(node, points.kernel.coordinates + slot, stride: points.stride)
  }
}

extension PointSet {
  fileprivate func withBoxes<Result>(leafCount: Int, _ body: (BoxedPoints) -> Result) -> Result {
    let tree = BoxTree(self, leafCount: leafCount)
    return tree.coordinates(of: self).elements.withUnsafeBufferPointer { coordinates in
      body(
        BoxedPoints(
          tree: tree,
          points: PointSet(coordinates: coordinates.baseAddress, count: tree.points.count, like: self)))
    }
  }
}

/// The distance of each point from those that were taken, −1 for these, and the largest in each box.
private struct FarthestSearch {
  private let boxes: BoxedPoints
  private let nearest: UnsafeMutablePointer<Double>
  private let row: UnsafeMutablePointer<Double>
  private var farthest: [Double]
  /// The slot where a leaf has its largest distance.
  private var slots: [Int]

  init(_ boxes: BoxedPoints, nearest: UnsafeMutablePointer<Double>, row: UnsafeMutablePointer<Double>) {
    self.boxes = boxes
    self.nearest = nearest
    self.row = row
    for (slot, point) in boxes.tree.points.enumerated() { nearest[slot] = point < 0 ? -1 : .infinity }
    farthest = Array(repeating: .infinity, count: boxes.tree.nodes.count)
    slots = boxes.tree.nodes.map(\.slots.lowerBound)
  }

  /// Takes the point in a slot; returns the slot of one that is now farthest.
  mutating func take(_ slot: Int) -> Int {
    nearest[slot] = -1
    approach(0, slot)
    var node = 0
    while let first = boxes.tree.nodes[node].firstPart {
      node = farthest[first] >= farthest[first + 1] ? first : first + 1
    }
    return slots[node]
  }

  private mutating func approach(_ node: Int, _ slot: Int) {
    let reach = farthest[node]
    if reach < 0 || boxes.squaredGap(node, slot) > reach * reach { return }
    if let first = boxes.tree.nodes[node].firstPart {
      approach(first, slot)
      approach(first + 1, slot)
      farthest[node] = max(farthest[first], farthest[first + 1])
    } else {
      let leaf = boxes.tree.nodes[node].slots
      boxes.distances(from: slot, to: leaf, into: row)
      slots[node] = leaf.lowerBound + ck_approach(row, nearest + leaf.lowerBound, leaf.count)
      farthest[node] = nearest[slots[node]]
    }
  }
}

/// The nearest points of smaller numbers: all those within a radius are looked at, and more where they are too few.
private struct PredecessorSearch {
  private let boxes: BoxedPoints
  private let limit: Int
  /// The slot of each point, and the smallest number in each box.
  private var slots: [Int]
  private var first: [Int]
  private let longestLeaf: Int

  /// The points within the radius, used again and again.
  struct Found {
    var distances: [Double] = []
    var points: [Int32] = []
    fileprivate var row: [Double] = []
    fileprivate var kept: [Double] = []
    fileprivate var open: [Int] = []
  }

  init(_ boxes: BoxedPoints, limit: Int) {
    self.boxes = boxes
    self.limit = limit
    let tree = boxes.tree
    slots = Array(repeating: 0, count: tree.points.count)
    for (slot, point) in tree.points.enumerated() where point >= 0 { slots[point] = slot }
    first = Array(repeating: .max, count: tree.nodes.count)
    longestLeaf = tree.nodes.reduce(0) { $1.firstPart == nil ? max($0, $1.slots.count) : $0 }
    for (index, node) in tree.nodes.enumerated().reversed() {
      first[index] =
        if let part = node.firstPart { min(first[part], first[part + 1]) } else {
          tree.points[node.slots].reduce(.max) { $1 < 0 ? $0 : min($0, $1) }
        }
    }
  }

  /// Writes the nearest predecessors of a point, nearest first.
  ///
  /// Predecessors are `gap` or more apart, so that a radius of a few gaps holds enough of them and not many more.
  func find(_ point: Int, gap: Double, _ found: inout Found, into places: UnsafeMutablePointer<Int32>) {
    let wanted = min(point, limit)
    guard wanted > 0 else { return }
    let ball = [2, Double.pi, 4 * Double.pi / 3][boxes.tree.dimension - 1]
    let reach = SolverTuning.predecessorReach * pow(Double(limit) / ball, 1 / Double(boxes.tree.dimension))
    var radius = point <= limit ? .infinity : gap * reach
    repeat {
      look(within: radius, of: point, &found)
      // A gap so small that its square vanished grows to nothing.
      radius = radius > 0 ? 1.3 * radius : .infinity
    } while found.points.count < wanted
    let count = found.points.count
    let whole = PointSet.stride(count: count)
    found.distances += repeatElement(.infinity, count: whole - count)
    if found.kept.count < wanted { found.kept = Array(repeating: 0, count: limit) }
    ck_smallest(found.distances, count, wanted, &found.kept, places)
    for index in 0..<wanted { places[index] = found.points[Int(places[index])] }
  }

  private func look(within radius: Double, of point: Int, _ found: inout Found) {
    found.distances.removeAll(keepingCapacity: true)
    found.points.removeAll(keepingCapacity: true)
    if found.row.count < longestLeaf { found.row = Array(repeating: 0, count: longestLeaf) }
    let slot = slots[point]
    found.open.append(0)
    while let node = found.open.popLast() {
      if first[node] >= point || boxes.squaredGap(node, slot) > radius * radius { continue }
      if let part = boxes.tree.nodes[node].firstPart {
        found.open.append(part)
        found.open.append(part + 1)
        continue
      }
      let leaf = boxes.tree.nodes[node].slots
      boxes.distances(from: slot, to: leaf, into: &found.row)
      for (index, other) in boxes.tree.points[leaf].enumerated()
      where other >= 0 && other < point && found.row[index] <= radius {
        found.distances.append(found.row[index])
        found.points.append(Int32(other))
      }
    }
  }
}
