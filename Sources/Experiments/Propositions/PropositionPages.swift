import Reporting
import Spaces

extension [Verified] {
  /// Each statement with the least margin over all spaces and dilations, beside its error.
  package var table: Table {
    var table = Table(
      "What is said, and by how much it holds",
      columns: [
        "statement", "source", .number("spaces"), .number("least margin"), .number("its error"), .number("at t"),
        "holds",
      ])
    for one in self {
      table.add([
        .text(one.statement.sentence), .text(one.statement.source), .count(one.margins.count),
        .significant(one.least?.value, digits: 2), .significant(one.least?.error, digits: 1),
        .significant(one.least?.dilation, digits: 3), .text(one.verdict),
      ])
    }
    return table
  }

  /// A panel for each statement, with a curve for each space.
  package var figure: Figure {
    let panels = map { one in
      var panel = Figure(one.statement.name, x: "dilation t", y: "margin")
      (panel.xAxis, panel.xColumn) = (.logarithmic, "t")
      panel.yAxis = one.statement.isLogarithmic ? .logarithmic : .linear
      for (name, margins) in one.margins {
        // On a logarithmic axis a difference within its error would be a point of rounding alone, decades below the rest.
        let values = margins.map { one.statement.isLogarithmic && $0.value <= $0.error ? .nan : $0.value }
        if values.contains(where: \.isFinite) { panel.add(x: margins.map(\.dilation), y: values, label: name) }
      }
      let values = one.margins.flatMap { $0.margins.map(\.value) }.filter(\.isFinite)
      if !one.statement.isLogarithmic, let greatest = values.max(), greatest > 0 {
        panel.yRange = Swift.min(0, values.min() ?? 0)...greatest
      }
      return panel
    }
    var figure = Figure(panels, columns: 3)
    figure.caption = """
      The margin of each statement over the dilation t, a curve for each space that it is about; on a logarithmic axis \
      what does not exceed its error is a gap.
      """
    return figure
  }
}

extension [TracedSpace] {
  /// Where weights become positive, and how long before that is proved.
  package var thresholdFinding: Prose {
    let late = filter { $0.positiveFrom != nil }
    let shares = late.compactMap { space in space.positiveFrom.map { $0 / space.dominance } }
    guard let least = shares.min(), let most = shares.max() else {
      return "No weight of any of the \(count) spaces is 0 or negative at a dilation that was looked at."
    }
    return """
      Weights are 0 or negative at some dilations of \(late.map(\.name).joined(separator: ", ")); the last of them \
      becomes positive at \(least, significant: 2) to \(most, significant: 2) of the dilation from which on it is proved.
      """
  }

  /// The dilation from which on every weight is positive, for each space.
  package var thresholdTable: Table {
    var table = Table(
      "The dilation t̂ from which on every weight is positive (Proposition 2.8)",
      columns: ["space", .number("points"), .number("t̂"), .number("proved bound"), .number("poles")])
    for space in self {
      table.add([
        .text(space.name), .count(space.space.count), .significant(space.positiveFrom, digits: 8),
        .significant(space.dominance, digits: 4), .count(space.function.poles.count),
      ])
    }
    table.notes = ["Without t̂ all weights are positive at every dilation that was looked at."]
    return table
  }
}
