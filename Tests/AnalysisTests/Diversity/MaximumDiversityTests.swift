import Analysis
import Testing

@testable import Spaces

@Suite("The largest diversity")
struct MaximumDiversityTests {
  @Test("and its shares are those of non-negative least squares where similarities are positive definite")
  func leastSquares() throws {
    for one in try DiversityFixture.load().largest {
      let found = try FiniteMetricSpace(similarities: Matrix(one.similarity)).maximumDiversity(dilatedBy: 1)
      expectClose(found.value, one.value, relative: 1e-9)
      expectClose(found.upperBound, one.value, relative: 1e-8)
      expectClose(found.shares, one.shares, relative: 1e-6)
    }
  }

  @Test("is the largest magnitude of a subset without negative weights elsewhere")
  func subsets() throws {
    for one in try DiversityFixture.load().largestBySubsets {
      let found = try FiniteMetricSpace(similarities: Matrix(one.similarity)).maximumDiversity(dilatedBy: 1)
      expectClose(found.value, one.value, relative: 1e-9)
    }
  }

  @Test("is attained for every order at once, and exceeded by no other shares", arguments: [0.1, 0.3, 1, 4])
  func attained(t: Double) throws {
    var random = NumPyRandom(seed: 6)
    let spaces = [
      try FiniteMetricSpace(points: Shape.clusters.points(count: 40, dimension: 3, seed: 2)),
      try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6)),
      try FiniteMetricSpace(points: Shape.gaussian.points(count: 12, dimension: 3, seed: 2), distance: .chebyshev),
    ]
    for space in spaces {
      let found = try space.maximumDiversity(dilatedBy: t)
      #expect(found.upperBound >= found.value && found.upperBound <= found.value * (1 + 1e-8))
      expectClose(found.shares.reduce(0, +), 1, relative: 1e-12)
      for order in try DiversityOrder.samples {
        expectClose(try space.diversity(order, weights: found.shares, dilatedBy: t), found.value, relative: 1e-8)
        for _ in 0..<20 {
          let other = (0..<space.count).map { _ in
            let u = random.uniform()
            return u * u * u
          }
          #expect(try space.diversity(order, weights: other, dilatedBy: t) <= found.value * (1 + 1e-12))
        }
      }
    }
  }

  @Test("is the magnitude where no weight is negative, and less than it elsewhere")
  func magnitude() throws {
    let line = try FiniteMetricSpace(points: Shape.line.points(count: 50, dimension: 1, seed: 1))
    expectClose(try line.maximumDiversity(dilatedBy: 3).value, try line.magnitude(dilatedBy: 3), relative: 1e-10)
    let crowd = try FiniteMetricSpace(points: Shape.gaussian.points(count: 200, dimension: 2, seed: 1))
    let (weights, found) = (try crowd.weighting(dilatedBy: 1), try crowd.maximumDiversity(dilatedBy: 1))
    #expect(weights.contains { $0 < -0.01 })
    #expect(found.value < weights.reduce(0, +) - 1e-5)
    #expect(found.shares.contains(0))
  }

  @Test("is the same by exchanges and by subsets", arguments: [0.2, 1, 3])
  func agreement(t: Double) throws {
    let space = try FiniteMetricSpace(points: Shape.ball.points(count: 9, dimension: 2, seed: 8))
    let (first, second) = (try space.maximumByExchanges(dilatedBy: t), try space.maximumBySubsets(dilatedBy: t))
    expectClose(first.value, second.value, relative: 1e-9)
    expectClose(first.shares, second.shares, relative: 1e-7)
  }

  @Test("gives repeats no share, one point all, and is refused where subsets are too many")
  func limits() throws {
    let repeated = try FiniteMetricSpace(points: Matrix([[0.0], [1], [0], [1]])).maximumDiversity(dilatedBy: 1)
    expectClose(repeated.shares, [0.5, 0.5, 0, 0], relative: 1e-12)
    #expect(try FiniteMetricSpace(points: Matrix([[7.0, 7]])).maximumDiversity(dilatedBy: 1).value == 1)
    let edges = (0..<9).flatMap { i in (9..<18).map { WeightedGraph.Edge(i, $0) } }
    let large = try FiniteMetricSpace(graph: WeightedGraph(count: 18, edges: edges))
    #expect(throws: MetricSpaceError.tooManySubsets(count: 18, limit: 16, dilation: 0.1)) {
      try large.maximumDiversity(dilatedBy: 0.1)
    }
    #expect(throws: MetricSpaceError.emptySpace) {
      try FiniteMetricSpace(points: Matrix(rows: 0, columns: 2)).maximumDiversity(dilatedBy: 1)
    }
  }
}
