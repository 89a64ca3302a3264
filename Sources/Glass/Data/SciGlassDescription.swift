import Reporting

/// What a set of glasses is made of.
package struct SciGlassDescription: Sendable {
  private let samples: SciGlassSamples

  /// Takes glasses.
  package init(_ samples: SciGlassSamples) { self.samples = samples }

  /// How many glasses hold each oxide, and how much of it.
  package var oxides: Table {
    var table = Table(
      "Oxides, in percent by mass",
      columns: ["oxide", .number("glasses with it"), .number("mean where it is"), .number("greatest")])
    for (index, oxide) in SciGlass.oxides.enumerated() {
      let present = samples.compositions.column(index).filter { $0 > 0 }
      let mean = present.isEmpty ? nil : present.reduce(0, +) / Double(present.count)
      table.add([
        .text(oxide), .count(present.count), .number(mean, digits: 2), .number(present.max(), digits: 2),
      ])
    }
    return table
  }

  /// How many glasses have a Tg in each step of 20 °C, drawn at its middle.
  package var temperatures: Figure {
    var figure = Figure("Glass transition temperatures", x: "Tg, °C", y: "glasses per 20 °C")
    figure.xColumn = "tg"
    figure.addHistogram(samples.glassTransitions, width: 20, label: "glasses")
    figure.shadings = [.init(.x, SciGlass.interval, label: "the paper's interval: positive glasses")]
    figure.caption = """
      How many of \(samples.count) glasses have a glass transition temperature in each interval of 20 °C. Shaded: the \
      paper's interval, \(SciGlass.interval.celsius), whose glasses are the positive class.
      """
    return figure
  }
}

extension SciGlassDerivation {
  /// What was read, dropped and kept.
  package var table: Table {
    var table = Table("SciGlass's table SciGK", columns: ["glasses", .number("count")])
    table.add(["read", .count(rows)])
    table.add(["dropped: no glass transition temperature", .count(withoutTemperature)])
    table.add(["dropped: the 18 oxides sum to less than 95 % by mass", .count(otherOxides)])
    table.add(["kept", .count(kept)])
    table.add([.text("of them positive, with a Tg in \(SciGlass.interval.celsius)"), .count(positive)])
    return table
  }
}
