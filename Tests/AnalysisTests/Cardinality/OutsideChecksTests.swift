import Analysis
import Foundation
import Testing

@testable import Spaces

/// Numbers that other programs and papers print.
@Suite("Agreement with what others have printed")
struct OutsideChecksTests {
  @Test("magnipy's tutorial: a thousand points of np.random.seed(0)")
  func magnipyTutorial() throws {
    var random = NumPyRandom(seed: 0)
    let numbers = (0..<3_000).map { _ in 10 * random.uniform() }
    let space = try FiniteMetricSpace(points: Matrix(rows: 1_000, columns: 3, elements: numbers))
    let solver = try WeightingSolver(space)
    for (t, printed) in [(0.25927989, 7.31169343), (0.77783966, 46.55296608), (2.59279887, 482.81998057)] {
      // The dilations are printed with eight digits.
      expectClose(try solver.solve(dilatedBy: t).magnitude, printed, relative: 3e-8, "t = \(t)")
    }
  }

  @Test("magnipy's closed forms: complete graphs, and the graph of five vertices")
  func magnipyGraphs() throws {
    for t in [0.2, 0.7, 2] {
      let q = exp(-t)
      let complete = try FiniteMetricSpace(graph: GraphShape.complete.graph(count: 7))
      expectClose(try complete.magnitude(dilatedBy: t), 7 / (1 + 6 * q), relative: 1e-13)
    }
  }

  @Test("sentropy's two species with similarity 0.2: 1.60, 1.55, 1.51, 1.32 for orders 0, 1, 2 and ∞")
  func sentropy() throws {
    let distance = -log(0.2)
    let space = try FiniteMetricSpace(distances: Matrix([[0, distance], [distance, 0]]))
    let orders: [(DiversityOrder, Double)] = [(.zero, 1.60), (.one, 1.55), (.two, 1.51), (.infinite, 1.32)]
    for (order, printed) in orders {
      let found = try space.diversity(order, weights: [0.7, 0.3], dilatedBy: 1)
      #expect(abs(found - printed) <= 0.005, "order \(order.value): \(found)")
    }
  }

  @Test("the Vendi score's own example: three pairs of equal numbers, 2.9999")
  func vendi() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0.0], [0], [10], [10], [20], [20]]))
    // It is 3 − 2 · 10⁻⁹, and printed with its digits cut off.
    #expect(try (2.9999..<3).contains(space.vendiScore(dilatedBy: 1)))
  }
}

@Suite("Vendi scores and magnitude distances")
struct VendiScoreTests {
  @Test("lie between one point and all, fall with their order, and are n²/‖Z‖² for order 2")
  func laws() throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: 30, dimension: 3, seed: 3))
    let orders: [DiversityOrder] = [.zero, try DiversityOrder(0.5), .one, .two, .infinite]
    let scores = try orders.map { try space.vendiScore($0, dilatedBy: 1) }
    #expect(scores.allSatisfy { $0 >= 1 && $0 <= 30 + 1e-9 })
    #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 >= $1 - 1e-12 })
    expectClose(scores[0], 30, relative: 1e-12)
    let squares = (0..<30).reduce(0.0) { sum, i in sum + space.distances(from: i).reduce(0) { $0 + exp(-2 * $1) } }
    expectClose(scores[3], 900 / squares, relative: 1e-12)
    expectClose(try space.vendiScore(dilatedBy: 1e4), 30, relative: 1e-9)
    let one = try FiniteMetricSpace(points: Matrix([[1.0, 2], [1, 2], [1, 2]]))
    expectClose(try one.vendiScore(dilatedBy: 1), 1, relative: 1e-12)
  }

  @Test("are refused where eigenvalues are negative, and without points")
  func refusals() throws {
    let graph = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    #expect(throws: MetricSpaceError.singularSimilarity(dilation: 0.2)) { try graph.vendiScore(dilatedBy: 0.2) }
    let none = try FiniteMetricSpace(points: Matrix(rows: 0, columns: 2))
    #expect(throws: MetricSpaceError.emptySpace) { try none.vendiScore(dilatedBy: 1) }
  }

  @Test("are 0 between equal sets, symmetric, and 2 tanh(t d / 2) between two points")
  func distance() throws {
    let a = try FiniteMetricSpace(points: Shape.ball.points(count: 20, dimension: 2, seed: 1))
    let b = try FiniteMetricSpace(points: Shape.ball.points(count: 25, dimension: 2, seed: 2))
    #expect(abs(try a.magnitudeDistance(to: a, dilatedBy: 2)) < 1e-11)
    let there = try a.magnitudeDistance(to: b, dilatedBy: 2)
    #expect(there > 0)
    expectClose(there, try b.magnitudeDistance(to: a, dilatedBy: 2), relative: 1e-11)
    let points = try [[0.0, 0], [3, 4]].map { try FiniteMetricSpace(points: Matrix([$0])) }
    expectClose(try points[0].magnitudeDistance(to: points[1], dilatedBy: 0.4), 2 * tanh(1), relative: 1e-14)
    #expect(throws: MetricSpaceError.differentSpaces) {
      try a.magnitudeDistance(to: FiniteMetricSpace(points: b.points, distance: .cityBlock), dilatedBy: 1)
    }
  }
}
