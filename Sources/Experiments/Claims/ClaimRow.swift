import Files
import Learning
import Reporting

/// A line of `claims.csv`.
struct ClaimRow: Sendable, Equatable {
  /// The sentence.
  let claim: String
  /// Whose it is.
  let source: String
  /// The data, and what else differs from the paper's training.
  let data: String
  /// What was tuned.
  let regime: String
  /// The mean difference.
  let effect: Double
  /// The ends of the 95 % interval.
  let (lower, upper): (Double, Double)
  /// The number of pairs.
  let seeds: Int
  /// The p-value of a difference, corrected by Holm over the claim's family.
  let p: Double
  /// The verdict.
  let verdict: String
  /// What the interval holds: `seeds`, `seeds and tuning`, or `tables`.
  let intervalOver: String
  /// How many times both sides were tuned.
  let tunings: Int
  /// The deviation of the effect over its own tunings; `nil` where there are not several.
  let tuningDeviation: Double?
  /// The same over all pairs that were tuned several times; `nil` where the interval does not hold it.
  let pooledDeviation: Double?
}

extension ClaimRow {
  init(_ decision: ClaimStudy.Decision) {
    let (arm, other) = decision.claim.arms
    let data = arm.data == other.data ? arm.data : "\(arm.data) against \(other.data)"
    let regime = arm.regimeName == other.regimeName ? arm.regimeName : "\(arm.regimeName) against \(other.regimeName)"
    let comparison = decision.comparison
    self.init(
      claim: decision.claim.text, source: decision.claim.source, data: data, regime: regime, effect: comparison.effect,
      lower: comparison.interval.lowerBound, upper: comparison.interval.upperBound,
      seeds: comparison.differences.count, p: decision.p, verdict: decision.verdict.rawValue,
      intervalOver: decision.holdsTuning ? "seeds and tuning" : "seeds",
      tunings: decision.claim.isTuned ? decision.claim.tunings : 0,
      tuningDeviation: decision.tunings?.tuning.deviation, pooledDeviation: decision.pooled?.deviation)
  }

  /// What is tuned on real tables.
  static let tableRegime = "rate tuned longer"

  /// What a verdict leaves unsaid: that an effect that holds is less than what matters; empty where it is not.
  ///
  /// Differences of another kind than scores have no such bound, but are claimed to be none, so that none holds.
  var reservation: String {
    verdict == Verdict.holds.rawValue && abs(effect) < Comparison.smallestEffect
      ? ", less than what matters (\(Comparison.smallestEffect))" : ""
  }

  /// A row for each loss on real tables.
  static func rows(_ tables: TableGains) -> [ClaimRow] {
    let baseline = Naming.display(tables.baseline)
    return tables.decisions.map { decision in
      let interval = decision.comparison.interval
      let loss = Naming.display(decision.loss)
      return ClaimRow(
        claim: "On real tables \(loss) has a higher macro F1 than \(baseline)", source: "paper, future work",
        data: "\(tables.tables) real tables", regime: tableRegime, effect: decision.comparison.effect,
        lower: interval.lowerBound, upper: interval.upperBound, seeds: decision.comparison.differences.count,
        p: decision.p, verdict: decision.verdict.rawValue, intervalOver: "tables", tunings: 1, tuningDeviation: nil,
        pooledDeviation: nil)
    }
  }
}
