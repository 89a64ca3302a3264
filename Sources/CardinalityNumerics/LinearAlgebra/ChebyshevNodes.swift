import Foundation

/// Interpolation of functions on [−1, 1] by polynomials through their values at Chebyshev nodes of the first kind.
package struct ChebyshevNodes: Sendable {
  /// The nodes cos((2 m + 1) π / 2 p), m from 0 to p − 1.
  package let nodes: [Double]
  /// Row k, column m: the share of node m in the coefficient of the Chebyshev polynomial of degree k.
  private let coefficients: [Double]

  /// Makes p nodes.
  package init(count p: Int) {
    func polynomial(_ k: Int, _ m: Int) -> Double { cos(Double(k * (2 * m + 1)) * .pi / Double(2 * p)) }
    nodes = (0..<p).map { polynomial(1, $0) }
    coefficients = (0..<p).flatMap { k in (0..<p).map { (k == 0 ? 1 : 2) / Double(p) * polynomial(k, $0) } }
  }

  /// Writes what each node's value counts for the value at `x` in [−1, 1]: the weights add up to 1.
  ///
  /// - Complexity: O(p²).
  package func writeWeights(at x: Double, to weights: UnsafeMutablePointer<Double>) {
    let p = nodes.count
    var (last, polynomial) = (x, 1.0)
    weights.update(repeating: 0, count: p)
    coefficients.withUnsafeBufferPointer { coefficients in
      for k in 0..<p {
        for m in 0..<p { weights[m] += coefficients[k * p + m] * polynomial }
        (last, polynomial) = (polynomial, k == 0 ? x : 2 * x * polynomial - last)
      }
    }
  }
}
