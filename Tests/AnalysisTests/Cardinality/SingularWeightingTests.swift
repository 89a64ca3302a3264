import Analysis
import Foundation
import Testing

@testable import Spaces

/// Reference values in 50-digit arithmetic.
private struct WeightingFixture: Decodable {
  struct Case: Decodable {
    let name: String
    let t: Double
    let magnitude: Double
    let spread: Double
    let distances: [[Double]]?
    let points: [[Double]]?

    func space() throws -> FiniteMetricSpace {
      if let points { return try FiniteMetricSpace(points: Matrix(points)) }
      return try FiniteMetricSpace(distances: Matrix(#require(distances)))
    }
  }
  let cases: [Case]
}

@Suite("Magnitude where matrices are singular or nearly so")
struct SingularWeightingTests {
  @Test("agrees with 50-digit arithmetic within the error that is stated")
  func references() throws {
    for reference in try fixture("weightings.json", as: WeightingFixture.self).cases {
      let found = try WeightingSolver(reference.space()).solve(dilatedBy: reference.t)
      let comment = Comment(rawValue: reference.name)
      expectClose(found.magnitude, reference.magnitude, relative: 1e-6, comment)
      #expect(abs(found.magnitude - reference.magnitude) <= 4 * found.report.errorEstimate, comment)
      #expect(abs(found.spread - reference.spread) <= 4 * found.report.spreadErrorEstimate, comment)
    }
  }

  @Test("takes the better of two solvers where the first is right to few digits only")
  func closePairs() throws {
    let cases = try fixture("weightings.json", as: WeightingFixture.self).cases
    let pairs = try #require(cases.first { $0.name.hasPrefix("pairs") })
    let found = try WeightingSolver(pairs.space()).solve(dilatedBy: pairs.t)
    expectClose(found.magnitude, pairs.magnitude, relative: 1e-12)
  }

  @Test("is 2 for K₃,₃ at log 2, whose matrix has no inverse and yet a weighting")
  func removable() throws {
    let space = try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6))
    let found = try WeightingSolver(space).solve(dilatedBy: log(2))
    expectClose(found.magnitude, 2, relative: 1e-14)
    let eigenvalues = try WeightingSolver(space, solver: .eigenvalues).solve(dilatedBy: log(2))
    expectClose(eigenvalues.magnitude, 2, relative: 1e-14)
    // The shortest weighting is the uniform one.
    expectClose(eigenvalues.weights, Array(repeating: 1.0 / 3, count: 6), relative: 1e-14)
    #expect(eigenvalues.report.definiteness == .singular)
    #expect(eigenvalues.report.zeroEigenvalues == 1 && eigenvalues.report.negativeEigenvalues == 0)
    #expect(try space.magnitude(dilatedBy: log(2)) == found.magnitude)
  }

  @Test("exists at every dilation for homogeneous spaces: n over any row's sum")
  func homogeneous() throws {
    for (shape, count) in [(GraphShape.k33, 6), (.cycle, 8), (.complete, 5)] {
      let space = try FiniteMetricSpace(graph: shape.graph(count: count))
      for t in [0.05, 0.3, log(2), 1, 4] {
        let sum = space.distances(from: 0).reduce(0) { $0 + exp(-t * $1) }
        expectClose(try space.magnitude(dilatedBy: t), Double(count) / sum, relative: 1e-12, "\(shape) \(t)")
      }
    }
  }

  @Test("is none at a pole, whichever solver looks")
  func pole() throws {
    let space = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let pole = log(2.0.squareRoot())
    for solver in [Solver.automatic, .indefinite, .eigenvalues] {
      #expect(throws: MetricSpaceError.singularSimilarity(dilation: pole)) {
        try WeightingSolver(space, solver: solver).solve(dilatedBy: pole)
      }
    }
  }

  @Test("exceeds the diversity of order 0 only where the matrix is positive semidefinite")
  func diversity() throws {
    let space = try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6))
    let equal = Array(repeating: 1.0, count: 6)
    #expect(try space.diversity(.zero, weights: equal, dilatedBy: 1) <= space.magnitude(dilatedBy: 1) + 1e-12)
    let below = try WeightingSolver(space).solve(dilatedBy: 0.3)
    #expect(below.report.negativeEigenvalues > 0)
    // Order 0 of a mixture that leaves points out.
    let most = try largestMagnitude(
      [[1.0, 1, 1, 0, 0, 0], [1, 1, 1, 0.1, 0.1, 0.1]].map {
        try space.diversity(.zero, weights: $0, dilatedBy: 0.3)
      })
    #expect(most > below.magnitude)
  }
}

@Suite("The poles of a magnitude function")
struct PoleTests {
  @Test("are found one by one where two lie between neighbouring dilations")
  func pairs() async throws {
    // Two graphs K₃,₂ apart from each other, one with edges of length 1.02.
    let edges = try GraphShape.k32.graph(count: 5).edges
    let both = try WeightedGraph(
      count: 10, edges: edges + edges.map { .init($0.first + 5, $0.second + 5, length: 1.02) })
    let function = try await FiniteMetricSpace(graph: both).cardinalityFunction(over: [0.1, 0.25, 0.6, 2])
    let pole = log(2.0.squareRoot())
    #expect(function.poles.count == 2)
    expectClose(function.poles, [pole / 1.02, pole], relative: 1e-11)
  }

  @Test("are told from dilations at which the matrix is singular and has a weighting")
  func removable() async throws {
    let space = try FiniteMetricSpace(graph: GraphShape.k33.graph(count: 6))
    let function = try await space.cardinalityFunction(over: [0.3, log(2), 1])
    #expect(function.poles.isEmpty && function.values.count == 3)
    #expect(try await space.cardinalityFunction(over: [0.3, 1]).poles.isEmpty)
  }

  @Test("are none of Euclidean spaces, angles and points on a line")
  func definite() async throws {
    let points = try Shape.ball.points(count: 9, dimension: 3, seed: 1)
    for distance in [Distance.euclidean, .cityBlock, .angular] {
      let space = try FiniteMetricSpace(points: points, distance: distance)
      #expect(try await space.cardinalityFunction(over: [0.1, 10]).poles.isEmpty)
    }
    // Antipodal points and the corners of a square: of negative type, not strictly, and positive definite all the same.
    let antipodal = try FiniteMetricSpace(points: Matrix([[1.0, 0], [-1, 0], [0, 1], [0, -1]]), distance: .angular)
    #expect(try WeightingSolver(antipodal, solver: .cholesky).solve(dilatedBy: 1).report.negativeEigenvalues == 0)
  }
}
