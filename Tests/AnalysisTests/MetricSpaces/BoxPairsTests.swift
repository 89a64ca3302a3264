import Analysis
import Testing

@testable import Spaces

@Suite("Boxes around points")
struct BoxPairsTests {
  @Test("hold every point once, and are as small as can be", arguments: [1, 2, 3])
  func tree(dimension: Int) throws {
    try forEachTree(dimension) { points, tree in
      #expect(tree.points.filter { $0 >= 0 }.sorted() == Array(0..<points.count))
      for (index, node) in tree.nodes.enumerated() {
        #expect(node.slots.lowerBound % 8 == 0 && node.slots.upperBound % 8 == 0)
        let inside = tree.points[node.slots].filter { $0 >= 0 }
        for k in 0..<dimension {
          let coordinates = inside.map { points.kernel.coordinates[k * points.stride + $0] }
          #expect(coordinates.min() == tree.lower(index, k))
          #expect(coordinates.max() == tree.upper(index, k))
        }
      }
      #expect(tree.levels.flatMap(Array.init) == Array(tree.nodes.indices))
    }
  }

  @Test("pair all points once, and are apart where they count as far", arguments: [1, 2, 3])
  func pairs(dimension: Int) throws {
    try forEachTree(dimension) { points, tree in
      let pairs = BoxPairs(tree, separation: 0.8, fewest: 4)
      var seen = Array(repeating: 0, count: points.count * points.count)
      for pair in pairs.near + pairs.far {
        let sets = [pair.first, pair.second].map { node in tree.points[tree.nodes[node].slots].filter { $0 >= 0 } }
        for i in sets[0] {
          for j in sets[1] {
            seen[i * points.count + j] += 1
            if pair.first != pair.second { seen[j * points.count + i] += 1 }
            let apart = (0..<dimension).reduce(0) { sum, k in
              let row = points.kernel.coordinates + k * points.stride
              return sum + (row[i] - row[j]) * (row[i] - row[j])
            }
            #expect(apart.squareRoot() >= pair.gap * (1 - 1e-12))
          }
        }
      }
      #expect(seen.allSatisfy { $0 == 1 })
      #expect(pairs.far.allSatisfy { $0.gap > 0 })
    }
  }

  private func forEachTree(_ dimension: Int, _ body: (PointSet, BoxTree) throws -> Void) throws {
    for (shape, count) in [(Shape.cube, 1), (.cube, 150), (.clusters, 200), (.grid, 100)] {
      let space = try FiniteMetricSpace(points: shape.points(count: count, dimension: dimension, seed: 2))
      try space.withPointSet { try body($0, BoxTree($0, leafCount: 6)) }
    }
  }
}
