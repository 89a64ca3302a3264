import Analysis
import Testing

@testable import Spaces

@Suite("Resistances and diffusion on graphs")
struct GraphDistanceTests {
  @Test("are those of networkx and of SciPy's matrix exponential")
  func golden() throws {
    for one in try DiversityFixture.load().graphs {
      let graph = try one.graph()
      let resistance = try FiniteMetricSpace(resistancesOf: graph)
      let diffusion = try FiniteMetricSpace(diffusionOf: graph, time: one.time)
      for i in 0..<one.count {
        expectClose(resistance.distances(from: i), one.resistance[i], relative: 1e-12)
        expectClose(diffusion.distances(from: i), one.diffusion[i], relative: 1e-11)
      }
    }
  }

  @Test("of a tree are lengths of paths, elsewhere shorter, and halved by a second wire")
  func laws() throws {
    let tree = try WeightedGraph(
      count: 6,
      edges: [.init(0, 1, length: 2), .init(1, 2), .init(1, 3, length: 0.5), .init(3, 4), .init(3, 5, length: 4)])
    let (paths, wires) = (try FiniteMetricSpace(graph: tree), try FiniteMetricSpace(resistancesOf: tree))
    expectClose(wires.pairDistances, paths.pairDistances, relative: 1e-13)
    let ring = try GraphShape.cycle.graph(count: 9)
    let (around, through) = (try FiniteMetricSpace(graph: ring), try FiniteMetricSpace(resistancesOf: ring))
    #expect(zip(through.pairDistances, around.pairDistances).allSatisfy { $0 < $1 })
    expectClose(through.distance(0, 3), 3 * 6 / 9.0, relative: 1e-13)
    try through.checkTriangleInequality()
    let doubled = try WeightedGraph(count: 2, edges: [.init(0, 1), .init(1, 0), .init(1, 1, length: 7)])
    expectClose(try FiniteMetricSpace(resistancesOf: doubled).distance(0, 1), 0.5, relative: 1e-14)
  }

  @Test("are infinite between parts, where similarities are 0")
  func parts() throws {
    let graph = try WeightedGraph(count: 5, edges: [.init(0, 1), .init(1, 2), .init(3, 4, length: 2)])
    let space = try FiniteMetricSpace(resistancesOf: graph)
    #expect(space.distance(0, 3) == .infinity)
    expectClose(space.distance(0, 2), 2, relative: 1e-13)
    expectClose(space.distance(3, 4), 2, relative: 1e-13)
    let sum = try space.subspace([0, 1, 2]).magnitude(dilatedBy: 1) + space.subspace([3, 4]).magnitude(dilatedBy: 1)
    expectClose(try space.magnitude(dilatedBy: 1), sum, relative: 1e-12)
    let none = try FiniteMetricSpace(resistancesOf: WeightedGraph(count: 0, edges: []))
    #expect(none.count == 0)
  }

  @Test("between some vertices of a large graph are those between them among all")
  func some() throws {
    var random = NumPyRandom(seed: 4)
    let edges = (1..<400).map {
      WeightedGraph.Edge($0, Int(random.uniform() * Double($0)), length: 0.5 + random.uniform())
    }
    let extra = (0..<300).map { _ in
      WeightedGraph.Edge(Int(random.uniform() * 400), Int(random.uniform() * 400), length: 0.5 + random.uniform())
    }
    let graph = try WeightedGraph(count: 402, edges: edges + extra)
    let chosen = [3, 399, 17, 250, 401]
    let all = try FiniteMetricSpace(resistancesOf: graph)
    let some = try FiniteMetricSpace(resistancesOf: graph, between: chosen)
    #expect(some.distance(0, 4) == .infinity)
    for i in 0..<4 {
      for j in 0..<i {
        expectClose(some.distance(i, j), all.distance(chosen[i], chosen[j]), relative: 1e-8)
      }
    }
    let paths = try FiniteMetricSpace(graph: graph, between: chosen)
    let expected = try FiniteMetricSpace(graph: graph).subspace(chosen)
    #expect(paths.pairDistances == expected.pairDistances)
  }

  @Test("have positive definite similarities, and weights that come to a magnitude")
  func definite() throws {
    let graph = try GraphShape.k33.graph(count: 6)
    for space in [
      try FiniteMetricSpace(resistancesOf: graph), try FiniteMetricSpace(diffusionOf: graph, time: 0.5),
    ] {
      for t in [0.05, 0.3, 2] {
        let weighting = try WeightingSolver(space).solve(dilatedBy: t)
        #expect(weighting.report.negativeEigenvalues == 0)
        #expect(weighting.magnitude >= 1 && weighting.magnitude <= 6)
      }
    }
  }

  @Test("are refused for vertices that are none or stand alone, and times that do not pass")
  func errors() throws {
    let graph = try WeightedGraph(count: 3, edges: [.init(0, 1)])
    #expect(throws: MetricSpaceError.isolatedVertex(2)) { try FiniteMetricSpace(diffusionOf: graph, time: 1) }
    for time in [0, -1, Double.infinity] {
      #expect(throws: MetricSpaceError.invalidTime(time)) { try FiniteMetricSpace(diffusionOf: graph, time: time) }
    }
    #expect(throws: MetricSpaceError.invalidChoice(3, of: 3)) { try FiniteMetricSpace(graph: graph, between: [0, 3]) }
    #expect(throws: MetricSpaceError.invalidChoice(-1, of: 3)) {
      try FiniteMetricSpace(resistancesOf: graph, between: [-1])
    }
  }
}
