import Analysis
import Testing

@testable import CardinalityNumerics

/// Differences over tunings and seeds with mean squares by least squares and SciPy's distribution.
private struct TuningFixture: Decodable {
  struct Tests: Decodable {
    let mean: Double
    let variance: Double
    let freedom: Double
    let lower: Double
    let upper: Double
    let p: Double
    let equivalence: Double
  }
  struct Case: Decodable {
    let rows: [[Double]]
    let tests: Tests
    let tuningVariance: Double
  }
  struct Single: Decodable {
    let differences: [Double]
    let tests: Tests
  }
  let bound: Double
  let cases: [Case]
  let pooledVariance: Double
  let once: [Single]
  let alone: [Single]
}

@Suite("A comparison over tunings and seeds")
struct CrossedComparisonTests {
  private func expect(_ tests: StudentTests, _ expected: TuningFixture.Tests, within bound: Double) throws {
    let interval = try #require(tests.interval())
    expectClose(tests.mean, expected.mean, relative: 1e-12)
    expectClose(tests.standardError * tests.standardError, expected.variance, relative: 1e-12)
    expectClose(tests.degreesOfFreedom, expected.freedom, relative: 1e-12)
    expectClose(interval.lowerBound, expected.lower, relative: 1e-12)
    expectClose(interval.upperBound, expected.upper, relative: 1e-12)
    #expect(abs(tests.pValue - expected.p) <= 1e-12)
    #expect(abs(tests.equivalence(within: bound) - expected.equivalence) <= 1e-12)
  }

  @Test("has the variances, degrees of freedom, intervals and probabilities of nested linear models")
  func golden() throws {
    let reference = try fixture("tunings.json", as: TuningFixture.self)
    #expect(reference.cases.count == 8)
    let comparisons = reference.cases.map { CrossedComparison($0.rows) }
    for (comparison, expected) in zip(comparisons, reference.cases) {
      try expect(comparison.tests, expected.tests, within: reference.bound)
      #expect(abs(comparison.tuning.variance - expected.tuningVariance) <= 1e-12 * comparison.tests.mean.magnitude)
    }
    let pooled = TuningVariance(pooling: comparisons)
    expectClose(pooled.variance, reference.pooledVariance, relative: 1e-12)
    for one in reference.once { try expect(pooled.tests(one.differences), one.tests, within: reference.bound) }
    // A variance of 0 is uncertain too.
    let alone = TuningVariance(pooling: [comparisons[1]])
    #expect(alone.variance == 0)
    for one in reference.alone { try expect(alone.tests(one.differences), one.tests, within: reference.bound) }
  }

  @Test("sees differences that are all equal exactly, and rows that are equal as seeds alone")
  func constant() {
    #expect(CrossedComparison([[0, 0], [0, 0]]).tests.pValue == 1)
    #expect(CrossedComparison([[0.25, 0.25], [0.25, 0.25]]).tests.pValue == 0)
    let row = [0.25, 0.5, -0.125, 0.75]
    let comparison = CrossedComparison([row, row, row])
    #expect(comparison.tuning.variance == 0 && comparison.differences == row)
    expectClose(comparison.tests.standardError, StudentTests(row).standardError, relative: 1e-14)
    expectClose(comparison.tests.degreesOfFreedom, 3, relative: 1e-14)
  }

  @Test("holds the truth in about 95 % of experiments, where intervals over the seeds of one tuning do not")
  func coverage() {
    var random = NumPyRandom(seed: 5)
    let (experiments, tunings, seeds) = (2000, 5, 30)
    func rows(_ tunings: Int) -> [[Double]] {
      let ofSeeds = (0..<seeds).map { _ in 0.01 * random.standardNormal() }
      return (0..<tunings).map { _ in
        let ofTuning = 0.005 * random.standardNormal()
        return ofSeeds.map { $0 + ofTuning + 0.005 * random.standardNormal() }
      }
    }
    var (crossed, once, alone) = (0, 0, 0)
    for _ in 0..<experiments {
      let comparisons = (0..<6).map { _ in CrossedComparison(rows(tunings)) }
      let single = rows(1)[0]
      crossed += comparisons[0].tests.pValue > 0.05 ? 1 : 0
      once += TuningVariance(pooling: comparisons).tests(single).pValue > 0.05 ? 1 : 0
      alone += StudentTests(single).pValue > 0.05 ? 1 : 0
    }
    func share(_ count: Int) -> Double { Double(count) / Double(experiments) }
    #expect((0.93...0.97).contains(share(crossed)), "\(share(crossed))")
    #expect((0.93...0.97).contains(share(once)), "\(share(once))")
    #expect(share(alone) < 0.7, "\(share(alone))")
  }
}
