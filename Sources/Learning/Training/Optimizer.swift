import CardinalityNumerics

/// A rule by which a network's parameters change, given their gradients.
///
/// An optimiser of one's own is a value with a step; what it gathers over the steps is its state.
public protocol Optimizer<Scalar>: Sendable {
  /// The precision of the network.
  associatedtype Scalar: LinearAlgebraScalar

  /// What it has gathered, for checkpoints: restored, a training goes on as if it had not been interrupted.
  var state: OptimizerState<Scalar> { get set }

  /// Changes every parameter of a network by one step, at a learning rate.
  mutating func step(_ network: inout some Layer<Scalar>, learningRate: Double)
}

/// What an optimiser has gathered.
public struct OptimizerState<Scalar: LinearAlgebraScalar>: Sendable, Equatable {
  /// The number of steps taken.
  public var steps: Int
  /// Running averages: none before the first step, then as many for each parameter, in the network's order.
  public var averages: [[Scalar]]

  /// Makes a state.
  public init(steps: Int = 0, averages: [[Scalar]] = []) {
    self.steps = steps
    self.averages = averages
  }
}

extension Layer {
  /// Scales all gradients together so that their Euclidean norm is at most `norm`.
  ///
  /// The factor is min(1, norm / (‖∇‖ + 10⁻⁶)), as in `torch.nn.utils.clip_grad_norm_`.
  package mutating func clipGradients(toNorm norm: Double) {
    var square = 0.0
    visitParameters { square += $0.gradient.sumOfSquares() }
    let factor = norm / (square.squareRoot() + 1e-6)
    guard factor < 1 else { return }
    visitParameters { $0.gradient.multiply(by: Scalar(factor)) }
  }
}

extension Matrix {
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate func sumOfSquares() -> Double {
    elements.withUnsafeBufferPointer { elements in
      var sum = 0.0
      for element in elements { sum += Double(element) * Double(element) }
      return sum
    }
  }

  @specialized(where Element == Float)
  @specialized(where Element == Double)
  fileprivate mutating func multiply(by factor: Element) {
    elements.withUnsafeMutableBufferPointer { elements in
      for index in elements.indices { elements[index] *= factor }
    }
  }
}
