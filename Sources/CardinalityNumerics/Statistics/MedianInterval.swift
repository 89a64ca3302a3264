import Foundation

extension [Double] {
  /// The interval from the k-th smallest to the k-th largest number, with the largest k for which it holds the median
  /// of the distribution that they are drawn from with at least the given probability, whatever that distribution is.
  ///
  /// It fails where fewer than k numbers lie on one side of the median, with probability 2 P(B < k) for the heads B of
  /// as many tosses of a coin.
  /// - Returns: `nil` where there are too few numbers, for 95 % fewer than six.
  /// - Source: Conover, Practical Nonparametric Statistics (1999), section 3.2.
  package func medianInterval(level: Double = 0.95) -> ClosedRange<Double>? {
    let sorted = sorted()
    var (place, below) = (0, 0.0)
    // In logarithms, so that the probability of no head is no 0 for a thousand tosses.
    var logarithm = -Double(count) * log(2)
    while place < count / 2, 2 * (below + exp(logarithm)) <= 1 - level {
      below += exp(logarithm)
      logarithm += log(Double(count - place) / Double(place + 1))
      place += 1
    }
    return place > 0 ? sorted[place - 1]...sorted[count - place] : nil
  }
}
