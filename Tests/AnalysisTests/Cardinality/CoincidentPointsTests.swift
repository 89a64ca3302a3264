import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Coincident points")
struct CoincidentPointsTests {
  /// Points 0, 2 and 5 of the repeated space are one, as are 1 and 4.
  private static let order = [0, 1, 0, 2, 1, 0]

  private func spaces(
    _ points: [[Double]] = [[0, 0], [1, 0], [0, 2]]
  ) throws -> (distinct: FiniteMetricSpace, repeated: FiniteMetricSpace) {
    let points = Matrix(points)
    return try (FiniteMetricSpace(points: points), FiniteMetricSpace(points: points.rows(Self.order)))
  }

  @Test("count once in magnitude and share the weight of their one point equally")
  func magnitude() throws {
    let (distinct, repeated) = try spaces()
    expectClose(try repeated.magnitude(dilatedBy: 1), try distinct.magnitude(dilatedBy: 1), relative: 1e-14)
    let weighting = try distinct.weighting(dilatedBy: 1)
    let shared = Self.order.map { weighting[$0] / [3, 2, 1][$0] }
    expectClose(try repeated.weighting(dilatedBy: 1), shared, relative: 1e-13)
  }

  @Test("count each in spread")
  func spread() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [0], [3]]))
    let similarity = exp(-3.0)
    let expected = 2 / (2 + similarity) + 1 / (1 + 2 * similarity)
    expectClose(try space.spread(dilatedBy: 1), expected, relative: 1e-14)
  }

  @Test("share the gradient of magnitude that their one point has")
  func magnitudeGradient() throws {
    let (distinct, repeated) = try spaces()
    let (magnitude, gradient) = try repeated.magnitudeAndGradient(dilatedBy: 1)
    let reference = try distinct.magnitudeAndGradient(dilatedBy: 1)
    let shared = Self.order.flatMap { point in reference.gradient.row(point).map { $0 / [3, 2, 1][point] } }
    expectClose(magnitude, reference.magnitude, relative: 1e-14)
    expectClose(gradient.elements, shared, relative: 1e-12)
  }

  @Test("pull only at other points in the gradient of spread")
  func spreadGradient() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [0], [3]]))
    let gradient = try space.spreadAndGradient(dilatedBy: 1).gradient
    let similarity = exp(-3.0)
    let pull = similarity * (1 / pow(2 + similarity, 2) + 1 / pow(1 + 2 * similarity, 2))
    expectClose(gradient.elements, [-pull, -pull, 2 * pull], relative: 1e-13)
  }

  @Test("that are the whole space have magnitude and spread 1, and no gradient", arguments: [1, 2, 7, 16])
  func allTheSame(count: Int) throws {
    let space = try FiniteMetricSpace(points: Matrix(rows: count, columns: 3, repeating: 0.3))
    expectClose(try space.magnitude(dilatedBy: 1), 1, relative: 1e-15)
    expectClose(try space.spread(dilatedBy: 1), 1, relative: 1e-15)
    #expect(try space.magnitudeAndGradient(dilatedBy: 1).gradient.elements.allSatisfy { $0 == 0 })
    #expect(try space.spreadAndGradient(dilatedBy: 1).gradient.elements.allSatisfy { $0 == 0 })
  }

  @Test("but for a little have the magnitude of their limit", arguments: [1e-16, 1e-15, 1e-13, 1e-11, 1e-9])
  func nearlyCoincident(gap: Double) throws {
    let limit = try FiniteMetricSpace(points: Matrix([[0, 0], [1, 0], [0, 2]]))
    // Thirty points around one place: every pair of them is nearly coincident.
    var random = NumPyRandom(seed: 11)
    let crowd = (0..<30).map { _ in [gap * random.uniform(), gap * random.uniform()] }
    let space = try FiniteMetricSpace(points: Matrix(crowd + [[1, 0], [0, 2]]))
    let (magnitude, gradient) = try space.magnitudeAndGradient(dilatedBy: 1)
    // Closer than about 1e-13 the similarities no longer tell how far apart the points are.
    expectClose(magnitude, try limit.magnitude(dilatedBy: 1), relative: 10 * max(gap, 1e-13))
    expectClose(try space.magnitude(dilatedBy: 1), magnitude, relative: 1e-12)
    #expect(gradient.elements.allSatisfy { $0.isFinite })
  }

  @Test("are no fewer where a ridge is asked for")
  func ridge() throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [0], [0]]))
    expectClose(try space.magnitude(dilatedBy: 1, ridge: 1e-3), 3 / 3.001, relative: 1e-12)
  }
}
