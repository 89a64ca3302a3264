import CardinalityNumerics
import Learning

/// DeepGlassNet: from the composition of a glass, B × K, to vectors of length 1, B × output.
///
/// Component embeddings scaled by the proportions, a graph convolution, self-attention over the components, a dense
/// layer without biases, batch normalisation, rectifier, dropout, a dense layer, and rows of length 1; 2,954,568
/// parameters at the paper's sizes.
///
/// Source: O'Malley, arXiv 2601.04941, section 4, and its program.
package enum DeepGlassNet {
  /// The network with a given encoder, its first half, in the plain or in the bilinear form, and a given last layer.
  package static func network<Encoder: GlassEncoding>(
    _ encoder: Encoder, readout: Dense<Encoder.Scalar>, dropout: Double
  ) -> Sequential<Encoder.Scalar> {
    Sequential([
      encoder, BatchNorm(columns: readout.weights.value.columns), ReLU(), Dropout(share: dropout), readout, UnitRows(),
    ])
  }

  /// The network initialised by PyTorch's recipes from the stream: embeddings, graph, attention, dense layers.
  package static func network<Encoder: GlassEncoding>(
    _ size: GlassNetSize, by encoder: Encoder.Type, random: inout TorchRandom
  ) -> Sequential<Encoder.Scalar> {
    let first = Encoder(GlassEncoderWeights(size, random: &random), heads: size.heads)
    let readout = Dense<Encoder.Scalar>(inputs: size.hidden, outputs: size.output, random: &random)
    return network(first, readout: readout, dropout: size.dropout)
  }
}
