import Reporting
import Spaces

extension [Verified] {
  /// Each statement with the least margin over all spaces and dilations, beside its error.
  package var table: Table {
    var table = Table(
      "What is said, and by how much it holds",
      columns: [
        "statement", "margin in the figure", "source", .number("spaces"), .number("least margin"),
        .number("its error"), .number("at t"), "on", "holds",
      ])
    for one in self {
      table.add([
        .text(one.statement.sentence), .text(one.statement.name), .text(one.statement.source),
        .count(one.margins.count), .significant(one.least?.value, digits: 2),
        .significant(one.least?.error, digits: 1), .significant(one.least?.dilation, digits: 3),
        one.tightest.map { Cell.text($0) } ?? .missing, .text(one.verdict),
      ])
    }
    return table
  }

  /// A row for each statement, with a dot for the least margin on each space, and a light one for its error.
  package var figure: Figure {
    var figure = Figure("", x: "least margin over the dilations, and its error", y: "")
    (figure.xAxis, figure.xColumn) = (.logarithmic, "margin")
    figure.yNames = reversed().map(\.statement.name)
    for (index, one) in enumerated() { figure.add(one, at: Double(count - index)) }
    figure.caption = """
      How far each statement is from failing: its least margin over all dilations, a dot for each space that it is about, \
      beside the error with which the solver knows it. What does not exceed its error stands at that error.
      """
    return figure
  }
}

extension Figure {
  /// Adds the row of a statement.
  fileprivate mutating func add(_ one: Verified, at place: Double) {
    // Each space a little lower than the one before, so that equal ones are seen.
    let placed = one.leastMargins.enumerated().map { (margin: $1, height: place + 0.3 - 0.2 * Double($0 % 4)) }
    func dots(_ label: String, like look: String? = nil, x: [Double], y: [Double]) {
      guard !x.isEmpty else { return }
      add(
        x: x, y: y, label: label, style: look == nil ? .markers : .dots, column: "\(one.statement.name) \(label)",
        look: look ?? label)
    }
    let certain = placed.filter(\.margin.isCertain)
    let broken = placed.filter(\.margin.isBroken)
    let undecided = placed.filter { !$0.margin.isCertain && !$0.margin.isBroken }
    let name = "least margin on a space"
    dots(name, x: certain.map(\.margin.value), y: certain.map(\.height))
    dots("its error", like: name, x: placed.map(\.margin.error), y: placed.map(\.height))
    dots("margin within its error", x: undecided.map(\.margin.error), y: undecided.map(\.height))
    dots("fails by", x: broken.map { -$0.margin.value }, y: broken.map(\.height))
  }
}

extension [TracedSpace] {
  /// On which spaces statements are looked at that are about some alone.
  package var definiteFinding: Prose {
    let definite = filter(\.isDefinite).map(\.name)
    return """
      What is said where Z is positive definite was looked at on the \(definite.count) spaces of which that is known: \
      \(definite.joined(separator: ", ")); all else on all \(count).
      """
  }

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
