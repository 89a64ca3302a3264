import Analysis

@testable import Glass
@testable import Learning

/// Trainings on glass whose scores are made by hand.
enum MadeGlass {
  /// A training whose five scores are all the given ones, epoch by epoch; 0.1 more by the plain difference.
  static func history(_ loss: String, _ values: [Double?]) -> GlassHistory {
    func scores(_ value: Double?) -> GlassScores {
      GlassScores(
        macroF1: value, microF1: value, trapezoidPRAUC: value, averagePrecision: nil, rocAUC: value,
        precisionAt100: value)
    }
    var history = GlassHistory(loss: loss)
    history.epochs = values.enumerated().map { epoch, value in
      GlassEpoch(
        trainingLoss: 1, ratio: scores(value), difference: scores(value.map { $0 + 0.1 }), novel: nil,
        negativeDenominators: 3 - epoch)
    }
    return history
  }

  /// The first loss, and others that differ from it by so much; for each seed, two epochs of which the second is better.
  static func seeds(_ differences: [(loss: String, by: [Double])]) -> [[GlassHistory]] {
    MadeScores.base.enumerated().map { seed, base in
      let all = [(loss: "original", by: [0.0, 0, 0])] + differences
      return all.map { history($0.loss, [base + $0.by[seed] - 0.2, base + $0.by[seed]]) }
    }
  }
}
