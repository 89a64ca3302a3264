/// A step of a network: a function of a batch, one sample a row, with its derivatives.
///
/// A layer keeps its results in buffers of its own, so that a training loop allocates nothing after its first batch.
public protocol Layer<Scalar>: Sendable {
  /// The precision of the network.
  associatedtype Scalar: LinearAlgebraScalar

  /// The result of the latest forward pass, one sample a row.
  var output: Matrix<Scalar> { get }

  /// The derivative of the loss by each element of the latest input.
  var inputGradient: Matrix<Scalar> { get }

  /// Computes the output for a batch.
  mutating func forward(_ input: Matrix<Scalar>)

  /// Computes the gradients of the layer's parameters and of its input, from the gradient of its output.
  ///
  /// - Parameter input: the batch of the latest forward pass.
  mutating func backward(_ input: Matrix<Scalar>, outputGradient: Matrix<Scalar>)

  /// Hands every parameter to `body`, always in the same order.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void)
}

extension Layer {
  /// Nothing: most layers have no parameters.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {}
}
