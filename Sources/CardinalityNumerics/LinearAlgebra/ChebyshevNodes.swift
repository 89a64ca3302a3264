import Foundation

/// Interpolation of functions on [−1, 1] by polynomials through their values at Chebyshev nodes of the first kind.
package struct ChebyshevNodes: Sendable {
  /// The nodes cos((2 m + 1) π / 2 p), m from 0 to p − 1.
  package let nodes: [Double]
  /// Row k, element m: the share of the value at node m in the coefficient of the Chebyshev polynomial T_k.
  package let coefficients: [[Double]]

  /// Makes p nodes.
  package init(count p: Int) {
    func polynomial(_ k: Int, _ m: Int) -> Double { cos(Double(k * (2 * m + 1)) * .pi / Double(2 * p)) }
    nodes = (0..<p).map { polynomial(1, $0) }
    coefficients = (0..<p).map { k in (0..<p).map { (k == 0 ? 1 : 2) / Double(p) * polynomial(k, $0) } }
  }

  /// T_k(x), by T_k = 2 x T_{k − 1} − T_{k − 2}.
  package static func polynomial(_ k: Int, at x: Double) -> Double {
    var (last, value) = (x, 1.0)
    for degree in 0..<k { (last, value) = (value, degree == 0 ? x : 2 * x * value - last) }
    return value
  }
}
