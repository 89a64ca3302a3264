import CardinalityNumerics
import Foundation
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
      columns: ["method", "strength", "tried", .number("rate")] + columns.map { .number($0.0) } + [.number("holm_p")])
    for (one, test) in zip(all, errorTests(all)) {
      let cells = columns.map { column in
        let summary = SampleSummary(one.values(column.2))
        let half = summary.halfWidth().map { " ± \(NumberText.fixed($0, digits: column.1))" } ?? ""
        return Cell.text(NumberText.fixed(summary.mean, digits: column.1) + half)
      }
      let ends = [one.tried.first, one.tried.last].compactMap {
        $0.map { NumberText.significant($0.strength, digits: 3) }
      }
      table.add(
        [
          .text(one.method.name), .text(strength(one)), .text(ends.joined(separator: " to ")),
          .significant(one.training.learningRate, digits: 3),
        ] + cells + [.significant(test?.p, digits: 2)])
    }
    table.notes = [
      "Mean ± half of Student's 95 % interval over \(all.first?.outcomes.count ?? 0) seeds. k-means on the pixels "
        + "with as "
        + "many centres has 1000 × error \(NumberText.fixed(1000 * kMeans, digits: 2)).",
      "Holm p: of the paired exact Wilcoxon test of the error against \(Naming.display(all[0].method.name)), with "
        + "Holm's correction over the methods whose error is not the same with every seed.",
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

  private static func strength(_ one: QuantizationScores) -> String {
    "\(one.method.parameter) = \(NumberText.significant(one.strength, digits: 3))"
  }

  /// How each method's error compares with the first's: the paired exact Wilcoxon test, with Holm's correction over the
  /// methods; `nil` for the first, and where a term is too weak to change a number: there is nothing to compare.
  private static func errorTests(_ all: [QuantizationScores]) -> [(comparison: PairedComparison, p: Double)?] {
    let errors = all.map { one in one.values { 1000 * $0.error } }
    let places = all.indices.filter { errors[$0] != errors[0] }
    let comparisons = places.map { PairedComparison(errors[$0], with: errors[0]) }
    let corrected = Holm.adjusted(comparisons.map(\.test.pValue))
    return all.indices.map { place in
      places.firstIndex(of: place).map { (comparison: comparisons[$0], p: corrected[$0]) }
    }
  }

  /// Which methods have a lower error than the first, which a higher one, and which are not told apart from it.
  package static func finding(_ all: [QuantizationScores]) -> Prose {
    let tested = zip(all, errorTests(all)).compactMap { one, test in
      test.map { (name: one.method.name, comparison: $0.comparison, p: $0.p) }
    }
    let lists = SeedFindings.lists(tested.map(\.name), tested.map(\.comparison), p: tested.map(\.p))
    return """
      1000 × squared error, over \(all[0].outcomes.count) seeds: below \(Naming.display(all[0].method.name)): \
      \(lists.below); above: \(lists.above); not told apart: \(lists.same). Told apart is what the paired exact \
      Wilcoxon test tells at 5 % after Holm's correction over these \(tested.count) methods.
      """
  }

  /// Which methods tuning switches off: at the chosen strength every error is the first method's, to the last digit;
  /// `nil` where there is none.
  package static func switchedOff(_ all: [QuantizationScores]) -> Prose? {
    let off = zip(all, errorTests(all)).dropFirst().filter { $0.1 == nil }.map { one, _ in
      "\(Naming.display(one.method.name)) (\(strength(one)))"
    }
    if off.isEmpty { return nil }
    return """
      Tuning switches off \(off.joined(separator: ", ")): there the error with every seed is that of \
      \(Naming.display(all[0].method.name)), to the last digit.
      """
  }

  /// Perplexity and dead codes of every method, most used first.
  package static func use(_ all: [QuantizationScores]) -> Prose {
    let sorted = all.map { one in
      (
        name: Naming.display(one.method.name), perplexity: SampleSummary(one.values(\.use.perplexity)),
        dead: SampleSummary(one.values { Double($0.use.dead) }).mean
      )
    }.sorted { $0.perplexity.mean > $1.perplexity.mean }
    let list = sorted.map {
      let half = $0.perplexity.halfWidth().map { " ± \(NumberText.fixed($0, digits: 1))" } ?? ""
      return
        "\($0.name) \(NumberText.fixed($0.perplexity.mean, digits: 1))\(half) (\(NumberText.fixed($0.dead, digits: 1)) dead)"
    }.joined(separator: ", ")
    return
      "Mean perplexity of the codes with half of Student's 95 % interval, and codes that no test image uses: \(list)."
  }

  /// Error by strength: the least mean over the tuning seeds at any rate that was tried with it.
  package static func strengths(_ all: [QuantizationScores]) -> Figure {
    var figure = Figure("Error by strength", x: "strength, 1 where the search begins", y: "squared error to choose by")
    for one in all {
      let finite = one.tried.filter(\.error.isFinite)
      figure.add(
        x: finite.map { $0.strength / one.method.usual }, y: finite.map(\.error), label: one.method.name,
        style: .lineAndMarkers)
    }
    figure.xAxis = .logarithmic
    let exponents = all.flatMap { one in one.tried.map { log10($0.strength / one.method.usual) } }
    if let least = exponents.min(), let most = exponents.max(), least < most {
      figure.xRange = pow(10, least.rounded(.down))...pow(10, most.rounded(.up))
    }
    return figure
  }

  /// Which methods' best settings stand at an end of what was tried: a better one may lie beyond.
  package static func ends(_ all: [QuantizationScores]) -> Prose {
    let ends = all.filter { !$0.ends.isEmpty }.map { one in
      "\(Naming.display(one.method.name)) (\(one.ends.joined(separator: "; ")))"
    }
    if ends.isEmpty { return "The best strength and rate of every method stand inside what was tried of it." }
    return
      "At an end of what was tried stand the best settings of \(ends.joined(separator: ", ")): a better one may lie "
      + "beyond."
  }

  /// What the decoders of some methods make of each code, and centres of k-means.
  ///
  /// - Throws: errors of the trainings.
  package static func codebooks(
    _ scores: [QuantizationScores], beside kMeans: KMeans, trainedOn images: Matrix<Double>, seed: UInt32
  ) throws -> Figure {
    let shown = ["gradient_codebook", "restarts", "magnitude_divisor", "magnitude_bonus"]
    // As wide as high: a thousand codes one below the other are more than a picture can be high.
    let columns = Int(Double(kMeans.centres.rows).squareRoot().rounded(.up))
    func panel(_ title: String, _ rows: Matrix<Double>) -> Figure {
      .images(title, (0..<rows.rows).map { Array(rows.row($0)) }, side: DigitImages.side, columns: columns)
    }
    let panels = try scores.filter { shown.contains($0.method.name) }.map {
      panel($0.method.name, try $0.training.train(on: images, seed: seed).decodedCodes)
    }
    var figure = Figure(panels + [panel("k-means on the pixels", kMeans.centres)], columns: 3)
    figure.caption = "What the decoder makes of each code, seed \(seed), and the centres of k-means."
    return figure
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
