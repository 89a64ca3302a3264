import CardinalityNumerics

/// A step of a network, or a whole network: a function of a batch, one sample a row, with its derivatives.
///
/// A layer keeps its results in buffers of its own, so that a training loop allocates nothing after its first batch.
/// A layer of one's own needs the first four members; the others do nothing unless it has parameters, acts differently
/// in training, draws random numbers or gathers statistics. A layer that is made of others passes all of them on, as
/// ``Sequential`` does.
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

  /// Hands all numbers that training changes without a gradient, such as running averages, to `body`, always in the
  /// same order.
  mutating func visitStatistics(_ body: (inout [Scalar]) -> Void)

  /// Learns, or is evaluated, from the next forward pass on; a layer begins in evaluation.
  mutating func enter(_ phase: NetworkPhase)

  /// Draws from the beginning of another random stream from now on.
  ///
  /// Each epoch begins so, which lets a training go on from a checkpoint as if it had not been interrupted.
  /// - Parameter seed: the seed of the first layer that draws, which leaves another one for the next.
  mutating func restart(seed: inout UInt32)

  /// The least number of samples that the layer can learn from at once.
  var smallestBatch: Int { get }
}

extension Layer {
  /// Nothing: most layers have no parameters.
  public mutating func visitParameters(_ body: (inout Parameter<Scalar>) -> Void) {}

  /// Nothing: most layers gather no statistics.
  public mutating func visitStatistics(_ body: (inout [Scalar]) -> Void) {}

  /// Nothing: most layers act the same in training and in evaluation.
  public mutating func enter(_ phase: NetworkPhase) {}

  /// Nothing: most layers draw nothing.
  public mutating func restart(seed: inout UInt32) {}

  /// One sample.
  public var smallestBatch: Int { 1 }
}
