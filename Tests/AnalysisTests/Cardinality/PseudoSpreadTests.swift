import Analysis
import Testing

@testable import Spaces

@Suite("Spread from a sample of points")
struct PseudoSpreadTests {
  private let space: FiniteMetricSpace

  init() throws { space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 300, dimension: 3, seed: 2)) }

  @Test("is the spread itself, without an error, where the sample is all")
  func all() throws {
    for found in try space.pseudoSpread(ofSample: Array(0..<300), over: [0.3, 1, 5]) {
      let exact = try WeightingSolver(space).solve(dilatedBy: found.dilation)
      expectClose(found.spread, exact.spread, relative: 1e-12)
      expectClose(found.dimension, exact.spreadDimension, relative: 1e-11)
      #expect(found.spreadError == 0 && found.dimensionError == 0)
    }
  }

  @Test("has standard errors that are right: their squares are what the squared errors are on average")
  func errors() throws {
    let exact = try WeightingSolver(space).solve(dilatedBy: 1)
    var random = NumPyRandom(seed: 11)
    let draws = try (0..<400).map { _ in
      try space.pseudoSpread(ofSample: Array(random.permutation(300).prefix(60)), over: [1])[0]
    }
    func ratio(_ estimate: (PseudoSpread) -> Double, _ error: (PseudoSpread) -> Double, _ truth: Double) -> Double {
      draws.reduce(0) { $0 + error($1) * error($1) }
        / draws.reduce(0) { $0 + (estimate($1) - truth) * (estimate($1) - truth) }
    }
    // Estimates of a variance from 400 draws are right to about a tenth.
    let spreads = ratio({ $0.spread }, { $0.spreadError }, exact.spread)
    let dimensions = ratio({ $0.dimension }, { $0.dimensionError }, exact.spreadDimension)
    #expect((0.75...1.33).contains(spreads), "\(spreads)")
    #expect((0.75...1.33).contains(dimensions), "\(dimensions)")
    // The sums are skewed, so that intervals of 95 % hold a little less often.
    let held = draws.count { abs($0.spread - exact.spread) <= 1.96 * $0.spreadError }
    #expect((340...392).contains(held), "\(held) of 400")
  }

  @Test("counts infinitely far points, and needs two different ones")
  func edges() throws {
    let graph = try FiniteMetricSpace(graph: WeightedGraph(count: 4, edges: [.init(0, 1), .init(2, 3)]))
    let found = try graph.pseudoSpread(ofSample: [0, 2], over: [1])[0]
    expectClose(found.spread, try graph.spread(dilatedBy: 1), relative: 1e-14)
    #expect(found.dimension.isFinite && found.dimensionError == 0)
    for sample in [[], [1], [1, 1], [0, 4]] {
      #expect(throws: MetricSpaceError.invalidChoice(sample.count, of: 4)) {
        try graph.pseudoSpread(ofSample: sample, over: [1])
      }
    }
    #expect(throws: MetricSpaceError.invalidDilation(0)) { try graph.pseudoSpread(ofSample: [0, 1], over: [0]) }
  }
}
