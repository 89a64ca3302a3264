/// A loss whose samples count by their class: Σᵢ w(yᵢ) ℓᵢ / D, on any base loss ℓ that is a mean over samples.
///
/// Weighted cross entropy, the class-balanced loss, and focal loss with an α of each class are of this kind. Where the
/// base has weights of its own the two are multiplied. In a batch without any weight loss and gradient are 0.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample, unless the weights
///   are given.
public struct ClassWeightedLoss: SampleLoss {
  /// The loss of a sample.
  public private(set) var base: any SampleLoss
  /// How the weights follow from the training samples.
  public let weights: ClassWeights
  /// What the sum is divided by.
  public let denominator: LossDenominator
  private var fitted: [Double] = []

  /// Makes the loss; the number of samples is the denominator unless another is chosen.
  public init(_ base: any SampleLoss, weights: ClassWeights, denominator: LossDenominator = .samples) {
    self.base = base
    self.weights = weights
    self.denominator = denominator
  }

  /// The base loss and the weights, as they are typed: `weighted_cross_entropy` and `class_balanced` where it is one.
  public var name: String {
    let isCrossEntropy = base is CrossEntropy
    switch (weights, denominator) {
    case (_, .weights) where isCrossEntropy:
      return parameterized("weighted_cross_entropy", [weights == .balanced ? nil : "weights=\(weights)"])
    case (.effectiveNumber(let beta), .samples):
      return parameterized(
        "class_balanced", [isCrossEntropy ? nil : base.name, beta == 0.999 ? nil : "beta=\(beta.shortest)"])
    default:
      let divisor = denominator == .samples ? nil : "denominator=\(denominator.rawValue)"
      return parameterized("class_weighted", [base.name, "weights=\(weights)", divisor])
    }
  }

  /// Computes the weights.
  public mutating func begin(_ training: TrainingPlan) throws {
    try base.begin(training)
    fitted = try weights.weights(for: training.classCounts, of: name)
  }

  /// Moves the base loss to an epoch.
  public mutating func begin(epoch: Int) { base.begin(epoch: epoch) }

  /// Lets the base loss learn.
  public mutating func observe(_ input: Predictions) { base.observe(input) }

  /// The state of the base loss.
  public var state: [Double] {
    get { base.state }
    set { base.state = newValue }
  }

  /// Throws unless there are weights for so many classes.
  public func validate(classes: Int) throws(LossError) {
    try base.validate(classes: classes)
    try require(fitted.count, toBe: classes)
  }

  /// The weight of a class, times the base loss's own.
  public func weight(of label: Int) -> Double { fitted[label] * base.weight(of: label) }

  /// The base loss of the sample.
  public func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    base.value(of: sample, scale: scale, gradient: gradient)
  }

  static let weightedEntry = LossEntry(
    name: "weighted_cross_entropy", title: "Cross entropy whose samples count by their class",
    formula: "Σᵢ w(yᵢ) (−log p(yᵢ)) / D",
    parameters: [
      .init("weights", "balanced", "balanced = N/(C n), effective(β), or a list [w₀,w₁,…]"),
      .init("denominator", "weights", "weights: D = Σᵢ w(yᵢ), as PyTorch; samples: D = B, as Keras class_weight"),
    ],
    conventions: "With D = Σw the weights cancel in a batch of one class. A class without samples is an error.",
    source: "scikit-learn class_weight=\"balanced\"; PyTorch CrossEntropyLoss(weight)"
  ) { arguments in
    ClassWeightedLoss(
      CrossEntropy(), weights: try arguments.weights("weights", default: .balanced),
      denominator: try arguments.choice("denominator", default: .weights))
  }

  static let entry = LossEntry(
    name: "class_weighted", title: "Any mean over samples, each counting by its class",
    formula: "Σᵢ w(yᵢ) ℓᵢ / D",
    parameters: [
      .init("(loss)", "cross_entropy", "the base loss ℓ, a mean over samples"),
      .init("weights", "balanced", "balanced = N/(C n), effective(β), or a list [w₀,w₁,…]"),
      .init("denominator", "samples", "samples: D = B; weights: D = Σᵢ w(yᵢ)"),
    ],
    conventions: "Weights follow from the counts of the whole training set. A class without samples is an error.",
    source: "focal loss's α and deferred re-weighting are of this kind"
  ) { arguments in
    ClassWeightedLoss(
      try arguments.sampleLoss(default: CrossEntropy()), weights: try arguments.weights("weights", default: .balanced),
      denominator: try arguments.choice("denominator", default: .samples))
  }

  static let balancedEntry = LossEntry(
    name: "class_balanced", title: "Weights by the effective number of samples of a class",
    formula: "(1/B) Σᵢ w(yᵢ) ℓᵢ with w ∝ (1 − β) / (1 − βⁿ), Σ w = C",
    parameters: [
      .init("(loss)", "cross_entropy", "the base loss ℓ, a mean over samples"),
      .init("beta", "0.999", "β; has to be near 1 − 1/n to tell classes apart"),
    ],
    conventions: "Counts are of the whole training set. Softmax cross entropy is the usual base, divided by B.",
    source: "Cui et al., CVPR 2019, arXiv 1901.05555"
  ) { arguments in
    ClassWeightedLoss.classBalanced(
      try arguments.sampleLoss(default: CrossEntropy()),
      beta: try arguments.number("beta", default: 0.999, in: 0...1.0.nextDown))
  }
}

extension Loss where Self == ClassWeightedLoss {
  /// Cross entropy with weights by class, by default a weighted mean as in PyTorch.
  public static func weightedCrossEntropy(
    _ weights: ClassWeights = .balanced, denominator: LossDenominator = .weights
  ) -> ClassWeightedLoss {
    ClassWeightedLoss(CrossEntropy(), weights: weights, denominator: denominator)
  }

  /// A loss weighted by the effective number of samples of each class, divided by the number of samples.
  ///
  /// Source: Cui et al., CVPR 2019, arXiv 1901.05555, whose β is tuned from 0.9 to 0.9999.
  public static func classBalanced(
    _ base: any SampleLoss = CrossEntropy(), beta: Double = 0.999
  ) -> ClassWeightedLoss {
    ClassWeightedLoss(base, weights: .effectiveNumber(beta: beta))
  }
}
