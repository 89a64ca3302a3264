/// A network that gives each sample a row of logits, one a class.
public protocol Classifier<Scalar>: Sendable {
  /// The precision of the network.
  associatedtype Scalar: LinearAlgebraScalar

  /// The logits of the latest forward pass, B × C.
  var logits: Matrix<Scalar> { get }

  /// Computes the logits of a batch, one sample a row.
  mutating func forward(_ features: Matrix<Scalar>)

  /// Computes the gradients of all parameters, from the gradient of the logits.
  ///
  /// - Parameter features: the batch of the latest forward pass.
  mutating func backward(_ features: Matrix<Scalar>, logitsGradient: Matrix<Scalar>)

  /// Hands every parameter to `body`, always in the same order.
  mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void)
}
