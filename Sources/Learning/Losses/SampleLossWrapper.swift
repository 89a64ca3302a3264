/// A loss made of one that is a mean over samples: whatever a training tells it, it tells the other.
public protocol SampleLossWrapper: SampleLoss {
  /// The loss that it is made of.
  var base: any SampleLoss { get set }
}

extension SampleLossWrapper {
  /// Prepares the base loss.
  public mutating func begin(_ training: TrainingPlan) throws { try base.begin(training) }

  /// Moves the base loss to an epoch.
  public mutating func begin(epoch: Int) { base.begin(epoch: epoch) }

  /// Lets the base loss learn.
  public mutating func observe(_ input: Predictions) { base.observe(input) }

  /// The state of the base loss.
  public var state: [Double] {
    get { base.state }
    set { base.state = newValue }
  }

  /// What the base loss adds to the logits.
  public var decisionOffsets: [Double]? { base.decisionOffsets }

  /// Whether this loss or its base is defined outside this package.
  public var dependsOnNotebook: Bool { isDefinedElsewhere || base.dependsOnNotebook }

  /// The weight that the base loss gives to a class.
  public func weight(of label: Int) -> Double { base.weight(of: label) }

  /// What the base loss divides by.
  public var denominator: LossDenominator { base.denominator }

  /// Throws what the base loss throws.
  public func validate(classes: Int) throws(LossError) { try base.validate(classes: classes) }
}
