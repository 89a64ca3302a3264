/// The difference of two means of independent repetitions, whose deviations need not be alike: Welch's.
package struct UnpairedComparison: Sendable, Equatable {
  /// The first mean less the second.
  package let difference: Double
  /// Welch's 95 % interval of the difference; `nil` for fewer than two repetitions of either, or where none deviates.
  package let interval: ClosedRange<Double>?

  /// Compares repetitions.
  ///
  /// With s²/n of each, the degrees of freedom are (a + b)² / (a²/(n − 1) + b²/(m − 1)). Source: Welch, Biometrika 34
  /// (1947).
  package init(_ values: [Double], _ others: [Double]) {
    let (first, second) = (SampleSummary(values), SampleSummary(others))
    difference = first.mean - second.mean
    guard let s = first.deviation, let r = second.deviation else {
      interval = nil
      return
    }
    let (a, b) = (s * s / Double(values.count), r * r / Double(others.count))
    let freedom = (a + b) * (a + b) / (a * a / Double(values.count - 1) + b * b / Double(others.count - 1))
    guard freedom > 0, freedom.isFinite else {
      interval = nil
      return
    }
    let half = StudentT(degreesOfFreedom: freedom).quantile(0.975) * (a + b).squareRoot()
    interval = difference - half...difference + half
  }
}
