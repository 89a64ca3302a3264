/// A loss whose samples count by their class: Σᵢ w(yᵢ) ℓᵢ / D, on any base loss ℓ that is a mean over samples.
///
/// Weighted cross entropy, the class-balanced loss, and focal loss with an α of each class are of this kind. Where the
/// base has weights of its own the two are multiplied. In a batch without any weight loss and gradient are 0.
///
/// - Throws: ``LossError/emptyClass(_:loss:)`` when a training begins in which a class has no sample, unless the weights
///   are given.
package struct ClassWeightedLoss: SampleLossWrapper, DeclaredLoss {
  /// The loss of a sample.
  package var base: any SampleLoss
  /// How the weights follow from the training samples.
  package internal(set) var weights: ClassWeights
  /// What the sum is divided by.
  package internal(set) var denominator: LossDenominator
  private var fitted: [Double] = []

  /// Makes the loss; the number of samples is the denominator unless another is chosen.
  package init(_ base: any SampleLoss, weights: ClassWeights, denominator: LossDenominator = .samples) {
    self.base = base
    self.weights = weights
    self.denominator = denominator
  }

  /// The base loss and the weights, as they are typed: `weighted_cross_entropy` and `class_balanced` where it is one.
  package var name: String {
    switch (weights, denominator) {
    case (_, .weights) where base is CrossEntropy: Self.weightedCrossEntropy.text(of: self, .name)
    case (.effectiveNumber, .samples): Self.classBalanced.text(of: self, .name)
    default: Self.classWeighted.text(of: self, .name)
    }
  }

  /// A loss weighted by class, of which weighted cross entropy and the class-balanced loss are cases.
  package var declaration: LossDeclaration<ClassWeightedLoss> { Self.classWeighted }

  /// Computes the weights.
  package mutating func begin(_ training: TrainingPlan) throws {
    try base.begin(training)
    fitted = try weights.weights(for: training.classCounts, of: name)
  }

  /// Throws unless there are weights for so many classes.
  package func validate(classes: Int) throws(LossError) {
    try base.validate(classes: classes)
    try require(fitted.count, toBe: classes)
  }

  /// The weight of a class, times the base loss's own.
  package func weight(of label: Int) -> Double { fitted[label] * base.weight(of: label) }

  /// The base loss of the sample.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    base.value(of: sample, scale: scale, gradient: gradient)
  }

  static let weightedCrossEntropy = LossDeclaration(
    "weighted_cross_entropy", .weightedCrossEntropy(), "Cross entropy whose samples count by their class",
    formula: "Σᵢ w(yᵢ) (−log p(yᵢ)) / D",
    parameters: [
      .weights("weights", \.weights, "w; balanced is N/(C n)"),
      .choice("denominator", \.denominator, "weights: D = Σᵢ w(yᵢ), as PyTorch; samples: D = B, as Keras class_weight"),
    ],
    conventions: "With D = Σw the weights cancel in a batch of one class. A class without samples is an error.",
    source: "scikit-learn class_weight=\"balanced\"; PyTorch CrossEntropyLoss(weight)")

  static let classWeighted = LossDeclaration(
    "class_weighted", ClassWeightedLoss(CrossEntropy(), weights: .balanced),
    "Any mean over samples, each counting by its class", formula: "Σᵢ w(yᵢ) ℓᵢ / D",
    parameters: [
      .sampleLoss("(loss)", \.base, "the base loss ℓ, a mean over samples").namedAlways(),
      .weights("weights", \.weights, "w; balanced is N/(C n)").namedAlways(),
      .choice("denominator", \.denominator, "samples: D = B; weights: D = Σᵢ w(yᵢ)"),
    ],
    conventions: "Weights follow from the counts of the whole training set. A class without samples is an error.",
    source: "focal loss's α and deferred re-weighting are of this kind")

  static let classBalanced = LossDeclaration(
    "class_balanced", .classBalanced(), "Weights by the effective number of samples of a class",
    formula: "(1/B) Σᵢ w(yᵢ) ℓᵢ with w ∝ (1 − β) / (1 − βⁿ), Σ w = C",
    parameters: [
      .sampleLoss("(loss)", \.base, "the base loss ℓ, a mean over samples"),
      .number("beta", \.beta, in: 0...1.0.nextDown, "β; has to be near 1 − 1/n to tell classes apart"),
    ],
    conventions: "Counts are of the whole training set. Softmax cross entropy is the usual base, divided by B.",
    source: "Cui et al., CVPR 2019, arXiv 1901.05555")

  /// β of weights by the effective number of samples; not-a-number for other weights.
  private var beta: Double {
    get { if case .effectiveNumber(let beta) = weights { beta } else { .nan } }
    set { weights = .effectiveNumber(beta: newValue) }
  }
}

extension Loss where Self == ClassWeightedLoss {
  /// Cross entropy with weights by class, by default a weighted mean as in PyTorch.
  package static func weightedCrossEntropy(
    _ weights: ClassWeights = .balanced, denominator: LossDenominator = .weights
  ) -> ClassWeightedLoss {
    ClassWeightedLoss(CrossEntropy(), weights: weights, denominator: denominator).checked()
  }

  /// A loss weighted by the effective number of samples of each class, divided by the number of samples.
  ///
  /// Source: Cui et al., CVPR 2019, arXiv 1901.05555, whose β is tuned from 0.9 to 0.9999.
  package static func classBalanced(
    _ base: any SampleLoss = CrossEntropy(), beta: Double = 0.999
  ) -> ClassWeightedLoss {
    ClassWeightedLoss(base, weights: .effectiveNumber(beta: beta)).checked()
  }
}
