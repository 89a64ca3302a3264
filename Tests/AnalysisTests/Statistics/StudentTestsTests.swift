import Analysis
import Testing

@testable import CardinalityNumerics

/// Paired samples with the probabilities of SciPy and statsmodels.
private struct StatisticsFixture: Decodable {
  struct Case: Decodable {
    let first: [Double]
    let second: [Double]
    let mean: Double
    let lower: Double
    let upper: Double
    let p: Double
    let wilcoxon: Double
    let equivalence: Double
  }
  let bound: Double
  let cases: [Case]
  let holm: [Double]
}

@Suite("Student's tests of paired differences")
struct StudentTestsTests {
  @Test("have SciPy's and statsmodels' means, intervals and probabilities, and so have Wilcoxon's and Holm's")
  func golden() throws {
    let reference = try fixture("statistics.json", as: StatisticsFixture.self)
    #expect(reference.cases.count == 8)
    var pValues: [Double] = []
    for one in reference.cases {
      let differences = zip(one.first, one.second).map { $0 - $1 }
      let tests = StudentTests(differences)
      let interval = try #require(tests.interval())
      expectClose(tests.mean, one.mean, relative: 1e-10)
      expectClose(interval.lowerBound, one.lower, relative: 1e-9)
      expectClose(interval.upperBound, one.upper, relative: 1e-9)
      // A probability is a difference from 1 where the tail is long: what counts are its digits beside 1.
      #expect(abs(tests.pValue - one.p) <= 1e-10)
      #expect(abs(tests.equivalence(within: reference.bound) - one.equivalence) <= 1e-10)
      #expect(abs(WilcoxonSignedRank(differences).pValue - one.wilcoxon) <= 1e-10)
      pValues.append(tests.pValue)
    }
    for (ours, theirs) in zip(Holm.adjusted(pValues), reference.holm) { #expect(abs(ours - theirs) <= 1e-10) }
  }

  @Test("see differences that are all equal exactly")
  func constant() {
    #expect(StudentTests([0, 0, 0]).pValue == 1)
    #expect(StudentTests([0, 0, 0]).equivalence(within: 0.005) == 0)
    #expect(StudentTests([0.25, 0.25]).pValue == 0)
    #expect(StudentTests([0.25, 0.25]).equivalence(within: 0.005) == 1)
    #expect(StudentTests([-0.25, -0.25]).equivalence(within: 0.25) == 0.5)
  }

  @Test("reject equivalence exactly where the 90 % interval leaves the bounds, whatever the sign")
  func interval() throws {
    var random = NumPyRandom(seed: 3)
    for _ in 0..<200 {
      let shift = 0.01 * random.uniform() - 0.005
      let differences = (0..<12).map { _ in shift + 0.004 * random.standardNormal() }
      let tests = StudentTests(differences)
      let interval = try #require(tests.interval(level: 0.9))
      let isWithin = interval.lowerBound > -0.005 && interval.upperBound < 0.005
      #expect((tests.equivalence(within: 0.005) < 0.05) == isWithin)
      expectClose(StudentTests(differences.map { -$0 }).equivalence(within: 0.005), tests.equivalence(within: 0.005))
    }
  }
}
