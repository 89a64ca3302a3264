import Numerics

/// An autoencoder whose middle is one of K codes: an encoder, a ``VectorQuantizer``, a decoder.
public struct QuantizedAutoencoder: Layer {
  /// The precision.
  public typealias Scalar = Double

  /// Makes vectors of inputs.
  public private(set) var encoder: Sequential<Double>
  /// Replaces them by codes.
  public internal(set) var quantizer: VectorQuantizer
  /// Makes inputs of codes.
  public private(set) var decoder: Sequential<Double>

  /// Puts three parts together.
  public init(encoder: Sequential<Double>, quantizer: VectorQuantizer, decoder: Sequential<Double>) {
    (self.encoder, self.quantizer, self.decoder) = (encoder, quantizer, decoder)
  }

  /// The inputs as the decoder makes them of codes.
  public var output: Matrix<Double> { decoder.output }
  /// The derivative by the inputs; empty where the encoder starts the network.
  public var inputGradient: Matrix<Double> { encoder.inputGradient }

  /// Encodes, quantises, decodes.
  public mutating func forward(_ input: Matrix<Double>) {
    encoder.forward(input)
    quantizer.forward(encoder.output)
    decoder.forward(quantizer.output)
  }

  /// The gradients, the quantizer's own loss included.
  public mutating func backward(_ input: Matrix<Double>, outputGradient: Matrix<Double>) {
    decoder.backward(quantizer.output, outputGradient: outputGradient)
    quantizer.backward(encoder.output, outputGradient: decoder.inputGradient)
    encoder.backward(input, outputGradient: quantizer.inputGradient)
  }

  /// The vectors of inputs, before they are quantised.
  public func encoded(_ input: Matrix<Double>) -> Matrix<Double> {
    var encoder = encoder
    encoder.forward(input)
    return encoder.output
  }

  /// What the decoder makes of each code, a row each.
  public var decodedCodes: Matrix<Double> {
    var decoder = decoder
    decoder.forward(quantizer.codes.value)
    return decoder.output
  }

  /// The mean over inputs and their numbers of the squared difference to what comes out.
  public func reconstructionError(of input: Matrix<Double>) -> Double {
    var copy = self
    copy.forward(input)
    let sum = zip(input.elements, copy.output.elements).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return sum / Double(input.elements.count)
  }

  /// Visits the encoder's parameters, the codes, the decoder's.
  public mutating func visitParameters(_ body: (inout Parameter<Double>) -> Void) {
    encoder.visitParameters(body)
    quantizer.visitParameters(body)
    decoder.visitParameters(body)
  }

  /// Visits the statistics of the three parts.
  public mutating func visitStatistics(_ body: (inout [Double]) -> Void) {
    encoder.visitStatistics(body)
    quantizer.visitStatistics(body)
    decoder.visitStatistics(body)
  }
}
