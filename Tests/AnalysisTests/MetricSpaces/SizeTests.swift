import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Sizes and scales that cannot be computed with")
struct SizeTests {
  private func expectTooLarge(_ body: () throws -> Void, names formula: String) {
    do {
      try body()
      Issue.record("nothing was thrown")
    } catch MetricSpaceError.tooLarge(let error) {
      #expect("\(error)".contains(formula), "\(error)")
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("are refused with their formula before anything is allocated")
  func sizes() throws {
    expectTooLarge({ _ = try Shape.cube.points(count: .max, dimension: .max, seed: 0) }, names: "n · d coordinates")
    expectTooLarge({ _ = try Shape.cube.points(count: 500, dimension: 1_000_000_000, seed: 0) }, names: "n · d")
    expectTooLarge({ _ = try GraphShape.complete.graph(count: 3_000_000_000) }, names: "n² / 2 edges")
    expectTooLarge({ _ = try GraphShape.path.graph(count: .max) }, names: "n edges")
    expectTooLarge({ _ = try WeightedGraph(count: .max, edges: []) }, names: "8 bytes a vertex")
    let sparse = try WeightedGraph(count: 3_000_001, edges: [.init(1, 3_000_000)])
    expectTooLarge({ _ = try FiniteMetricSpace(graph: sparse) }, names: "4 n² bytes")
    expectTooLarge({ _ = try dilations(from: 1, to: 2, count: .max) }, names: "2500 bytes")
    expectTooLarge({ _ = try MonotonicitySearch(trials: .max, steps: 1, seed: 0) }, names: "2000 bytes a trial")
    #expect(throws: MetricSpaceError.emptySearch(trials: 0, steps: 1)) {
      try MonotonicitySearch(trials: 0, steps: 1, seed: 0)
    }
  }

  @Test("stay sparse as graphs until distances are asked for")
  func sparse() throws {
    let graph = try WeightedGraph(count: 1_000_000, edges: [.init(1, 999_999, length: 2)])
    #expect(graph.shortestPaths(from: 1)[999_999] == 2)
  }

  @Test("are refused where squares of distances would vanish")
  func vanishing() throws {
    #expect(throws: MetricSpaceError.vanishingDistance(first: 0, second: 1, distance: 1e-200)) {
      try FiniteMetricSpace(points: Matrix([[0, 0], [1e-200, 0], [1, 1]]))
    }
    // A tiny coordinate does no harm where another one tells the points apart, nor where they coincide.
    let space = try FiniteMetricSpace(points: Matrix([[0, 1e-200], [1, 0], [1, 1e-200 / 1e200], [0, 1e-200]]))
    #expect(try space.magnitude(dilatedBy: 1) > 1)
    let line = try FiniteMetricSpace(points: Matrix([[0.0], [1e-200], [1]]))
    expectClose(try line.magnitude(dilatedBy: 1e200), 1 + tanh(0.5) + 1, relative: 1e-14)
  }

  @Test("are refused as lengths that add up to no number")
  func lengths() {
    #expect(throws: MetricSpaceError.invalidEdge(0, first: 0, second: 1, length: 1e308)) {
      try WeightedGraph(count: 3, edges: [.init(0, 1, length: 1e308), .init(1, 2, length: 1e308)])
    }
    #expect(throws: MetricSpaceError.invalidDistance(row: 1, column: 0, value: 1e308)) {
      try FiniteMetricSpace(distances: Matrix([[0, 1e308], [1e308, 0]]))
    }
  }

  @Test(
    "end every search for a range of dilations",
    arguments: [1e-155, 1e-200, 1e-300, Double.leastNonzeroMagnitude, 1e-20, 1])
  func ranges(gap: Double) throws {
    for rows in [[[0.0], [gap], [1]], [[0.0], [gap]], [[0.0], [gap], [1e150]]]
    where rows[1][0] >= 1e-150 || rows.count > 2 {
      let range = try FiniteMetricSpace(points: Matrix(rows)).dilationRange()
      #expect(range.lowerBound > 0 && range.upperBound.isFinite && range.lowerBound < range.upperBound)
    }
  }
}
