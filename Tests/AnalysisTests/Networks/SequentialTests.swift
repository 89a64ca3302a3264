import Analysis
import Testing

@testable import Glass
@testable import Learning

@Suite("A network of layers")
struct SequentialTests {
  private let features = SeededBatch.logits(6, classes: 4, seed: 9)
  private let labels = SeededBatch.labels(6, classes: 3)

  private func network(_ text: String) throws -> Sequential<Double> {
    var random = TorchRandom(seed: 3)
    return try NetworkDescription(text).network(features: 4, classes: 3, random: &random)
  }

  @Test("described by 5 is a dense layer, a rectifier and a dense layer, drawn in this order")
  func plain() throws {
    var random = TorchRandom(seed: 3)
    let hidden = Dense<Double>(inputs: 4, outputs: 5, random: &random)
    let readout = Dense<Double>(inputs: 5, outputs: 3, random: &random)
    var network = try network("5")
    network.forward(features)
    for row in 0..<6 {
      let units = outputs(of: hidden, for: Array(features.row(row))).map { max($0, 0) }
      expectClose(Array(network.output.row(row)), outputs(of: readout, for: units), relative: 1e-14)
    }
    #expect(network.parameterCount == 5 * 5 + 6 * 3)
  }

  @Test(
    "has gradients of all parameters that agree with central differences",
    arguments: ["5", "linear", "7,5", "7,5:batch_norm", "7,5:dropout=0.5"])
  func backward(text: String) throws {
    var network = try network(text)
    network.enter(.training(calls: 1))
    func value(_ network: Sequential<Double>) throws -> Double {
      var network = network
      network.forward(features)
      return try CardinalityLoss.magnitude().value(of: Predictions(logits: network.output, labels: labels))
    }
    // The same stream for every value: the same units are dropped.
    var changed = network
    changed.forward(features)
    let predictions = Predictions(logits: changed.output, labels: labels)
    let gradient = try CardinalityLoss.magnitude().valueAndGradient(of: predictions).gradient
    changed.backward(features, outputGradient: gradient)
    var gradients: [[Double]] = []
    changed.visitParameters { gradients.append($0.gradient.elements) }
    for (parameter, gradient) in gradients.enumerated() {
      let differences = try gradient.indices.map { index in
        let values = try [1e-5, -1e-5].map { change in
          var moved = network
          var place = 0
          moved.visitParameters {
            if place == parameter { $0.value.elements[index] += change }
            place += 1
          }
          return try value(moved)
        }
        return (values[0] - values[1]) / 2e-5
      }
      // A bias before a normalisation has no influence: compared with the largest of all gradients.
      let scale = gradients.joined().map(abs).max() ?? 0
      #expect(zip(gradient, differences).allSatisfy { abs($0 - $1) <= 1e-6 * scale }, "parameter \(parameter)")
    }
  }

  @Test("drops units in training only, others each time, and the same after a restart")
  func phases() throws {
    var network = try network("64:dropout=0.5")
    func output() -> Matrix<Double> {
      network.forward(features)
      return network.output
    }
    let evaluated = output()
    #expect(output() == evaluated)
    network.enter(.training(calls: 1))
    var seed: UInt32 = 5
    network.restart(seed: &seed)
    let first = output()
    #expect(first != evaluated && output() != first)
    seed = 5
    network.restart(seed: &seed)
    #expect(output() == first)
    network.enter(.evaluation)
    #expect(output() == evaluated)
  }

  @Test("gives each of its dropouts a stream of its own")
  func streams() throws {
    var network = try network("64,64:dropout=0.5")
    var seed: UInt32 = 5
    network.restart(seed: &seed)
    #expect(seed == 7)
  }

  @Test("normalises over the batch in training, and by running averages in evaluation")
  func normalization() throws {
    var network = try network("5:batch_norm")
    #expect(network.smallestBatch == 2)
    network.enter(.training(calls: 1))
    network.forward(features)
    let trained = network.output
    var statistics: [[Double]] = []
    network.visitStatistics { statistics.append($0) }
    #expect(statistics.map(\.count) == [5, 5] && statistics[0].contains { $0 != 0 })
    network.enter(.evaluation)
    network.forward(features)
    #expect(network.output != trained)
  }

  @Test("that does not fit into memory is refused with its formula before it is made")
  func tooLarge() throws {
    var random = TorchRandom(seed: 3)
    for hidden in [[Int.max], [Int.max, Int.max], [1_000_000, 1_000_000_000]] {
      #expect {
        let _: Sequential<Float> = try NetworkDescription(hidden: hidden).network(
          features: 20, classes: 10, random: &random)
      } throws: { error in
        "\(error)".contains("(20 + 1) × \(hidden[0]) + ") && "\(error)".contains("GB")
      }
    }
    #expect(throws: TrainingError.noHiddenUnits(-1)) {
      let _: Sequential<Float> = try NetworkDescription(hidden: [8, -1]).network(
        features: 20, classes: 10, random: &random)
    }
  }

  @Test("takes layers of one's own")
  func ownLayer() throws {
    var network = Sequential<Double>([Doubling(), ReLU(), Doubling()])
    network.forward(Matrix([[1, -2]]))
    #expect(network.output == Matrix([[4, 0]]))
    network.backward(Matrix([[1, -2]]), outputGradient: Matrix([[1, 1]]))
    #expect(network.inputGradient == Matrix([[4, 0]]))
  }

  private func outputs(of layer: Dense<Double>, for input: [Double]) -> [Double] {
    (0..<layer.weights.value.rows).map { unit in
      zip(layer.weights.value.row(unit), input).reduce(layer.biases.value[0, unit]) { $0 + $1.0 * $1.1 }
    }
  }
}

/// Twice its input.
private struct Doubling: Layer {
  var output = Matrix<Double>(rows: 0, columns: 0)
  var inputGradient = Matrix<Double>(rows: 0, columns: 0)

  mutating func forward(_ input: Matrix<Double>) {
    output = Matrix(rows: input.rows, columns: input.columns, elements: input.elements.map { 2 * $0 })
  }

  mutating func backward(_ input: Matrix<Double>, outputGradient: Matrix<Double>) {
    inputGradient = Matrix(
      rows: input.rows, columns: input.columns, elements: outputGradient.elements.map { 2 * $0 })
  }
}
