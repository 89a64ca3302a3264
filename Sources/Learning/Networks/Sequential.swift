import CardinalityNumerics

/// A network of layers, each of which is given the result of the one before.
///
///     var random = TorchRandom(seed: 1)
///     let network = Sequential<Float>([
///       Dense(inputs: 20, outputs: 64, random: &random, startsNetwork: true), BatchNorm(columns: 64), ReLU(),
///       Dropout(share: 0.1), Dense(inputs: 64, outputs: 10, random: &random),
///     ])
///
/// Layers of one's own take part like any other. ``NetworkDescription`` makes the usual networks from a line of text.
public struct Sequential<Scalar: LinearAlgebraScalar>: Layer {
  /// The layers, the first one first.
  package private(set) var layers: [any Layer<Scalar>]

  /// Makes a network of at least one layer.
  public init(_ layers: [any Layer<Scalar>]) {
    precondition(!layers.isEmpty, "a network of no layers has no result")
    self.layers = layers
  }

  /// The result of the last layer, B × its outputs.
  public var output: Matrix<Scalar> { layers[layers.count - 1].output }
  /// The derivative of the loss by the input; empty if the first layer starts the network.
  public var inputGradient: Matrix<Scalar> { layers[0].inputGradient }

  /// Runs the layers, from the first to the last.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func forward(_ input: Matrix<Scalar>) {
    layers[0].forward(input)
    for index in layers.indices.dropFirst() {
      let input = layers[index - 1].output
      layers[index].forward(input)
    }
  }

  /// Computes the gradients, from the last layer to the first.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    var gradient = outputGradient
    for index in layers.indices.dropFirst().reversed() {
      let input = layers[index - 1].output
      layers[index].backward(input, outputGradient: gradient)
      gradient = layers[index].inputGradient
    }
    layers[0].backward(input, outputGradient: gradient)
  }

  /// Visits the parameters of the first layer, then those of the others.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    for index in layers.indices { layers[index].visitParameters(body) }
  }

  /// Visits the statistics of the first layer, then those of the others.
  public mutating func visitStatistics(_ body: (inout [Scalar]) -> Void) {
    for index in layers.indices { layers[index].visitStatistics(body) }
  }

  /// Moves every layer to a phase.
  public mutating func enter(_ phase: NetworkPhase) {
    for index in layers.indices { layers[index].enter(phase) }
  }

  /// Gives every layer that draws a stream of its own.
  public mutating func restart(seed: inout UInt32) {
    for index in layers.indices { layers[index].restart(seed: &seed) }
  }

  /// The largest of the layers' smallest batches.
  public var smallestBatch: Int { layers.map(\.smallestBatch).max() ?? 1 }
}
