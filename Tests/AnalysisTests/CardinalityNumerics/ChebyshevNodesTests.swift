import Analysis
import Foundation
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("Interpolation at Chebyshev nodes")
struct ChebyshevNodesTests {
  @Test("is exact for polynomials of lower degree", arguments: [1, 2, 5, 9, 12])
  func polynomials(count: Int) {
    let chebyshev = ChebyshevNodes(count: count)
    for degree in 0..<count {
      let values = chebyshev.nodes.map { pow($0, Double(degree)) }
      for x in [-1, -0.3, 0, 0.72, 1] {
        let value = chebyshev.coefficients.enumerated().reduce(0) { sum, row in
          let coefficient = zip(row.element, values).reduce(0) { $0 + $1.0 * $1.1 }
          return sum + coefficient * ChebyshevNodes.polynomial(row.offset, at: x)
        }
        expectClose(value, pow(x, Double(degree)), relative: 1e-13, floor: 1)
      }
    }
  }

  @Test("takes the polynomials from their recurrence")
  func recurrence() {
    for angle in [0, 0.4, 1.7, 3] {
      for k in 0...12 {
        expectClose(ChebyshevNodes.polynomial(k, at: cos(angle)), cos(Double(k) * angle), relative: 1e-13, floor: 1)
      }
    }
  }
}
