/// Differences of two things measured on the same seeds after each of several tunings: two crossed random effects.
///
/// d[k, s] = μ + aₖ + bₛ + eₖₛ for tuning k of K and seed s of n, with variances τ², σ² and ε². With the mean squares of
/// the rows, the columns and the rest,
///
///     T = n Σₖ (d̄ₖ − d̄)² / (K − 1)    S = K Σₛ (d̄ₛ − d̄)² / (n − 1)    R = Σₖₛ (d[k, s] − d̄ₖ − d̄ₛ + d̄)² / ((K − 1)(n − 1)),
///
/// the grand mean d̄ has the variance τ²/K + σ²/n + ε²/(K n), which (T + S − R) / (K n) estimates without bias. A
/// component that this takes for negative counts as 0, so that the variance is max(T + S − R, T, S, R) / (K n). Its
/// degrees of freedom are Satterthwaite's, with all three mean squares even where one alone decides: fewer than it has,
/// so that intervals are rather too wide than too narrow.
///
/// Sources: Scheffé, The Analysis of Variance (1959), ch. 7; Satterthwaite, Biometrics Bulletin 2 (1946).
package struct CrossedComparison: Sendable, Equatable {
  /// The mean difference of each tuning.
  package let effects: [Double]
  /// The mean difference of each seed, over the tunings.
  package let differences: [Double]
  /// Student's tests of the grand mean, for seeds and tunings that are both drawn anew.
  package let tests: StudentTests
  /// How much another tuning changes an effect: τ̂² = max(0, (T − R) / n).
  package let tuning: TuningVariance

  /// Compares.
  ///
  /// - Parameter rows: for each tuning a difference for each seed, in the same order.
  /// - Precondition: at least two tunings and two seeds, rows of one length, none of their numbers NaN.
  package init(_ rows: [[Double]]) {
    let (k, n) = (rows.count, rows.first?.count ?? 0)
    precondition(k > 1 && n > 1 && rows.allSatisfy { $0.count == n }, "\(k) × \(n) differences are not crossed")
    precondition(!rows.joined().contains { $0.isNaN }, "a difference is not a number")
    let effects = rows.map { SampleSummary($0).mean }
    let differences = (0..<n).map { seed in SampleSummary(rows.map { $0[seed] }).mean }
    let mean = SampleSummary(effects).mean
    let (tunings, seeds, size) = (Double(k), Double(n), Double(k * n))
    func square(_ values: [Double]) -> Double { values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } }
    let rest = zip(rows, effects).reduce(0.0) { sum, row in
      zip(row.0, differences).reduce(sum) { sum, cell in
        let residual = cell.0 - row.1 - cell.1 + mean
        return sum + residual * residual
      }
    }
    let t = seeds * square(effects) / (tunings - 1)
    let s = tunings * square(differences) / (seeds - 1)
    let r = rest / ((tunings - 1) * (seeds - 1))
    // What each is uncertain by: itself over the root of its degrees of freedom.
    let errors = [
      t / (tunings - 1).squareRoot(), s / (seeds - 1).squareRoot(), r / ((tunings - 1) * (seeds - 1)).squareRoot(),
    ]
    (self.effects, self.differences) = (effects, differences)
    tests = StudentTests(mean: mean, variance: max(t + s - r, t, s, r) / size, errors: errors.map { $0 / size })
    tuning = TuningVariance(
      variance: max(0, (t - r) / seeds),
      error: (errors[0] * errors[0] + errors[2] * errors[2]).squareRoot() / seeds)
  }
}
