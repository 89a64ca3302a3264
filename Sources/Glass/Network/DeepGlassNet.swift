/// DeepGlassNet: from the composition of a glass, B × K, to vectors of length 1, B × output.
///
/// Component embeddings scaled by the proportions, a graph convolution, self-attention over the components, a dense
/// layer without biases, batch normalisation, rectifier, dropout, a dense layer, and rows of length 1; 2,954,568
/// parameters at the paper's sizes.
///
/// Source: O'Malley, arXiv 2601.04941, section 4, and its program.
public struct DeepGlassNet<Encoder: GlassEncoding>: Layer {
  /// The precision of the network.
  public typealias Scalar = Encoder.Scalar

  /// The layers up to the hidden units, in the plain or in the bilinear form.
  public private(set) var encoder: Encoder
  /// The layers from the hidden units on.
  public internal(set) var head: ProjectionHead<Scalar>

  /// Makes a network of two given halves.
  public init(encoder: Encoder, head: ProjectionHead<Scalar>) {
    self.encoder = encoder
    self.head = head
  }

  /// Makes a network initialised by PyTorch's recipes from the stream: embeddings, graph, attention, dense layers.
  public init(_ size: GlassNetSize, random: inout TorchRandom, dropoutSeed: UInt32) {
    encoder = Encoder(GlassEncoderWeights(size, random: &random), heads: size.heads)
    head = ProjectionHead(
      readout: Dense(inputs: size.hidden, outputs: size.output, random: &random), dropout: size.dropout,
      seed: dropoutSeed)
  }

  /// The latest vectors, B × output.
  public var output: Matrix<Scalar> { head.output }
  /// The derivative of the loss by the proportions, B × K.
  public var inputGradient: Matrix<Scalar> { encoder.inputGradient }

  /// Whether the network learns or is evaluated.
  public var phase: NetworkPhase {
    get { head.phase }
    set { head.phase = newValue }
  }

  /// Computes the vectors of a batch.
  public mutating func forward(_ input: Matrix<Scalar>) {
    encoder.forward(input)
    head.forward(encoder.output)
  }

  /// Computes the gradients of all parameters and of the proportions.
  public mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    head.backward(encoder.output, outputGradient: outputGradient)
    encoder.backward(input, outputGradient: head.inputGradient)
  }

  /// Visits the parameters of the encoder, then those of the head.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    encoder.visitParameters(body)
    head.visitParameters(body)
  }

  /// The number of numbers that training changes.
  public var parameterCount: Int {
    var copy = self
    var count = 0
    copy.visitParameters { count += $0.value.elements.count }
    return count
  }
}
