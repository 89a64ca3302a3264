import Analysis
import Testing

@testable import Spaces

@Suite("Vendi scores of shares and of cosines")
struct WeightedVendiScoreTests {
  @Test("are those of the authors' program, by eigenvalues of either side")
  func authors() throws {
    for one in try DiversityFixture.load().vendi {
      let space = try FiniteMetricSpace(points: Matrix(one.points))
      let directions = try FiniteMetricSpace(points: Matrix(one.points), distance: .angular)
      for (k, name) in one.orders.enumerated() {
        let order = try DiversityOrder(fixture: name)
        expectClose(try space.vendiScore(order, dilatedBy: one.t), one.equal[k], relative: 1e-11)
        expectClose(
          try space.vendiScore(order, weights: one.shares, dilatedBy: one.t), one.weighted[k], relative: 1e-11)
        // With more coordinates than points the authors' program keeps zeros that rounding made positive.
        let slack = one.points.count < one.points[0].count && order.value < 1 ? 1e-6 : 1e-11
        expectClose(try space.cosineVendiScore(order), one.cosine[k], relative: slack)
        expectClose(try directions.cosineVendiScore(order), one.cosine[k], relative: slack)
      }
    }
  }

  @Test("of cosines count directions, and are the same for opposite points")
  func directions() throws {
    let axes = try FiniteMetricSpace(points: Matrix([[2.0, 0, 0], [0, 3, 0], [0, 0, 1], [0, 0, -5]]))
    expectClose(try axes.cosineVendiScore(.zero), 3, relative: 1e-12)
    expectClose(try axes.cosineVendiScore(.infinite), 2, relative: 1e-12)
    expectClose(try axes.cosineVendiScore(.two), 1 / (0.0625 + 0.0625 + 0.25), relative: 1e-12)
    #expect(throws: MetricSpaceError.noDirection(point: 1)) {
      try FiniteMetricSpace(points: Matrix([[1.0, 0], [0, 0]])).cosineVendiScore()
    }
  }

  @Test("do not change when a repeat's share is given to the first")
  func repeats() throws {
    let twice = try FiniteMetricSpace(points: Matrix([[0.0, 0], [0, 0], [1, 0], [0, 2]]))
    let once = try FiniteMetricSpace(points: Matrix([[0.0, 0], [1, 0], [0, 2]]))
    for order in [DiversityOrder.one, .two, .infinite] {
      expectClose(
        try twice.vendiScore(order, weights: [1, 1, 1, 1], dilatedBy: 1),
        try once.vendiScore(order, weights: [2, 1, 1], dilatedBy: 1), relative: 1e-12)
    }
    #expect(throws: MetricSpaceError.invalidWeights(count: 1, expected: 3)) {
      try once.vendiScore(.one, weights: [1], dilatedBy: 1)
    }
  }
}

@Suite("The gradient of magnitude distance")
struct MagnitudeDistanceGradientTests {
  @Test("agrees with central differences", arguments: [0.5, 2])
  func differences(t: Double) throws {
    let points = try Shape.ball.points(count: 9, dimension: 3, seed: 1)
    let other = try FiniteMetricSpace(points: Shape.ball.points(count: 7, dimension: 3, seed: 2))
    let space = try FiniteMetricSpace(points: points)
    let (distance, gradient) = try space.magnitudeDistanceAndGradient(to: other, dilatedBy: t)
    expectClose(distance, try space.magnitudeDistance(to: other, dilatedBy: t), relative: 1e-11)
    let expected = try centralDifferences(
      of: { moved in
        try FiniteMetricSpace(points: moved).magnitudeDistance(to: other, dilatedBy: t)
      }, at: points)
    expectClose(gradient.elements, expected, relative: 1e-7)
  }

  @Test("leads one set to another: descent brings the distance near 0")
  func descent() throws {
    let target = try FiniteMetricSpace(points: Matrix([[0.0, 0], [2, 0], [0, 2]]))
    var points = Matrix([[0.3, 0.2], [1.6, -0.3], [-0.2, 1.7]])
    let start = try FiniteMetricSpace(points: points).magnitudeDistance(to: target, dilatedBy: 1)
    for _ in 0..<200 {
      let gradient = try FiniteMetricSpace(points: points).magnitudeDistanceAndGradient(to: target, dilatedBy: 1)
        .gradient
      for place in points.elements.indices { points.elements[place] -= 0.01 * gradient.elements[place] }
    }
    let end = try FiniteMetricSpace(points: points).magnitudeDistance(to: target, dilatedBy: 1)
    #expect(start > 0.5 && end < start / 10, "from \(start) to \(end)")
  }

  @Test("is 0 between a set and itself, and refused in other spaces")
  func edges() throws {
    let space = try FiniteMetricSpace(points: Shape.ball.points(count: 9, dimension: 2, seed: 1))
    let (distance, gradient) = try space.magnitudeDistanceAndGradient(to: space, dilatedBy: 1)
    #expect(abs(distance) < 1e-11)
    #expect(gradient.rows == 9 && gradient.columns == 2)
    let flat = try FiniteMetricSpace(points: Matrix([[0.0]]))
    #expect(throws: MetricSpaceError.differentSpaces) {
      try space.magnitudeDistanceAndGradient(to: flat, dilatedBy: 1)
    }
  }
}
