import Analysis

@testable import Glass
@testable import Learning

/// A dense layer without biases: Y = X W for a batch X of B × inputs and weights W of inputs × outputs.
///
/// The weights of one input stand together, so that the weights of a group of inputs are a matrix of their own.
struct LinearMap<Scalar: LinearAlgebraScalar>: Layer {
  /// The weights, inputs × outputs.
  private(set) var weights: Parameter<Scalar>
  /// The latest Y, B × outputs.
  private(set) var output: Matrix<Scalar>
  /// The derivative of the loss by X, B × inputs.
  private(set) var inputGradient: Matrix<Scalar>

  /// Makes a layer with given weights, inputs × outputs.
  init(weights: Matrix<Scalar>) {
    self.weights = Parameter(weights)
    output = Matrix(rows: 0, columns: weights.columns)
    inputGradient = Matrix(rows: 0, columns: weights.rows)
  }

  /// Y = X W.
  mutating func forward(_ input: Matrix<Scalar>) {
    output.reshape(rows: input.rows, columns: weights.value.columns)
    output.setProduct(input, .asIs, weights.value, .asIs)
  }

  /// The gradients Xᵀ G of W and G Wᵀ of X, for G = `outputGradient`.
  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>) {
    weights.gradient.setProduct(input, .transposed, outputGradient, .asIs)
    inputGradient.reshape(rows: input.rows, columns: input.columns)
    inputGradient.setProduct(outputGradient, .asIs, weights.value, .transposed)
  }

  /// Visits the weights.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) { body(&weights) }
}
