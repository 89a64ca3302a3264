import Analysis
import Testing

@testable import Spaces

@Suite("Products by clusters of points")
struct ClusterProductTests {
  /// Points that fill space, crowd, lie on a line and on a plane in space, and far from the origin.
  private static let spaces: [(name: String, points: @Sendable () throws -> Matrix<Double>)] = [
    ("cube", { try Shape.cube.points(count: 20_000, dimension: 3, seed: 1) }),
    ("clusters", { try Shape.clusters.points(count: 9_000, dimension: 3, seed: 2) }),
    ("square", { try Shape.cube.points(count: 20_000, dimension: 2, seed: 3) }),
    ("segment", { try Shape.cube.points(count: 20_000, dimension: 1, seed: 3) }),
    ("hidden line", { Matrix((0..<9_001).map { [Double($0) * 6e-4, 0.5, Double($0) * 8e-4] }) }),
    (
      "plane far away",
      {
        let plane = try Shape.cube.points(count: 9_000, dimension: 2, seed: 4)
        return Matrix((0..<9_000).map { [plane[$0, 0] + 1000, -2000, plane[$0, 1]] })
      }
    ),
  ]

  @Test("agree with exact ones, and rough ones nearly", arguments: spaces.indices)
  func agreement(index: Int) throws {
    let (name, points) = Self.spaces[index]
    let space = try FiniteMetricSpace(points: points())
    try space.withPointSet { points in
      let clusters = PointClusters(points)
      #expect(!clusters.far.isEmpty, "\(name) has no far boxes")
      let x = padded(numbers(points.count, seed: 5), points)
      let p = padded(Array(repeating: 1, count: points.count), points)
      for t in [0.3, 4, 60] {
        let exact = SimilarityProduct(points: points, dilation: t, source: .tiles, threads: 2)
        let blocks = ClusterProduct(clusters: clusters, dilation: t, threads: 2)
        let found = SimilarityProduct(points: points, dilation: t, source: .clusters(blocks), threads: 2)
        let scale = try #require(product(exact, p).max())
        expect(product(found, x), product(exact, x), within: 3e-7 * scale, "\(name), t = \(t)")
        // Single precision is right to 2e-7 at the origin, and loses with the coordinates times t; few moments to 3e-6.
        let extent = clusters.tree.side(level: 0) * 1.8
        let roughly = (SolverTuning.roughMomentTolerance + 3e-7 * t * extent) * scale
        expect(product(try #require(found.rough), x), product(exact, x), within: roughly, "\(name), t = \(t)")
        let (survey, expected) = (found.survey(x, p, in: Workspace()), exact.survey(x, p, in: Workspace()))
        for part in [\SimilarityProduct.Survey.product, \.sums, \.slopes, \.sumSlopes] {
          let size = largestMagnitude([scale] + expected[keyPath: part])
          expect(survey[keyPath: part], expected[keyPath: part], within: 1e-6 * size, "\(name), t = \(t)")
        }
        let errors = found.sampledErrors(of: survey, for: x, p, in: Workspace())
        #expect(errors.row <= 3e-7 * scale)
        let (spread, expectedSpread) = (survey.sums.reduce(0) { $0 + 1 / $1 }, expected.sums.reduce(0) { $0 + 1 / $1 })
        #expect(abs(spread - expectedSpread) <= errors.spread + 1e-13 * expectedSpread, "\(name), t = \(t)")
        #expect(exact.sampledErrors(of: expected, for: x, p, in: Workspace()).row == 0)
      }
    }
  }

  @Test("are the same with any number of threads")
  func threads() throws {
    let space = try FiniteMetricSpace(points: Shape.ball.points(count: 12_000, dimension: 3, seed: 6))
    space.withPointSet { points in
      let (clusters, x) = (PointClusters(points), padded(numbers(points.count, seed: 7), points))
      let products = [1, 2, 3].map { threads in
        let blocks = ClusterProduct(clusters: clusters, dilation: 2, threads: threads)
        return product(SimilarityProduct(points: points, dilation: 2, source: .clusters(blocks), threads: 1), x)
      }
      #expect(products[0] == products[1] && products[0] == products[2])
    }
  }

  @Test("find the closed form of a line in space, within the error that is stated", arguments: [0.5, 200])
  func hiddenLine(t: Double) throws {
    let line = try Shape.cube.points(count: 12_000, dimension: 1, seed: 8)
    let hidden = Matrix(line.elements.map { [$0 * 0.6, $0 * 0.48, $0 * 0.64] })
    let expected = try WeightingSolver(FiniteMetricSpace(points: line)).solve(dilatedBy: t)
    let found = try WeightingSolver(FiniteMetricSpace(points: hidden), solver: .clusters).solve(dilatedBy: t)
    #expect(found.report.method == .clusters)
    #expect(abs(found.magnitude - expected.magnitude) <= found.report.errorEstimate + 1e-12 * expected.magnitude)
    #expect(found.report.errorEstimate <= 1e-6 * expected.magnitude)
    expectClose(found.magnitudeDerivative, expected.magnitudeDerivative, relative: 1e-6)
    #expect(abs(found.spread - expected.spread) <= found.report.spreadErrorEstimate)
    #expect(found.report.spreadErrorEstimate <= 1e-6 * expected.spread)
  }

  @Test(
    "find what Cholesky does, within the error that is stated", arguments: [(2_500, 3.0), (4_000, 100), (4_000, 8)])
  func dense(count: Int, t: Double) throws {
    for dimension in [2, 3] {
      let space = try FiniteMetricSpace(points: Shape.cube.points(count: count, dimension: dimension, seed: 10))
      let expected = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: t)
      let found = try WeightingSolver(space, solver: .clusters).solve(dilatedBy: t)
      #expect(found.report.method == .clusters)
      #expect(found.report.errorEstimate <= 3e-7 * expected.magnitude)
      #expect(abs(found.magnitude - expected.magnitude) <= found.report.errorEstimate + 1e-12 * expected.magnitude)
      #expect(abs(found.spread - expected.spread) <= found.report.spreadErrorEstimate + 1e-13 * expected.spread)
      expectClose(found.magnitudeDerivative, expected.magnitudeDerivative, relative: 1e-6)
    }
  }

  @Test("are chosen for many points in space, and refused where boxes are of no use")
  func choice() throws {
    let many = try FiniteMetricSpace(points: Shape.cube.points(count: 300_000, dimension: 3, seed: 9))
    #expect(try WeightingSolver(many, memoryLimit: 1 << 34).candidates == [.clusters, .matrixFree])
    for (dimension, distance) in [(4, Distance.euclidean), (3, .cityBlock)] {
      let points = try Shape.cube.points(count: 50, dimension: dimension, seed: 9)
      let space = try FiniteMetricSpace(points: points, distance: distance)
      #expect(throws: MetricSpaceError.self) { try WeightingSolver(space, solver: .clusters) }
    }
  }

  private func product(_ product: SimilarityProduct, _ x: [Double]) -> [Double] {
    var y = Array(repeating: Double.nan, count: x.count)
    product.multiply(x, into: &y, in: Workspace())
    #expect(y[product.points.count...].allSatisfy { $0 == 0 })
    return Array(y[..<product.points.count])
  }

  private func numbers(_ count: Int, seed: UInt32) -> [Double] {
    var random = NumPyRandom(seed: seed)
    return (0..<count).map { _ in 2 * random.uniform() - 1 }
  }

  private func padded(_ numbers: [Double], _ points: PointSet) -> [Double] {
    numbers + Array(repeating: 0, count: points.stride - points.count)
  }

  private func expect(_ found: [Double], _ expected: [Double], within bound: Double, _ comment: Comment) {
    #expect(largestDifference(found, expected) <= bound, comment)
  }
}
