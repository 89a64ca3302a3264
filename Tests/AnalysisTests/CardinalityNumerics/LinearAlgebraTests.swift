import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("A Cholesky factor")
struct LinearAlgebraTests {
  /// L Lᵀ for L with rows 2; 1, 3; −1, 0.5, 1.5: every number of the factor is exact.
  private static let lower = [[2.0], [1, 3], [-1, 0.5, 1.5]]

  @Test("is read from and written to the lower triangle alone, rows a stride apart")
  func factor() {
    expectFactor(in: Double.self)
    expectFactor(in: Float.self)
  }

  @Test("solves L Lᵀ x = b")
  func solution() {
    expectSolution(in: Double.self)
    expectSolution(in: Float.self)
  }

  @Test("does not exist where a leading minor is not positive: its order is told")
  func indefinite() {
    var matrix = [1.0, 0, 2, 1]
    #expect(Double.factorizeCholesky(&matrix, triangle: .lower, count: 2, stride: 2) == 2)
    var single: [Float] = [-1]
    #expect(Float.factorizeCholesky(&single, triangle: .lower, count: 1, stride: 1) == 1)
  }

  /// The product L Lᵀ with NaN wherever nothing may be read.
  private func product<Scalar: LinearAlgebraScalar>(stride: Int) -> [Scalar] {
    var matrix = [Scalar](repeating: .nan, count: 3 * stride)
    for i in 0..<3 {
      for j in 0...i {
        matrix[i * stride + j] = Scalar(zip(Self.lower[i], Self.lower[j]).reduce(0) { $0 + $1.0 * $1.1 })
      }
    }
    return matrix
  }

  private func expectFactor<Scalar: LinearAlgebraScalar>(in type: Scalar.Type) {
    var matrix: [Scalar] = product(stride: 4)
    #expect(Scalar.factorizeCholesky(&matrix, triangle: .lower, count: 3, stride: 4) == 0)
    for i in 0..<3 {
      for j in 0..<4 {
        let element = matrix[i * 4 + j]
        #expect(j <= i ? element == Scalar(Self.lower[i][j]) : element.isNaN)
      }
    }
  }

  private func expectSolution<Scalar: LinearAlgebraScalar>(in type: Scalar.Type) {
    var factor: [Scalar] = product(stride: 4)
    _ = Scalar.factorizeCholesky(&factor, triangle: .lower, count: 3, stride: 4)
    // L Lᵀ (1, 2, 4), and a number behind it that is not touched.
    var vector: [Scalar] = [0, 24, 13, 99]
    Scalar.solveCholesky(factor, triangle: .lower, count: 3, stride: 4, &vector)
    expectClose(vector.map { Double($0) }, [1, 2, 4, 99], relative: 1e-6)
  }
}
