import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("The magnitude distance of two sets")
struct SetDistanceTests {
  private func pair(steps: Int, distance: Distance = .euclidean) throws -> SetDistance {
    let spaces = try [[[0.0, 0]], [[2, 0]]].map { try FiniteMetricSpace(points: Matrix($0), distance: distance) }
    return try SetDistance(
      ("left", spaces[0]), ("right", spaces[1]), over: [0.1, 1, 10], steps: steps, dilatedBy: 1)
  }

  @Test("of two points is 2 tanh(t d / 2), and of far sets the sum of their magnitudes")
  func curve() throws {
    let figure = try pair(steps: 1).figures(spacing: .logarithmic)[0]
    expectClose(figure.series[0].y, [0.199_336, 1.523_188_3, 2 - 8.244_6e-9], relative: 1e-6)
    #expect(figure.series[1].y == [2, 2, 2])
    #expect(figure.series[2].y.allSatisfy { 0 < $0 && $0 < 1e-13 })
  }

  @Test("falls at every step, until the one has come to the other")
  func approach() throws {
    let steps = try pair(steps: 200).figures(spacing: .linear)[1].series[0].y
    #expect(zip(steps, steps.dropFirst()).allSatisfy { $0 > $1 })
    #expect(try #require(steps.last) < 1e-3 && steps[0] > 1.5)
  }

  @Test("refuses a dilation whose steps are no numbers, and says so", arguments: [1e-300, 1e-160, 1e160])
  func dilations(t: Double) throws {
    let spaces = try [[[0.0, 0]], [[2, 0]]].map { try FiniteMetricSpace(points: Matrix($0)) }
    let error = try #require(throws: MetricSpaceError.self) {
      try SetDistance(("left", spaces[0]), ("right", spaces[1]), over: [1], steps: 2, dilatedBy: t)
    }
    #expect(error == .stepBeyondNumbers(dilation: t))
    #expect(error.description.contains("at dilation \(t) a step of the descent"))
  }

  @Test("has no gradient to follow but in Euclidean space, and says at which scale sets are told apart")
  func finding() throws {
    #expect(try pair(steps: 1).figures(spacing: .logarithmic).count == 3)
    let blocks = try pair(steps: 1, distance: .cityBlock)
    #expect(blocks.figures(spacing: .logarithmic).count == 1)
    #expect(blocks.finding.plain == "left and right: the magnitude distance is half of |X| + |Y| from t = 1 on.")
    #expect(try pair(steps: 1).finding.plain.contains("in 1 steps: it "))
  }
}
