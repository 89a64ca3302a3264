import CardinalityNumerics
import Learning
import Reporting

/// What the gains of losses on a collection of tables go with: traits of the tables, and recalls of their classes.
extension CollectionResult {
  /// What a table is like, as a number.
  struct Trait {
    let name: String
    let isLogarithmic: Bool
    let value: (TableResult) -> Double
  }

  var traits: [Trait] {
    [
      Trait(name: "imbalance, largest over smallest class", isLogarithmic: true) { $0.data.data.imbalance },
      Trait(name: "classes", isLogarithmic: true) { Double($0.data.data.classNames.count) },
      Trait(name: "samples", isLogarithmic: true) { Double($0.data.data.count) },
      Trait(name: "error of \(Naming.display(methods[0]))", isLogarithmic: false) {
        1 - $0.scores[0].summary(of: .accuracy).mean
      },
    ]
  }

  /// How the gains of a method rise or fall with a trait.
  struct Association {
    let method: Int
    let trait: Trait
    let correlation: Double
    /// Corrected by Holm over all methods and traits that are asked about.
    let pValue: Double
  }

  /// Rank correlations of the gains of methods with every trait; none for a trait that all tables share.
  func associations(_ chosen: [Int]) -> [Association] {
    let found = chosen.flatMap { method -> [(method: Int, trait: Trait, correlation: Double)] in
      let gains = gains(method)
      return traits.compactMap { trait in
        rankCorrelation(tables.map(trait.value), gains).map { (method, trait, $0) }
      }
    }
    let adjusted = Holm.adjusted(found.map { rankCorrelationPValue($0.correlation, count: tables.count) })
    return zip(found, adjusted).map {
      Association(method: $0.method, trait: $0.trait, correlation: $0.correlation, pValue: $1)
    }
  }

  /// Which traits the gains go with, in a sentence.
  package func reason(_ chosen: [Int]) -> Prose? {
    let all = associations(chosen)
    guard let least = all.map(\.pValue).min() else { return nil }
    let told = all.filter { $0.pValue < 0.05 }
    if told.isEmpty {
      return "Gains are not told to go with imbalance, classes, samples or error: the least of \(all.count) p-values "
        + "of rank correlations, corrected by Holm, is \(least, significant: 2). These tables do not say when a loss helps."
    }
    let pieces = told.map { one in
      "that of \(Naming.display(methods[one.method])) \(one.correlation > 0 ? "rises" : "falls") with "
        + "\(one.trait.name) (rank correlation \(NumberText.fixed(one.correlation, digits: 2)), p "
        + "\(NumberText.significant(one.pValue, digits: 2)))"
    }
    return "Of the gains over tables, corrected by Holm over \(all.count) rank correlations, "
      + "\(pieces.joined(separator: "; "))."
  }

  /// The rank correlations, a row for each method and trait.
  package func traitTable(_ chosen: [Int]) -> Table {
    var table = Table(
      "Spearman’s rank correlation of gains with what tables are like; p-values corrected by Holm over all rows",
      columns: ["loss", "trait", .number("correlation"), .number("Holm p")])
    for one in associations(chosen) {
      table.add([
        .text(methods[one.method]), .text(one.trait.name), .number(one.correlation, digits: 2),
        .number(one.pValue, digits: 3),
      ])
    }
    return table
  }

  /// Where each method's mean gain is largest and smallest, with its interval there, and the class whose recall moved
  /// furthest that way.
  package func extremes(_ chosen: [Int]) -> Table {
    let reference = Naming.display(methods[0])
    var table = Table(
      "A loss’s largest and smallest mean gain on a table, and the class whose recall moves furthest the same way",
      columns: [
        "loss", "table", .number("gain"), .number("lower"), .number("upper"), "class", .number("samples of it"),
        .number("recall, \(reference)"), .number("recall, this loss"),
      ])
    table.notes = [
      "Lower and upper: 95 % interval of Nadeau and Bengio over the splits of that table, not corrected for choosing "
        + "it. Where it holds 0, neither help nor harm is shown."
    ]
    for method in chosen {
      let order = tables.indices.sorted { tables[$0].gain(method, score).mean > tables[$1].gain(method, score).mean }
      guard let first = order.first, let last = order.last else { continue }
      for index in first == last ? [first] : [first, last] { table.add(extreme(tables[index], method)) }
    }
    return table
  }

  private func extreme(_ one: TableResult, _ method: Int) -> [Cell] {
    let comparison = one.gain(method, score)
    let gain = comparison.mean
    let (before, after) = (one.scores[0].meanRecalls, one.scores[method].meanRecalls)
    let shifts = zip(before, after).map { (gain < 0 ? -1 : 1) * ($1 - $0) }
    let moved = shifts.indices.filter { !shifts[$0].isNaN }.max { shifts[$0] < shifts[$1] } ?? 0
    return [
      .text(methods[method]), .text(one.data.data.name), .number(gain, digits: 3),
      .number(comparison.interval?.lowerBound, digits: 3), .number(comparison.interval?.upperBound, digits: 3),
      .text(Naming.literal(one.data.data.classNames[moved])), .count(one.data.data.classCounts[moved]),
      .number(before[moved], digits: 2), .number(after[moved], digits: 2),
    ]
  }
}
