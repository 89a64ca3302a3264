/// Stochastic gradient descent: θ ← θ − rate · ∇θ.
public struct SGD: Sendable, Equatable {
  /// The learning rate.
  public var learningRate: Double

  /// Makes the optimizer.
  public init(learningRate: Double) {
    self.learningRate = learningRate
  }

  /// Changes a parameter by one step down its gradient, in the parameter's precision.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func step<Scalar>(_ parameter: inout Parameter<Scalar>) {
    let rate = Scalar(learningRate)
    parameter.value.elements.withUnsafeMutableBufferPointer { value in
      parameter.gradient.elements.withUnsafeBufferPointer { gradient in
        for index in value.indices { value[index] -= rate * gradient[index] }
      }
    }
  }
}
