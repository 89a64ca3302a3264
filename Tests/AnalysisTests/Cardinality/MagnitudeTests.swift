import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Magnitude")
struct MagnitudeTests {
  @Test("of two points is 1 + tanh(td/2)", arguments: [1e-6, 0.1, 1, 10, 2_000])
  func twoPoints(t: Double) throws {
    let space = try FiniteMetricSpace(points: Matrix([[1, 2], [4, 6]]))
    expectClose(try space.magnitude(dilatedBy: t), 1 + tanh(5 * t / 2), relative: 1e-14)
  }

  @Test("of n points at distance d is n / (1 + (n − 1) exp(−td))", arguments: [2, 3, 8, 17])
  func equidistant(count: Int) throws {
    let space = try FiniteMetricSpace(points: .unitVectors(count))
    let similarity = exp(-0.7 * 2.0.squareRoot())
    let expected = Double(count) / (1 + Double(count - 1) * similarity)
    expectClose(try space.magnitude(dilatedBy: 0.7), expected, relative: 1e-14)
  }

  @Test("of points on a line is 1 + Σ tanh(tg/2) over their gaps g, in whatever order they come")
  func line() throws {
    var random = NumPyRandom(seed: 3)
    let gaps = random.uniforms(30)
    var places = gaps.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
    random.shuffle(&places)
    let space = try FiniteMetricSpace(points: Matrix(places.map { [$0] }))
    expectClose(
      try space.magnitude(dilatedBy: 2), gaps.reduce(1) { $0 + tanh($1) }, relative: 1e-12)
  }

  @Test("of no point is 0, of one point 1")
  func smallest() throws {
    #expect(try FiniteMetricSpace(points: Matrix(rows: 0, columns: 3)).magnitude(dilatedBy: 1) == 0)
    #expect(try FiniteMetricSpace(points: Matrix([[5, 6]])).magnitude(dilatedBy: 1) == 1)
  }

  @Test("of two points with a ridge r is 2 / (1 + r + exp(−td)), coincident ones included", arguments: [0, 3])
  func ridge(distance: Double) throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [distance]]))
    expectClose(
      try space.magnitude(dilatedBy: 0.5, ridge: 0.1), 2 / (1.1 + exp(-distance / 2)), relative: 1e-14)
  }

  @Test("comes from the weighting that solves Z w = 1", arguments: SeededSpace.all)
  func weighting(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let weighting = try space.weighting(dilatedBy: 1.5)
    let products = (0..<space.count).map { i in
      (0..<space.count).reduce(0) { $0 + exp(-1.5 * space.distance(i, $1)) * weighting[$1] }
    }
    expectClose(products, Array(repeating: 1, count: space.count), relative: 1e-12)
    expectClose(try space.magnitude(dilatedBy: 1.5), weighting.reduce(0, +), relative: 1e-13)
  }

  @Test("has a gradient that agrees with central differences", arguments: SeededSpace.all)
  func gradient(_ seeded: SeededSpace) throws {
    let (magnitude, gradient) = try seeded.space().magnitudeAndGradient(dilatedBy: 0.8)
    let differences = try centralDifferences(
      of: { try FiniteMetricSpace(points: $0).magnitude(dilatedBy: 0.8) }, at: seeded.points(), step: 3e-4)
    #expect(gradient.rows == seeded.count && gradient.columns == seeded.dimension)
    expectClose(gradient.elements, differences, relative: 1e-7)
    expectClose(magnitude, try seeded.space().magnitude(dilatedBy: 0.8), relative: 1e-13)
  }

  @Test("has no value where the dilation is no positive finite number", arguments: [0, -1, .nan, .infinity])
  func invalidDilation(t: Double) throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [1]]))
    let isNamed: (any Error) -> Bool = { "\($0)" == "the dilation \(t) is not a positive finite number" }
    #expect(performing: { try space.magnitude(dilatedBy: t) }, throws: isNamed)
    #expect(performing: { try space.weighting(dilatedBy: t) }, throws: isNamed)
    #expect(performing: { try space.magnitudeAndGradient(dilatedBy: t) }, throws: isNamed)
  }

  @Test("is that of finite coordinates only", arguments: [Double.nan, .infinity, -.infinity])
  func invalidPoint(value: Double) throws {
    #expect {
      try FiniteMetricSpace(points: Matrix([[0, 1], [2, value]]))
    } throws: {
      "\($0)" == "coordinate 1 of point 1 is \(value); remove the point or supply the value"
    }
  }
}

extension Matrix<Double> {
  /// The unit vectors, one a row: all at distance √2 from each other.
  fileprivate static func unitVectors(_ count: Int) -> Matrix {
    Matrix((0..<count).map { i in (0..<count).map { $0 == i ? 1 : 0 } })
  }
}
