import CardinalityNumerics

/// Stochastic gradient descent: θ ← θ − rate · ∇θ, with momentum if wanted.
///
/// With weight decay λ the gradient is g = ∇θ + λ θ. With momentum μ the velocity v ← μ v + g starts at 0, and a step
/// follows v, or g + μ v by Nesterov's rule. Conventions of `torch.optim.SGD` without dampening.
public struct SGD<Scalar: LinearAlgebraScalar>: Optimizer {
  /// The share μ of the velocity that is kept.
  package let momentum: Double
  /// Whether a step looks ahead along the velocity.
  package let nesterov: Bool
  /// The factor λ of the parameters in the gradient.
  package let weightDecay: Double
  /// The velocities.
  public var state = OptimizerState<Scalar>()

  /// Makes the optimiser.
  public init(momentum: Double = 0, nesterov: Bool = false, weightDecay: Double = 0) {
    self.momentum = momentum
    self.nesterov = nesterov
    self.weightDecay = weightDecay
  }

  /// Changes every parameter by one step.
  public mutating func step(_ network: inout some Layer<Scalar>, learningRate: Double) {
    state.steps += 1
    let rate = Scalar(learningRate)
    let decay = Scalar(weightDecay)
    if momentum == 0 {
      network.visitParameters { Self.descend(&$0, rate, decay) }
      return
    }
    var index = 0
    network.visitParameters { parameter in
      if index == state.averages.count {
        state.averages.append(Array(repeating: 0, count: parameter.value.elements.count))
      }
      descend(&parameter, rate, decay, &state.averages[index])
      index += 1
    }
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private static func descend(_ parameter: inout Parameter<Scalar>, _ rate: Scalar, _ decay: Scalar) {
    parameter.value.elements.withUnsafeMutableBufferPointer { value in
      parameter.gradient.elements.withUnsafeBufferPointer { gradient in
        for index in value.indices { value[index] -= rate * (gradient[index] + decay * value[index]) }
      }
    }
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private func descend(
    _ parameter: inout Parameter<Scalar>, _ rate: Scalar, _ decay: Scalar, _ velocity: inout [Scalar]
  ) {
    let kept = Scalar(momentum)
    parameter.value.elements.withUnsafeMutableBufferPointer { value in
      parameter.gradient.elements.withUnsafeBufferPointer { gradient in
        velocity.withUnsafeMutableBufferPointer { velocity in
          for index in value.indices {
            let g = gradient[index] + decay * value[index]
            velocity[index] = kept * velocity[index] + g
            value[index] -= rate * (nesterov ? g + kept * velocity[index] : velocity[index])
          }
        }
      }
    }
  }
}
