import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("A space with its function")
struct SpaceFunctionTests {
  private func made(
    _ name: String, _ space: FiniteMetricSpace, over dilations: [Double]
  ) async throws -> SpaceFunction {
    SpaceFunction(name: name, space: space, function: try await space.cardinalityFunction(over: dilations))
  }

  private func line(_ places: [Double]) throws -> FiniteMetricSpace {
    try FiniteMetricSpace(points: Matrix(places.map { [$0] }))
  }

  /// Two groups of three, 10 apart: magnitude is near 2 between the scales of the two lengths.
  private func groups() async throws -> SpaceFunction {
    try await made("line", line([0, 0.01, 0.02, 10, 10.01, 10.02]), over: [0.01, 0.5, 5, 20, 1000])
  }

  @Test("says from where to where magnitude goes, and where it counts the groups")
  func finding() async throws {
    let expected = """
      line: 6 points in 1 dimensions; magnitude goes from 1.05 at t = 0.01 to 6 at t = 1e+03. Its points form 2 groups that \
      lie apart, and magnitude stays within a quarter of 2 from t = 0.5 to 20.
      """
    #expect(try await groups().finding.plain == expected)
    let even = try await made("even", line([0, 1, 2, 3]), over: [0.1, 10])
    #expect(!even.finding.plain.contains("groups"))
  }

  @Test("says that groups leave no mark where no two dilations see them")
  func noMark() async throws {
    let seen = try await made("line", line([0, 0.01, 0.02, 10, 10.01, 10.02]), over: [0.001, 1000])
    #expect(seen.finding.plain.hasSuffix("Its 2 groups leave no mark on it."))
  }

  @Test("says at which dilation there is no magnitude, and draws a line there")
  func pole() async throws {
    let graph = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let one = try await made("K₃,₂", graph, over: [0.1, 0.3, 0.4, 1])
    #expect(one.finding.plain.contains(" There is no magnitude at t = 0.34657359"), "\(one.finding.plain)")
    let figure = SpaceFunction.counts([one], spacing: .logarithmic)
    expectClose(try #require(figure.verticalLines.first).value, 0.346_573_590_279, relative: 1e-9)
    // Below the pole magnitude is negative somewhere, which a logarithmic axis would hide.
    let hasNegative = one.function.values.contains { $0.magnitude <= 0 }
    #expect((figure.yAxis == .linear) == hasNegative)
  }

  @Test("draws magnitude and spread, with lines at one point, at the groups and at all points of a single space")
  func counts() async throws {
    let one = try await groups()
    let figure = SpaceFunction.counts([one], spacing: .logarithmic)
    #expect(figure.series.map(\.label) == ["magnitude", "spread"])
    #expect(figure.series.map(\.column) == ["magnitude", "spread"])
    // 1 + tanh(9.98 t / 2) + 4 tanh(0.005 t).
    expectClose([figure.series[0].y[1], figure.series[0].y[3]], [1.996_481, 2.398_672], relative: 1e-6)
    #expect(figure.horizontalLines.map(\.value) == [1, 2, 6])
    let other = try await made("even", line([0, 1]), over: [0.1, 10])
    let both = SpaceFunction.counts([one, other], spacing: .linear)
    #expect(both.series.map(\.label) == ["line, magnitude", "even, magnitude", "line, spread", "even, spread"])
    #expect(both.horizontalLines.isEmpty && both.xAxis == .linear)
    // A colour is a space, and a dash what is counted.
    let looks = both.looks[0]
    #expect(looks[0].colour == looks[2].colour && looks[1].colour == looks[3].colour)
    #expect(looks[0].colour != looks[1].colour && looks[0].dash == looks[1].dash && looks[0].dash != looks[2].dash)
    let panel = SpaceFunction.panel(.spread, [one, other], spacing: .logarithmic)
    #expect(
      panel.series.map(\.label) == ["line", "even"] && panel.series.map(\.column) == ["spread_line", "spread_even"])
  }

  @Test("draws what is derived of magnitude in its colour, whatever else is in the picture")
  func derived() async throws {
    let one = try await groups()
    let kinds: [Invariant] = [.spread, .magnitudeDerivative, .magnitudeDimension, .spreadDimension]
    let figure = Figure(kinds.map { SpaceFunction.panel($0, [one], spacing: .logarithmic) })
    let magnitude = Look.of(["magnitude"])[0].colour
    let colours = figure.looks.map { $0[0].colour }
    #expect(colours[1] == magnitude && colours[2] == magnitude)
    #expect(colours[0] == colours[3] && colours[0] != magnitude)
  }

  @Test("shows all points and then the weights of one group, with their signs")
  func portraits() async throws {
    let group = [[0.0, 0], [0.1, 0], [0, 0.1], [0.1, 0.1], [0.05, 0.05]]
    let points = group + group.map { [$0[0] + 10, $0[1]] }
    let one = try await made(
      "two", FiniteMetricSpace(points: Matrix(points)), over: [0.01, 0.1, 0.5, 1, 5, 10, 20, 50, 100])
    let portraits = try one.portraits(at: nil, solver: .automatic)
    try #require(portraits.count == 4)
    #expect(portraits[0].series.map(\.label) == ["other points", "one group"])
    #expect(portraits[0].series.allSatisfy { $0.x.count == 5 })
    for portrait in portraits.dropFirst() {
      #expect(portrait.title.hasSuffix(", one group") && portrait.series[0].x.count == 5)
      #expect(portrait.series[0].x.allSatisfy { $0 < 1 } && portrait.signedColours != nil)
    }
    // Typed dilations show all points.
    let typed = try one.portraits(at: [1], solver: .automatic)
    #expect(typed.count == 1 && typed[0].series[0].x.count == 10)
  }
}
