import Testing

@testable import Analysis

/// Reference values in 50-digit arithmetic.
private struct CardinalityFixture: Decodable {
  struct Case: Decodable {
    let points: [[Double]]
    let metric: String
    let t: Double
    let magnitude: Double
    let weighting: [Double]
    let spread: Double
    let note: String?
  }
  let cases: [Case]
}

@Suite("Magnitude and spread, against 50-digit arithmetic")
struct CardinalityGoldenTests {
  @Test("agree for Euclidean points, near-coincident ones included")
  func euclidean() throws {
    let cases = try fixture("cardinality.json", as: CardinalityFixture.self).cases.filter { $0.metric == "euclidean" }
    #expect(!cases.isEmpty)
    for reference in cases {
      let space = try FiniteMetricSpace(points: Matrix(reference.points))
      let magnitude = try space.magnitude(dilatedBy: reference.t)
      let spread = try space.spread(dilatedBy: reference.t)
      expectClose(magnitude, reference.magnitude, relative: reference.note == nil ? 1e-12 : 1e-11)
      expectClose(spread, reference.spread, relative: 1e-12)
      // Of nearly coincident points only the magnitude is determined well; how they share their weight is not.
      let weighting = try space.weighting(dilatedBy: reference.t)
      expectClose(weighting, reference.weighting, relative: reference.note == nil ? 1e-9 : 1e-4)
    }
  }
}
