import Learning

/// How well a score tells positive glasses from negative ones; `nil` where a number is undefined.
public struct GlassScores: Sendable, Equatable, Codable {
  /// The mean of both classes' F1 when glasses of a positive score are predicted positive.
  package let macroF1: Double?
  /// Micro F1, the share of correct predictions.
  package let microF1: Double?
  /// The area under the precision–recall points joined by straight lines: what the paper's table calls PR-AUC.
  package let trapezoidPRAUC: Double?
  /// Average precision, the area under the precision–recall staircase.
  package let averagePrecision: Double?
  /// The area under the ROC curve.
  package let rocAUC: Double?
  /// The share of positives among the 100 highest scores, or among all if there are fewer.
  package let precisionAt100: Double?
}

extension GlassScores {
  /// Judges scores.
  ///
  /// - Throws: ``MetricError/notANumber(row:column:)``.
  /// - Precondition: as many scores as labels.
  init(scores: [Double], positives: [Bool]) throws(MetricError) {
    let curve = try RankingCurve(scores: scores, positives: positives)
    let confusion = ConfusionMatrix(
      labels: positives.map { $0 ? 1 : 0 }, predictions: scores.map { $0 > 0 ? 1 : 0 }, classCount: 2)
    macroF1 = confusion.macroF1()
    microF1 = confusion.microF1
    trapezoidPRAUC = curve.trapezoidPRAUC
    averagePrecision = curve.averagePrecision
    rocAUC = curve.rocAUC
    let highest = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }.prefix(100)
    precisionAt100 = share(highest.count { positives[$0] }, of: highest.count)
  }
}

/// The state of a training after an epoch.
public struct GlassEpoch: TrainingRecord {
  /// The scores of an epoch.
  public typealias EpochScore = GlassScore

  /// The mean over the batches of the loss that was minimised, each before its step.
  package let trainingLoss: Double
  /// By the paper's score (c₊·f − c₋·f) / (c₊·f + c₋·f + 10⁻⁸), for class centres c and a glass's vector f.
  package let ratio: GlassScores
  /// By the plain difference c₊·f − c₋·f, which has no denominator that could change its sign.
  package let difference: GlassScores
  /// By the paper's score, on the validation glasses whose composition no training glass has; `nil` without any.
  package let novel: GlassScores?
  /// How many validation glasses have a negative denominator, which turns the paper's score round.
  package let negativeDenominators: Int
}
