/// Student's tests of the mean of paired differences: that it is 0, and that it is smaller than what would matter.
///
/// The first is the paired t-test; the second, of equivalence, is two one-sided tests (TOST), whose larger p-value
/// counts: it rejects at level α where the 1 − 2α interval lies within ±bound. "Not told apart" is what neither rejects.
///
/// Differences that are all equal have no deviation: the tests then see their value exactly.
/// Source: Student (1908); Schuirmann, J. Pharmacokinet. Biopharm. 15 (1987).
package struct StudentTests: Sendable, Equatable {
  /// Mean, deviation and interval of the differences.
  package let summary: SampleSummary

  /// Tests differences.
  ///
  /// - Precondition: at least two, none of them NaN.
  package init(_ differences: [Double]) {
    precondition(differences.count > 1, "\(differences.count) differences have no deviation")
    precondition(!differences.contains { $0.isNaN }, "a difference is not a number")
    summary = SampleSummary(differences)
  }

  /// The two-sided probability of a mean at least as far from 0 if the true mean is 0.
  package var pValue: Double { min(1, 2 * probability(below: -abs(statistic(from: 0)))) }

  /// The p-value of equivalence: how likely a mean as near to 0 is if the true mean lies at −bound or at bound.
  ///
  /// - Precondition: the bound is positive.
  package func equivalence(within bound: Double) -> Double {
    precondition(bound > 0, "nothing lies within ±\(bound)")
    return max(probability(below: -statistic(from: -bound)), probability(below: statistic(from: bound)))
  }

  /// (mean − value) / (s / √n).
  private func statistic(from value: Double) -> Double {
    let error = (summary.deviation ?? 0) / Double(summary.count).squareRoot()
    let difference = summary.mean - value
    if error > 0 { return difference / error }
    return difference == 0 ? 0 : difference > 0 ? .infinity : -.infinity
  }

  /// P(T ≤ t) of n − 1 degrees of freedom.
  private func probability(below t: Double) -> Double {
    guard t.isFinite else { return t > 0 ? 1 : 0 }
    return StudentT(degreesOfFreedom: Double(summary.count - 1)).cumulative(t)
  }
}
