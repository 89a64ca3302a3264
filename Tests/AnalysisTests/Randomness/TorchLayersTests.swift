import Analysis
import Testing

@testable import CardinalityNumerics

@Suite("PyTorch's layers and data loaders")
struct TorchLayersTests {
  @Test("start dense layers as the reference does")
  func linear() throws {
    for expected in try DrawsFixture.load().torchLinears {
      var random = TorchRandom(seed: expected.seed)
      let layer = random.linear(inputs: expected.inputs, outputs: expected.outputs)
      #expect(layer.weights.rows == expected.outputs)
      #expect(layer.weights.columns == expected.inputs)
      #expect(layer.weights.elements == expected.weights32)
      #expect(layer.biases == expected.biases32)
    }
  }

  @Test("repeat the stream of a process that trains perceptrons one after the other")
  func perceptrons() throws {
    let streams: StreamsFixture = try fixture("streams.json")
    var random = TorchRandom(seed: streams.seed)
    for net in streams.nets {
      // The sizes that generate.py trains: 20-32-10 on 7000 samples, evaluated on others after each epoch.
      let first = random.linear(inputs: 20, outputs: 32)
      let second = random.linear(inputs: 32, outputs: 10)
      #expect(first.weights.elements.starts(with: net.fc1Weights))
      #expect(first.biases.starts(with: net.fc1Biases))
      #expect(second.weights.elements.starts(with: net.fc2Weights))
      #expect(second.biases.starts(with: net.fc2Biases))
      let epochs = try #require(net.batches.keys.compactMap { Int($0) }.max())
      for epoch in 1...epochs {
        let order = random.shuffledPass(count: 7000)
        random.sequentialPass()
        if let batch = net.batches[String(epoch)] { #expect(order.starts(with: batch)) }
      }
    }
  }

  @Test("draw four words for a shuffled pass and two for a sequential one, whatever the count", arguments: [0, 1, 700])
  func words(count: Int) {
    var passes = TorchRandom(seed: 11)
    var integers = passes
    _ = passes.shuffledPass(count: count)
    passes.sequentialPass()
    for _ in 0..<3 { _ = integers.integer() }
    #expect(passes.integer() == integers.integer())
  }
}
