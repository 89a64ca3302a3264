import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("Approximations of magnitude compared")
struct ApproximationComparisonTests {
  /// A point at distance 1 from six others, which are 2 apart: at t = 0.5 its weight is negative.
  private func star() throws -> ApproximationComparison {
    let rows = (0..<7).map { i in (0..<7).map { j in i == j ? 0.0 : i == 0 || j == 0 ? 1 : 2 } }
    return try ApproximationComparison(
      "star", FiniteMetricSpace(distances: Matrix(rows)), dilatedBy: 0.5, steps: 1000, repetitions: 1)
  }

  private func pair() throws -> ApproximationComparison {
    try ApproximationComparison(
      "pair", FiniteMetricSpace(points: Matrix([[0.0], [1]])), dilatedBy: 2, steps: 100, repetitions: 2)
  }

  @Test("know the magnitude, and that weights that are never negative lead to the largest diversity instead")
  func magnitudes() throws {
    let star = try star()
    // 1 + 6 tanh(t / 2), and of the six alone 6 / (1 + 5 exp(−2t)).
    expectClose(star.exact.magnitude, 2.469_511_97, relative: 1e-8)
    #expect(star.negativeCount == 1)
    expectClose(try #require(star.largestDiversity), 2.113_124_57, relative: 1e-7)
    expectClose(try #require(star.normalization.last).magnitude, 2.113_124_57, relative: 1e-6)
    expectClose(star.error(2.113_124_57), -0.144_315, relative: 1e-5)
    #expect(star.normalization.map(\.size).prefix(4) == [1, 2, 4, 8])
    let pair = try pair()
    #expect(pair.negativeCount == 0 && abs(pair.error(1.761_594_155_955_765)) < 1e-14)
  }

  @Test("say where iterative normalisation ends off, by which sign, and why")
  func limits() throws {
    let (pair, star) = (try pair(), try star())
    let said = [pair, star].limits.plain
    let off = """
      Iterative normalisation ends more than 1 % off in 1 of 2 cases: star at t = 0.5 (-14.4 %, 1 of 7 weights negative). \
      In 1 of these it ends within 1 % of the largest diversity instead
      """
    #expect(said.hasPrefix(off), "\(said)")
    #expect([pair].limits.plain == "Iterative normalisation ends within 1 % in all cases.")
    #expect([star].race.plain.contains("iterative normalisation stays within 1 % in 0 and"))
  }

  @Test("have a row each, with no time where 1 % is never reached")
  func table() throws {
    let star = try star()
    let table = [star].table
    #expect(table.texts[0].prefix(7) == ["star", "0.5", "7", "1", "2.46951", "-0.14", "-0.14"])
    #expect(table.columns[9].title == "iterative_normalization_seconds" && table.texts[0][9] == "–")
    #expect(table.texts[0][10] != "–")
  }

  @Test("are within a share from when they stay there, not from when they first come near")
  func seconds() throws {
    let star = try star()
    func moments(_ magnitudes: [Double]) -> [ApproximationComparison.Moment] {
      magnitudes.enumerated().map { .init(seconds: Double($0 + 1), size: 1, magnitude: $1) }
    }
    #expect(star.seconds(moments([2.47, 2.0, 2.46, 2.469]), within: 0.01) == 3)
    #expect(star.seconds(moments([2.47, 2.46]), within: 0.01) == 1)
    #expect(star.seconds(moments([2.47, 2.0]), within: 0.01) == nil)
    #expect(star.seconds(moments([2.47, .nan]), within: 0.01) == nil)
    #expect(star.seconds([], within: 0.01) == nil)
  }

  @Test("are drawn with the sizes of their errors, none of which a logarithmic axis would lose")
  func figure() throws {
    let figure = try pair().figure
    #expect(figure.series.map(\.label) == ["iterative_normalization", "discrete_centers", ""])
    #expect(figure.series[2].style == .dataOnly && figure.verticalLines.map(\.value) == figure.series[2].x)
    #expect(figure.series.allSatisfy { $0.y.allSatisfy { $0 > 0 } } && figure.yAxis == .logarithmic)
    let star = try star()
    expectClose(try #require(star.figure.series[0].y.last), 0.144_315, relative: 1e-4)
    #expect(star.figure.series[2].x == [star.exactSeconds])
  }
}
