import CardinalityNumerics
import Learning

/// What a loss gains over the first of a comparison on the classes of one size, in one score of a class.
package struct ClassGain: Sendable {
  /// A score of single classes.
  package enum ClassScore: String, Sendable, CaseIterable {
    /// The share of a class's samples that are found.
    case recall
    /// 2 TP / (2 TP + FP + FN) of a class.
    case f1

    /// The values of all classes, NaN where there is none.
    fileprivate func values(of outcome: Outcome) -> [Double] {
      switch self {
      case .recall: outcome.recalls
      case .f1: outcome.f1s
      }
    }
  }

  /// The score.
  package let score: ClassScore
  /// The loss.
  package let loss: String
  /// How many samples a class of this size has to train on.
  package let samples: Double
  /// How many classes have this size.
  package let classes: Int
  /// What the first loss of the comparison scores on them, a mean over the seeds: no more than this can be lost.
  package let baseline: Double
  /// Whether the loss scores 0 on them with every seed: the gain is as low as it can be.
  package let isAtFloor: Bool
  /// The differences over the seeds, each a mean over the classes of this size.
  package let comparison: Comparison
}

/// The gains of one data set in one regime, by the sizes of its classes.
package struct ClassGains: Sendable {
  /// The data set, in words.
  package let place: String
  /// What was tuned.
  package let regime: Regime
  /// A gain for each score, loss and size, from the smallest classes on.
  package let gains: [ClassGain]

  /// Finds the gains over the first loss.
  ///
  /// A seed in whose test samples no class of a size has a score, under either loss, is left out of that size.
  package init(_ scores: RegimeScores, counts: [Double], place: String) {
    (self.place, regime) = (place, scores.regime)
    let sizes = Set(counts).sorted()
    gains = ClassGain.ClassScore.allCases.flatMap { score in
      scores.scores.dropFirst().flatMap { one in
        sizes.compactMap { size in
          let classes = counts.indices.filter { counts[$0] == size }
          let pairs = zip(one.outcomes, scores.scores[0].outcomes).compactMap {
            Self.means($0, $1, by: score, over: classes)
          }
          guard pairs.count > 1 else { return nil }
          return ClassGain(
            score: score, loss: one.label, samples: size, classes: classes.count,
            baseline: SampleSummary(pairs.map(\.baseline)).mean, isAtFloor: pairs.allSatisfy { $0.own == 0 },
            comparison: Comparison(pairs.map { $0.own - $0.baseline }))
        }
      }
    }
  }

  /// The means of both over the classes that have the score under both; `nil` where none has.
  private static func means(
    _ one: Outcome, _ other: Outcome, by score: ClassGain.ClassScore, over classes: [Int]
  ) -> (own: Double, baseline: Double)? {
    let (values, others) = (score.values(of: one), score.values(of: other))
    let scored = classes.filter { label in
      values.indices.contains(label) && others.indices.contains(label) && !values[label].isNaN && !others[label].isNaN
    }
    if scored.isEmpty { return nil }
    return (SampleSummary(scored.map { values[$0] }).mean, SampleSummary(scored.map { others[$0] }).mean)
  }

  /// The losses that are compared with the first.
  package var losses: [String] {
    gains.reduce(into: []) { if !$0.contains($1.loss) { $0.append($1.loss) } }
  }

  /// The gains of a loss by a score, from the smallest classes on.
  package func gains(of loss: String, by score: ClassGain.ClassScore) -> [ClassGain] {
    gains.filter { $0.loss == loss && $0.score == score }
  }

  /// How much more a loss gains on the smallest classes than on the largest, seed by seed; `nil` where some seed has no
  /// score of either.
  package func tilt(of loss: String, by score: ClassGain.ClassScore) -> Comparison? {
    let own = gains(of: loss, by: score)
    guard let small = own.first?.comparison.differences, let large = own.last?.comparison.differences,
      small.count == large.count, own.count > 1
    else { return nil }
    return Comparison(zip(small, large).map { $0 - $1 })
  }
}
