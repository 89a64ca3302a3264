/// A loss made of one that is a mean over samples: whatever a training tells it, it tells the other.
package protocol SampleLossWrapper: SampleLoss {
  /// The loss that it is made of.
  var base: any SampleLoss { get set }
}

extension SampleLossWrapper {
  /// Prepares the base loss.
  package mutating func begin(_ training: TrainingPlan) throws { try base.begin(training) }

  /// Moves the base loss to an epoch.
  package mutating func begin(epoch: Int) { base.begin(epoch: epoch) }

  /// Lets the base loss learn.
  package mutating func observe(_ input: Predictions) { base.observe(input) }

  /// The state of the base loss.
  package var state: [Double] {
    get { base.state }
    set { base.state = newValue }
  }

  /// What the base loss adds to the logits.
  package var decisionOffsets: [Double]? { base.decisionOffsets }

  /// Whether this loss or its base is defined outside this package.
  package var dependsOnNotebook: Bool { isDefinedElsewhere || base.dependsOnNotebook }

  /// The weight that the base loss gives to a class.
  package func weight(of label: Int) -> Double { base.weight(of: label) }

  /// What the base loss divides by.
  package var denominator: LossDenominator { base.denominator }

  /// Throws what the base loss throws.
  package func validate(classes: Int) throws(LossError) { try base.validate(classes: classes) }
}
