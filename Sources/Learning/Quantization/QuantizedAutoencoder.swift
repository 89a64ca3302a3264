import CardinalityNumerics

/// An autoencoder whose middle is one of K codes: an encoder, a ``VectorQuantizer``, a decoder.
package struct QuantizedAutoencoder: Layer {
  /// The precision.
  package typealias Scalar = Double

  /// Makes vectors of inputs.
  package private(set) var encoder: Sequential<Double>
  /// Replaces them by codes.
  package internal(set) var quantizer: VectorQuantizer
  /// Makes inputs of codes.
  package private(set) var decoder: Sequential<Double>

  /// Puts three parts together.
  package init(encoder: Sequential<Double>, quantizer: VectorQuantizer, decoder: Sequential<Double>) {
    (self.encoder, self.quantizer, self.decoder) = (encoder, quantizer, decoder)
  }

  /// The inputs as the decoder makes them of codes.
  package var output: Matrix<Double> { decoder.output }
  /// The derivative by the inputs; empty where the encoder starts the network.
  package var inputGradient: Matrix<Double> { encoder.inputGradient }

  /// Encodes, quantises, decodes.
  package mutating func forward(_ input: Matrix<Double>) {
    encoder.forward(input)
    quantizer.forward(encoder.output)
    decoder.forward(quantizer.output)
  }

  /// The gradients, the quantizer's own loss included.
  package mutating func backward(_ input: Matrix<Double>, outputGradient: Matrix<Double>) {
    decoder.backward(quantizer.output, outputGradient: outputGradient)
    quantizer.backward(encoder.output, outputGradient: decoder.inputGradient)
    encoder.backward(input, outputGradient: quantizer.inputGradient)
  }

  /// The vectors of inputs, before they are quantised.
  package func encoded(_ input: Matrix<Double>) -> Matrix<Double> {
    var encoder = encoder
    encoder.forward(input)
    return encoder.output
  }

  /// What the decoder makes of each code, a row each.
  package var decodedCodes: Matrix<Double> {
    var decoder = decoder
    decoder.forward(quantizer.codes.value)
    return decoder.output
  }

  /// The mean over inputs and their numbers of the squared difference to what comes out.
  package func reconstructionError(of input: Matrix<Double>) -> Double {
    var copy = self
    copy.forward(input)
    let sum = zip(input.elements, copy.output.elements).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return sum / Double(input.elements.count)
  }

  /// Visits the encoder's parameters, the codes, the decoder's.
  package mutating func visitParameters(_ body: (inout Parameter<Double>) -> Void) {
    encoder.visitParameters(body)
    quantizer.visitParameters(body)
    decoder.visitParameters(body)
  }

  /// Visits the statistics of the three parts.
  package mutating func visitStatistics(_ body: (inout [Double]) -> Void) {
    encoder.visitStatistics(body)
    quantizer.visitStatistics(body)
    decoder.visitStatistics(body)
  }
}
