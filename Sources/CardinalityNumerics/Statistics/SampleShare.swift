/// A share of independent trials, such as a precision among a hundred glasses.
package struct SampleShare: Sendable, Equatable {
  /// The share, from 0 to 1.
  package let share: Double
  /// The number of trials.
  package let count: Int

  /// Takes a share of so many trials.
  ///
  /// - Precondition: the share lies between 0 and 1, and there is a trial.
  package init(of share: Double, among count: Int) {
    precondition(share >= 0 && share <= 1 && count > 0, "no share is \(share) of \(count)")
    (self.share, self.count) = (share, count)
  }

  /// Wilson's 95 % interval for the probability: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
  ///
  /// Source: Wilson, Journal of the American Statistical Association 22 (1927).
  package var interval: ClosedRange<Double> {
    // The normal quantile of 0.975.
    let z = 1.959_963_984_540_054
    let (p, n) = (share, Double(count))
    let centre = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return max((centre - half) / scale, 0)...min((centre + half) / scale, 1)
  }
}
