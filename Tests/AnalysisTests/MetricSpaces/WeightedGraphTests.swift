import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("A graph")
struct WeightedGraphTests {
  @Test("has the magnitudes of its closed forms")
  func closedForms() throws {
    let t = 0.7
    let q = exp(-t)
    let complete = try FiniteMetricSpace(graph: GraphShape.complete.graph(count: 6))
    expectClose(try complete.magnitude(dilatedBy: t), 6 / (1 + 5 * q), relative: 1e-13)
    let path = try FiniteMetricSpace(graph: GraphShape.path.graph(count: 6))
    expectClose(try path.magnitude(dilatedBy: t), 1 + 5 * tanh(t / 2), relative: 1e-13)
    // A homogeneous space has magnitude n over any row sum.
    let cycle = try FiniteMetricSpace(graph: GraphShape.cycle.graph(count: 6))
    expectClose(try cycle.magnitude(dilatedBy: t), 6 / (1 + 2 * q + 2 * q * q + q * q * q), relative: 1e-13)
    let k32 = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    expectClose(try k32.magnitude(dilatedBy: t), (5 - 7 * q) / ((1 + q) * (1 - 2 * q * q)), relative: 1e-12)
  }

  @Test("takes the shortest of all paths")
  func shortestPaths() throws {
    let graph = try WeightedGraph(
      count: 5,
      edges: [
        .init(0, 1, length: 4), .init(0, 2, length: 1), .init(2, 1, length: 2), .init(1, 3, length: 5),
        .init(3, 0, length: 20), .init(0, 1, length: 9),
      ])
    #expect(graph.shortestPaths(from: 0) == [0, 3, 1, 8, .infinity])
  }

  @Test("in several parts is their sum, derivative included")
  func parts() throws {
    let whole = try WeightedGraph(count: 5, edges: [.init(0, 1), .init(2, 3), .init(3, 4)])
    let first = try WeightedGraph(count: 2, edges: [.init(0, 1)])
    let second = try WeightedGraph(count: 3, edges: [.init(0, 1), .init(1, 2)])
    func solved(_ graph: WeightedGraph) throws -> SolvedWeighting {
      try WeightingSolver(FiniteMetricSpace(graph: graph)).solve(dilatedBy: 1.3)
    }
    let (all, a, b) = (try solved(whole), try solved(first), try solved(second))
    expectClose(all.magnitude, a.magnitude + b.magnitude, relative: 1e-14)
    expectClose(all.magnitudeDerivative, a.magnitudeDerivative + b.magnitudeDerivative, relative: 1e-14)
    expectClose(all.spread, a.spread + b.spread, relative: 1e-14)
    expectClose(all.spreadDerivative, a.spreadDerivative + b.spreadDerivative, relative: 1e-14)
  }

  @Test("refuses edges that join nothing")
  func errors() {
    #expect(throws: MetricSpaceError.invalidEdge(1, first: 0, second: 2, length: 1)) {
      try WeightedGraph(count: 2, edges: [.init(0, 1), .init(0, 2)])
    }
    #expect(throws: MetricSpaceError.invalidEdge(0, first: 0, second: 1, length: 0)) {
      try WeightedGraph(count: 2, edges: [.init(0, 1, length: 0)])
    }
  }
}
