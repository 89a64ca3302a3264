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
    /// The p-value of a difference, corrected by Holm over the family.
    let p: Double
    let verdict: Verdict
  }

  private let arms: [String: SeedScores]
  /// What tuning chose, for every arm that was tuned.
  let tuned: [RegimeScores]

  /// Trains whatever the claims need.
  init(_ claims: [Claim], in sweep: Sweep, seed: UInt32, quick: Bool) async throws {
    var arms: [String: SeedScores] = [:]
    var tuned: [RegimeScores] = []
    // Family after family: what is stopped has finished as many as it could.
    for family in Self.families(of: claims) {
      let all = claims.filter { $0.family == family }.flatMap { [$0.arms.0, $0.arms.1] }
      for (regime, again) in Regime.allCases.flatMap({ [($0, false), ($0, true)] }) {
        var wanted: [String: Arm] = [:]
        for arm in all where arm.regime == regime && arm.isTunedAgain == again {
          if arms[try arm.key] == nil { wanted[try arm.key] = arm }
        }
        let keys = wanted.keys.sorted()
        let list = keys.compactMap { wanted[$0] }
        if list.isEmpty { continue }
        let results = try await Tuning(regime, again: again, quick: quick).results(for: list.map(\.trial), in: sweep)
        for (seeds, indices) in Dictionary(grouping: list.indices, by: { list[$0].seeds }).sorted(by: {
          $0.key < $1.key
        }) {
          let trials = indices.map { list[$0].evaluated(results[$0].best.trial) }
          let scores = try await sweep.scores(
            of: trials, seeds: (0..<UInt32(seeds)).map { seed + $0 }, label: "\(family), \(regime)")
          for (index, one) in zip(indices, scores) {
            arms[keys[index]] = one
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
    try Self.families(of: claims).flatMap { family in
      let members = claims.filter { $0.family == family }
      let comparisons = try members.compactMap { claim -> (Claim, Comparison)? in
        guard let one = arms[try claim.arms.0.key], let other = arms[try claim.arms.1.key] else { return nil }
        return (claim, claim.comparison((one, other)))
      }
      return zip(comparisons, Comparison.conclusions(of: comparisons.map(\.1))).map { pair, conclusion in
        Decision(claim: pair.0, comparison: pair.1, p: conclusion.p, verdict: conclusion.verdict)
      }
    }
  }
}
