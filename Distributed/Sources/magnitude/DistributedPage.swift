import Analysis

extension Page {
  /// Shows the functions over the dilation, and how each value was found.
  mutating func show(_ found: [FoundDilation]) {
    let t = found.map(\.dilation)
    let values: [(Invariant, (FoundDilation) -> Double)] = [
      (.magnitude, \.magnitude), (.spread, \.spread), (.magnitudeDerivative, \.derivative),
      (.magnitudeDimension, { $0.dilation * $0.derivative / $0.magnitude }),
    ]
    let panels = values.map { kind, value in
      var panel = kind.figure(kind.title)
      panel.add(
        x: t, y: found.map(value), label: kind.title, style: t.count > 1 ? .line : .markers, column: kind.column)
      return panel
    }
    for (kind, _) in values { define(kind.title, kind.definition) }
    show(Figure(panels, columns: 2), as: "magnitude")
    if let first = found.first, let last = found.last {
      say(
        "Magnitude goes from \(first.magnitude, significant: 4) at t = \(first.dilation, significant: 3) to "
          + "\(last.magnitude, significant: 4) at t = \(last.dilation, significant: 3).")
    }
    show(Self.reports(found), as: "reports")
  }

  private static func reports(_ found: [FoundDilation]) -> Table {
    var table = Table(
      "Solver reports",
      columns: [
        .number("t"), .number("magnitude"), .number("error estimate"), .number("spread"), .number("residual"),
        .number("iterations"), .number("ranks"), .number("seconds"),
      ])
    for one in found {
      table.add([
        .significant(one.dilation, digits: 6), .significant(one.magnitude, digits: 12),
        .significant(one.errorEstimate, digits: 1), .significant(one.spread, digits: 8),
        .significant(one.residual, digits: 2), .count(one.iterations), .count(one.ranks),
        .significant(one.seconds, digits: 2),
      ])
    }
    return table
  }
}
