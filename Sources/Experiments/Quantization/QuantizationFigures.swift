import CardinalityNumerics
import Files
import Learning
import Reporting

/// Pictures and tables of quantised autoencoders.
package enum QuantizationFigures {
  /// Error over perplexity: a dot a seed, a marker at the mean of each method.
  package static func clouds(_ all: [QuantizationScores]) -> Figure {
    .clouds(
      "Error and use of the codes", x: "perplexity of the codes", y: "squared error of a pixel",
      groups: all.map { ($0.method.name, $0.values(\.use.perplexity), $0.values(\.error)) })
  }

  /// The paired differences in error to the first method.
  package static func differences(_ all: [QuantizationScores]) -> Figure {
    let rows = all.dropFirst().map { one in
      let differences = zip(one.values(\.error), all[0].values(\.error)).map { 1000 * ($0 - $1) }
      let summary = SampleSummary(differences)
      return ForestRow(one.method.name, estimate: summary.mean, interval: summary.interval(), dots: differences)
    }
    let name = Naming.display(all[0].method.name)
    return .forest("Error against \(name)", x: "1000 × difference in squared error", rows: rows, reference: 0)
  }

  /// Error and use of every method, mean ± half of Student's interval.
  package static func table(_ all: [QuantizationScores], kMeans: Double) -> Table {
    let columns: [(String, Int, (QuantizationOutcome) -> Double)] = [
      ("1000_error", 2, { 1000 * $0.error }), ("perplexity", 1, { $0.use.perplexity }),
      ("dead_codes", 1, { Double($0.use.dead) }), ("codebook_magnitude", 1, { $0.use.magnitude }),
      ("codebook_spread", 1, { $0.use.spread }),
    ]
    var table = Table(
      "On the test images, each method at its best settings",
      columns: ["method", "strength", .number("rate")] + columns.map { .number($0.0) })
    for one in all {
      let cells = columns.map { column in
        let summary = SampleSummary(one.values(column.2))
        let half = summary.halfWidth().map { " ± \(NumberText.fixed($0, digits: column.1))" } ?? ""
        return Cell.text(NumberText.fixed(summary.mean, digits: column.1) + half)
      }
      let strength = "\(one.method.parameter) = \(NumberText.exact(one.strength))"
      table.add(
        [.text(one.method.name), .text(strength), .significant(one.training.learningRate, digits: 2)] + cells)
    }
    table.notes = [
      "Mean ± half of Student's 95 % interval over \(all.first?.outcomes.count ?? 0) seeds. k-means on the pixels "
        + "with as "
        + "many centres has 1000 × error \(NumberText.fixed(1000 * kMeans, digits: 2))."
    ]
    return table
  }

  /// The outcomes, a row for each method and seed.
  package static func outcomes(_ all: [QuantizationScores], seeds: [UInt32]) -> Table {
    var table = Table(
      "Every training",
      columns: ["method"]
        + ["seed", "error", "perplexity", "dead_codes", "codebook_magnitude", "codebook_spread"].map { .number($0) })
    for one in all {
      for (seed, outcome) in zip(seeds, one.outcomes) {
        let numbers = [outcome.error, outcome.use.perplexity].map { Cell.significant($0, digits: 5) }
        let sizes = [outcome.use.magnitude, outcome.use.spread].map { Cell.significant($0, digits: 5) }
        table.add([.text(one.method.name), .count(Int(seed))] + numbers + [.count(outcome.use.dead)] + sizes)
      }
    }
    return table
  }

  /// Which methods have a lower error than the first, which a higher one, and which are not told apart from it.
  package static func finding(_ all: [QuantizationScores]) -> Prose {
    let others = Array(all.dropFirst())
    let comparisons = others.map {
      PairedComparison($0.values { 1000 * $0.error }, with: all[0].values { 1000 * $0.error })
    }
    let name = Naming.display(all[0].method.name)
    let lists = SeedFindings.lists(
      others.map(\.method.name), comparisons, p: Holm.adjusted(comparisons.map(\.test.pValue)))
    return
      "1000 × squared error, over \(all[0].outcomes.count) seeds: below \(name): \(lists.below); above: "
      + "\(lists.above); not told apart: \(lists.same)."
  }

  /// Perplexity and dead codes of every method, most used first.
  package static func use(_ all: [QuantizationScores]) -> Prose {
    let sorted = all.map { one in
      (
        name: Naming.display(one.method.name), perplexity: SampleSummary(one.values(\.use.perplexity)).mean,
        dead: SampleSummary(one.values { Double($0.use.dead) }).mean
      )
    }.sorted { $0.perplexity > $1.perplexity }
    let list = sorted.map {
      "\($0.name) \(NumberText.fixed($0.perplexity, digits: 1)) (\(NumberText.fixed($0.dead, digits: 1)) dead)"
    }.joined(separator: ", ")
    return "Mean perplexity of the codes, and codes that no test image uses: \(list)."
  }

  /// Seconds of a step and of the terms over the number of codes.
  package static func costs(_ costs: [QuantizationCost]) -> Figure {
    var figure = Figure("Time of a step, one thread", x: "codes", y: "milliseconds")
    let x = costs.map { Double($0.codes) }
    figure.add(x: x, y: costs.map { 1000 * $0.step }, label: "step without the term", style: .lineAndMarkers)
    figure.add(x: x, y: costs.map { 1000 * $0.magnitude }, label: "magnitude", style: .lineAndMarkers)
    figure.add(x: x, y: costs.map { 1000 * $0.spread }, label: "spread", style: .lineAndMarkers)
    (figure.xAxis, figure.yAxis) = (.logarithmic, .logarithmic)
    return figure
  }
}
