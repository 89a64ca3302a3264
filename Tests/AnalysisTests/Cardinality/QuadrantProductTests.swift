import Analysis
import CardinalityNumerics
import Foundation
import Testing

@testable import Spaces

@Suite("Products by quadrants")
struct QuadrantProductTests {
  /// Points of the plane on a grid of `side` places, so that many share a coordinate.
  private func points(_ count: Int, side: Double) throws -> FiniteMetricSpace {
    var random = NumPyRandom(seed: 5)
    let rows = (0..<count).map { _ in (0..<2).map { _ in (side * random.uniform()).rounded(.down) } }
    return try FiniteMetricSpace(points: Matrix(rows), distance: .cityBlock)
  }

  private func numbers(_ count: Int) -> [Double] {
    var random = NumPyRandom(seed: 6)
    return (0..<count).map { _ in random.standardNormal() }
  }

  @Test(
    "are those of all pairs, with slopes, for any number of points, equal coordinates and dilation",
    arguments: [2, 3, 5, 17, 64, 301], [0.01, 1, 700])
  func allPairs(count: Int, dilation: Double) throws {
    for side in [3.0, 1e6] {
      let space = try points(count, side: side)
      let v = numbers(count)
      let found = space.withPointSet { QuadrantProduct($0) }.productAndSlopes(v, dilation: dilation, threads: 2)
      let roundings = QuadrantProduct.roundings(count: count) * Double.ulpOfOne
      for i in 0..<count {
        let terms = (0..<count).map { j in
          let d = abs(space.points[i, 0] - space.points[j, 0]) + abs(space.points[i, 1] - space.points[j, 1])
          return (z: exp(-dilation * d) * v[j], slope: d * exp(-dilation * d) * v[j])
        }
        let (product, size) = (terms.reduce(0) { $0 + $1.z }, terms.reduce(0) { $0 + abs($1.z) })
        let (slope, steepness) = (terms.reduce(0) { $0 + $1.slope }, terms.reduce(0) { $0 + abs($1.slope) })
        #expect(abs(found.product[i] - product) <= roundings * size + 1e-100, "\(i) of \(count), side \(side)")
        // The exponent of a far pair is rounded too.
        let slack = 4 * roundings * steepness + 1e-100
        #expect(abs(found.slopes[i] - slope) <= slack, "\(i) of \(count), side \(side)")
      }
    }
  }

  @Test("are the same bits for any number of threads, with slopes and without")
  func threads() throws {
    let space = try points(1_000, side: 50)
    let (v, product) = (numbers(1_000), space.withPointSet { QuadrantProduct($0) })
    let one = product.productAndSlopes(v, dilation: 0.3, threads: 1)
    let four = product.productAndSlopes(v, dilation: 0.3, threads: 4)
    var alone = [Double](repeating: .nan, count: 1_000)
    product.multiply(v, dilation: 0.3, into: &alone, threads: 3)
    #expect(one.product == four.product && one.slopes == four.slopes && one.product == alone)
    #expect(!one.product.contains { !$0.isFinite })
  }

  @Test("find the weighting that a factorization finds, and are taken for many points of the plane")
  func solver() throws {
    let points = try Shape.gaussian.points(count: 1_500, dimension: 2, seed: 4)
    let space = try FiniteMetricSpace(points: points, distance: .cityBlock)
    for t in [0.5, 5, 50] {
      let quick = try WeightingSolver(space, solver: .matrixFree).solve(dilatedBy: t)
      let exact = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: t)
      let stated = quick.report.errorEstimate + exact.report.errorEstimate
      #expect(abs(quick.magnitude - exact.magnitude) <= stated, "t = \(t)")
      expectClose(quick.spread, exact.spread, relative: 1e-12)
      expectClose(quick.magnitudeDerivative, exact.magnitudeDerivative, relative: 1e-8)
    }
    let many = try FiniteMetricSpace(
      points: Shape.gaussian.points(count: 20_000, dimension: 2, seed: 4), distance: .cityBlock)
    #expect(try WeightingSolver(many).candidates.first == .matrixFree)
  }

  @Test("have an order by boxes that is the one of all pairs: each next point is as far as any")
  func order() throws {
    let space = try FiniteMetricSpace(
      points: Shape.gaussian.points(count: 400, dimension: 3, seed: 2), distance: .cityBlock)
    let (boxed, all) = (space.farthestFirstByBoxes(), space.farthestFirst())
    expectClose(Array(boxed.gaps.dropFirst()), Array(all.gaps.dropFirst()), relative: 1e-12)
    #expect(boxed.order == all.order)
    let inOrder = space.subspace(all.order)
    let neighbours = inOrder.nearestPredecessorsByBoxes(8, gaps: boxed.gaps, threads: 1)
    #expect(neighbours == inOrder.nearestPredecessors(8, threads: 1))
  }
}
