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
  ///   - quick: whether two seeds, two settings and the given epochs make it a matter of seconds.
  ///   - settings: how networks are trained apart from what is tuned.
  ///   - families: the beginnings of the families that are decided; all unless given.
  /// - Throws: what ``Sweep/outcomes(of:label:)`` throws.
  package init(
    in sweep: Sweep, seed: UInt32, quick: Bool, settings: TrainingSettings, families: [String] = []
  ) async throws {
    let seeds = quick ? Claims.Seeds(main: 2, second: 2, control: 2) : Claims.Seeds()
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
        + ["verdict"])
    for row in rows {
      table.add([
        .text(row.claim), .text(row.source), .text(row.data), .text(row.regime), .difference(row.effect, digits: 4),
        .difference(row.lower, digits: 4), .difference(row.upper, digits: 4), .count(row.seeds),
        .significant(row.p, digits: 2), .text(row.verdict),
      ])
    }
    return table
  }

  /// The same with fewer columns, for readers.
  var shown: Table {
    var table = Table(
      "Every claim with its effect, Student's 95 % interval and verdict",
      columns: ["claim", "data", "regime", .number("effect"), .number("interval"), "verdict"])
    for row in rows {
      table.add([
        .text(row.claim), .text(row.data), .text(row.regime), .difference(row.effect, digits: 4),
        .text("\(row.lower, decimals: 4) to \(row.upper, decimals: 4)"), .text(row.verdict),
      ])
    }
    table.notes = [
      "Effects are differences of the score that the sentence names, over paired seeds; those of warm-ups are binary "
        + "logarithms of ratios of epochs. On real tables the pairs are tables, each the mean of its splits. Verdicts are "
        + "corrected by Holm over each family, intervals are not."
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

  /// The decisions of claims that were tuned again, each beside the first.
  var tunedTwice: [(first: ClaimStudy.Decision, again: ClaimStudy.Decision)] {
    decisions.filter { $0.claim.family == Claim.again }.compactMap { again in
      let first = decisions.first { (try? $0.claim.isFirst(of: again.claim)) ?? false }
      return first.map { ($0, again) }
    }
  }

  /// How many verdicts would be others with exact Wilcoxon tests instead of Student's.
  var dependingOnTest: Int {
    let families = Dictionary(grouping: decisions, by: \.claim.family).values.map { family in
      family.map { (comparison: $0.comparison, p: $0.p) }
    }
    let real = tables?.decisions.map { (comparison: $0.comparison, p: $0.p) } ?? []
    return (families + [real]).reduce(0) { sum, family in
      let exact = Holm.adjusted(family.map { WilcoxonSignedRank($0.comparison.differences).pValue })
      return sum + zip(family, exact).count { ($0.p < Comparison.level) != ($1 < Comparison.level) }
    }
  }
}

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
  /// The ends of Student's 95 % interval.
  let (lower, upper): (Double, Double)
  /// The number of pairs.
  let seeds: Int
  /// The p-value of a difference, corrected by Holm over the claim's family.
  let p: Double
  /// The verdict.
  let verdict: String
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
      seeds: comparison.differences.count, p: decision.p, verdict: decision.verdict.rawValue)
  }

  /// A row for each loss on real tables.
  static func rows(_ tables: TableGains) -> [ClaimRow] {
    let baseline = Naming.display(tables.baseline)
    return tables.decisions.map { decision in
      let interval = decision.comparison.interval
      let loss = Naming.display(decision.loss)
      return ClaimRow(
        claim: "On real tables \(loss) has a higher macro F1 than \(baseline)", source: "paper, future work",
        data: "\(tables.tables) real tables", regime: Regime.tunedRate.rawValue, effect: decision.comparison.effect,
        lower: interval.lowerBound, upper: interval.upperBound, seeds: decision.comparison.differences.count,
        p: decision.p, verdict: decision.verdict.rawValue)
    }
  }
}
