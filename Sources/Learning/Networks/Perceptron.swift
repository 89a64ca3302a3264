/// The paper's network: a dense layer, a rectifier, and a dense layer that gives the logits.
public struct Perceptron<Scalar: LinearAlgebraScalar>: Classifier {
  /// The layer from features to hidden units.
  public private(set) var hidden: Dense<Scalar>
  /// The rectifier of the hidden units.
  public private(set) var rectifier = ReLU<Scalar>()
  /// The layer from hidden units to logits.
  public private(set) var readout: Dense<Scalar>

  /// Makes a network of two given layers.
  public init(hidden: Dense<Scalar>, readout: Dense<Scalar>) {
    self.hidden = hidden
    self.readout = readout
  }

  /// Makes a network initialised by PyTorch's recipe from the stream, layer by layer.
  public init(features: Int, hidden units: Int, classes: Int, random: inout TorchRandom) {
    hidden = Dense(inputs: features, outputs: units, random: &random, startsNetwork: true)
    readout = Dense(inputs: units, outputs: classes, random: &random)
  }

  /// The logits of the latest forward pass, B × classes.
  public var logits: Matrix<Scalar> { readout.output }

  /// Computes the logits of a batch of B × features.
  public mutating func forward(_ features: Matrix<Scalar>) {
    hidden.forward(features)
    rectifier.forward(hidden.output)
    readout.forward(rectifier.output)
  }

  /// Computes the gradients of all weights and biases.
  public mutating func backward(_ features: Matrix<Scalar>, logitsGradient: Matrix<Scalar>) {
    readout.backward(rectifier.output, outputGradient: logitsGradient)
    rectifier.backward(hidden.output, outputGradient: readout.inputGradient)
    hidden.backward(features, outputGradient: rectifier.inputGradient)
  }

  /// Visits the hidden layer's parameters, then the readout's.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    hidden.visitParameters(body)
    readout.visitParameters(body)
  }
}
