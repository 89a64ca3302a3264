import Analysis
import Testing

@testable import Glass
@testable import Learning

@Suite("A rectifier")
struct ReLUTests {
  private let input = Matrix([[-1.0, 0, 2], [0.5, -0.0, -3]])

  @Test("keeps what is positive")
  func forward() {
    var rectifier = ReLU<Double>()
    rectifier.forward(input)
    #expect(rectifier.output == Matrix([[0, 0, 2], [0.5, 0, 0]]))
  }

  @Test("passes the gradient on where the input was positive, not at 0")
  func backward() {
    var rectifier = ReLU<Double>()
    rectifier.forward(input)
    rectifier.backward(input, outputGradient: Matrix([[1, 2, 3], [4, 5, 6]]))
    #expect(rectifier.inputGradient == Matrix([[0, 0, 3], [4, 0, 0]]))
  }

  @Test("has no parameters")
  func parameters() {
    var rectifier = ReLU<Double>()
    rectifier.visitParameters { _ in Issue.record("a rectifier has nothing to train") }
  }
}
