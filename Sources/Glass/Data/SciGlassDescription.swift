import Reporting

/// What a set of glasses is made of.
public struct SciGlassDescription: Sendable {
  private let samples: SciGlassSamples

  /// Takes glasses.
  public init(_ samples: SciGlassSamples) { self.samples = samples }

  /// How many glasses hold each oxide, and how much of it.
  public var oxides: Table {
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
  public var temperatures: Figure {
    let width = 20.0
    var counts: [Int: Int] = [:]
    for temperature in samples.glassTransitions { counts[Int((temperature / width).rounded(.down)), default: 0] += 1 }
    let steps = (counts.keys.min() ?? 0)...(counts.keys.max() ?? 0)
    var figure = Figure("Glass transition temperatures", x: "Tg, °C", y: "glasses in 20 °C")
    figure.xColumn = "tg"
    figure.add(
      x: steps.map { (Double($0) + 0.5) * width }, y: steps.map { Double(counts[$0] ?? 0) }, label: "glasses")
    figure.verticalLines = [
      .init(SciGlass.interval.lowerBound, label: "the paper's interval"), .init(SciGlass.interval.upperBound),
    ]
    return figure
  }
}

extension SciGlassDerivation {
  /// What was read, dropped and kept.
  public var table: Table {
    var table = Table("SciGlass's table SciGK", columns: ["glasses", .number("count")])
    table.add(["read", .count(rows)])
    table.add(["dropped: no glass transition temperature", .count(withoutTemperature)])
    table.add(["dropped: the 18 oxides sum to less than 95 % by mass", .count(otherOxides)])
    table.add(["kept", .count(kept)])
    table.add([.text("of them positive, with a Tg in \(SciGlass.interval.celsius)"), .count(positive)])
    return table
  }
}
