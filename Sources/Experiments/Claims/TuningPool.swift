import CardinalityNumerics
import Learning

/// How much another tuning changes a difference, learnt from the comparisons that were tuned several times.
///
/// Claims that compare the same two sides, by other scores, count once; those whose sides differ in what is tuned do not
/// count.
struct TuningPool: Sendable {
  /// What a claim's trials came to.
  struct Measured: Sendable {
    let comparison: Comparison
    /// What each tuning came to, where there are several.
    let tunings: CrossedComparison?
    /// How much another tuning changes such a difference; `nil` where nothing is tuned, or nothing was several times.
    let pooled: TuningVariance?
  }

  /// Two sides that were tuned several times.
  private struct Pair: Sendable {
    let regime: Regime
    let scores: [(SeedScores, SeedScores)]
  }

  private let pairs: [Pair]

  /// Takes claims with the scores of both sides after each of their tunings.
  init(_ claims: [(claim: Claim, scores: [(SeedScores, SeedScores)])]) throws {
    var seen: Set<String> = []
    var pairs: [Pair] = []
    for (claim, scores) in claims where scores.count > 1 {
      guard let regime = claim.regime else { continue }
      let key = try "\(claim.arms.0.key) \(claim.arms.1.key)"
      if seen.insert(key).inserted { pairs.append(Pair(regime: regime, scores: scores)) }
    }
    self.pairs = pairs
  }

  /// How much another tuning changes a difference of a score; `nil` where nothing was tuned several times.
  ///
  /// - Parameter regime: over its pairs if each tuned regime has three or more, else, and for nil, over all.
  func variance(of score: Score, _ regime: Regime?) -> TuningVariance? {
    let own = pairs.filter { $0.regime == regime }
    let areEnough = [Regime.tunedRate, .fullyTuned].allSatisfy { regime in pairs.count { $0.regime == regime } > 2 }
    let members = areEnough && !own.isEmpty ? own : pairs
    if members.isEmpty { return nil }
    return TuningVariance(
      pooling: members.map { pair in
        CrossedComparison(
          pair.scores.map { one, other in zip(one.values(of: score), other.values(of: score)).map { $0 - $1 } })
      })
  }

  /// What a claim's trials came to, with tests that hold what another tuning changes where something is tuned.
  ///
  /// - Parameter scores: those of both sides after each tuning.
  /// - Returns: `nil` without scores.
  func measured(_ claim: Claim, _ scores: [(SeedScores, SeedScores)]) -> Measured? {
    let all = scores.map { claim.comparison($0) }
    guard let first = all.first else { return nil }
    guard claim.isTuned, let score = claim.score else { return Measured(comparison: first, tunings: nil, pooled: nil) }
    let pooled = variance(of: score, claim.regime)
    let crossed = all.count > 1 ? CrossedComparison(all.map(\.differences)) : nil
    let differences = crossed?.differences ?? first.differences
    let comparison = Comparison(
      differences, expectation: claim.expectation, bound: first.bound,
      bothDiverged: all.map(\.bothDiverged).max() ?? 0, tests: crossed?.tests ?? pooled?.tests(differences))
    return Measured(comparison: comparison, tunings: crossed, pooled: pooled)
  }
}
