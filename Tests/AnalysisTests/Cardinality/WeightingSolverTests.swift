import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("A weighting solver")
struct WeightingSolverTests {
  private func space(
    _ shape: Shape, _ count: Int, _ dimension: Int, _ distance: Distance = .euclidean
  ) throws -> FiniteMetricSpace {
    try FiniteMetricSpace(points: shape.points(count: count, dimension: dimension, seed: 11), distance: distance)
  }

  private func expectSame(_ a: SolvedWeighting, _ b: SolvedWeighting, _ comment: Comment) {
    expectClose(a.magnitude, b.magnitude, relative: 1e-10, comment)
    expectClose(a.magnitudeDerivative, b.magnitudeDerivative, relative: 1e-8, comment)
    expectClose(a.spread, b.spread, relative: 1e-12, comment)
    expectClose(a.spreadDerivative, b.spreadDerivative, relative: 1e-12, comment)
    expectClose(a.weights, b.weights, relative: 1e-7, comment)
  }

  @Test(
    "agrees with every other one", arguments: [Solver.mixedPrecision, .indefinite, .conjugateGradients, .matrixFree])
  func solvers(solver: Solver) throws {
    for (distance, dimension) in [(Distance.euclidean, 3), (.cityBlock, 2), (.minkowski(exponent: 1.5), 2)] {
      let space = try space(.ball, 700, dimension, distance)
      for t in [0.3, 4, 40] {
        let reference = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: t)
        let found = try WeightingSolver(space, solver: solver).solve(dilatedBy: t)
        expectSame(found, reference, "\(solver) \(distance.name) \(t)")
        #expect(found.report.method == solver)
        #expect(found.report.residual <= 1e-9)
      }
    }
  }

  @Test("finds the closed form of a line that is hidden in space")
  func hiddenLine() throws {
    let line = try Shape.gaussian.points(count: 2_000, dimension: 1, seed: 3)
    let hidden = Matrix(line.elements.map { [$0 * 0.6, $0 * 0.48, $0 * 0.64] })
    let known = try WeightingSolver(FiniteMetricSpace(points: line))
    let solver = try WeightingSolver(FiniteMetricSpace(points: hidden))
    #expect(known.candidates == [.line])
    #expect(solver.candidates.first == .matrixFree)
    for t in [0.5, 30] { expectSame(try solver.solve(dilatedBy: t), try known.solve(dilatedBy: t), "t = \(t)") }
  }

  @Test("goes on with exact products where points are too close for single precision")
  func tooClose() throws {
    var points = try Shape.ball.points(count: 1_300, dimension: 3, seed: 5)
    // Twins a ten-millionth apart, far from the origin: their coordinates are the same in single precision.
    for k in 0..<3 {
      for i in 0..<40 { points[1_299 - i, k] = points[i, k] }
    }
    for i in 0..<40 { points[1_299 - i, 0] += 1e-7 }
    let space = try FiniteMetricSpace(
      points: Matrix(rows: 1_300, columns: 3, elements: points.elements.map { $0 + 1000 }))
    for t in [0.5, 20] {
      let reference = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: t)
      let found = try WeightingSolver(space, solver: .matrixFree).solve(dilatedBy: t)
      expectClose(found.magnitude, reference.magnitude, relative: 1e-9, "t = \(t)")
      // Rounding of a sum of 1300 similarities moves the weights of twins by its ten-millionfold.
      expectClose(found.weights, reference.weights, relative: 1e-5, "t = \(t)")
    }
  }

  @Test("drops what rough products mislead to", arguments: [1e-4, 1e-3])
  func misled(dilation: Double) throws {
    for shape in [Shape.clusters, .ball] {
      let space = try space(shape, 1_300, 3)
      let reference = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: dilation)
      let found = try WeightingSolver(space, solver: .matrixFree).solve(dilatedBy: dilation)
      expectClose(found.magnitude, reference.magnitude, relative: 1e-12, "\(shape)")
      expectClose(found.weights, reference.weights, relative: 1e-5, "\(shape)")
    }
  }

  @Test("says that another solver might do, where the one that was asked for fails")
  func failing() throws {
    let space = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    #expect(throws: MetricSpaceError.failedSolver(name: "cholesky", dilation: 0.2)) {
      try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: 0.2)
    }
    #expect(try WeightingSolver(space, solver: .indefinite).solve(dilatedBy: 0.2).report.definiteness == .indefinite)
  }

  @Test("estimates the condition of the matrix without repeats")
  func conditionOfRepeats() throws {
    let corners = [[0.0, 0], [1, 0], [0, 1]]
    let once = try WeightingSolver(FiniteMetricSpace(points: Matrix(corners))).solve(dilatedBy: 1)
    let repeated = Matrix(corners + Array(repeating: [0.0, 0], count: 999))
    let often = try WeightingSolver(FiniteMetricSpace(points: repeated)).solve(dilatedBy: 1)
    let expected = try #require(once.report.condition)
    #expect(abs(try #require(often.report.condition) - expected) < 1e-9 * expected)
  }

  @Test("merges repeats, which change no magnitude and share their weight", arguments: [7, 800, 1_300])
  func repeats(count: Int) throws {
    let points = try Shape.ball.points(count: count, dimension: 3, seed: 2)
    let once = try WeightingSolver(FiniteMetricSpace(points: points)).solve(dilatedBy: 3)
    let twice = try WeightingSolver(FiniteMetricSpace(points: points.rows(Array(0..<count) + [0, 0])))
      .solve(dilatedBy: 3)
    expectClose(twice.magnitude, once.magnitude, relative: 1e-11)
    expectClose(twice.magnitudeDerivative, once.magnitudeDerivative, relative: 1e-9)
    #expect(twice.report.mergedRepeats == 2)
    #expect(twice.weights[0] == twice.weights[count])
    expectClose(3 * twice.weights[0], once.weights[0], relative: 1e-6)
    let space = try FiniteMetricSpace(points: points.rows(Array(0..<count) + [0, 0]))
    expectClose(twice.spread, try space.spread(dilatedBy: 3), relative: 1e-12)
  }

  @Test("gives the same numbers with any number of threads", arguments: [Solver.matrixFree, .conjugateGradients])
  func threads(solver: Solver) throws {
    let space = try space(.cube, 1_500, 3)
    let one = try WeightingSolver(space, solver: solver, threads: 1).solve(dilatedBy: 5)
    let three = try WeightingSolver(space, solver: solver, threads: 3).solve(dilatedBy: 5)
    #expect(one.weights == three.weights)
    #expect(one.magnitude == three.magnitude && one.magnitudeDerivative == three.magnitudeDerivative)
  }

  @Test("falls back from conjugate gradients where they do not suit")
  func fallback() throws {
    // So many dimensions and so small a dilation that neighbours say little of a point.
    let space = try space(.gaussian, 1_250, 60)
    let found = try WeightingSolver(space).solve(dilatedBy: 1e-3)
    let reference = try WeightingSolver(space, solver: .cholesky).solve(dilatedBy: 1e-3)
    expectClose(found.magnitude, reference.magnitude, relative: 1e-10)
  }

  @Test("treats large spaces that are not positive definite")
  func indefinite() throws {
    // Joining every point of a cloud to K₃,₂ at a large distance keeps its negative eigenvalue.
    let graph = try GraphShape.k32.graph(count: 5)
    let cycle = try GraphShape.cycle.graph(count: 700)
    let both = try WeightedGraph(
      count: 705, edges: graph.edges + cycle.edges.map { .init($0.first + 5, $0.second + 5, length: $0.length) })
    let solver = try WeightingSolver(FiniteMetricSpace(graph: both))
    let parts = try [graph, cycle].map { try FiniteMetricSpace(graph: $0).magnitude(dilatedBy: 0.3) }
    let found = try solver.solve(dilatedBy: 0.3)
    expectClose(found.magnitude, parts[0] + parts[1], relative: 1e-10)
    #expect(found.report.definiteness == .indefinite && found.report.method == .indefinite)
    #expect(throws: MetricSpaceError.self) { try solver.solve(dilatedBy: log(2.0.squareRoot())) }
  }

  @Test("foresees what does not fit and names what does")
  func memory() throws {
    let space = try space(.ball, 2_000, 3)
    let error = try #require(throws: MetricSpaceError.self) {
      try WeightingSolver(space, solver: .cholesky, memoryLimit: 10_000_000)
    }
    #expect(
      "\(error)"
        == "the solver cholesky for 2000 points would take 32.0 MB (16000 bytes a point), more than the limit of"
        + " 10.0 MB: choose a smaller size, or raise --memory; --solver matrix-free takes less")
    #expect(try WeightingSolver(space, memoryLimit: 10_000_000).candidates == [.matrixFree])
    #expect(throws: MetricSpaceError.self) { try WeightingSolver(space, solver: .line) }
  }

  @Test("rejects dilations that are none", arguments: [0, -1, Double.nan, .infinity])
  func dilations(t: Double) throws {
    let solver = try WeightingSolver(space(.ball, 5, 2))
    #expect(throws: MetricSpaceError.self) { try solver.solve(dilatedBy: t) }
  }

  @Test("knows the spaces without points and with one")
  func trivial() throws {
    let none = try FiniteMetricSpace(points: Matrix(rows: 0, columns: 2))
    #expect(try none.magnitude(dilatedBy: 1) == 0)
    let one = try FiniteMetricSpace(points: Matrix([[3.0, 4]]))
    #expect(try one.magnitude(dilatedBy: 1) == 1)
  }
}
