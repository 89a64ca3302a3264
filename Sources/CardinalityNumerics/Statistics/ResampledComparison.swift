import Foundation

/// The differences of two things measured on splits of one data set, whose training samples overlap.
///
/// Student's interval takes repetitions for independent, and those of a resampling are not: the variance of the mean
/// is taken as (1/J + ρ) s² for J splits with ρ test samples for each training sample, instead of s²/J.
/// Source: Nadeau and Bengio, Machine Learning 52 (2003).
package struct ResampledComparison: Sendable, Equatable {
  /// The differences, split by split.
  package let differences: [Double]
  /// Their mean.
  package let mean: Double
  /// The interval that holds the true mean in 95 % of such experiments; `nil` for fewer than two splits.
  package let interval: ClosedRange<Double>?
  /// The two-sided probability of a mean at least as far from 0; 1 for fewer than two splits.
  package let pValue: Double

  /// Compares values of the same splits, in the same order.
  ///
  /// - Parameter testRatio: ρ, the number of test samples for each training sample; 0 where the splits are independent.
  /// - Precondition: as many values as others, none of them NaN, and a ratio of at least 0.
  package init(_ values: [Double], with others: [Double], testRatio: Double) {
    precondition(values.count == others.count, "\(values.count) values do not pair with \(others.count)")
    precondition(testRatio >= 0, "a ratio of \(testRatio)")
    differences = zip(values, others).map { $0 - $1 }
    let summary = SampleSummary(differences)
    mean = summary.mean
    guard let deviation = summary.deviation else {
      (interval, pValue) = (nil, 1)
      return
    }
    let error = deviation * (1 / Double(summary.count) + testRatio).squareRoot()
    let student = StudentT(degreesOfFreedom: Double(summary.count - 1))
    let half = student.quantile(0.975) * error
    interval = mean - half...mean + half
    pValue = error > 0 ? 2 * (1 - student.cumulative(abs(mean) / error)) : mean == 0 ? 1 : 0
  }
}
