import Analysis
import Testing

@testable import Spaces

@Suite("Communities that share points")
struct MetacommunityTests {
  private let space: FiniteMetricSpace
  private let abundances: Matrix<Double>

  init() throws {
    space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 30, dimension: 2, seed: 4))
    var random = NumPyRandom(seed: 5)
    abundances = Matrix(rows: 30, columns: 3, elements: (0..<90).map { _ in max(0, random.uniform() - 0.2) })
  }

  @Test("have the diversities that greylock finds, of all orders and kinds")
  func greylock() throws {
    var compared = 0
    for one in try DiversityFixture.load().communities {
      let space = try FiniteMetricSpace(similarities: Matrix(one.similarity))
      let whole = try Metacommunity(Matrix(one.counts), of: space, dilatedBy: 1)
      for value in one.values {
        let name = value.measure.replacing("normalized_", with: "normalised ")
        let measure = try #require(Metacommunity.Measure(rawValue: name))
        let order = try DiversityOrder(fixture: value.order)
        for (j, expected) in value.communities.enumerated() {
          expectClose(whole.value(measure, order, community: j), expected, relative: 1e-11, "\(name), \(order.value)")
        }
        expectClose(whole.value(measure, order), value.all, relative: 1e-11, "\(name), \(order.value)")
        compared += 1
      }
    }
    #expect(compared == 3 * 6 * 7)
  }

  @Test("have together the diversity of what they hold together")
  func gamma() throws {
    let whole = try Metacommunity(abundances, of: space, dilatedBy: 2)
    let all = (0..<30).map { abundances.row($0).reduce(0, +) }
    for order in try DiversityOrder.samples {
      let pooled = try space.diversity(order, weights: all, dilatedBy: 2)
      expectClose(whole.value(.gamma, order), pooled, relative: 1e-12)
      for j in 0..<3 {
        let own = try space.diversity(order, weights: abundances.column(j), dilatedBy: 2)
        expectClose(whole.value(.normalizedAlpha, order, community: j), own, relative: 1e-12)
        expectClose(whole.value(.alpha, order, community: j), own / whole.sizes[j], relative: 1e-12)
      }
    }
  }

  @Test("multiply at order 1: what is within and what is between make up all")
  func product() throws {
    let whole = try Metacommunity(abundances, of: space, dilatedBy: 1)
    let product = whole.value(.normalizedAlpha, .one) * whole.value(.normalizedBeta, .one)
    expectClose(product, whole.value(.gamma, .one), relative: 1e-12)
  }

  @Test("that are all alike are one, and that have nothing in common are as many as they are")
  func extremes() throws {
    let same = Matrix(
      rows: 30, columns: 3, elements: (0..<30).flatMap { [Double($0), 2 * Double($0), 5 * Double($0)] })
    let alike = try Metacommunity(same, of: space, dilatedBy: 1)
    let far = try FiniteMetricSpace(graph: WeightedGraph(count: 4, edges: [.init(0, 1), .init(2, 3)]))
    let apart = try Metacommunity(Matrix([[1.0, 0], [2, 0], [0, 1.5], [0, 1.5]]), of: far, dilatedBy: 1)
    for order in try DiversityOrder.samples {
      expectClose(alike.value(.normalizedAlpha, order), alike.value(.gamma, order), relative: 1e-12)
      expectClose(alike.value(.normalizedBeta, order), 1, relative: 1e-12)
      expectClose(alike.value(.normalizedRho, order), 1, relative: 1e-12)
      expectClose(apart.value(.normalizedBeta, order), 2, relative: 1e-12)
      expectClose(apart.value(.rho, order), 1, relative: 1e-12)
    }
  }

  @Test("do not depend on the unit of abundances, however large, nor on a community being counted as two halves")
  func invariances() throws {
    let whole = try Metacommunity(abundances, of: space, dilatedBy: 1)
    let scaled = Matrix(rows: 30, columns: 3, elements: abundances.elements.map { $0 * 1e307 })
    let large = try Metacommunity(scaled, of: space, dilatedBy: 1)
    let halves = (0..<30).map { i in
      [abundances[i, 0], abundances[i, 1], abundances[i, 2] / 2, abundances[i, 2] / 2]
    }
    let split = try Metacommunity(Matrix(halves), of: space, dilatedBy: 1)
    for order in try DiversityOrder.samples {
      for measure in Metacommunity.Measure.allCases {
        expectClose(large.value(measure, order), whole.value(measure, order), relative: 1e-12)
      }
      for measure in [Metacommunity.Measure.gamma, .normalizedAlpha, .normalizedBeta, .normalizedRho] {
        expectClose(split.value(measure, order), whole.value(measure, order), relative: 1e-12)
      }
    }
  }

  @Test("need a row a point, something in each community, and no negative abundance")
  func errors() throws {
    let two = try FiniteMetricSpace(points: Matrix([[0.0], [1]]))
    func attempt(_ rows: [[Double]]) throws { _ = try Metacommunity(Matrix(rows), of: two, dilatedBy: 1) }
    #expect(throws: MetricSpaceError.invalidWeights(count: 1, expected: 2)) { try attempt([[1]]) }
    #expect(throws: MetricSpaceError.emptyCommunity(1)) { try attempt([[1, 0], [1, 0]]) }
    #expect(throws: MetricSpaceError.emptyCommunity(0)) { try attempt([[0, 0], [0, 0]]) }
    #expect(throws: MetricSpaceError.emptyCommunity(nil)) { try attempt([[], []]) }
    #expect(throws: MetricSpaceError.invalidAbundance(point: 1, community: 0, value: -1)) { try attempt([[1], [-1]]) }
    #expect(throws: MetricSpaceError.self) { try attempt([[1], [.nan]]) }
    #expect(throws: MetricSpaceError.self) { try FiniteMetricSpace(similarities: Matrix([[1, 1.5], [1.5, 1]])) }
    #expect(throws: MetricSpaceError.self) { try FiniteMetricSpace(similarities: Matrix([[1, 0.5], [0.2, 1]])) }
    #expect(throws: MetricSpaceError.self) { try FiniteMetricSpace(similarities: Matrix([[0.9]])) }
  }
}

@Suite("Shares that vanish")
struct VanishingShareTests {
  @Test("are refused with the abundance, where it stands, and the largest, rather than not counted")
  func refused() throws {
    let apart = try FiniteMetricSpace(graph: WeightedGraph(count: 2, edges: []))
    for rows in [[[1e300], [1e-300]], [[1e300, 1e300], [0, 1e-300]], [[1e300, 1e-300], [1e300, 1e-300]]] {
      let error = try #require(throws: MetricSpaceError.self) {
        try Metacommunity(Matrix(rows), of: apart, dilatedBy: 1)
      }
      guard case .vanishingAbundance(_, let community?, 1e-300, 1e300) = error else {
        Issue.record("\(error)")
        continue
      }
      #expect(error.description.contains("in community \(community + 1) is 1e-300"))
      #expect(error.description.contains("1e+300"))
    }
    let weights = MetricSpaceError.vanishingAbundance(point: 1, community: nil, value: 1e-300, largest: 1e300)
    #expect(throws: weights) { try apart.diversity(.zero, weights: [1e300, 1e-300], dilatedBy: 1) }
  }

  @Test("begin far below any that are counted: one in 1e250 is a kind")
  func counted() throws {
    let apart = try FiniteMetricSpace(graph: WeightedGraph(count: 2, edges: []))
    let whole = try Metacommunity(Matrix([[1e125], [1e-125]]), of: apart, dilatedBy: 1)
    expectClose(whole.value(.gamma, .zero), 2, relative: 1e-12)
    expectClose(try apart.diversity(.zero, weights: [1e125, 1e-125], dilatedBy: 1), 2, relative: 1e-12)
  }
}

@Suite("Diversities of extreme orders")
struct ExtremeOrderTests {
  @Test("tend to those of order 1 and ∞ without losing digits or overflowing")
  func limits() throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 40, dimension: 2, seed: 9))
    let weights = (1...40).map(Double.init)
    func diversity(_ order: DiversityOrder) throws -> Double {
      try space.diversity(order, weights: weights, dilatedBy: 3)
    }
    for order in [1 - 1e-10, 1 + 1e-10] {
      expectClose(try diversity(DiversityOrder(order)), try diversity(.one), relative: 1e-9)
    }
    for order in [1e5, 1e12, 1e300] {
      expectClose(try diversity(DiversityOrder(order)), try diversity(.infinite), relative: 10 / order.squareRoot())
    }
  }
}
