import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("Conjugate gradients")
struct ConjugateGradientsTests {
  private static let matrix = Matrix([[4.0, 1, 0], [1, 3, -1], [0, -1, 2]])

  @Test("solve n equations in n steps")
  func exact() {
    let (outcome, x, residual) = solve(Self.matrix, limit: 3)
    #expect(outcome.converged && outcome.iterations <= 3)
    // The residual that is kept up to date is the true one.
    for i in 0..<3 {
      let product = (0..<3).reduce(0) { $0 + Self.matrix[i, $1] * x[$1] }
      #expect(abs(1 - product - residual[i]) < 1e-14)
      #expect(abs(residual[i]) <= 1e-12)
    }
  }

  @Test("take one step with the inverse as preconditioner")
  func preconditioned() {
    let diagonal = Matrix([[4.0, 0, 0], [0, 0.5, 0], [0, 0, 2]])
    let inverse: ConjugateGradients.Map = { residual, corrected in
      for i in 0..<3 { corrected[i] = residual[i] / diagonal[i, i] }
    }
    let (outcome, x, _) = solve(diagonal, limit: 5, precondition: inverse)
    #expect(outcome.converged && outcome.iterations == 1)
    expectClose(x, [0.25, 2, 0.5], relative: 1e-15)
  }

  @Test("say when the limit came first")
  func limit() {
    let (outcome, _, _) = solve(Self.matrix, limit: 2)
    #expect(!outcome.converged && outcome.iterations == 2)
  }

  @Test("give up on a matrix that is not positive definite")
  func indefinite() {
    let (outcome, _, _) = solve(Matrix([[-1.0, 0, 0], [0, 1, 0], [0, 0, -1]]), limit: 9)
    #expect(!outcome.converged && outcome.iterations == 1)
  }

  @Test("reach with products right to four digits what exact ones reach")
  func rough() {
    let nearly = Matrix([[4.0004, 1, 0], [1, 2.9997, -1], [0, -1, 2.0001]])
    let (outcome, x, _) = solve(Self.matrix, limit: 20, roughly: Self.product(nearly))
    let (_, exact, _) = solve(Self.matrix, limit: 3)
    #expect(outcome.converged)
    expectClose(x, exact, relative: 1e-12)
  }

  @Test("say when products are too rough to lead anywhere")
  func tooRough() {
    let wrong = Matrix([[1.0, 0, 0], [0, 1, 0], [0, 0, 1]])
    #expect(!solve(Self.matrix, limit: 20, roughly: Self.product(wrong)).0.converged)
  }

  private func solve(
    _ matrix: Matrix<Double>, limit: Int,
    roughly: ConjugateGradients.Map? = nil,
    precondition: @escaping ConjugateGradients.Map = { $1.update(from: $0, count: 3) }
  ) -> (ConjugateGradients.Outcome, x: [Double], residual: [Double]) {
    var x = [0.0, 0, 0]
    var residual = [1.0, 1, 1]
    let gradients = ConjugateGradients(
      multiply: Self.product(matrix), roughly: roughly, precondition: precondition)
    let outcome = gradients.solve(
      &x, residual: &residual, count: 3, tolerance: 1e-12, limit: limit, in: Workspace())
    return (outcome, x, residual)
  }

  private static func product(_ matrix: Matrix<Double>) -> ConjugateGradients.Map {
    { x, y in for i in 0..<3 { y[i] = (0..<3).reduce(0) { $0 + matrix[i, $1] * x[$1] } } }
  }
}
