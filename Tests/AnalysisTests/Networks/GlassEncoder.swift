import Analysis

@testable import Glass
@testable import Learning

/// The encoder layer by layer: embedding, graph convolution, self-attention, dense layer without biases.
///
/// It is the plain form that ``BilinearGlassEncoder`` is tested against.
struct GlassEncoder<Scalar: LinearAlgebraScalar>: GlassEncoding {
  /// The embedding of the components.
  private(set) var embedding: ComponentEmbedding<Scalar>
  /// The convolution over the graph of components.
  private(set) var convolution: GraphConvolution<Scalar>
  /// The attention of components to each other.
  private(set) var attention: SelfAttention<Scalar>
  /// The layer to the hidden units.
  private(set) var projection: LinearMap<Scalar>

  /// Makes an encoder with given weights.
  init(_ weights: GlassEncoderWeights<Scalar>, heads: Int) {
    embedding = ComponentEmbedding(embeddings: weights.embeddings)
    convolution = GraphConvolution(factor: weights.factor)
    attention = SelfAttention(
      components: weights.embeddings.rows, heads: heads,
      entry: Dense(weights: weights.entryWeights, biases: weights.entryBiases),
      exit: Dense(weights: weights.exitWeights, biases: weights.exitBiases))
    projection = LinearMap(weights: weights.projection)
  }

  /// The latest hidden units, B × H.
  var output: Matrix<Scalar> { projection.output }
  /// The derivative of the loss by the proportions, B × K.
  var inputGradient: Matrix<Scalar> { embedding.inputGradient }

  /// Computes the hidden units of a batch.
  mutating func forward(_ input: Matrix<Scalar>) {
    embedding.forward(input)
    convolution.forward(embedding.output)
    attention.forward(convolution.output)
    projection.forward(attention.output)
  }

  /// Computes the gradients of all parameters and of the proportions.
  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    projection.backward(attention.output, outputGradient: outputGradient)
    attention.backward(convolution.output, outputGradient: projection.inputGradient)
    convolution.backward(embedding.output, outputGradient: attention.inputGradient)
    embedding.backward(input, outputGradient: convolution.inputGradient)
  }

  /// Visits the parameters in the order of ``GlassEncoderWeights``.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {
    embedding.visitParameters(body)
    convolution.visitParameters(body)
    attention.visitParameters(body)
    projection.visitParameters(body)
  }
}
