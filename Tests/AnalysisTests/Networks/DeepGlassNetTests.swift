import Analysis
import Testing

@testable import Glass
@testable import Learning

@Suite("DeepGlassNet")
struct DeepGlassNetTests {
  @Test("has 2,954,568 parameters at the paper's sizes")
  func parameterCount() {
    var random = TorchRandom(seed: 1)
    let network = DeepGlassNet.network(GlassNetSize(), by: GlassEncoder<Float>.self, random: &random)
    #expect(network.parameterCount == 2_954_568)
  }

  @Test("starts within PyTorch's bounds, with attention biases of 0")
  func initial() {
    var random = TorchRandom(seed: 1)
    let size = GlassNetSize(components: 6, embedding: 8, factor: 2, hidden: 10, output: 4)
    let weights = GlassEncoderWeights<Float>(size, random: &random)
    func expectBound(_ matrix: Matrix<Float>, _ bound: Double) {
      let largest = largestMagnitude(matrix.elements)
      // Single precision rounds the bound.
      #expect(largest <= bound * (1 + 1e-7) && largest > 0.8 * bound)
    }
    expectBound(weights.embeddings, (6.0 / 14).squareRoot())
    expectBound(weights.factor, (6.0 / 8).squareRoot())
    expectBound(weights.entryWeights, (6.0 / 32).squareRoot())
    expectBound(weights.exitWeights, (1.0 / 8).squareRoot())
    expectBound(weights.projection, (1.0 / 48).squareRoot())
    #expect(weights.entryBiases == Array(repeating: 0, count: 24))
    #expect(weights.exitBiases == Array(repeating: 0, count: 8))
  }

  @Test("is the same in bilinear form, in training and evaluation", arguments: [1, 2])
  func bilinear(heads: Int) {
    compare(heads: heads, outputs: 1e-12, gradients: 1e-12, as: Double.self)
    // Single precision keeps seven digits of what is added up, and batch normalisation of eight rows loses one or two.
    compare(heads: heads, outputs: 1e-6, gradients: 2e-5, as: Float.self)
  }

  /// Expects the plain and the bilinear form to agree, gradients as a share of the largest.
  private func compare<Scalar: LinearAlgebraScalar>(
    heads: Int, outputs: Double, gradients tolerance: Double, as type: Scalar.Type
  ) {
    var random = TorchRandom(seed: 5)
    let size = GlassNetSize(components: 18, embedding: 32, heads: heads, hidden: 64, output: 16, dropout: 0.1)
    let weights = GlassEncoderWeights<Scalar>(size, random: &random)
    let readout = Dense<Scalar>(inputs: 64, outputs: 16, random: &random)
    var plain = DeepGlassNet.network(GlassEncoder(weights, heads: heads), readout: readout, dropout: 0.1)
    var fast = DeepGlassNet.network(BilinearGlassEncoder(weights, heads: heads), readout: readout, dropout: 0.1)
    let input: Matrix<Scalar> = gaussian(24, 18, seed: 6).converted()
    let upstream: Matrix<Scalar> = gaussian(24, 16, seed: 7).converted()
    for phase in [NetworkPhase.training(calls: 3), .evaluation] {
      plain.enter(phase)
      fast.enter(phase)
      plain.forward(input)
      fast.forward(input)
      #expect(difference(fast.output, plain.output) <= outputs)
      guard phase != .evaluation else { continue }
      plain.backward(input, outputGradient: upstream)
      fast.backward(input, outputGradient: upstream)
      var gradients: [Matrix<Scalar>] = []
      plain.visitParameters { gradients.append($0.gradient) }
      let scale = largestMagnitude(gradients.flatMap(\.elements))
      fast.visitParameters { #expect(difference($0.gradient, gradients.removeFirst()) <= tolerance * scale) }
    }
  }

  private func difference<Scalar: LinearAlgebraScalar>(_ first: Matrix<Scalar>, _ second: Matrix<Scalar>) -> Double {
    largestDifference(first.elements, second.elements)
  }

  @Test("gives vectors of length 1, each on its own in evaluation")
  func evaluation() {
    var random = TorchRandom(seed: 9)
    let size = GlassNetSize(components: 4, embedding: 6, factor: 2, hidden: 8, output: 5)
    var network = DeepGlassNet.network(size, by: BilinearGlassEncoder<Double>.self, random: &random)
    let input = gaussian(7, 4, seed: 1)
    network.forward(input)
    let all = network.output
    for row in 0..<7 {
      #expect(abs(all.row(row).reduce(0) { $0 + $1 * $1 } - 1) < 1e-12)
      network.forward(input.rows([row]))
      expectSame(network.output, all, row)
    }
  }

  private func expectSame(_ single: Matrix<Double>, _ all: Matrix<Double>, _ row: Int) {
    for (one, other) in zip(single.elements, all.row(row)) { #expect(abs(one - other) < 1e-12) }
  }
}
