import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("A distance")
struct DistanceTests {
  private let points = Matrix([[0.0, 0, 1], [3, 4, 1], [-1, 2, 2]])

  @Test("is what its formula says")
  func formulas() throws {
    let expected: [(Distance, Double)] = [
      (.euclidean, 5), (.cityBlock, 7), (.chebyshev, 4), (.minkowski(exponent: 3), cbrt(27 + 64)),
      (.angular, acos(1 / 26.0.squareRoot())), (.cosine, 1 - 1 / 26.0.squareRoot()),
    ]
    for (distance, value) in expected {
      let space = try FiniteMetricSpace(points: points, distance: distance)
      expectClose(space.distance(0, 1), value, relative: 1e-15)
      expectClose(space.distance(1, 0), value, relative: 1e-15)
      #expect(space.distance(2, 2) == 0)
      #expect(Distance(name: distance.name) == distance)
    }
  }

  @Test("is read back from its name whatever its exponent", arguments: [1, 2.0001, 1_000, 1e20, 1 + 0x1p-52])
  func names(exponent: Double) {
    let distance = Distance.minkowski(exponent: exponent)
    #expect(Distance(name: distance.name) == distance)
    #expect(Distance.minkowski(exponent: 1_000).name == "minkowski:1000")
  }

  @Test("of order 1, 2 and very large agrees with its special names")
  func minkowski() throws {
    let points = try Shape.gaussian.points(count: 9, dimension: 4, seed: 5)
    for (special, exponent) in [(Distance.cityBlock, 1.0), (.euclidean, 2), (.chebyshev, 1e6)] {
      let named = try FiniteMetricSpace(points: points, distance: special)
      let general = try FiniteMetricSpace(points: points, distance: .minkowski(exponent: exponent))
      for i in 0..<9 { expectClose(general.distances(from: i), named.distances(from: i), relative: 1e-5) }
    }
  }

  @Test("between close directions keeps its digits")
  func smallAngle() throws {
    let space = try FiniteMetricSpace(points: Matrix([[1.0, 0], [2, 2e-9]]), distance: .angular)
    expectClose(space.distance(0, 1), 1e-9, relative: 1e-12)
    let opposite = try FiniteMetricSpace(points: Matrix([[1.0, 0], [-3, 3e-9]]), distance: .angular)
    expectClose(opposite.distance(0, 1), .pi - 1e-9, relative: 1e-15)
  }

  @Test("refuses what it cannot measure")
  func errors() {
    #expect(throws: MetricSpaceError.noDirection(point: 1)) {
      try FiniteMetricSpace(points: Matrix([[1.0, 0], [0, 0]]), distance: .angular)
    }
    #expect(throws: MetricSpaceError.invalidExponent(0.5)) {
      try FiniteMetricSpace(points: Matrix([[1.0]]), distance: .minkowski(exponent: 0.5))
    }
    #expect(Distance(name: "minkowski") == nil)
  }
}

@Suite("A matrix of distances")
struct DistanceMatrixTests {
  private func space(_ rows: [[Double]], _ inequality: TriangleInequality = .unchecked) throws -> FiniteMetricSpace {
    try FiniteMetricSpace(distances: Matrix(rows), triangleInequality: inequality)
  }

  @Test("gives the space of its points")
  func roundTrip() throws {
    let points = try FiniteMetricSpace(points: Shape.ball.points(count: 23, dimension: 3, seed: 1))
    let matrix = try space((0..<23).map { points.distances(from: $0) }, .checked)
    expectClose(try matrix.magnitude(dilatedBy: 2), try points.magnitude(dilatedBy: 2), relative: 1e-13)
    expectClose(try matrix.spread(dilatedBy: 2), try points.spread(dilatedBy: 2), relative: 1e-13)
    #expect(matrix.distances(from: 7) == points.distances(from: 7))
  }

  @Test("that is none says where and why")
  func errors() throws {
    #expect(throws: MetricSpaceError.notSquare(rows: 1, columns: 2)) { try space([[0, 1]]) }
    #expect(throws: MetricSpaceError.nonzeroDiagonal(point: 1, value: 2)) { try space([[0, 1], [1, 2]]) }
    #expect(throws: MetricSpaceError.invalidDistance(row: 0, column: 1, value: -1)) { try space([[0, -1], [1, 0]]) }
    #expect(throws: MetricSpaceError.invalidDistance(row: 1, column: 0, value: .infinity)) {
      try space([[0, 1], [.infinity, 0]])
    }
    #expect(throws: MetricSpaceError.asymmetric(row: 1, column: 0, value: 2, mirrored: 1)) {
      try space([[0, 1], [2, 0]])
    }
    #expect(throws: MetricSpaceError.brokenTriangle(first: 2, middle: 1, last: 0, direct: 5, detour: 2)) {
      try space([[0, 1, 5], [1, 0, 1], [5, 1, 0]], .checked)
    }
    #expect(try space([[0, 1, 5], [1, 0, 1], [5, 1, 0]]).count == 3)
  }
}
