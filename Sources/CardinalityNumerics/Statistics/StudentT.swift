import Foundation

/// Student's t distribution.
package struct StudentT: Sendable, Equatable {
  /// The degrees of freedom ν, positive.
  package let degreesOfFreedom: Double

  /// Makes the distribution.
  ///
  /// - Precondition: ν is positive and finite.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "no t distribution has ν = \(degreesOfFreedom)")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(T > t) for t ≥ 0: ½ I_x(ν/2, ½) with x = ν / (ν + t²).
  private func upperTail(_ t: Double) -> Double {
    0.5 * incompleteBeta(degreesOfFreedom / 2, 0.5, at: degreesOfFreedom / (degreesOfFreedom + t * t))
  }

  /// P(T ≤ t).
  package func cumulative(_ t: Double) -> Double {
    t >= 0 ? 1 - upperTail(t) : upperTail(-t)
  }

  /// The t with P(T ≤ t) = p, by bisection to the last digits.
  ///
  /// - Precondition: 0 < p < 1.
  package func quantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1, "no quantile belongs to p = \(p)")
    if p < 0.5 { return -quantile(1 - p) }
    let tail = 1 - p
    var low = 0.0
    var high = 1.0
    while upperTail(high) > tail { high *= 2 }
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if upperTail(middle) > tail { low = middle } else { high = middle }
    }
  }
}

/// The regularised incomplete beta function I_x(a, b), by its continued fraction.
///
/// The fraction converges fast for x < (a + 1) / (a + b + 2); elsewhere I_x(a, b) = 1 − I_{1−x}(b, a). It is evaluated
/// by Lentz's method until a step changes nothing.
///
/// - Precondition: a and b are positive, 0 ≤ x ≤ 1.
func incompleteBeta(_ a: Double, _ b: Double, at x: Double) -> Double {
  precondition(a > 0 && b > 0 && x >= 0 && x <= 1, "no incomplete beta function of \(a), \(b) at \(x)")
  if x == 0 || x == 1 { return x }
  if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(b, a, at: 1 - x) }
  let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x)) / a
  // Lentz's method divides by these; the smallest number stands for 0.
  func nonZero(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
  var c = 1.0
  var d = 1 / nonZero(1 - (a + b) * x / (a + 1))
  var fraction = d
  for step in 1...10_000 {
    let m = Double(step)
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
    var change = 1.0
    for coefficient in [even, odd] {
      d = 1 / nonZero(1 + coefficient * d)
      c = nonZero(1 + coefficient / c)
      change = c * d
      fraction *= change
    }
    if abs(change - 1) < 1e-15 { break }
  }
  return front * fraction
}
