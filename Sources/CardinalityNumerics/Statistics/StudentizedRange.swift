import Foundation

/// The range of k independent standard Gaussians: Tukey's studentized range with infinitely many degrees of freedom.
package struct StudentizedRange: Sendable, Equatable {
  /// The number of Gaussians.
  package let count: Int

  /// Makes the distribution.
  ///
  /// - Precondition: at least two Gaussians.
  package init(count: Int) {
    precondition(count > 1, "\(count) numbers have no range")
    self.count = count
  }

  /// P(range > q) = 1 − k ∫ φ(z) (Φ(z) − Φ(z − q))ᵏ⁻¹ dz.
  ///
  /// By the trapezoid rule over −9…9 + q, which converges faster than any power of the step for such integrands.
  package func upperTail(_ q: Double) -> Double {
    if q <= 0 { return 1 }
    let (low, steps) = (-9.0, 2000)
    let width = (18 + min(q, 18)) / Double(steps)
    func cumulative(_ z: Double) -> Double { 0.5 * erfc(-z / 2.0.squareRoot()) }
    let sum = (0...steps).reduce(0.0) { sum, step in
      let z = low + Double(step) * width
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      return sum + density * pow(cumulative(z) - cumulative(z - q), Double(count - 1))
    }
    return max(0, 1 - Double(count) * sum * width)
  }

  /// The q with P(range > q) = α, by bisection.
  ///
  /// - Precondition: 0 < α < 1.
  package func upperQuantile(_ alpha: Double) -> Double {
    precondition(alpha > 0 && alpha < 1, "no quantile belongs to \(alpha)")
    var (low, high) = (0.0, 1.0)
    while upperTail(high) > alpha { high *= 2 }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if upperTail(middle) > alpha { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}

/// P(χ² > x) with ν degrees of freedom: the regularised incomplete gamma function Q(ν/2, x/2).
///
/// By its series below ν/2 + 1, else by Lentz's continued fraction.
package func chiSquaredUpperTail(_ x: Double, degreesOfFreedom: Int) -> Double {
  precondition(degreesOfFreedom > 0 && !x.isNaN, "no χ² of \(degreesOfFreedom) degrees of freedom at \(x)")
  if x <= 0 { return 1 }
  let (a, x) = (Double(degreesOfFreedom) / 2, x / 2)
  let front = exp(a * log(x) - x - lgamma(a))
  if x < a + 1 {
    var (term, sum, n) = (1 / a, 1 / a, a)
    while term > sum * 1e-17 {
      n += 1
      term *= x / n
      sum += term
    }
    return 1 - front * sum
  }
  var (b, c, d) = (x + 1 - a, 1e300, 1 / (x + 1 - a))
  var fraction = d
  for step in 1...10_000 {
    let factor = -Double(step) * (Double(step) - a)
    b += 2
    d = 1 / (factor * d + b)
    c = b + factor / c
    fraction *= d * c
    if abs(d * c - 1) < 1e-15 { break }
  }
  return front * fraction
}
