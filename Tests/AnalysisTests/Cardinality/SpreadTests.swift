import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("Spread")
struct SpreadTests {
  @Test("of two points is 2 / (1 + exp(−td))", arguments: [1e-6, 0.1, 1, 10, 2_000])
  func twoPoints(t: Double) throws {
    let space = try FiniteMetricSpace(points: Matrix([[1, 2], [4, 6]]))
    expectClose(try space.spread(dilatedBy: t), 2 / (1 + exp(-5 * t)), relative: 1e-14)
  }

  @Test("of no point is 0, of one point 1")
  func smallest() throws {
    #expect(try FiniteMetricSpace(points: Matrix(rows: 0, columns: 3)).spread(dilatedBy: 1) == 0)
    #expect(try FiniteMetricSpace(points: Matrix([[5, 6]])).spread(dilatedBy: 1) == 1)
  }

  @Test("is Σᵢ 1 / Σⱼ exp(−t d(i, j))", arguments: SeededSpace.all)
  func definition(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let expected = (0..<space.count).reduce(0.0) { spread, i in
      spread + 1 / (0..<space.count).reduce(0) { $0 + exp(-0.8 * space.distance(i, $1)) }
    }
    expectClose(try space.spread(dilatedBy: 0.8), expected, relative: 1e-14)
  }

  @Test("grows with the dilation", arguments: SeededSpace.all)
  func monotone(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let spreads = try dilations(from: 0.01, to: 10, count: 40).map { try space.spread(dilatedBy: $0) }
    for (smaller, larger) in zip(spreads, spreads.dropFirst()) { #expect(smaller < larger) }
  }

  @Test("has a gradient that agrees with central differences", arguments: SeededSpace.all)
  func gradient(_ seeded: SeededSpace) throws {
    let (spread, gradient) = try seeded.space().spreadAndGradient(dilatedBy: 0.8)
    let differences = try centralDifferences(
      of: { try FiniteMetricSpace(points: $0).spread(dilatedBy: 0.8) }, at: seeded.points(), step: 3e-4)
    #expect(gradient.rows == seeded.count && gradient.columns == seeded.dimension)
    expectClose(gradient.elements, differences, relative: 1e-7)
    #expect(try spread == seeded.space().spread(dilatedBy: 0.8))
  }

  @Test("has no value where the dilation is no positive finite number", arguments: [0, -1, .nan, .infinity])
  func invalidDilation(t: Double) throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [1]]))
    #expect(throws: MetricSpaceError.self) { try space.spread(dilatedBy: t) }
    #expect(throws: MetricSpaceError.self) { try space.spreadAndGradient(dilatedBy: t) }
  }
}
