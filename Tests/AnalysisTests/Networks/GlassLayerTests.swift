import Analysis
import Testing

@testable import Glass
@testable import Learning

@Suite("A layer of DeepGlassNet has the gradients of central differences:")
struct GlassLayerTests {
  @Test("component embedding")
  func embedding() {
    expectGradients(of: ComponentEmbedding(embeddings: gaussian(3, 4, seed: 1)), at: gaussian(5, 3, seed: 2))
  }

  @Test("graph convolution")
  func convolution() {
    expectGradients(of: GraphConvolution(factor: gaussian(3, 2, seed: 1)), at: gaussian(4, 12, seed: 2))
  }

  @Test("self-attention", arguments: [1, 2, 4])
  func attention(heads: Int) {
    let layer = SelfAttention(
      components: 3, heads: heads,
      entry: Dense(weights: gaussian(12, 4, seed: 1), biases: gaussian(1, 12, seed: 2).elements),
      exit: Dense(weights: gaussian(4, 4, seed: 3), biases: gaussian(1, 4, seed: 4).elements))
    expectGradients(of: layer, at: gaussian(4, 12, seed: 5))
  }

  @Test("dense without biases")
  func linear() { expectGradients(of: LinearMap(weights: gaussian(4, 3, seed: 1)), at: gaussian(5, 4, seed: 2)) }

  @Test("rows of length 1")
  func unit() { expectGradients(of: UnitRows<Double>(), at: gaussian(5, 4, seed: 2)) }

  @Test("batch normalisation in one part and in three", arguments: [1, 3])
  func normalization(calls: Int) {
    var layer = BatchNorm<Double>(columns: 3)
    layer.enter(.training(calls: calls))
    var next: UInt32 = 1
    layer.visitParameters {
      $0.value = gaussian(1, 3, seed: next)
      next += 1
    }
    expectGradients(of: layer, at: gaussian(6, 3, seed: 9), relative: 1e-5)
  }

  @Test("the bilinear encoder with several heads")
  func bilinear() {
    var random = TorchRandom(seed: 3)
    let size = GlassNetSize(components: 3, embedding: 4, factor: 2, heads: 2, hidden: 5, output: 2)
    let encoder = BilinearGlassEncoder<Double>(GlassEncoderWeights(size, random: &random), heads: 2)
    expectGradients(of: encoder, at: gaussian(4, 3, seed: 8))
  }
}

@Suite("Layers of DeepGlassNet")
struct GlassLayerLawTests {
  @Test("keep a row of zeros at 0, with a finite gradient, where others get length 1")
  func unit() {
    var layer = UnitRows<Double>()
    let input = Matrix([[3.0, 4], [0, 0]])
    layer.forward(input)
    #expect(layer.output == Matrix([[0.6, 0.8], [0, 0]]))
    layer.backward(input, outputGradient: Matrix([[1, 0], [1, 1]]))
    let isFinite = layer.inputGradient.elements.allSatisfy { $0.isFinite }
    #expect(isFinite)
  }

  @Test("pass nothing along a graph whose vectors are orthogonal")
  func orthogonal() {
    var layer = GraphConvolution(factor: Matrix([[2.0, 0], [0, 5]]))
    layer.forward(Matrix([[1, 2, 3, 4]]))
    // Each component still gets its own share, 1 / (K − 1), once more.
    #expect(layer.output == Matrix([[2, 4, 6, 8]]))
  }

  @Test("normalise each part of a batch by its own mean and variance, and average both as PyTorch does")
  func parts() {
    var joint = BatchNorm<Double>(columns: 2)
    var single = joint
    joint.enter(.training(calls: 2))
    single.enter(.training(calls: 1))
    let batch = gaussian(8, 2, seed: 4)
    joint.forward(batch)
    var output: [Double] = []
    for part in [0..<4, 4..<8] {
      single.forward(batch.rows(part))
      output += single.output.elements
    }
    expectClose(joint.output.elements, output, relative: 1e-14)
    expectClose(joint.runningMeans, single.runningMeans, relative: 1e-14)
    expectClose(joint.runningVariances, single.runningVariances, relative: 1e-14)
  }

  @Test("drop the share asked for, keep the mean, and drop nothing in evaluation")
  func dropout() {
    var layer = Dropout<Double>(share: 0.25, seed: 7)
    let input = Matrix<Double>(rows: 200, columns: 201, repeating: 1)
    layer.forward(input)
    #expect(layer.output == input)
    layer.enter(.training(calls: 1))
    layer.forward(input)
    let dropped = Double(layer.output.elements.count { $0 == 0 }) / Double(input.elements.count)
    #expect(abs(dropped - 0.25) < 0.01)
    #expect(Set(layer.output.elements) == [0, 1 / 0.75])
    layer.backward(input, outputGradient: input)
    #expect(layer.inputGradient == layer.output)
    let first = layer.output
    var seed: UInt32 = 7
    layer.restart(seed: &seed)
    #expect(seed == 8)
    layer.forward(input)
    #expect(layer.output == first)
  }
}
