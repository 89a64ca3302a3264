import Analysis
import Testing

@testable import Experiments
@testable import Reporting

@Suite("What convexity on random pairs finds")
struct ConvexityFindingTests {
  /// Middles that lie so far above their chords from 1 to 2, where rounding explains 1e-6.
  private func reading(_ gaps: [Double], largest: Int, certified: String? = nil) -> ConvexityReading {
    let gaps = gaps.map { gap in
      ConvexityStudy.Gap(
        ends: (.init(value: 1, error: 4e-7), .init(value: 2, error: 4e-7)),
        middle: .init(value: 1.5 + gap, error: 6e-7))
    }
    return ConvexityReading(
      name: "magnitude", classes: 3, segment: .residuals, gaps: gaps, largest: largest, certified: certified)
  }

  @Test("counts the middles above their chords, and how far the largest lies above")
  func above() {
    let one = reading([-0.2, 0.25, 5e-7, 0.125], largest: 1, certified: "0.25000000000012345678")
    #expect(one.above == 2)
    let expected = """
      Not convex, between residuals, 3 classes: **magnitude** lies above the chord for 2 of 4 pairs of batches of 8, by up \
      to 0.250000, where rounding explains at most 1e-06; with 50 digits the gap is 0.250000000000….
      """
    #expect(one.finding.plain == expected)
    #expect(one.row[4] == .count(2) && one.row[6].text == "0.25")
  }

  @Test("says that there is no counterexample where rounding explains every gap")
  func none() {
    let one = reading([-0.2, 5e-7, 0], largest: 1)
    #expect(
      one.finding.plain
        == "No counterexample among 3 random pairs of batches of 3 classes, between residuals, for **magnitude**.")
    #expect(one.row.last == .missing)
  }

  @Test("is drawn as how many gaps lie in each interval")
  func histogram() throws {
    let figure = reading([-0.21, -0.21, 0.25], largest: 2).histogram
    let bars = figure.series[0]
    #expect(bars.y.reduce(0, +) == 3 && bars.y.first == 2 && bars.y.last == 1)
    expectClose([bars.x.first ?? .nan, bars.x.last ?? .nan], [-0.21, 0.25])
    #expect(figure.verticalLines.map(\.value) == [0])
    let range = try #require(figure.xRange)
    expectClose([range.lowerBound, range.upperBound], [-0.22, 0.26])
    #expect(figure.shadings.map(\.range) == [0...range.upperBound])
  }

  @Test("shows 0 in a histogram that lies below it")
  func below() throws {
    let range = try #require(reading([-0.21, -0.1], largest: 1).histogram.xRange)
    expectClose([range.lowerBound, range.upperBound], [-0.22, 0.04])
  }
}
