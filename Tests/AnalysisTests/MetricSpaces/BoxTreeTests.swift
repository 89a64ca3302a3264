import Analysis
import Testing

@testable import Spaces

@Suite("Boxes around points")
struct BoxTreeTests {
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
    }
  }

  private func forEachTree(_ dimension: Int, _ body: (PointSet, BoxTree) throws -> Void) throws {
    for (shape, count) in [(Shape.cube, 1), (.cube, 150), (.clusters, 200), (.grid, 100)] {
      let space = try FiniteMetricSpace(points: shape.points(count: count, dimension: dimension, seed: 2))
      try space.withPointSet { try body($0, BoxTree($0, leafCount: 6)) }
    }
  }
}
