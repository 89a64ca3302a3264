import Analysis
import Testing

@testable import Spaces

@Suite("Weightings of points with many coordinates")
struct UnpreconditionedSolverTests {
  /// Clusters far from the origin, with twins so close that digits of |x|² + |y|² − 2 x·y cancel.
  private func space(_ count: Int) throws -> FiniteMetricSpace {
    var points = try Shape.gaussian.points(count: count, dimension: 40, seed: 4)
    for i in 0..<count {
      for k in 0..<40 { points[i, k] = 1000 + Double(i % 3 * (k % 5)) + points[i, k] }
    }
    for i in 0..<20 {
      for k in 0..<40 { points[count - 1 - i, k] = points[i, k] + (k == 3 ? 1e-4 : 0) }
    }
    return try FiniteMetricSpace(points: points)
  }

  /// With half a triangle of memory distances are made anew for every product.
  @Test("agree with Cholesky's, whether distances are stored or not", arguments: [1 << 40, 12_000_000])
  func agreement(memory: Int) throws {
    let space = try space(1_300)
    for t in [0.02, 0.2, 1] {
      let reference = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: t)
      let found = try WeightingSolver(space, solver: .unpreconditioned, memoryLimit: memory).solve(dilatedBy: t)
      #expect(abs(found.magnitude - reference.magnitude) <= found.report.errorEstimate + reference.report.errorEstimate)
      expectClose(found.magnitude, reference.magnitude, relative: 1e-10)
      expectClose(found.magnitudeDerivative, reference.magnitudeDerivative, relative: 1e-8)
      expectClose(found.spread, reference.spread, relative: 1e-12)
      #expect(found.report.residual <= 1e-9)
    }
  }

  /// 1 − exp(−t d) of a pair is no less than the smallest eigenvalue, of which directions that begin alike say nothing.
  @Test(
    "state an error that holds, and a condition that is none too good, with pairs 1e-11 apart", arguments: [0.2, 1])
  func nearPairs(t: Double) throws {
    var points = try Shape.gaussian.points(count: 1_300, dimension: 40, seed: 4)
    for i in 0..<20 {
      for k in 0..<40 { points[1_299 - i, k] = points[i, k] + (k == 3 ? 1e-11 : 0) }
    }
    let space = try FiniteMetricSpace(points: points)
    let reference = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: t)
    let found = try WeightingSolver(space, solver: .unpreconditioned).solve(dilatedBy: t)
    #expect(abs(found.magnitude - reference.magnitude) <= found.report.errorEstimate + reference.report.errorEstimate)
    #expect(try #require(found.report.condition) >= 0.9 / (t * 1e-11))
  }

  @Test("are chosen by what they are foreseen to take, which the report states")
  func choice() throws {
    let solver = try WeightingSolver(space(1_300))
    #expect(solver.candidates.first == .unpreconditioned)
    #expect(try solver.solve(dilatedBy: 0.2).report.foreseenSeconds > 0)
    let few = try FiniteMetricSpace(points: Shape.ball.points(count: 1_300, dimension: 3, seed: 1))
    #expect(try WeightingSolver(few).candidates.first == .matrixFree)
    #expect(throws: MetricSpaceError.self) {
      try WeightingSolver(FiniteMetricSpace(points: few.points, distance: .cityBlock), solver: .unpreconditioned)
    }
  }

  @Test("are the same with any number of threads")
  func threads() throws {
    let space = try space(1_250)
    let one = try WeightingSolver(space, solver: .unpreconditioned, threads: 1).solve(dilatedBy: 0.3)
    let three = try WeightingSolver(space, solver: .unpreconditioned, threads: 3).solve(dilatedBy: 0.3)
    #expect(one == three)
  }

  @Test("come from distances that are right to sixteen roundings")
  func distances() throws {
    let space = try space(150)
    let products = ProductDistances(space)
    var triangle = [Double](repeating: 0, count: PackedTriangle.elementCount(150))
    products.writeTriangle(to: &triangle, threads: 2)
    for i in 0..<150 {
      for j in 0..<i {
        expectClose(triangle[PackedTriangle.rowStart(i) + j], space.distance(i, j), relative: 16 * Double.ulpOfOne)
      }
    }
  }
}
