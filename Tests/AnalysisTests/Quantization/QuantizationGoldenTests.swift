import Analysis
import Testing

@testable import Learning

/// Reference values of PyTorch and scikit-learn.
private struct QuantizationFixture: Decodable {
  struct Autoencoder: Decodable {
    let name: String
    let inputs: [[Double]]
    let encoder: [[Double]]
    let codes: [[Double]]
    let decoder: [[Double]]
    let beta: Double
    let entropyWeight: Double
    let temperature: Double
    let assignments: [Int]
    let reconstruction: Double
    let own: Double
    let loss: Double
    let gradients: [[Double]]
  }
  struct Averages: Decodable {
    struct Batch: Decodable {
      let vectors: [[Double]]
      let codes: [[Double]]
      let counts: [Double]
    }
    let codes: [[Double]]
    let decay: Double
    let batches: [Batch]
  }
  struct Clusters: Decodable {
    let points: [[Double]]
    let start: [[Double]]
    let centres: [[Double]]
    let assignments: [Int]
    let error: Double
  }
  let autoencoders: [Autoencoder]
  let averages: Averages
  let clusters: Clusters
}

@Suite("Vector quantisation, against PyTorch and scikit-learn")
struct QuantizationGoldenTests {
  private let reference: QuantizationFixture

  init() throws { reference = try fixture("quantization.json") }

  private func network(_ one: QuantizationFixture.Autoencoder) -> QuantizedAutoencoder {
    func layers(_ parameters: [[Double]], _ inputs: Int) -> Sequential<Double> {
      func dense(_ index: Int, _ inputs: Int) -> Dense<Double> {
        let (weights, biases) = (parameters[index], parameters[index + 1])
        return Dense(weights: Matrix(rows: biases.count, columns: inputs, elements: weights), biases: biases)
      }
      return Sequential([dense(0, inputs), ReLU(), dense(2, parameters[1].count)])
    }
    let entropy = CodebookEntropy(weight: one.entropyWeight, temperature: one.temperature)
    return QuantizedAutoencoder(
      encoder: layers(one.encoder, one.inputs[0].count),
      quantizer: VectorQuantizer(
        codes: Matrix(one.codes), commitment: one.beta, entropy: one.entropyWeight > 0 ? entropy : nil),
      decoder: layers(one.decoder, one.codes[0].count))
  }

  private func term(_ name: String) -> CodebookCardinality? {
    switch name {
    case "magnitude divisor": CodebookCardinality(.magnitude, dilation: 2, as: .divisor)
    case "spread divisor": CodebookCardinality(.spread, dilation: 0.5, as: .divisor)
    case "magnitude bonus": CodebookCardinality(.magnitude, dilation: 1, as: .bonus(weight: 0.7))
    case "spread bonus": CodebookCardinality(.spread, dilation: 3, as: .bonus(weight: 0.2))
    default: nil
    }
  }

  @Test("gives every loss and every gradient of the straight-through autoencoder, with each term")
  func gradients() throws {
    #expect(reference.autoencoders.count == 6)
    for one in reference.autoencoders {
      var network = network(one)
      let inputs = Matrix(one.inputs)
      network.forward(inputs)
      #expect(network.quantizer.assignments == one.assignments, "\(one.name)")
      let value = try network.backward(inputs, with: term(one.name), in: Workspace())
      expectClose(network.reconstructionError(of: inputs), one.reconstruction, relative: 1e-12, "\(one.name)")
      expectClose(network.quantizer.loss, one.own, relative: 1e-12, "\(one.name)")
      expectClose(value, one.loss, relative: 1e-12, "\(one.name)")
      var gradients: [[Double]] = []
      network.visitParameters { gradients.append($0.gradient.elements) }
      #expect(gradients.count == one.gradients.count)
      for (index, (ours, theirs)) in zip(gradients, one.gradients).enumerated() {
        expectClose(ours, theirs, relative: 1e-11, "\(one.name), parameter \(index)")
      }
    }
  }

  @Test("moves codes as running averages of their vectors, as Sonnet does")
  func averages() {
    var quantizer = VectorQuantizer(
      codes: Matrix(reference.averages.codes), update: .movingAverage(decay: reference.averages.decay))
    var random = NumPyRandom(seed: 1)
    #expect(reference.averages.batches.count == 2)
    for batch in reference.averages.batches {
      let vectors = Matrix(batch.vectors)
      quantizer.forward(vectors)
      quantizer.follow(vectors, random: &random)
      expectClose(quantizer.averages.counts, batch.counts, relative: 1e-12)
      expectClose(quantizer.codes.value.elements, batch.codes.flatMap { $0 }, relative: 1e-12)
    }
  }

  @Test("finds scikit-learn's clusters from the same start")
  func clusters() {
    let expected = reference.clusters
    let ours = KMeans(Matrix(expected.points), from: Matrix(expected.start))
    #expect(ours.assignments == expected.assignments)
    expectClose(ours.centres.elements, expected.centres.flatMap { $0 }, relative: 1e-12)
    expectClose(ours.error, expected.error, relative: 1e-12)
  }
}
