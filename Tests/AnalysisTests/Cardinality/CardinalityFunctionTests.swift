import Analysis
import Foundation
import Testing

@testable import Spaces

@Suite("The cardinality function")
struct CardinalityFunctionTests {
  @Test("holds magnitude and spread at each dilation, in increasing order", arguments: SeededSpace.all)
  func values(_ seeded: SeededSpace) async throws {
    let space = try seeded.space()
    let function = try await space.cardinalityFunction(over: [3, 0.1, 1])
    #expect(function.dilations == [0.1, 1, 3])
    for value in function.values {
      #expect(try value.magnitude == space.magnitude(dilatedBy: value.dilation))
      expectClose(value.spread, try space.spread(dilatedBy: value.dilation), relative: 1e-14)
    }
  }

  @Test("is the same for all dilations at once as for one after the other", arguments: [50, 650, 1_250])
  func workers(count: Int) async throws {
    let space = try FiniteMetricSpace(points: Shape.gaussian.points(count: count, dimension: 3, seed: 2))
    let dilations = try dilations(from: 0.5, to: 20, count: 5)
    var single: [SolvedWeighting] = []
    for t in dilations { single += try await space.cardinalityFunction(over: [t]).values }
    let together = try await space.cardinalityFunction(over: dilations).values
    // Conjugate gradients start where the dilation before ended, and stop within their tolerance.
    for (value, alone) in zip(together, single) {
      expectClose(value.magnitude, alone.magnitude, relative: 1e-12)
      expectClose(value.magnitudeDerivative, alone.magnitudeDerivative, relative: 1e-8)
    }
    #expect(together.map(\.spread) == single.map(\.spread))
    #expect(try await space.cardinalityFunction(over: dilations).values == together)
  }

  @Test("has the derivative of magnitude that differences show", arguments: SeededSpace.all)
  func derivative(_ seeded: SeededSpace) async throws {
    let space = try seeded.space()
    for value in try await space.cardinalityFunction(over: [0.2, 2]).values {
      let difference = try centralDifferences(
        of: { try space.magnitude(dilatedBy: $0[0, 0]) }, at: Matrix([[value.dilation]]), step: 1e-3)
      expectClose(value.magnitudeDerivative, difference[0], relative: 1e-8)
    }
  }

  @Test("of two points has dimension t |tX|′ / |tX|")
  func dimension() async throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [2]]))
    let value = try #require(try await space.cardinalityFunction(over: [0.7]).values.first)
    let derivative = 1 / pow(cosh(0.7), 2)
    expectClose(value.magnitudeDerivative, derivative, relative: 1e-13)
    expectClose(value.magnitudeDimension, 0.7 * derivative / (1 + tanh(0.7)), relative: 1e-13)
  }

  @Test("over no dilation has no value")
  func none() async throws {
    let space = try FiniteMetricSpace(points: Matrix([[0], [2]]))
    #expect(try await space.cardinalityFunction(over: []).values.isEmpty)
  }

  @Test("has no value without points, or at a dilation that is no positive finite number")
  func errors() async throws {
    let empty = try FiniteMetricSpace(points: Matrix(rows: 0, columns: 2))
    await #expect(throws: MetricSpaceError.emptySpace) { try await empty.cardinalityFunction(over: [1]) }
    let space = try FiniteMetricSpace(points: Matrix([[0], [2]]))
    await #expect(throws: MetricSpaceError.invalidDilation(-2)) { try await space.cardinalityFunction(over: [1, -2]) }
  }
}
