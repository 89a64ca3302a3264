import Analysis
import Testing

@testable import Spaces

@Suite("Cubes around points")
struct CubePairsTests {
  @Test("hold every point once, on a lattice", arguments: [1, 2, 3])
  func tree(dimension: Int) throws {
    try forEachTree(dimension) { points, tree in
      #expect(tree.points.filter { $0 >= 0 }.sorted() == Array(0..<points.count))
      #expect(tree.levels.flatMap(Array.init) == Array(tree.nodes.indices))
      let extent = tree.side(level: 0)
      for (index, node) in tree.nodes.enumerated() {
        #expect(node.slots.lowerBound % 16 == 0 && node.slots.upperBound % 16 == 0)
        let inside = tree.points[node.slots].filter { $0 >= 0 }
        #expect(!inside.isEmpty && (!node.isLeaf || inside.count <= 6))
        for k in 0..<dimension {
          let lower = tree.lower(index, k)
          for point in inside {
            let x = points.kernel.coordinates[k * points.stride + point]
            #expect(x >= lower - 1e-14 * extent && x <= lower + tree.side(level: node.level) + 1e-14 * extent)
          }
        }
      }
    }
  }

  @Test("pair all points once, and are apart where they count as far", arguments: [1, 2, 3])
  func pairs(dimension: Int) throws {
    try forEachTree(dimension) { points, tree in
      let pairs = CubePairs(tree, fewest: 4)
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
            #expect(apart.squareRoot() >= pair.gap)
          }
        }
      }
      #expect(seen.allSatisfy { $0 == 1 })
      for pair in pairs.far {
        let (a, b) = (tree.nodes[pair.first], tree.nodes[pair.second])
        let offset = (0..<dimension).map { Int(abs(a.place[$0] - b.place[$0])) }
        #expect(a.level == b.level && offset.allSatisfy { $0 <= 3 } && offset.contains { $0 > 1 })
      }
    }
  }

  private func forEachTree(_ dimension: Int, _ body: (PointSet, CubeTree) throws -> Void) throws {
    for (shape, count) in [(Shape.cube, 1), (.cube, 150), (.clusters, 200), (.grid, 100)] {
      let space = try FiniteMetricSpace(points: shape.points(count: count, dimension: dimension, seed: 2))
      try space.withPointSet { try body($0, CubeTree($0, leafCount: 6, alignment: 16)) }
    }
  }
}
