import Analysis
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("Diversities of data sets compared")
struct DiversityComparisonTests {
  private func line(_ places: [Double]) throws -> FiniteMetricSpace {
    try FiniteMetricSpace(points: Matrix(places.map { [$0] }))
  }

  /// Pairs at distances 1 and 3, whose magnitudes are 1 + tanh(t d / 2).
  private func pairs() async throws -> DiversityComparison {
    try await DiversityComparison("Pairs", [("near", line([0, 1])), ("far", line([0, 3]))], over: [1, 2])
  }

  @Test("say where they differ most, who has more there and by which factor")
  func finding() async throws {
    #expect(
      try await pairs().finding.plain
        == "Pairs: they differ most at t = 1, where far has 1.30 times the magnitude of near.")
    let alone = try await DiversityComparison("One", [("near", line([0, 1]))], over: [1, 2])
    #expect(alone.finding.plain == "One: there is nothing to compare.")
  }

  @Test("have the area under each function, over t and over log t")
  func areas() async throws {
    let table = try await pairs().areas()
    #expect(table.texts == [["near", "2", "1.61186", "1.11725"], ["far", "2", "1.9501", "1.35171"]])
    #expect(table.notes == ["Areas are taken over t from 1 to 2, by trapezes at 2 dilations."])
  }

  @Test("put the more diverse of a pair first, in whichever order they came")
  func differences() async throws {
    #expect(try await pairs().differences().texts == [["far", "near", "0.2345", "0.2345", "–"]])
    let turned = try await DiversityComparison(
      "Pairs", [("far", line([0, 3])), ("near", line([0, 1]))], over: [1, 2])
    #expect(try turned.differences().texts == [["far", "near", "0.2345", "0.2345", "–"]])
  }

  @Test("tell the area between from the difference of the areas, and say where the order changes")
  func order() async throws {
    let comparison = try await DiversityComparison(
      "Scales", [("two far apart", line([0, 10])), ("five near", line([0, 0.5, 1, 1.5, 2]))], over: [0.1, 1, 10])
    let table = try comparison.differences()
    #expect(table.texts == [["five near", "two far apart", "3.809", "2.929", "1.02"]])
    #expect(table.notes.last?.hasSuffix("without every second dilation none changes by more than 61 %.") == true)
  }

  @Test("draw the ratio of each magnitude to the mean of all, with the magnitudes in the data")
  func figures() async throws {
    let figure = try await pairs().figure(spacing: .logarithmic)
    #expect(figure.series.map(\.label) == ["near", "far", "", ""] && figure.series[2].x == [1, 2])
    #expect(figure.series.map { $0.style == .dataOnly } == [false, false, true, true])
    expectClose(zip(figure.series[0].y, figure.series[1].y).map { ($0 + $1) / 2 }, [1, 1])
    expectClose([figure.series[0].y[0]], [0.868_430], relative: 1e-5)
    expectClose(figure.series[2].y, [1.462_117_157, 1.761_594_156])
    expectClose(figure.series[3].y, [1.905_148_254, 1.995_054_754])
    #expect(figure.yAxis == .linear && figure.horizontalLines.map(\.value) == [1])
  }
}
