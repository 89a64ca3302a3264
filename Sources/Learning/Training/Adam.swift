import Foundation

/// Adam with L2 regularisation: steps scaled by running averages of the gradient and of its square.
///
/// With the gradient g = ∇θ + λ θ, the averages m ← β₁ m + (1 − β₁) g and v ← β₂ v + (1 − β₂) g² start at 0; step k is
/// θ ← θ − rate · m / (1 − β₁ᵏ) / (√(v / (1 − β₂ᵏ)) + ε).
/// Source: Kingma and Ba, arXiv 1412.6980; conventions of `torch.optim.Adam`.
public struct Adam<Scalar: LinearAlgebraScalar>: Sendable {
  /// The learning rate.
  public let learningRate: Double
  /// The factor λ of the parameters in the gradient.
  public let decay: Double
  /// The share β₁ that the average of gradients keeps.
  public let firstShare: Double
  /// The share β₂ that the average of squares keeps.
  public let secondShare: Double
  /// What is added to the divisor, ε.
  public let epsilon: Double
  /// The number of steps taken.
  public internal(set) var steps = 0
  /// The averages of each parameter, in the order in which the network visits them.
  var moments: [Moments] = []

  /// The averages of a parameter's gradient and of its square.
  struct Moments: Sendable, Equatable {
    var first: [Scalar]
    var second: [Scalar]

    static func zero(count: Int) -> Moments {
      let zeros = [Scalar](repeating: 0, count: count)
      return Moments(first: zeros, second: zeros)
    }
  }

  /// Makes the optimizer.
  public init(
    learningRate: Double, decay: Double = 0, firstShare: Double = 0.9, secondShare: Double = 0.999,
    epsilon: Double = 1e-8
  ) {
    self.learningRate = learningRate
    self.decay = decay
    self.firstShare = firstShare
    self.secondShare = secondShare
    self.epsilon = epsilon
  }

  /// Takes a step: changes every parameter of a network down its gradient.
  public mutating func step(_ network: inout some Layer<Scalar>) {
    steps += 1
    let step = Step(self)
    var index = 0
    network.visitParameters { parameter in
      if index == moments.count { moments.append(.zero(count: parameter.value.elements.count)) }
      step.change(&parameter, &moments[index])
      index += 1
    }
  }

  /// The numbers that a step uses for every parameter, in the network's precision.
  private struct Step {
    let rate: Scalar
    let root: Scalar
    let keptFirst: Scalar
    let keptSecond: Scalar
    let newFirst: Scalar
    let newSecond: Scalar
    let decay: Scalar
    let epsilon: Scalar

    init(_ adam: Adam) {
      rate = Scalar(adam.learningRate / (1 - pow(adam.firstShare, Double(adam.steps))))
      root = Scalar((1 - pow(adam.secondShare, Double(adam.steps))).squareRoot())
      (keptFirst, newFirst) = (Scalar(adam.firstShare), Scalar(1 - adam.firstShare))
      (keptSecond, newSecond) = (Scalar(adam.secondShare), Scalar(1 - adam.secondShare))
      (decay, epsilon) = (Scalar(adam.decay), Scalar(adam.epsilon))
    }

    func change(_ parameter: inout Parameter<Scalar>, _ moments: inout Moments) {
      parameter.value.elements.withUnsafeMutableBufferPointer { value in
        parameter.gradient.elements.withUnsafeBufferPointer { gradient in
          moments.first.withUnsafeMutableBufferPointer { first in
            moments.second.withUnsafeMutableBufferPointer { second in
              for k in value.indices {
                let g = gradient[k] + decay * value[k]
                first[k] = keptFirst * first[k] + newFirst * g
                second[k] = keptSecond * second[k] + newSecond * g * g
                value[k] -= rate * first[k] / (second[k].squareRoot() / root + epsilon)
              }
            }
          }
        }
      }
    }
  }
}
