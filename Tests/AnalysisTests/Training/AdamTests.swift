import Testing

@testable import Analysis

@Suite("Adam")
struct AdamTests {
  @Test("moves every number by the learning rate in its first step, whatever the gradient's size")
  func first() {
    var layer = LinearMap(weights: Matrix([[1.0, -2]]))
    var optimizer = Adam<Double>(learningRate: 0.125, epsilon: 0)
    layer.backward(Matrix([[1]]), outputGradient: Matrix([[1e-3, -1e4]]))
    optimizer.step(&layer)
    expectClose(layer.weights.value.elements, [0.875, -1.875], relative: 1e-12)
    #expect(optimizer.steps == 1)
  }

  @Test("draws numbers without a gradient to 0 by its decay")
  func decay() {
    var layer = LinearMap(weights: Matrix([[1.0, -2]]))
    var optimizer = Adam<Double>(learningRate: 0.5, decay: 0.1, epsilon: 0)
    optimizer.step(&layer)
    expectClose(layer.weights.value.elements, [0.5, -1.5], relative: 1e-12)
  }
}
