import Testing

@testable import Analysis

@Suite("The perceptron")
struct PerceptronTests {
  private let features = SeededBatch.logits(6, classes: 4, seed: 9)
  private let labels = SeededBatch.labels(6, classes: 3)

  private func network() -> Perceptron<Double> {
    var random = TorchRandom(seed: 3)
    return Perceptron(features: 4, hidden: 5, classes: 3, random: &random)
  }

  @Test("is a dense layer, a rectifier and a dense layer")
  func forward() {
    var network = network()
    network.forward(features)
    for row in 0..<6 {
      let hidden = outputs(of: network.hidden, for: Array(features.row(row))).map { max($0, 0) }
      expectClose(Array(network.logits.row(row)), outputs(of: network.readout, for: hidden), relative: 1e-14)
    }
  }

  @Test("has gradients of all parameters that agree with central differences")
  func backward() throws {
    let loss: any Loss<Predictions> = .magnitude()
    var network = network()
    network.forward(features)
    let gradient = try loss.valueAndGradient(of: Predictions(logits: network.logits, labels: labels)).gradient
    network.backward(features, logitsGradient: gradient)
    var index = 0
    network.visitParameters { parameter in
      let differences = differences(of: loss, by: index, at: parameter.value)
      expectClose(parameter.gradient.elements, differences, relative: 1e-7, "parameter \(index)")
      index += 1
    }
    #expect(index == 4)
  }

  @Test("shows its parameters layer by layer, weights before biases")
  func parameters() {
    var network = network()
    var shapes: [[Int]] = []
    network.visitParameters { shapes.append([$0.value.rows, $0.value.columns]) }
    #expect(shapes == [[5, 4], [1, 5], [3, 5], [1, 3]])
  }

  /// The derivative of the loss by each number of a parameter, the others as they are.
  private func differences(
    of loss: any Loss<Predictions>, by index: Int, at value: Matrix<Double>
  ) -> [Double] {
    let network = network()
    let differences = try? centralDifferences(
      of: { moved in
        var changed = network
        var place = 0
        changed.visitParameters { parameter in
          if place == index { parameter.value = moved }
          place += 1
        }
        changed.forward(features)
        return try loss.value(of: Predictions(logits: changed.logits, labels: labels))
      }, at: value, step: 1e-4)
    return differences ?? []
  }

  private func outputs(of layer: Dense<Double>, for input: [Double]) -> [Double] {
    (0..<layer.weights.value.rows).map { unit in
      zip(layer.weights.value.row(unit), input).reduce(layer.biases.value[0, unit]) { $0 + $1.0 * $1.1 }
    }
  }
}
