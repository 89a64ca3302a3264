import CardinalityNumerics
import Learning
import Reporting

/// The scores of losses where a property has a value.
package struct Response: Sendable {
  /// The property.
  package let property: String
  /// Its value.
  package let value: Double
  /// The scores.
  package let scores: RegimeScores

  /// Takes scores.
  package init(property: String, value: Double, scores: RegimeScores) {
    (self.property, self.value, self.scores) = (property, value, scores)
  }
}

extension Page {
  /// Shows responses: a panel a property, and a table of what to choose where.
  package mutating func show(_ responses: [Response], by score: Score = .macroF1) {
    let properties = responses.reduce(into: [String]()) { if !$0.contains($1.property) { $0.append($1.property) } }
    let panels = properties.map { property in
      let own = responses.filter { $0.property == property }
      var panel = SeedFigures.gains(property, x: property, own.map { ($0.value, $0.scores) }, by: score)
      panel.title = property
      if own.allSatisfy({ $0.value > 0 }), (own.last?.value ?? 1) >= 4 * (own.first?.value ?? 1) {
        panel.xAxis = .logarithmic
      }
      return panel
    }
    var figure = Figure(panels, columns: 3)
    figure.caption =
      "Of \(Naming.display(score.rawValue)), \(responses.first?.scores.regime.rawValue ?? ""). "
      + (panels.first?.caption ?? "")
    let rows = responses.flatMap { response in
      response.scores.scores.dropFirst().map { one in
        (response: response, loss: one, comparison: SeedTables.comparison(one, response.scores.scores[0], score))
      }
    }
    let conclusions = Comparison.conclusions(of: rows.map(\.comparison))
    let decided = zip(rows, conclusions).map { (row: $0, verdict: $1.verdict, p: $1.p) }
    let baseline = Naming.display(responses.first?.scores.scores.first?.label ?? "")
    for loss in responses.first?.scores.scores.dropFirst().map(\.label) ?? [] {
      let own = decided.filter { $0.row.loss.label == loss }
      func places(_ verdict: Verdict) -> String {
        let names = own.filter { $0.verdict == verdict }.map {
          "\($0.row.response.property) \(NumberText.exact($0.row.response.value)) (\($0.row.comparison.effect, decimals: 3))"
        }
        return names.isEmpty ? "nowhere" : "at \(names.joined(separator: ", "))"
      }
      found(
        """
        **\(Naming.display(loss))** gains \(places(.holds)); it loses \(places(.fails)); it is equivalent \
        \(places(.equivalent)); elsewhere it is not told apart from \(baseline).
        """)
    }
    show(figure, as: "appropriate")
    show(decisions(decided, over: baseline), as: "appropriate")
    show(
      SeedTables.settings("What tuning chose, in the order of the figure", responses.map(\.scores)),
      as: "appropriate-tuned")
  }

  /// A row for each property, value and loss.
  private func decisions(
    _ decided: [(row: (response: Response, loss: SeedScores, comparison: Comparison), verdict: Verdict, p: Double)],
    over baseline: String
  ) -> Table {
    var table = Table(
      "When to choose it: the gain over \(baseline), and the verdict",
      columns: ["property", .number("value"), "loss"] + ["gain", "lower", "upper", "p"].map { .number($0) } + [
        "verdict"
      ])
    for (row, verdict, p) in decided {
      let interval = row.comparison.interval
      table.add([
        .text(row.response.property), .significant(row.response.value, digits: 3), .text(row.loss.label),
        .difference(row.comparison.effect, digits: 4), .difference(interval.lowerBound, digits: 4),
        .difference(interval.upperBound, digits: 4), .significant(p, digits: 2), .text(verdict.rawValue),
      ])
    }
    table.notes = ["Choose a loss where its gain holds; where it is equivalent, \(baseline) is enough."]
    return table
  }
}
