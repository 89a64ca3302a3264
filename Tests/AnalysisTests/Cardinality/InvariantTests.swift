import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Spreads and diversities")
struct DiversityTests {
  private let space: FiniteMetricSpace
  init() throws { space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 40, dimension: 2, seed: 9)) }

  @Test("do not increase with their order, and stay between one point and magnitude")
  func orders() throws {
    let orders: [DiversityOrder] = [.zero, try DiversityOrder(0.5), .one, try DiversityOrder(1.5), .two, .infinite]
    for t in [0.1, 1, 10] {
      let weighting = try WeightingSolver(space).solve(dilatedBy: t)
      let spreads = orders.map { weighting.spread($0) }
      #expect(zip(spreads, spreads.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
      #expect(spreads.allSatisfy { $0 >= 1 && $0 <= weighting.magnitude + 1e-12 })
      expectClose(weighting.spread(.zero), weighting.spread, relative: 1e-13)
      let equal = Array(repeating: 3.0, count: 40)
      for (order, spread) in zip(orders, spreads) {
        expectClose(try space.diversity(order, weights: equal, dilatedBy: t), spread, relative: 1e-12)
      }
    }
  }

  @Test("are continuous at order 1")
  func orderOne() throws {
    let weights = (1...40).map(Double.init)
    let exact = try space.diversity(.one, weights: weights, dilatedBy: 1)
    for order in [1 - 1e-6, 1 + 1e-6] {
      expectClose(try space.diversity(DiversityOrder(order), weights: weights, dilatedBy: 1), exact, relative: 1e-5)
    }
  }

  @Test("of points infinitely far apart are Hill numbers")
  func hillNumbers() throws {
    let graph = try FiniteMetricSpace(graph: WeightedGraph(count: 3, edges: []))
    let shares = [0.5, 0.3, 0.2]
    expectClose(try graph.diversity(.zero, weights: shares, dilatedBy: 1), 3, relative: 1e-14)
    expectClose(try graph.diversity(.two, weights: shares, dilatedBy: 1), 1 / 0.38, relative: 1e-14)
    expectClose(try graph.diversity(.infinite, weights: shares, dilatedBy: 1), 2, relative: 1e-14)
    expectClose(try graph.diversity(.zero, weights: [1, 1, 0], dilatedBy: 1), 2, relative: 1e-14)
  }

  @Test("need an order and weights that make sense")
  func errors() {
    #expect(throws: MetricSpaceError.self) { try DiversityOrder(-1) }
    #expect(throws: MetricSpaceError.self) { try DiversityOrder(.nan) }
    #expect(throws: MetricSpaceError.invalidWeights(count: 2, expected: 40)) {
      try space.diversity(.one, weights: [1, 2], dilatedBy: 1)
    }
  }
}

@Suite("A function of the dilation")
struct DilationFunctionTests {
  @Test("has the derivatives that differences have", arguments: [3, 700, 1_250])
  func derivatives(count: Int) throws {
    let space = try FiniteMetricSpace(points: Shape.cube.points(count: count, dimension: 2, seed: 4))
    let solver = try WeightingSolver(space)
    for t in [0.5, 5] {
      let step = 1e-4 * t
      let (low, middle, high) = (
        try solver.solve(dilatedBy: t - step), try solver.solve(dilatedBy: t), try solver.solve(dilatedBy: t + step)
      )
      expectClose((high.magnitude - low.magnitude) / (2 * step), middle.magnitudeDerivative, relative: 1e-6)
      expectClose((high.spread - low.spread) / (2 * step), middle.spreadDerivative, relative: 1e-6)
    }
  }

  @Test("marks its poles and keeps the values beside them")
  func poles() async throws {
    let space = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let pole = log(2.0.squareRoot())
    let function = try await space.cardinalityFunction(over: [0.2, pole, 0.35])
    #expect(function.poles == [pole])
    #expect(function.dilations == [0.2, 0.35])
    let adaptive = try await space.cardinalityFunction(refining: 0.1...1, limit: 40)
    #expect(adaptive.values.count == 40)
    let many = try await space.cardinalityFunction(refining: 0.1...1, limit: 300)
    let near = many.dilations.filter { abs($0 / pole - 1) < 1e-4 }
    let few = near.count < 10
    #expect(few)
  }

  @Test("is refined where it bends, and nowhere else")
  func adaptive() async throws {
    let space = try FiniteMetricSpace(points: Shape.twoPoints.points(count: 2, dimension: 1, seed: 0))
    let dilations = try await space.cardinalityFunction(refining: 1e-3...1e3, tolerance: 0.01).dilations
    #expect(dilations == dilations.sorted())
    #expect(dilations.filter { $0 > 0.1 && $0 < 10 }.count > dilations.filter { $0 < 0.1 }.count)
    let tooFew = dilations.count < 100
    #expect(tooFew)
  }

  @Test("is shown from near one point to where the points are resolved, repeats or not")
  func range() throws {
    for points in [
      try Shape.clusters.points(count: 60, dimension: 2, seed: 1), Matrix([[0.0], [0], [1e-9], [5]]),
      Matrix([[0.0], [1]]),
    ] {
      let space = try FiniteMetricSpace(points: points)
      let distinct = try FiniteMetricSpace(points: points.rows(CoincidentPoints(space).representatives))
      let range = try space.dilationRange(resolving: 0.9)
      #expect(try distinct.spread(dilatedBy: range.lowerBound) < 1.2)
      #expect(try distinct.spread(dilatedBy: range.upperBound * 1.05) >= 0.9 * Double(distinct.count))
    }
    let one = try FiniteMetricSpace(points: Matrix([[0.0], [0]]))
    #expect(try one.dilationRange().lowerBound > 0)
  }

  @Test("of many points is found from some of them")
  func sampledRange() throws {
    let points = try Shape.cube.points(count: 20_500, dimension: 3, seed: 1)
    let space = try FiniteMetricSpace(points: points)
    let range = try space.dilationRange()
    #expect(try (1.04...1.06).contains(space.spread(dilatedBy: range.lowerBound)))
    #expect(try (0.94...0.96).contains(space.spread(dilatedBy: range.upperBound) / 20_500))
  }

  @Test("reaches a share of the points at its convergence scale")
  func convergence() throws {
    // 1 + tanh(t / 2) = 1.9 for two points at distance 1.
    let two = try FiniteMetricSpace(points: Matrix([[0.0], [1], [1]]))
    expectClose(try #require(try two.convergenceScale(share: 0.95)), 2 * atanh(0.9), relative: 1e-8)
    #expect(try two.convergenceScale(share: 0.2) == nil)
    #expect(throws: MetricSpaceError.invalidShare(1)) { try two.convergenceScale(share: 1) }
  }

  @Test("has areas by trapezes, and differences over the same dilations")
  func areas() throws {
    let f = DilationFunction<Double>(dilations: [1, 2, 4], values: [1, 3, 5])
    let g = DilationFunction<Double>(dilations: [1, 2, 4], values: [1, 1, 1])
    #expect(f.area() == 10)
    expectClose(g.area(over: .logarithmic), log(4), relative: 1e-15)
    #expect(try f.subtracting(g).area() == 7)
    #expect(DilationFunction(dilations: [2, 1], values: [3, 1], gaps: [1.5]).curve.dilations == [1, 1.5, 2])
    #expect(throws: MetricSpaceError.differentDilations) {
      try f.subtracting(DilationFunction<Double>(dilations: [1, 2], values: [1, 1]))
    }
  }

  @Test("has an area from 0 on both sides, cut where the sign changes")
  func absoluteAreas() {
    // Triangles of height 1 and 3 over a quarter and three quarters of the way from 1 to 5, then a trapeze of 3 and 1.
    let f = DilationFunction<Double>(dilations: [1, 5, 6], values: [-1, 3, 1])
    #expect(f.area() == 6 && f.absoluteArea() == 7)
    #expect(f.signChanges(over: .linear, noise: 0) == [2] && f.signChanges(over: .linear, noise: 1) == [])
    let g = DilationFunction<Double>(dilations: [1, 4], values: [1, -1])
    expectClose(g.absoluteArea(over: .logarithmic), log(4) / 2, relative: 1e-15)
    expectClose(g.signChanges(over: .logarithmic, noise: 0), [2], relative: 1e-14)
    #expect(DilationFunction<Double>(dilations: [1, 2], values: [0, 0]).absoluteArea() == 0)
    #expect(DilationFunction<Double>(dilations: [1, 2, 3, 4], values: [5, 6, 7, 8]).thinned.values == [5, 7, 8])
  }

  @Test("is flattest where seven neighbours of at least half the largest value differ least")
  func flattest() {
    func reading(_ values: [Double]) -> (value: Double, variation: Double) {
      DilationFunction<Double>(dilations: values.indices.map { Double($0 + 1) }, values: values).flattest
    }
    let profile: [Double] = [0, 1, 5, 8, 9, 9, 9, 9, 9, 9, 8, 3, 0, 0, 0, 0, 0, 0, 0, 0]
    #expect(reading(profile).value == 9 && reading(profile).variation == 1)
    #expect(reading([0, 1, 2, 1, 0]).value == 2 && reading([0, 1, 2, 1, 0]).variation.isNaN)
    #expect(reading([]).value.isNaN && reading([]).variation.isNaN)
  }
}
