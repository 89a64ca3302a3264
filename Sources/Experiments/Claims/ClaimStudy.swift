import CardinalityNumerics
import Files
import Learning
import Reporting

/// The trials behind claims: every arm tuned and evaluated once, whatever the number of claims that it is part of.
struct ClaimStudy: Sendable {
  /// A claim with what its trials say.
  struct Decision: Sendable {
    let claim: Claim
    let comparison: Comparison
    /// What each tuning came to; `nil` where there is one or none.
    let tunings: CrossedComparison?
    /// How much another tuning changes such a difference, over all that were tuned several times; `nil` where nothing is
    /// tuned, or nothing was several times.
    let pooled: TuningVariance?
    /// The p-value of a difference, corrected by Holm over the family.
    let p: Double
    let verdict: Verdict

    /// Whether the interval holds what another tuning changes, and not the seeds alone.
    var holdsTuning: Bool { tunings != nil || pooled != nil }
  }

  private let arms: [String: SeedScores]
  /// What the first tuning chose, for every arm that was tuned.
  let tuned: [RegimeScores]

  /// Trains whatever the claims need.
  init(_ claims: [Claim], in sweep: Sweep, seed: UInt32, quick: Bool) async throws {
    var arms: [String: SeedScores] = [:]
    var tuned: [RegimeScores] = []
    let most = claims.map(\.tunings).max() ?? 1
    // Family after family: what is stopped has finished as many as it could.
    for family in Self.families(of: claims) {
      let all = claims.filter { $0.family == family }.flatMap { claim in
        (0..<claim.tunings).flatMap { claim.arms(ofTuning: $0) }
      }
      for (regime, repetition) in Regime.allCases.flatMap({ regime in (0..<most).map { (regime, $0) } }) {
        var wanted: [String: Arm] = [:]
        for arm in all where arm.regime == regime && arm.repetition == repetition {
          if arms[try arm.key] == nil { wanted[try arm.key] = arm }
        }
        let keys = wanted.keys.sorted()
        let list = keys.compactMap { wanted[$0] }
        if list.isEmpty { continue }
        let tuning = Tuning(regime, repetition: repetition, quick: quick)
        let results = try await tuning.results(for: list.map(\.trial), in: sweep)
        for (seeds, indices) in Dictionary(grouping: list.indices, by: { list[$0].seeds }).sorted(by: {
          $0.key < $1.key
        }) {
          let trials = indices.map { list[$0].evaluated(results[$0].best.trial) }
          let scores = try await sweep.scores(
            of: trials, seeds: (0..<UInt32(seeds)).map { seed + $0 },
            label: "\(family), \(regime)\(repetition == 0 ? "" : ", tuning \(repetition + 1)")")
          for (index, one) in zip(indices, scores) {
            arms[keys[index]] = one
            if repetition > 0 { continue }
            var named = one
            named.label = list[index].trial.loss.name
            tuned.append(
              RegimeScores(regime: regime, tuned: [results[index]], scores: [named], data: list[index].data))
          }
        }
      }
    }
    (self.arms, self.tuned) = (arms, tuned)
  }

  /// The families, in the order of the claims.
  static func families(of claims: [Claim]) -> [String] {
    claims.reduce(into: []) { families, claim in
      if !families.contains(claim.family) { families.append(claim.family) }
    }
  }

  /// What is concluded of each claim, family by family.
  func decisions(of claims: [Claim]) throws -> [Decision] {
    let pool = try TuningPool(claims.map { (claim: $0, scores: try scores(of: $0)) })
    return try Self.families(of: claims).flatMap { family in
      let members = claims.filter { $0.family == family }
      let measured = try members.compactMap { claim in
        pool.measured(claim, try scores(of: claim)).map { (claim: claim, measured: $0) }
      }
      return zip(measured, Comparison.conclusions(of: measured.map(\.measured.comparison))).map { one, conclusion in
        Decision(
          claim: one.claim, comparison: one.measured.comparison, tunings: one.measured.tunings,
          pooled: one.measured.pooled, p: conclusion.p, verdict: conclusion.verdict)
      }
    }
  }

  /// The scores of both sides of a claim after each tuning.
  private func scores(of claim: Claim) throws -> [(SeedScores, SeedScores)] {
    try (0..<claim.tunings).compactMap { repetition in
      let both = try claim.arms(ofTuning: repetition).compactMap { arms[try $0.key] }
      return both.count == 2 ? (both[0], both[1]) : nil
    }
  }
}
