import Analysis
import Foundation
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("Interpolation at Chebyshev nodes")
struct ChebyshevNodesTests {
  @Test("is exact for polynomials of lower degree", arguments: [1, 2, 5, 9])
  func polynomials(count: Int) {
    let chebyshev = ChebyshevNodes(count: count)
    for x in [-1, -0.3, 0, 0.72, 1] {
      let weights = weights(chebyshev, at: x)
      for degree in 0..<count {
        let value = zip(weights, chebyshev.nodes).reduce(0) { $0 + $1.0 * pow($1.1, Double(degree)) }
        expectClose(value, pow(x, Double(degree)), relative: 1e-14, floor: 1)
      }
    }
  }

  @Test("takes a node's own value there")
  func nodes() {
    let chebyshev = ChebyshevNodes(count: 9)
    for (place, node) in chebyshev.nodes.enumerated() {
      for (other, weight) in weights(chebyshev, at: node).enumerated() {
        expectClose(weight, other == place ? 1 : 0, relative: 1e-14, floor: 1)
      }
    }
  }

  private func weights(_ chebyshev: ChebyshevNodes, at x: Double) -> [Double] {
    var weights = chebyshev.nodes
    chebyshev.writeWeights(at: x, to: &weights)
    return weights
  }
}
