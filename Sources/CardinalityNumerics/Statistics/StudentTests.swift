import Foundation

/// Student's tests of the mean of paired differences: that it is 0, and that it is smaller than what would matter.
///
/// The first is the paired t-test; the second, of equivalence, is two one-sided tests (TOST), whose larger p-value
/// counts: it rejects at level α where the 1 − 2α interval lies within ±bound. "Not told apart" is what neither rejects.
///
/// Differences that are all equal have no deviation: the tests then see their value exactly.
/// Source: Student (1908); Schuirmann, J. Pharmacokinet. Biopharm. 15 (1987).
package struct StudentTests: Sendable, Equatable {
  /// The mean of the differences.
  package let mean: Double
  /// The deviation of that mean, not of the differences.
  package let standardError: Double
  /// The degrees of freedom of its square.
  package let degreesOfFreedom: Double

  /// Tests a mean whose standard error is known to so many degrees of freedom.
  ///
  /// - Precondition: the error is not negative, and the degrees of freedom are positive and finite.
  package init(mean: Double, standardError: Double, degreesOfFreedom: Double) {
    precondition(!(standardError < 0), "no mean has a standard error of \(standardError)")
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "nothing has ν = \(degreesOfFreedom)")
    (self.mean, self.standardError, self.degreesOfFreedom) = (mean, standardError, degreesOfFreedom)
  }

  /// Tests independent differences: an error of s / √n with n − 1 degrees of freedom.
  ///
  /// - Precondition: at least two, none of them NaN.
  package init(_ differences: [Double]) {
    precondition(differences.count > 1, "\(differences.count) differences have no deviation")
    precondition(!differences.contains { $0.isNaN }, "a difference is not a number")
    let summary = SampleSummary(differences)
    self.init(
      mean: summary.mean, standardError: (summary.deviation ?? 0) / Double(summary.count).squareRoot(),
      degreesOfFreedom: Double(summary.count - 1))
  }

  /// Tests a mean whose variance is estimated by a sum, with Satterthwaite's degrees of freedom, V² / Σ eᵢ².
  ///
  /// - Parameter errors: of each part vᵢ of the sum, with νᵢ degrees of freedom, eᵢ = vᵢ / √νᵢ.
  ///
  /// Source: Satterthwaite, Biometrics Bulletin 2 (1946).
  init(mean: Double, variance: Double, errors: [Double]) {
    let share = errors.reduce(0) { $0 + ($1 / variance) * ($1 / variance) }
    // Without any variance the tests see the mean exactly, whatever the degrees of freedom.
    self.init(
      mean: mean, standardError: variance.squareRoot(), degreesOfFreedom: share > 0 && share.isFinite ? 1 / share : 1)
  }

  /// The interval that holds the true mean in such a share of experiments; `nil` where it has no finite ends.
  package func interval(level: Double = 0.95) -> ClosedRange<Double>? {
    let half = StudentT(degreesOfFreedom: degreesOfFreedom).quantile((1 + level) / 2) * standardError
    return half.isFinite && mean.isFinite ? mean - half...mean + half : nil
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

  /// (mean − value) / error.
  private func statistic(from value: Double) -> Double {
    let difference = mean - value
    if standardError > 0 { return difference / standardError }
    return difference == 0 ? 0 : difference > 0 ? .infinity : -.infinity
  }

  /// P(T ≤ t).
  private func probability(below t: Double) -> Double {
    guard t.isFinite else { return t > 0 ? 1 : 0 }
    return StudentT(degreesOfFreedom: degreesOfFreedom).cumulative(t)
  }
}
