import CardinalityNumerics
import Learning
import Reporting

/// What comparisons over seeds found, in sentences made from their numbers.
package enum SeedFindings {
  /// Which losses are above the baseline of a family by a score, which below, and which are not told apart from it, with
  /// intervals.
  ///
  /// Told apart is what the paired exact Wilcoxon test tells from it at 5 % after Holm's correction over the family.
  package static func differences(_ family: DifferenceFamily, by score: Score) -> Prose {
    let rows = family.rows.filter { $0.score == score && !$0.isVoid }
    let void = family.rows.filter { $0.score == score && $0.isVoid }.map { Naming.display($0.loss) }
    let rest = void.isEmpty ? "" : "; diverged as it did: " + void.joined(separator: ", ")
    let lists = lists(rows.map(\.loss), rows.map(\.comparison), p: rows.map(\.p))
    let (name, what) = (Naming.display(family.baseline.label), Naming.display(score.rawValue))
    return
      "In \(what), over \(family.baseline.outcomes.count) seeds, above \(name): \(lists.above); below: \(lists.below); not "
      + "told apart: \(lists.same)\(rest)."
  }

  /// The names of what is above 0, below, and not told apart from it by corrected p-values, with mean differences and
  /// intervals.
  static func lists(
    _ names: [String], _ comparisons: [PairedComparison], p: [Double]
  ) -> (above: String, below: String, same: String) {
    let places = names.indices.sorted { comparisons[$0].summary.mean > comparisons[$1].summary.mean }
    func list(_ holds: (Int) -> Bool) -> String {
      let chosen = places.filter(holds).map { index in
        "\(Naming.display(names[index])) (\(text(comparisons[index].summary)))"
      }
      return chosen.isEmpty ? "none" : chosen.joined(separator: ", ")
    }
    return (
      list { p[$0] < 0.05 && comparisons[$0].summary.mean > 0 },
      list { p[$0] < 0.05 && comparisons[$0].summary.mean < 0 }, list { !(p[$0] < 0.05) }
    )
  }

  /// A mean with Student's 95 % interval.
  package static func mean(_ values: [Double]) -> String {
    let summary = SampleSummary(values)
    let ends = summary.interval().map {
      " (95 % interval \(NumberText.fixed($0.lowerBound, digits: 3)) to \(NumberText.fixed($0.upperBound, digits: 3)))"
    }
    return NumberText.fixed(summary.mean, digits: 3) + (ends ?? "")
  }

  /// A mean difference with its sign and Student's 95 % interval.
  package static func text(_ summary: SampleSummary) -> String {
    func signed(_ value: Double) -> String {
      (value < 0 ? "−" : "+") + NumberText.fixed(abs(value), digits: 3)
    }
    guard let ends = summary.interval() else { return signed(summary.mean) }
    return "\(signed(summary.mean)), 95 % interval \(signed(ends.lowerBound)) to \(signed(ends.upperBound))"
  }
}
