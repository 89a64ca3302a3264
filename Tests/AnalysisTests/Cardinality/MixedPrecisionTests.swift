import Analysis
import Testing

@testable import Spaces

@Suite("The weighting of many points, by a single-precision factor")
struct MixedPrecisionTests {
  @Test("agrees with the double-precision factor", arguments: [0.5, 3, 30])
  func agreement(t: Double) throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 803, dimension: 3, seed: 1))
    let mixed = try #require(mixedWeighting(of: space, dilation: t))
    let double = try doubleWeighting(of: space, dilation: t)
    expectClose(mixed, double, relative: 1e-9)
    expectClose(mixed.reduce(0, +), double.reduce(0, +), relative: 1e-12)
    #expect(try WeightingSolver(space, solver: .mixedPrecision).solve(dilatedBy: t).weights == mixed)
  }

  @Test("is left to double precision where points coincide")
  func coincident() throws {
    let points = try Shape.gaussian.points(count: 700, dimension: 2, seed: 1)
    let space = try FiniteMetricSpace(points: points.rows(Array(0..<700) + [3]))
    #expect(mixedWeighting(of: space, dilation: 1) == nil)
    let distinct = try FiniteMetricSpace(points: points)
    expectClose(try space.magnitude(dilatedBy: 1), try distinct.magnitude(dilatedBy: 1), relative: 1e-11)
  }

  @Test("is left to double precision where single precision finds no factor")
  func illConditioned() throws {
    let space = try FiniteMetricSpace(points: Shape.line.points(count: 700, dimension: 1, seed: 0))
    #expect(mixedWeighting(of: space, dilation: 1e-5) == nil)
    let magnitude = try space.magnitude(dilatedBy: 1e-5)
    expectClose(magnitude, 1 + 0.5e-5, relative: 1e-9)
  }

  @Test("is left to double precision where a ridge is asked for")
  func ridge() throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 600, dimension: 3, seed: 1))
    let weighting = try space.weighting(dilatedBy: 1, ridge: 0.25)
    #expect(try weighting == doubleWeighting(of: space, dilation: 1, ridge: 0.25))
  }

  private func mixedWeighting(of space: FiniteMetricSpace, dilation t: Double) -> [Double]? {
    let points = DistinctPoints(space, multiplicity: Array(repeating: 1, count: space.count), threads: 1)
    let request = WeightingRequest(dilation: t, guess: nil, hasAlternative: false)
    return try? MixedPrecisionSolver(points).solve(request, in: Workspace()).weights
  }

  private func doubleWeighting(
    of space: FiniteMetricSpace, dilation t: Double, ridge: Double = 0
  ) throws -> [Double] {
    var weighting = [Double](repeating: 0, count: PointSet.stride(count: space.count))
    try space.withPointSet {
      try WeightingProblem(points: $0, dilation: t, ridge: ridge).solve(into: &weighting, ratios: nil, in: Workspace())
    }
    return Array(weighting[..<space.count])
  }
}
