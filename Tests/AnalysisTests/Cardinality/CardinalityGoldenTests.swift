import Analysis
import Testing

@testable import Spaces

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
  struct Singular: Decodable {
    struct Value: Decodable {
      let t: Double
      let magnitude: Double
    }
    let distances: [[Double]]
    let singularAt: Double
    let values: [Value]
    enum CodingKeys: String, CodingKey {
      case distances
      case values
      case singularAt = "singular_at"
    }
  }
  let cases: [Case]
  let k32: Singular
}

@Suite("Magnitude and spread, against 50-digit arithmetic")
struct CardinalityGoldenTests {
  @Test("agree for every distance, near-coincident points included")
  func points() throws {
    let cases = try fixture("cardinality.json", as: CardinalityFixture.self).cases
    #expect(!cases.isEmpty)
    for reference in cases {
      let distance = try #require(Distance(name: reference.metric), "\(reference.metric)")
      let space = try FiniteMetricSpace(points: Matrix(reference.points), distance: distance)
      let found = try WeightingSolver(space).solve(dilatedBy: reference.t)
      expectClose(found.magnitude, reference.magnitude, relative: reference.note == nil ? 1e-12 : 1e-11)
      expectClose(found.spread, reference.spread, relative: 1e-12)
      expectClose(try space.spread(dilatedBy: reference.t), reference.spread, relative: 1e-12)
      // Of nearly coincident points only the magnitude is determined well; how they share their weight is not.
      expectClose(found.weights, reference.weighting, relative: reference.note == nil ? 1e-9 : 1e-4)
      #expect(abs(found.magnitude - reference.magnitude) <= 100 * found.report.errorEstimate)
    }
  }

  @Test("agree for the graph K₃,₂ on both sides of its pole, where they do not exist")
  func pole() throws {
    let reference = try fixture("cardinality.json", as: CardinalityFixture.self).k32
    let space = try FiniteMetricSpace(distances: Matrix(reference.distances))
    let solver = try WeightingSolver(space)
    for value in reference.values {
      let found = try solver.solve(dilatedBy: value.t)
      expectClose(found.magnitude, value.magnitude, relative: 1e-9)
      #expect(found.report.definiteness == (value.t < reference.singularAt ? .indefinite : .positiveDefinite))
    }
    #expect(throws: MetricSpaceError.singularSimilarity(dilation: reference.singularAt)) {
      try solver.solve(dilatedBy: reference.singularAt)
    }
  }
}
