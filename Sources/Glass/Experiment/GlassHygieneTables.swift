import Reporting

/// How glasses are split, beside the paper's Table 2, and what the splits leak.
package struct GlassHygieneTables: Sendable {
  private let splits: [(name: String, hygiene: SciGlassHygiene)]

  /// The paper's split, counted on its files.
  private static let paper = (
    counts: [8029, 20_124, 1942, 5081], repeated: 4188, contradictory: 160, leaked: 1517,
    leakedShare: 1517.0 / 7023
  )

  /// Takes splits by name.
  package init(_ splits: [(name: String, hygiene: SciGlassHygiene)]) { self.splits = splits }

  /// The numbers of positive and negative glasses of each part.
  package var counts: Table {
    var table = Table(
      "Glasses with and without a Tg in the interval",
      columns: ["part", "class", .number("paper")] + splits.map { .number($0.name) })
    let names = [
      ("train", "positive"), ("train", "negative"), ("validation", "positive"), ("validation", "negative"),
    ]
    for (row, name) in names.enumerated() {
      let ours = splits.map { Cell.count($0.hygiene.counts[row]) }
      table.add([.text(name.0), .text(name.1), .count(Self.paper.counts[row])] + ours)
    }
    return table
  }

  /// Repeats within the training part and across the parts.
  package var hygiene: Table {
    var table = Table("Hygiene", columns: ["what", .number("paper")] + splits.map { .number($0.name) })
    table.add(
      ["training glasses that repeat a composition", .count(Self.paper.repeated)]
        + splits.map { .count($0.hygiene.repeatedTraining) })
    table.add(
      ["training compositions with both labels", .count(Self.paper.contradictory)]
        + splits.map { .count($0.hygiene.contradictory) })
    table.add(
      ["validation glasses whose composition is trained on", .count(Self.paper.leaked)]
        + splits.map { .count($0.hygiene.leaked) })
    table.add(
      ["their share of the validation glasses", .number(Self.paper.leakedShare, digits: 3)]
        + splits.map { .number($0.hygiene.leakedShare, digits: 3) })
    return table
  }
}

extension SciGlassHygiene {
  /// How much of the validation part the training has seen.
  package func finding(_ name: String) -> Prose {
    """
    Split \(name): \(leaked) validation glasses, \(100 * leakedShare, decimals: 1) %, have the composition of a training \
    glass.
    """
  }

  /// The numbers of positive and negative training, then validation glasses.
  fileprivate var counts: [Int] { [train.positive, train.negative, validation.positive, validation.negative] }
}
