import Analysis
import Foundation
import Testing

@testable import CardinalityNumerics

@Suite("Student's t distribution")
struct StudentTTests {
  @Test(
    "has SciPy's quantiles",
    arguments: [
      (1.0, [3.0776835372078066, 12.706204736432095, 63.65674116287399]),
      (2, [1.8856180831641507, 4.302652729696142, 9.92484320091807]),
      (4, [1.5332062740589432, 2.7764451051977987, 4.604094871415897]),
      (9, [1.3830287383964925, 2.2621571628540993, 3.2498355415921254]),
      (29, [1.311433647301551, 2.045229642132703, 2.756385903670335]),
      (1000, [1.2823987214609247, 1.9623390808264074, 2.580754698065942]),
    ] as [(Double, [Double])])
  func quantiles(degreesOfFreedom: Double, expected: [Double]) {
    let t = StudentT(degreesOfFreedom: degreesOfFreedom)
    expectClose([0.9, 0.975, 0.995].map(t.quantile), expected, relative: 1e-10)
    #expect(t.quantile(0.1) == -t.quantile(0.9))
  }

  @Test("has the quantiles of its closed forms for one and two degrees of freedom")
  func closedForms() {
    for p in [0.6, 0.9, 0.975, 0.995] {
      expectClose(StudentT(degreesOfFreedom: 1).quantile(p), tan(.pi * (p - 0.5)), relative: 1e-13)
      let two = (2 * p - 1) / (2 * p * (1 - p)).squareRoot()
      expectClose(StudentT(degreesOfFreedom: 2).quantile(p), two, relative: 1e-13)
    }
  }

  @Test("has SciPy's probabilities")
  func cumulative() {
    let t = StudentT(degreesOfFreedom: 5)
    expectClose(
      [-3, -0.5, 0, 1.2, 8].map(t.cumulative),
      [0.015049623948731284, 0.3191494358204645, 0.5, 0.8580544716469489, 0.9997535466697137], relative: 1e-13)
  }

  @Test("is Cauchy's with one degree of freedom: a quarter lies beyond 1")
  func cauchy() {
    expectClose(StudentT(degreesOfFreedom: 1).cumulative(1), 0.75, relative: 1e-14)
  }
}

@Suite("A summary of repetitions")
struct SampleSummaryTests {
  @Test("has mean, deviation and Student's interval")
  func interval() throws {
    let summary = SampleSummary([1, 2, 3, 4, 5])
    #expect(summary.mean == 3)
    expectClose(try #require(summary.deviation), 2.5.squareRoot())
    let interval = try #require(summary.interval())
    expectClose(interval.upperBound, 3 + 2.7764451051977987 * (2.5 / 5).squareRoot())
    expectClose(interval.upperBound - 3, 3 - interval.lowerBound)
  }

  @Test("has no deviation of a single repetition, and no mean of none")
  func few() {
    #expect(SampleSummary([7]).deviation == nil)
    #expect(SampleSummary([7]).interval() == nil)
    #expect(SampleSummary([]).mean.isNaN)
  }
}
