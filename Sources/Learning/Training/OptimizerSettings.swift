import CardinalityNumerics

/// An optimiser as a line of text: `sgd:momentum=0.9,nesterov`, `adam`, `adamw:beta2=0.99`.
public enum OptimizerSettings: Sendable, Equatable {
  /// Gradient descent: see ``SGD``.
  case sgd(momentum: Double = 0, nesterov: Bool = false)
  /// Adam, in which weight decay is part of the gradient: see ``Adam``.
  case adam(
    beta1: Double = AdamDefault.beta1, beta2: Double = AdamDefault.beta2, epsilon: Double = AdamDefault.epsilon)
  /// Adam with weight decay apart from the gradient: see ``Adam``.
  case adamW(
    beta1: Double = AdamDefault.beta1, beta2: Double = AdamDefault.beta2, epsilon: Double = AdamDefault.epsilon)

  /// Makes the optimiser, with a weight decay.
  public func optimizer<Scalar: LinearAlgebraScalar>(
    of type: Scalar.Type = Scalar.self, weightDecay: Double = 0
  ) -> any Optimizer<Scalar> {
    switch self {
    case .sgd(let momentum, let nesterov):
      SGD<Scalar>(momentum: momentum, nesterov: nesterov, weightDecay: weightDecay)
    case .adam(let beta1, let beta2, let epsilon):
      Adam<Scalar>(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay)
    case .adamW(let beta1, let beta2, let epsilon):
      Adam<Scalar>(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, isDecoupled: true)
    }
  }
}

extension OptimizerSettings: SettingText {
  /// Reads a name, and parameters after a colon.
  ///
  /// - Throws: ``SettingError``, which names the bad part and what is possible.
  public init(_ text: String) throws(SettingError) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var reader = try SettingReader("optimizer", text, options: parts.count > 1 ? parts[1] : nil)
    let name = parts[0].lowercased()
    switch name {
    case "sgd":
      let momentum = try reader.number("momentum", default: 0, in: 0..<1)
      let nesterov = try reader.flag("nesterov")
      guard momentum > 0 || !nesterov else { throw reader.error("nesterov", "it needs a momentum above 0") }
      self = .sgd(momentum: momentum, nesterov: nesterov)
    case "adam", "adamw":
      let beta1 = try reader.number("beta1", default: AdamDefault.beta1, in: 0..<1)
      let beta2 = try reader.number("beta2", default: AdamDefault.beta2, in: 0..<1)
      let epsilon = try reader.number("epsilon", default: AdamDefault.epsilon, in: 0..<(.infinity))
      self =
        name == "adam"
        ? .adam(beta1: beta1, beta2: beta2, epsilon: epsilon) : .adamW(beta1: beta1, beta2: beta2, epsilon: epsilon)
    default: throw reader.error(String(parts[0]), "choose from sgd, adam, adamw")
    }
    try reader.finish()
  }

  /// The shortest text that reads back as the same optimiser.
  public var description: String {
    switch self {
    case .sgd(let momentum, let nesterov):
      momentum == 0 ? "sgd" : "sgd:momentum=\(momentum)\(nesterov ? ",nesterov" : "")"
    case .adam(let beta1, let beta2, let epsilon): Self.text("adam", beta1, beta2, epsilon)
    case .adamW(let beta1, let beta2, let epsilon): Self.text("adamw", beta1, beta2, epsilon)
    }
  }

  private static func text(_ name: String, _ beta1: Double, _ beta2: Double, _ epsilon: Double) -> String {
    let options =
      (beta1 == AdamDefault.beta1 ? [] : ["beta1=\(beta1)"])
      + (beta2 == AdamDefault.beta2 ? [] : ["beta2=\(beta2)"])
      + (epsilon == AdamDefault.epsilon ? [] : ["epsilon=\(epsilon)"])
    return options.isEmpty ? name : "\(name):\(options.joined(separator: ","))"
  }
}
