import ArgumentParser
import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// All claims with what their trials say: the page that decides, and the only one that the README quotes.
package struct ClaimReport: Sendable {
  let decisions: [ClaimStudy.Decision]
  let tuned: [RegimeScores]
  /// What real tables say; nil where they are not asked.
  let tables: TableGains?

  /// The family of the claims about real tables.
  private static let tableFamily = "real tables"

  /// Trains what the claims need, on seeds from the given one on, and decides.
  ///
  /// - Parameters:
  ///   - quick: whether two seeds, two tunings, two settings and the given epochs make it a matter of seconds.
  ///   - settings: how networks are trained apart from what is tuned.
  ///   - families: the beginnings of the families that are decided; all unless given.
  /// - Throws: what ``Sweep/outcomes(of:label:)`` throws.
  package init(
    in sweep: Sweep, seed: UInt32, quick: Bool, settings: TrainingSettings, families: [String] = []
  ) async throws {
    let seeds = quick ? Claims.Seeds(main: 2, second: 2, control: 2, tunings: 2) : Claims.Seeds()
    func isAsked(_ family: String) -> Bool { families.isEmpty || families.contains { family.hasPrefix($0) } }
    let claims = try Claims(seeds: seeds) { $0.training = settings }.all.filter { isAsked($0.family) }
    if claims.isEmpty && !isAsked(Self.tableFamily) {
      let known = (ClaimStudy.families(of: try Claims().all) + [Self.tableFamily]).joined(separator: "; ")
      throw ValidationError("--families names none of the families: choose from \(known)")
    }
    let study = try await ClaimStudy(claims, in: sweep, seed: seed, quick: quick)
    decisions = try study.decisions(of: claims)
    tuned = study.tuned
    tables = isAsked(Self.tableFamily) ? try await Self.tables(in: sweep, quick: quick) : nil
  }

  private static func tables(in sweep: Sweep, quick: Bool) async throws -> TableGains {
    let losses = try LossCatalogue.standard.losses(CollectionStudy.losses)
    let result = try await CollectionStudy(standard: losses, quick: quick, in: sweep).result
    // The paper's losses and their blend; class weights, the last, are compared on the page of the tables.
    return TableGains(result, first: losses.count - 1)
  }

  /// The rows that the README's findings are made of, as they stand in `claims.csv`.
  var rows: [ClaimRow] { decisions.map(ClaimRow.init) + (tables.map(ClaimRow.rows) ?? []) }

  /// A row a claim: what `claims.csv` holds.
  var full: Table {
    var table = Table(
      "Claims",
      columns: ["claim", "source", "data", "regime"] + ["effect", "lower", "upper", "seeds", "p"].map { .number($0) }
        + ["verdict", "interval_over"] + ["tunings", "tuning_deviation", "pooled_deviation"].map { .number($0) })
    for row in rows {
      table.add([
        .text(row.claim), .text(row.source), .text(row.data), .text(row.regime), .difference(row.effect, digits: 4),
        .difference(row.lower, digits: 4), .difference(row.upper, digits: 4), .count(row.seeds),
        .significant(row.p, digits: 2), .text(row.verdict), .text(row.intervalOver), .count(row.tunings),
        .number(row.tuningDeviation, digits: 4), .number(row.pooledDeviation, digits: 4),
      ])
    }
    return table
  }

  /// The same with fewer columns, for readers.
  var shown: Table {
    var table = Table(
      "Every claim with its effect, 95 % interval and verdict",
      columns: ["claim", "data", "regime", .number("effect"), .number("interval"), "interval_over", "verdict"])
    for row in rows {
      table.add([
        .text(row.claim), .text(row.data), .text(row.regime), .difference(row.effect, digits: 4),
        .text("\(row.lower, decimals: 4) to \(row.upper, decimals: 4)"), .text(row.intervalOver),
        .text(row.verdict + row.reservation),
      ])
    }
    table.notes = [
      "Effects are differences of the score that the sentence names, over paired seeds; those of warm-ups are binary "
        + "logarithms of ratios of epochs. On real tables the pairs are tables, each the mean of its splits and tuned on "
        + "its own, so that their scatter holds the chance of tuning. Verdicts are corrected by Holm over each family, "
        + "intervals are not."
    ]
    return table
  }

  /// The effect of each tuning of the claims that were tuned several times, and how much another tuning changes it.
  var tunings: Table? {
    let repeated = decisions.compactMap { one in one.tunings.map { (decision: one, effects: $0.effects) } }
    guard let most = repeated.map(\.effects.count).max() else { return nil }
    let numbers = (1...most).map { "tuning_\($0)" } + ["effect", "tuning_deviation", "pooled_deviation"]
    var table = Table(
      "Effects of each tuning, on the same evaluation seeds",
      columns: ["claim", "data", "regime"] + numbers.map { .number($0) })
    for (decision, effects) in repeated {
      let row = ClaimRow(decision)
      let cells = (effects + [row.effect]).map { Cell.difference($0, digits: 4) }
      table.add(
        [.text(row.claim), .text(row.data), .text(row.regime)] + cells
          + [.number(row.tuningDeviation, digits: 4), .number(row.pooledDeviation, digits: 4)])
    }
    table.notes = [
      "Deviations are those of an effect over tunings beyond what seeds explain, √max(0, (T − R)/n) with the mean squares "
        + "of tunings and of what neither tuning nor seed explains: of the row, and pooled over pairs of losses, of one "
        + "regime where there are three or more of each. The latter widens the intervals of what was tuned once."
    ]
    return table
  }

  /// The family of each claim, over which its p-value is corrected.
  var families: Table {
    var table = Table("Which claims are corrected together", columns: ["family", "claim", "data", "regime"])
    for decision in decisions {
      let row = ClaimRow(decision)
      table.add([.text(decision.claim.family), .text(row.claim), .text(row.data), .text(row.regime)])
    }
    for row in tables.map(ClaimRow.rows) ?? [] {
      table.add([.text(Self.tableFamily), .text(row.claim), .text(row.data), .text(row.regime)])
    }
    return table
  }

  /// How many claims of each verdict there are.
  func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict.rawValue } }

  /// The claims whose losses were tuned several times, in one regime, and are compared by macro F1.
  var tunedSeveralTimes: [ClaimStudy.Decision] {
    decisions.filter { $0.tunings != nil && $0.claim.regime != nil && $0.claim.score == .macroF1 }
  }

  /// How many intervals hold no tuning, and are over seeds or tables alone.
  var countWithoutTuning: Int { decisions.count { !$0.holdsTuning } + (tables?.decisions.count ?? 0) }

  /// How many verdicts would be others with exact Wilcoxon tests instead of Student's, where intervals hold no tuning.
  var dependingOnTest: Int {
    let families = Dictionary(grouping: decisions, by: \.claim.family).values.map { family in
      family.map { (comparison: $0.comparison, p: $0.p, verdict: $0.verdict, isTuned: $0.holdsTuning) }
    }
    let real = tables?.decisions.map { (comparison: $0.comparison, p: $0.p, verdict: $0.verdict, isTuned: false) } ?? []
    return (families + [real]).reduce(0) { sum, family in
      let exact = Holm.adjusted(
        family.map { one in
          one.isTuned ? one.comparison.tests.pValue : WilcoxonSignedRank(one.comparison.differences).pValue
        })
      // What is equivalent was not decided by these tests, and others of the family only move with them.
      let changed = zip(family, exact).count { one, p in
        !one.isTuned && one.verdict != .equivalent && (one.p < Comparison.level) != (p < Comparison.level)
      }
      return sum + changed
    }
  }
}
