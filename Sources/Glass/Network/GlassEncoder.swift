import CardinalityNumerics
import Learning

/// The first half of ``DeepGlassNet``: from the proportions of a mixture, B × K, to hidden units, B × H.
package protocol GlassEncoding<Scalar>: Layer {
  /// Makes an encoder with given weights.
  init(_ weights: GlassEncoderWeights<Scalar>, heads: Int)
}

/// The encoder layer by layer: embedding, graph convolution, self-attention, dense layer without biases.
///
/// It is the plain form that ``BilinearGlassEncoder`` is tested against.
package struct GlassEncoder<Scalar: LinearAlgebraScalar>: GlassEncoding {
  /// The embedding of the components.
  package private(set) var embedding: ComponentEmbedding<Scalar>
  /// The convolution over the graph of components.
  package private(set) var convolution: GraphConvolution<Scalar>
  /// The attention of components to each other.
  package private(set) var attention: SelfAttention<Scalar>
  /// The layer to the hidden units.
  package private(set) var projection: LinearMap<Scalar>

  /// Makes an encoder with given weights.
  package init(_ weights: GlassEncoderWeights<Scalar>, heads: Int) {
    embedding = ComponentEmbedding(embeddings: weights.embeddings)
    convolution = GraphConvolution(factor: weights.factor)
    attention = SelfAttention(
      components: weights.embeddings.rows, heads: heads,
      entry: Dense(weights: weights.entryWeights, biases: weights.entryBiases),
      exit: Dense(weights: weights.exitWeights, biases: weights.exitBiases))
    projection = LinearMap(weights: weights.projection)
  }

  /// The latest hidden units, B × H.
  package var output: Matrix<Scalar> { projection.output }
  /// The derivative of the loss by the proportions, B × K.
  package var inputGradient: Matrix<Scalar> { embedding.inputGradient }

  /// Computes the hidden units of a batch.
  package mutating func forward(_ input: Matrix<Scalar>) {
    embedding.forward(input)
    convolution.forward(embedding.output)
    attention.forward(convolution.output)
    projection.forward(attention.output)
  }

  /// Computes the gradients of all parameters and of the proportions.
  package mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    projection.backward(attention.output, outputGradient: outputGradient)
    attention.backward(convolution.output, outputGradient: projection.inputGradient)
    convolution.backward(embedding.output, outputGradient: attention.inputGradient)
    embedding.backward(input, outputGradient: convolution.inputGradient)
  }

  /// Visits the parameters in the order of ``GlassEncoderWeights``.
  package mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    embedding.visitParameters(body)
    convolution.visitParameters(body)
    attention.visitParameters(body)
    projection.visitParameters(body)
  }
}
