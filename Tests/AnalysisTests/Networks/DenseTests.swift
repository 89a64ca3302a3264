import Analysis
import Testing

@testable import Glass
@testable import Learning

@Suite("A dense layer")
struct DenseTests {
  private let weights = Matrix([[1.0, 2, 3], [-1, 0, 0.5]])
  private let biases = [0.5, -2]
  private let input = Matrix([[1.0, 0, -1], [2, 1, 0], [0.5, 0.5, 4], [3, -2, 1]])

  @Test("is X Wᵀ + b")
  func forward() {
    var layer = Dense(weights: weights, biases: biases)
    layer.forward(input)
    #expect(layer.output == Matrix([[-1.5, -3.5], [4.5, -4], [14, -0.5], [2.5, -4.5]]))
  }

  @Test("has the gradients Gᵀ X, the column sums of G, and G W")
  func backward() {
    var layer = Dense(weights: weights, biases: biases)
    let gradient = Matrix([[1.0, 0], [0, 1], [2, -1], [1, 1]])
    layer.forward(input)
    layer.backward(input, outputGradient: gradient)
    #expect(layer.weights.gradient == Matrix([[5, -1, 8], [4.5, -1.5, -3]]))
    #expect(layer.biases.gradient == Matrix([[4, 1]]))
    #expect(layer.inputGradient == Matrix([[1, 2, 3], [-1, 0, 0.5], [3, 4, 5.5], [0, 2, 3.5]]))
  }

  @Test("forgets the batch before, larger or smaller")
  func batches() {
    var used = Dense(weights: weights, biases: biases)
    for count in [4, 1, 3] {
      let batch = input.rows(0..<count)
      let gradient = Matrix(rows: count, columns: 2, repeating: 0.5)
      var fresh = Dense(weights: weights, biases: biases)
      used.forward(batch)
      used.backward(batch, outputGradient: gradient)
      fresh.forward(batch)
      fresh.backward(batch, outputGradient: gradient)
      #expect(used.output == fresh.output && used.inputGradient == fresh.inputGradient)
      #expect(used.weights == fresh.weights && used.biases == fresh.biases)
    }
  }

  @Test("that starts a network leaves out the gradient of its input, and nothing else")
  func start() {
    var first = Dense(weights: weights, biases: biases, startsNetwork: true)
    var inner = Dense(weights: weights, biases: biases)
    let gradient = Matrix(rows: 4, columns: 2, repeating: 0.5)
    first.backward(input, outputGradient: gradient)
    inner.backward(input, outputGradient: gradient)
    #expect(first.inputGradient.elements.isEmpty)
    #expect(first.weights.gradient == inner.weights.gradient && first.biases.gradient == inner.biases.gradient)
  }

  @Test("is initialised within ±1/√inputs, weights first")
  func initial() {
    var random = TorchRandom(seed: 5)
    var reference = random
    let layer = Dense<Double>(inputs: 16, outputs: 3, random: &random)
    #expect(layer.weights.value.rows == 3 && layer.weights.value.columns == 16)
    let numbers = layer.weights.value.elements + layer.biases.value.elements
    #expect(numbers.allSatisfy { abs($0) <= 0.25 })
    #expect(numbers == reference.uniforms(51, from: -0.25, to: 0.25).map { Double($0) })
  }
}
