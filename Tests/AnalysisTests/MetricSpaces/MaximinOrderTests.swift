import Analysis
import Testing

@testable import Spaces

@Suite("A maximin order")
struct MaximinOrderTests {
  @Test("takes the farthest point next, and the nearest predecessors as neighbours")
  func definition() throws {
    let points = try FiniteMetricSpace(points: Shape.cube.points(count: 101, dimension: 2, seed: 6))
    let matrix = try FiniteMetricSpace(distances: Matrix((0..<101).map { points.distances(from: $0) }))
    for space in [points, matrix] {
      let order = MaximinOrder(space, neighbourCount: 7, threads: 2)
      #expect(order.order.sorted() == Array(0..<101))
      for place in 1..<101 {
        let before = order.order[..<place]
        let gaps = (0..<101).map { point in before.map { space.distance(point, $0) }.min() ?? 0 }
        #expect(gaps[order.order[place]] == gaps.max())
        let nearest = (0..<place).sorted { order.space.distance(place, $0) < order.space.distance(place, $1) }
        let found = order.neighbours[place * 7..<place * 7 + min(place, 7)].map(Int.init)
        #expect(found == Array(nearest.prefix(7)))
      }
    }
  }

  @Test("is the same by boxes as by all distances", arguments: [1, 2, 3])
  func boxes(dimension: Int) throws {
    for (shape, count) in [(Shape.cube, 1), (.cube, 2), (.cube, 65), (.gaussian, 700), (.clusters, 1500)] {
      let space = try FiniteMetricSpace(points: shape.points(count: count, dimension: dimension, seed: 3))
      #expect(space.suitsBoxes)
      let (byBoxes, expected) = (space.farthestFirstByBoxes(), space.farthestFirst())
      #expect(byBoxes.order == expected.order)
      #expect(byBoxes.gaps == expected.gaps)
      if count > 1 { #expect(byBoxes.gaps.last == space.distanceRange?.lowerBound) }
      let ordered = space.subspace(expected.order)
      let neighbours = ordered.nearestPredecessorsByBoxes(20, gaps: expected.gaps, threads: 2)
      #expect(neighbours == ordered.nearestPredecessors(20, threads: 2))
    }
  }

  @Test("finds neighbours of points that coincide")
  func vanishing() throws {
    var rows = try Shape.cube.points(count: 60, dimension: 2, seed: 2).elements
    rows += [0, 0, 0, 0]
    let space = try FiniteMetricSpace(points: Matrix(rows: 62, columns: 2, elements: rows))
    let order = MaximinOrder(space, neighbourCount: 5, threads: 2)
    #expect(order.order.sorted() == Array(0..<62))
    #expect(order.space.distance(61, Int(order.neighbours[61 * 5])) == 0)
  }

  @Test("takes every point once where many are equally far, or coincide")
  func ties() throws {
    for shape in [Shape.grid, .line, .cantor] {
      let points = try shape.points(count: 25, dimension: 2, seed: 1)
      let count = 3 * points.rows
      let space = try FiniteMetricSpace(points: Matrix((0..<count).map { Array(points.row($0 % points.rows)) }))
      let found = space.farthestFirstByBoxes()
      #expect(found.order.sorted() == Array(0..<count))
      for place in 1..<count {
        let before = found.order[..<place]
        let gaps = (0..<count).map { point in before.map { space.distance(point, $0) }.min() ?? 0 }
        #expect(found.gaps[place] == gaps[found.order[place]])
        #expect(found.gaps[place] == gaps.max())
      }
    }
  }

  @Test("with all predecessors as neighbours gives the inverse itself")
  func exactInverse() throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 30, dimension: 3, seed: 8))
    let order = MaximinOrder(space, neighbourCount: 30, threads: 2)
    let factor = try #require(SparseInverseFactor(order, dilation: 1.5, threads: 2))
    let ones = [Double](repeating: 1, count: 30)
    var weighting = ones
    factor.multiply(ones, into: &weighting)
    // Its entries are in single precision.
    expectClose(weighting.reduce(0, +), try space.magnitude(dilatedBy: 1.5), relative: 1e-5)
  }
}
