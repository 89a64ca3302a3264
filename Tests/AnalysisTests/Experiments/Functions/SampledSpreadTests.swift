import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Reporting
@testable import Spaces

@Suite("The spread of a sample")
struct SampledSpreadTests {
  private func disc(sizes: [Int], draws: Int) throws -> SampledSpread {
    let points = try Shape.ball.points(count: 80, dimension: 2, seed: 3)
    return try SampledSpread(
      "disc", FiniteMetricSpace(points: points), sizes: sizes, draws: draws, over: [0.5, 3, 20], seed: 1)
  }

  @Test("is the spread itself where all points are drawn, without an error")
  func all() throws {
    let points = try Shape.ball.points(count: 80, dimension: 2, seed: 3)
    let space = try FiniteMetricSpace(points: points)
    let sampled = try disc(sizes: [80], draws: 1)
    let figure = sampled.spreads(spacing: .logarithmic)
    #expect(figure.series.count == 1 && figure.series[0].y.allSatisfy { abs($0) < 1e-10 })
    let rising = try space.spread(dilatedBy: 3.000_3) / space.spread(dilatedBy: 2.999_7)
    let dimensions = sampled.dimensions(spacing: .logarithmic).series
    #expect(dimensions.count == 2)
    #expect(dimensions[0].y.allSatisfy { abs($0) < 1e-10 } && dimensions[1].style == .dataOnly)
    expectClose(dimensions[1].y[1], log(rising) / log(3.000_3 / 2.999_7), relative: 1e-6)
    let band = try #require(figure.series[0].band)
    #expect(band.lower == figure.series[0].y && band.upper == figure.series[0].y)
  }

  @Test("has intervals that hold the truth about as often as they say, and is farther off from fewer points")
  func coverage() throws {
    let rows = try disc(sizes: [20, 60], draws: 200).table.rows
    #expect(rows.count == 3)
    for row in rows.dropFirst() {
      for column in [7, 8] { #expect(try #require(row[column].number) > 85, "\(row)") }
      for column in [5, 6] { #expect(try (150...200).contains(#require(row[column].number)), "\(row)") }
    }
    for column in [9, 10] { #expect(try #require(rows[1][column].number) > #require(rows[2][column].number)) }
  }

  @Test("says what the smallest sample tells of all points")
  func finding() throws {
    let said = try disc(sizes: [40, 20], draws: 5).finding.plain
    #expect(said.contains("a sample of 20 says") && said.contains("Of 5 such samples the intervals of "), "\(said)")
    #expect(said.contains("Of the intervals at all 3 dilations together"), "\(said)")
  }

  @Test("says how many points know the spread to 5 %, of those tried and by the law of the error")
  func enough() throws {
    let said = try disc(sizes: [10, 79], draws: 20).finding.plain
    #expect(said.contains("79 points are the fewest that were tried; by an error in proportion"), "\(said)")
    let none = try disc(sizes: [3], draws: 20).finding.plain
    #expect(none.contains("no size that was tried is enough; by an error"), "\(none)")
    #expect(try disc(sizes: [80], draws: 1).finding.plain.hasSuffix("80 points are the fewest that were tried."))
  }
}
