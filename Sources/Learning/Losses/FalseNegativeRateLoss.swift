/// Cross entropy whose samples count by how often their class is missed: Σᵢ importance(yᵢ) CEᵢ / D.
///
/// Importance starts at 1. Each training batch, before its loss is computed, moves it for the classes of the batch:
/// importance ← α · missed + (1 − α) · importance, where missed is the share of the class's samples in the batch that are
/// predicted otherwise. Classes absent from the batch keep theirs, and no gradient flows through it. It halves in 69
/// batches of a class that is always right at α = 0.01, and so does the step for that class. With α = 1 it is the recall
/// loss of the batch, whose weight is 0 when all is right.
///
/// Importance is state: ``Loss/state`` holds it for checkpoints, and evaluation leaves it alone.
///
/// Source: S. Ranasinghe, "An Intuitive Loss for Imbalanced Classification", sachinruk.github.io (2021); with α = 1 Tian
/// et al., arXiv 2106.14917.
package struct FalseNegativeRateLoss: SampleLoss, DeclaredLoss {
  /// How much the latest batch counts, α.
  package internal(set) var smoothing: Double
  /// What the sum is divided by.
  package internal(set) var denominator: LossDenominator
  /// The importance of each class.
  package private(set) var importance: [Double] = []

  /// The importance of each class.
  package var state: [Double] {
    get { importance }
    set { importance = newValue }
  }

  /// Resets every importance to 1.
  package mutating func begin(_ training: TrainingPlan) {
    importance = Array(repeating: 1, count: training.classCounts.count)
  }

  /// Moves the importance of the classes in the batch.
  package mutating func observe(_ batch: Predictions) {
    var samples = Array(repeating: 0, count: importance.count)
    var missed = samples
    batch.forEachSample { _, sample in
      samples[sample.label] += 1
      if sample.predictedClass != sample.label { missed[sample.label] += 1 }
    }
    for c in importance.indices where samples[c] > 0 {
      let rate = Double(missed[c]) / Double(samples[c])
      importance[c] = smoothing * rate + (1 - smoothing) * importance[c]
    }
  }

  /// Throws unless there is an importance of so many classes.
  package func validate(classes: Int) throws(LossError) {
    try require(importance.count, toBe: classes)
  }

  /// The importance of a class.
  package func weight(of label: Int) -> Double { importance[label] }

  /// The cross entropy of the sample.
  package func value(of sample: Sample, scale: Double, gradient: UnsafeMutableBufferPointer<Double>) -> Double {
    CrossEntropy().value(of: sample, scale: scale, gradient: gradient)
  }

  /// What the loss is.
  package var declaration: LossDeclaration<FalseNegativeRateLoss> {
    LossDeclaration(
      "false_negative_rate", .falseNegativeRate(),
      "Cross entropy whose samples count by how often their class is missed",
      formula: "Σᵢ importance(yᵢ) (−log p(yᵢ)) / D, importance ← α · missed + (1 − α) · importance each batch",
      parameters: [
        .number("smoothing", \.smoothing, in: 0...1, "how much the latest batch counts, α; 1 is the recall loss"),
        .choice("denominator", \.denominator, "samples: D = B; weights: D = Σᵢ importance(yᵢ)"),
      ],
      conventions: "Importance starts at 1, moves before the loss, without a gradient, and is frozen in evaluation.",
      source: "sachinruk.github.io, 2021-08-28; α = 1: arXiv 2106.14917")
  }
}

extension Loss where Self == FalseNegativeRateLoss {
  /// Cross entropy weighted by the smoothed false negative rate of each class.
  package static func falseNegativeRate(
    smoothing: Double = 0.01, denominator: LossDenominator = .samples
  ) -> FalseNegativeRateLoss {
    FalseNegativeRateLoss(smoothing: smoothing, denominator: denominator).checked()
  }
}
