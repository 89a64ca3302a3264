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
      // A triangle with two more edges: at one of its corners, or at two.
      let triangle: [WeightedGraph.Edge] = [.init(0, 1), .init(1, 2), .init(2, 0), .init(0, 3)]
      for corner in [0, 1] {
        let graph = try WeightedGraph(count: 5, edges: triangle + [.init(corner, 4)])
        let expected = (5 + 5 * q - 4 * q * q) / ((1 + q) * (1 + 2 * q))
        expectClose(try FiniteMetricSpace(graph: graph).magnitude(dilatedBy: t), expected, relative: 1e-13)
      }
    }
  }

  /// Source: README of greylock 1.1.0, data sets 2a (birds) and 2b (vertebrates and invertebrates).
  @Test("greylock's nine species, equally common: 1.11 of birds, 2.16 of two phyla")
  func greylock() throws {
    let birds: [[Double]] = [
      [0.91, 0.88, 0.88, 0.88, 0.88, 0.88, 0.88, 0.88], [0.88, 0.89, 0.88, 0.88, 0.88, 0.89, 0.88],
      [0.90, 0.89, 0.88, 0.88, 0.88, 0.89], [0.92, 0.90, 0.89, 0.88, 0.88], [0.91, 0.89, 0.88, 0.88],
      [0.92, 0.88, 0.88], [0.89, 0.88], [0.88],
    ]
    let phyla: [[Double]] = [
      [0.60, 0.55, 0.45, 0.25, 0.22, 0.23, 0.18, 0.16], [0.60, 0.48, 0.22, 0.23, 0.21, 0.16, 0.14],
      [0.42, 0.27, 0.20, 0.22, 0.17, 0.15], [0.28, 0.26, 0.26, 0.20, 0.18], [0.75, 0.70, 0.66, 0.63],
      [0.85, 0.70, 0.70], [0.75, 0.72], [0.85],
    ]
    for (upper, printed) in [(birds, 1.11), (phyla, 2.16)] {
      var distances = Matrix<Double>(rows: 9, columns: 9)
      for (row, similarities) in upper.enumerated() {
        for (place, similarity) in similarities.enumerated() {
          distances[row, row + 1 + place] = -log(similarity)
          distances[row + 1 + place, row] = -log(similarity)
        }
      }
      let space = try FiniteMetricSpace(distances: distances)
      let found = try space.diversity(.zero, weights: Array(repeating: 1, count: 9), dilatedBy: 1)
      #expect(abs(found - printed) <= 0.005, "\(printed): \(found)")
      expectClose(found, try space.spread(dilatedBy: 1), relative: 1e-13)
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

  /// Source: README of vendi-score 0.0.3.
  ///
  /// Its similarities 0 are distances that no path has.
  @Test("the Vendi score of its example of a matrix: 2.1573")
  func vendiOfMatrix() throws {
    let graph = try WeightedGraph(count: 3, edges: [.init(0, 1, length: -log(0.9))])
    // The digits are cut off.
    #expect(try (2.1573..<2.1574).contains(FiniteMetricSpace(graph: graph).vendiScore(dilatedBy: 1)))
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
    let stated = try a.statedMagnitudeDistance(to: b, dilatedBy: 2)
    #expect(stated.value == there && stated.error > 0 && stated.error < 1e-9 * there)
    #expect(there > 0)
    expectClose(there, try b.magnitudeDistance(to: a, dilatedBy: 2), relative: 1e-11)
    let points = try [[0.0, 0], [3, 4]].map { try FiniteMetricSpace(points: Matrix([$0])) }
    expectClose(try points[0].magnitudeDistance(to: points[1], dilatedBy: 0.4), 2 * tanh(1), relative: 1e-14)
    #expect(throws: MetricSpaceError.differentSpaces) {
      try a.magnitudeDistance(to: FiniteMetricSpace(points: b.points, distance: .cityBlock), dilatedBy: 1)
    }
  }
}
