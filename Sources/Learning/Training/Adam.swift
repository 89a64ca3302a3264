import CardinalityNumerics
import Foundation

/// Adam: steps scaled by running averages of the gradient and of its square.
///
/// With a gradient g the averages m ← β₁ m + (1 − β₁) g and v ← β₂ v + (1 − β₂) g² start at 0; step k is
/// θ ← θ − rate · m / (1 − β₁ᵏ) / (√(v / (1 − β₂ᵏ)) + ε). Weight decay λ is part of the gradient, g = ∇θ + λ θ; in
/// AdamW, where it is decoupled, g = ∇θ and a step begins with θ ← (1 − rate · λ) θ.
/// Source: Kingma and Ba, arXiv 1412.6980; Loshchilov and Hutter, arXiv 1711.05101; conventions of `torch.optim`.
public struct Adam<Scalar: LinearAlgebraScalar>: Optimizer {
  /// The share β₁ that the average of gradients keeps.
  package let beta1: Double
  /// The share β₂ that the average of squares keeps.
  package let beta2: Double
  /// What is added to the divisor, ε.
  package let epsilon: Double
  /// The weight decay λ.
  package let weightDecay: Double
  /// Whether weight decay is apart from the gradient: AdamW.
  package let isDecoupled: Bool

  private var steps = 0
  private var moments: [Moments] = []

  /// The averages of a parameter's gradient and of its square.
  private struct Moments: Sendable {
    var first: [Scalar]
    var second: [Scalar]
  }

  /// Makes the optimiser; the defaults are PyTorch's, β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
  public init(
    beta1: Double = AdamDefault.beta1, beta2: Double = AdamDefault.beta2, epsilon: Double = AdamDefault.epsilon,
    weightDecay: Double = 0, isDecoupled: Bool = false
  ) {
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.isDecoupled = isDecoupled
  }

  /// For each parameter the average of its gradient, then that of the square.
  public var state: OptimizerState<Scalar> {
    get { OptimizerState(steps: steps, averages: moments.flatMap { [$0.first, $0.second] }) }
    set {
      steps = newValue.steps
      moments = stride(from: 0, to: newValue.averages.count - 1, by: 2).map {
        Moments(first: newValue.averages[$0], second: newValue.averages[$0 + 1])
      }
    }
  }

  /// Changes every parameter by one step.
  public mutating func step(_ network: inout some Layer<Scalar>, learningRate: Double) {
    steps += 1
    let step = Step(self, learningRate)
    var index = 0
    network.visitParameters { parameter in
      if index == moments.count {
        let zeros = [Scalar](repeating: 0, count: parameter.value.elements.count)
        moments.append(Moments(first: zeros, second: zeros))
      }
      Self.change(&parameter, &moments[index], by: step)
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
    let shrinking: Scalar
    let epsilon: Scalar

    init(_ adam: Adam, _ learningRate: Double) {
      rate = Scalar(learningRate / (1 - pow(adam.beta1, Double(adam.steps))))
      root = Scalar((1 - pow(adam.beta2, Double(adam.steps))).squareRoot())
      (keptFirst, newFirst) = (Scalar(adam.beta1), Scalar(1 - adam.beta1))
      (keptSecond, newSecond) = (Scalar(adam.beta2), Scalar(1 - adam.beta2))
      decay = adam.isDecoupled ? 0 : Scalar(adam.weightDecay)
      shrinking = adam.isDecoupled ? Scalar(1 - learningRate * adam.weightDecay) : 1
      epsilon = Scalar(adam.epsilon)
    }
  }

  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  private static func change(_ parameter: inout Parameter<Scalar>, _ moments: inout Moments, by step: Step) {
    parameter.value.elements.withUnsafeMutableBufferPointer { value in
      parameter.gradient.elements.withUnsafeBufferPointer { gradient in
        moments.first.withUnsafeMutableBufferPointer { first in
          moments.second.withUnsafeMutableBufferPointer { second in
            for k in value.indices {
              let g = gradient[k] + step.decay * value[k]
              first[k] = step.keptFirst * first[k] + step.newFirst * g
              second[k] = step.keptSecond * second[k] + step.newSecond * g * g
              let divisor = second[k].squareRoot() / step.root + step.epsilon
              value[k] = step.shrinking * value[k] - step.rate * first[k] / divisor
            }
          }
        }
      }
    }
  }
}

/// What PyTorch's Adam takes unless it is told otherwise.
@usableFromInline
enum AdamDefault {
  @usableFromInline static let beta1 = 0.9
  @usableFromInline static let beta2 = 0.999
  @usableFromInline static let epsilon = 1e-8
}
