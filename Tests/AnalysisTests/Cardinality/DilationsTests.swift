import Analysis
import Testing

@testable import Spaces

@Suite("A range of dilations")
struct DilationsTests {
  @Test("has equal ratios, or equal differences, between its exact ends")
  func spacing() throws {
    let logarithmic = try dilations(from: 0.1, to: 10, count: 5)
    expectClose(logarithmic, [0.1, 0.1 * 10.0.squareRoot(), 1, 10.0.squareRoot(), 10], relative: 1e-15)
    #expect(logarithmic.first == 0.1 && logarithmic.last == 10)
    #expect(try dilations(from: 1, to: 3, count: 5, spacing: .linear) == [1, 1.5, 2, 2.5, 3])
  }

  @Test("may be one dilation")
  func single() throws {
    #expect(try dilations(from: 2, to: 2, count: 1) == [2])
  }

  @Test("names the end that is no dilation")
  func invalidEnds() {
    for (lower, upper, wrong) in [(0.0, 1.0, 0.0), (-1, 1, -1), (1, .infinity, .infinity)] {
      #expect(throws: MetricSpaceError.invalidDilation(wrong)) { try dilations(from: lower, to: upper, count: 3) }
    }
  }

  @Test("neither falls nor has too few steps")
  func invalidRanges() {
    for (lower, upper, count) in [(2.0, 1.0, 3), (1, 2, 1), (1, 2, 0), (1, 2, -4), (1, 1, 2)] {
      #expect(throws: MetricSpaceError.invalidRange(from: lower, to: upper, count: count)) {
        try dilations(from: lower, to: upper, count: count)
      }
    }
  }
}
