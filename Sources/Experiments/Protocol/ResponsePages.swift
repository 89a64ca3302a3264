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

  /// The property with its value.
  fileprivate var place: String { "\(property) \(NumberText.exact(value))" }

  /// The scores, which say where they belong.
  fileprivate var placed: RegimeScores {
    var placed = scores
    placed.data = place
    return placed
  }
}

extension Page {
  /// Shows responses: a panel a property, and a table of what to choose where.
  ///
  /// - Parameter centre: a trial in which no property is changed.
  package mutating func show(_ responses: [Response], around centre: Trial, by score: Score = .macroF1) {
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
      "Of \(Naming.display(score.rawValue)), \(responses.first?.scores.regime.rawValue ?? ""). A panel changes one "
      + "property, and leaves the others as they are at the centre: \(ResponseDesign.centre(centre)). "
      + (panels.first?.caption ?? "")
    let rows = responses.flatMap { response in
      response.scores.scores.dropFirst().map { one in
        (response: response, loss: one, comparison: SeedTables.comparison(one, response.scores.scores[0], score))
      }
    }
    // The centre of the design belongs to every property, and is decided once.
    let keys = rows.map { "\($0.loss.label) \($0.comparison.differences)" }
    let distinct = keys.indices.filter { keys.firstIndex(of: keys[$0]) == $0 }
    let conclusions = Dictionary(
      uniqueKeysWithValues: zip(
        distinct.map { keys[$0] }, Comparison.conclusions(of: distinct.map { rows[$0].comparison })))
    let decided = zip(rows, keys).compactMap { row, key in
      conclusions[key].map { (row: row, verdict: $0.verdict, p: $0.p) }
    }
    // The centre stands in a sentence once, with all that it is.
    let decidedOnce = distinct.map { place in
      let names = decided.indices.filter { keys[$0] == keys[place] }.map { decided[$0].row.response.place }
      return (row: decided[place].row, verdict: decided[place].verdict, name: names.joined(separator: " = "))
    }
    let baseline = Naming.display(responses.first?.scores.scores.first?.label ?? "")
    for loss in responses.first?.scores.scores.dropFirst().map(\.label) ?? [] {
      let own = decidedOnce.filter { $0.row.loss.label == loss }
      func places(_ verdict: Verdict) -> String? {
        let names = own.filter { $0.verdict == verdict }.map {
          let (comparison, interval) = ($0.row.comparison, $0.row.comparison.interval)
          return $0.name
            + " (\(comparison.effect, decimals: 3), \(interval.lowerBound, decimals: 3) to \(interval.upperBound, decimals: 3))"
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
      }
      let halves = own.map { ($0.row.comparison.interval.upperBound - $0.row.comparison.interval.lowerBound) / 2 }
      let rest = own.count { $0.verdict == .notToldApart }
      found(
        """
        **\(Naming.display(loss))** against \(baseline): a gain is shown \(places(.holds).map { "at \($0)" } ?? "nowhere"); it \
        falls behind \(places(.fails).map { "at \($0)" } ?? "nowhere that is shown"); \
        \(places(.equivalent).map { "equivalent at \($0); " } ?? "")at \(rest) of \(own.count) places it is not told apart, with \
        intervals of ±\(halves.min() ?? .nan, decimals: 3) to ±\(halves.max() ?? .nan, decimals: 3) \
        (\(own.first?.row.comparison.differences.count ?? 0) seeds).
        """, in: responses.first?.scores.regime ?? .paper)
    }
    show(figure, as: "appropriate")
    show(decisions(decided, over: baseline), as: "appropriate")
    show(
      SeedTables.settings(
        "What tuning chose, in the order of the figure", responses.map(\.placed), places: "property and value"),
      as: "appropriate-tuned")
    if let ends = responses.map(\.placed).ends { say(ends) }
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
    table.notes = [
      "Choose a loss where its gain holds; where it is equivalent, \(baseline) is enough. p is corrected by Holm over the "
        + "rows that differ: the centre of the design stands once in each property."
    ]
    return table
  }
}
