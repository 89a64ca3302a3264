/// How much another tuning changes a difference, τ², learnt where tunings were repeated and used where they were not.
///
/// The difference of things that were tuned once has the mean μ + a, where a has the variance τ². Over seeds alone a
/// cannot be seen: the variance of the mean is s²/n + τ², and s²/n is all that an interval over seeds holds.
package struct TuningVariance: Sendable, Equatable {
  /// τ̂².
  package let variance: Double
  /// What it is uncertain by: the root of Σ (its parts' mean squares)² / ν, as Satterthwaite's degrees of freedom need it.
  let error: Double

  init(variance: Double, error: Double) { (self.variance, self.error) = (variance, error) }

  /// The mean of τ̂² over comparisons, whose errors are taken for independent.
  ///
  /// - Precondition: there is a comparison.
  package init(pooling comparisons: [CrossedComparison]) {
    precondition(!comparisons.isEmpty, "nothing was tuned several times")
    let count = Double(comparisons.count)
    variance = comparisons.reduce(0) { $0 + $1.tuning.variance } / count
    error = comparisons.reduce(0) { $0 + $1.tuning.error * $1.tuning.error }.squareRoot() / count
  }

  /// τ̂, the deviation of an effect over tunings.
  package var deviation: Double { variance.squareRoot() }

  /// Student's tests of differences over seeds after one tuning, for seeds and tunings that are both drawn anew.
  ///
  /// The variance of their mean is s²/n + τ̂², with Satterthwaite's degrees of freedom.
  /// - Precondition: at least two differences, none of them NaN.
  package func tests(_ differences: [Double]) -> StudentTests {
    let seeds = StudentTests(differences)
    let own = seeds.standardError * seeds.standardError
    return StudentTests(
      mean: seeds.mean, variance: own + variance, errors: [own / seeds.degreesOfFreedom.squareRoot(), error])
  }
}
