import Testing

@testable import Analysis

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
