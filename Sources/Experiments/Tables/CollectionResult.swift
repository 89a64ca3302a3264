import ArgumentParser
import CardinalityNumerics
import Learning
import Reporting

/// What several methods came to on one table of a collection.
package struct TableResult: Sendable {
  /// The rows.
  package let data: TableData
  /// The scores of each method over the same splits, the reference first.
  package let scores: [SeedScores]
  /// Test samples for each training sample.
  let testRatio: Double

  /// How many of the methods, the last, guess.
  static let guesses = 2

  /// Takes the scores of trained methods, and adds those of two guesses that look at no feature.
  package init(_ data: TableData, _ scores: [SeedScores], seeds: [UInt32]) throws {
    self.data = data
    let splits = try seeds.map { try data.parts(seed: $0) }
    func guess(_ label: String, _ predictions: (Samples, Int) -> [Int]) -> SeedScores {
      let outcomes = zip(seeds, splits).map { seed, split in
        Self.outcome(split.test, predictions(split.train, split.test.count), seed)
      }
      return SeedScores(scores[0].trial, outcomes, label: label)
    }
    let majority = guess("majority_guess") { train, count in
      let counts = train.classCounts
      return Array(repeating: counts.firstIndex(of: counts.max() ?? 0) ?? 0, count: count)
    }
    let even = guess("even_guess") { train, count in
      // Weighted by class, all classes are equally common: each is guessed in turn.
      (0..<count).map { $0 % train.classes }
    }
    self.scores = scores + [majority, even]
    testRatio = try data.testRatio(seed: seeds[0])
  }

  private static func outcome(_ test: Samples, _ predictions: [Int], _ seed: UInt32) -> Outcome {
    let confusion = ConfusionMatrix(labels: test.labels, predictions: predictions, classCount: test.classes)
    var scores: [Score: Double] = [:]
    scores[.accuracy] = confusion.accuracy
    scores[.balancedAccuracy] = confusion.balancedAccuracy
    scores[.macroF1] = confusion.macroF1(over: .definedClasses)
    return Outcome(epoch: nil, validation: nil, recalls: confusion.recallPerClass.map { $0 ?? .nan }, test: scores)
  }

  /// The mean of a score of each method.
  func means(_ score: Score) -> [Double] { scores.map { $0.summary(of: score).mean } }

  /// A method's score minus that of the reference, split by split.
  func gain(_ method: Int, _ score: Score) -> ResampledComparison {
    ResampledComparison(
      scores[method].values(of: score), with: scores[0].values(of: score), testRatio: testRatio)
  }
}

/// Several methods on a collection of tables, compared by ranks and by gains.
package struct CollectionResult: Sendable {
  /// The tables.
  package let tables: [TableResult]
  /// The score that is compared.
  package let score: Score
  /// The methods' names, the reference first.
  package let methods: [String]
  /// Ranks over the tables, of the methods that are trained.
  package let ranks: FriedmanTest
  private let pairs: [(one: Int, other: Int, pValue: Double)]

  /// Compares what every table has.
  ///
  /// - Precondition: at least one table, and the same methods on each.
  /// - Throws: `ValidationError` where a method has no score on a table, since its trainings diverge.
  package init(_ tables: [TableResult], by score: Score = .macroF1) throws {
    precondition(!tables.isEmpty, "no table is compared")
    self.tables = tables
    self.score = score
    methods = tables[0].scores.map(\.label)
    let means = tables.map { $0.means(score) }
    for (table, row) in zip(tables, means) {
      guard let place = row.firstIndex(where: { !$0.isFinite }) else { continue }
      throw ValidationError(
        "\(methods[place]) diverges on \(table.data.data.name) and has no score to compare: leave it out of --losses")
    }
    // The last two guess: that they are worse is no news, and would make ranks differ.
    let trained = means.map { Array($0.dropLast(TableResult.guesses)) }
    ranks = FriedmanTest(trained)
    pairs = FriedmanTest.wilcoxonHolmPairs(trained)
  }

  /// Whether the ranks differ at all: only then are pairs of ranks compared; gains over the first are tested anyhow.
  private var differ: Bool { ranks.pValue < 0.05 }

  /// Which tests and which family the p-values of ``findings`` are of.
  package var tests: Prose {
    "Wilcoxon–Holm p: signed-rank tests over the \(tables.count) tables, corrected by Holm over all "
      + "\(pairs.count) pairs of the \(ranks.meanRanks.count) methods that are trained, since the question is which of "
      + "them all are told apart. A page that compares fewer of them, or by Student’s t, as `swift run appropriate` "
      + "does, has other p-values of the same gains."
  }

  /// The mean gains of a method, table by table.
  package func gains(_ method: Int) -> [Double] { tables.map { $0.gain(method, score).mean } }

  /// Whether signed-rank tests over the tables, corrected by Holm, tell two methods apart.
  package func areApart(_ one: Int, _ other: Int) -> Bool {
    pairs.contains { Set([$0.one, $0.other]) == [one, other] && $0.pValue < 0.05 }
  }

  /// What was found over the tables, in sentences.
  package var findings: [Prose] {
    let name = Naming.display(score.rawValue)
    let best = ranks.meanRanks.min() ?? .nan
    // Means of halves may be equal, and then none of them is the best alone.
    let leaders = ranks.meanRanks.indices.filter { ranks.meanRanks[$0] - best < 1e-9 }.map {
      Naming.display(methods[$0])
    }
    let lead = leaders.count == 1 ? "has the best mean rank" : "share the best mean rank"
    let afterwards: Prose =
      differ
      ? ", and two whose mean ranks differ by \(ranks.criticalDifference(), decimals: 2) or more are told apart "
        + "(Nemenyi)."
      : ", so that no two of them are compared by their ranks; gains over the first are tested pair by pair."
    var findings: [Prose] = [
      "Over \(tables.count) tables **\(leaders.joined(separator: ", "))** \(lead) by \(name), "
        + "\(best, decimals: 2) of \(ranks.meanRanks.count); the ranks "
        + "\(differ ? "differ" : "are not told apart") (Friedman’s p \(ranks.pValue, significant: 2))" + afterwards
    ]
    for method in ranks.meanRanks.indices.dropFirst() {
      let gains = gains(method)
      let summary = SampleSummary(gains)
      let order = gains.indices.sorted { gains[$0] > gains[$1] }
      let p = pairs.first { $0.one == 0 && $0.other == method }?.pValue ?? 1
      let verdict: Prose = p < 0.05 ? "**\(summary.mean > 0 ? "above" : "below")**" : "not told apart from"
      let interval: Prose =
        summary.interval().map {
          "95 % interval over tables \($0.lowerBound, decimals: 3) to \($0.upperBound, decimals: 3)"
        }
        ?? "one table, no interval"
      findings.append(
        "\(Naming.display(methods[method])) is \(verdict) \(Naming.display(methods[0])): mean gain "
          + "\(summary.mean, decimals: 3) (\(interval), Wilcoxon–Holm p \(p, significant: 2)), above on "
          + "\(gains.count { $0 > 0 }) of \(gains.count); best on \(place(order.first, gains)), worst on "
          + "\(place(order.last, gains))."
      )
    }
    return findings
  }

  /// A table's name with its gain.
  private func place(_ table: Int?, _ gains: [Double]) -> String {
    table.map { "\(tables[$0].data.data.name) (\(gains[$0], decimals: 3))" } ?? ""
  }

  /// Mean ranks, and which are not told apart where some are.
  package var rankFigure: Figure {
    let names = zip(methods, ranks.meanRanks).map { (name: $0, rank: $1) }
    var figure = Figure.criticalDifferences(
      "", ranks: names, groups: differ ? ranks.cliques(areApart: areApart) : [])
    let pairs: String =
      differ
      ? "bars join what signed-rank tests, corrected by Holm over all pairs, do not tell apart. Nemenyi’s critical "
        + "difference is \(NumberText.fixed(ranks.criticalDifference(), digits: 2))."
      : "no bars are drawn, since Friedman’s test tells no ranks apart "
        + "(p \(NumberText.significant(ranks.pValue, digits: 2)))."
    figure.caption =
      "Mean rank by \(Naming.display(score.rawValue)) over \(tables.count) tables, 1 for the best; \(pairs)"
    return figure
  }

  /// The gain of methods on each table, a panel for each method in its colour.
  package func forests(_ chosen: [Int]) -> Figure {
    let panels = chosen.map { method in
      let rows = tables.map { table in
        let gain = table.gain(method, score)
        var row = ForestRow(
          table.data.data.name, estimate: gain.mean, interval: gain.interval, dots: gain.differences)
        row.look = methods[method]
        return row
      }
      return (title: methods[method], rows: rows)
    }
    var figure = Figure.forests(panels, x: "gain over \(Naming.display(methods[0]))", reference: 0)
    figure.caption =
      "Gain in \(Naming.display(score.rawValue)) over \(Naming.display(methods[0])) on each table: mean over the splits, "
      + "95 % interval of Nadeau and Bengio, a light dot a split. Tables from the smallest on. Intervals are not corrected for their number."
    return figure
  }

  /// The gains of methods over what the tables are like.
  package func moderators(_ chosen: [Int]) -> Figure {
    let panels = traits.map { trait in
      var figure = Figure("", x: trait.name, y: "gain in \(Naming.display(score.rawValue))")
      figure.xAxis = trait.isLogarithmic ? .logarithmic : .linear
      let values = tables.map(trait.value)
      let order = tables.indices.sorted { values[$0] < values[$1] }
      if trait.isLogarithmic, let least = values.min(), let greatest = values.max() {
        // A table at the end of the axis would lie on the frame.
        figure.xRange = Figure.ends(around: least, greatest)
      }
      for method in chosen {
        let gains = gains(method)
        figure.add(
          x: order.map { values[$0] }, y: order.map { gains[$0] }, label: methods[method], style: .markers)
      }
      figure.horizontalLines = [.init(0)]
      return figure
    }
    var figure = Figure(panels, columns: 2)
    figure.caption =
      "Mean gain over \(Naming.display(methods[0])) on each of \(tables.count) tables, a marker a table, over what the "
      + "tables are like."
    return figure
  }

  /// A row for each table with each method's mean score, by short names that a note explains: the columns of ``table``
  /// that have room on a page.
  package var means: Table {
    var means = Table(
      "Mean \(Naming.display(score.rawValue)) over the splits, the best of each row in bold",
      columns: ["table"] + methods.map { .number(Naming.short($0)) })
    for (row, one) in tables.enumerated() {
      means.add([.text(one.data.data.name)] + one.means(score).map { .number($0, digits: 3) })
      means.markBest(inRow: row, .highest, columns: Array(1..<1 + methods.count))
    }
    let names = methods.filter { Naming.short($0) != Naming.display($0) }
      .map { "\(Naming.short($0)): \(Naming.display($0))" }
    if !names.isEmpty { means.notes = [names.joined(separator: ", ") + "."] }
    return means
  }

  /// What each table is like: the other columns of ``table``.
  package var sizes: Table {
    var sizes = Table("The tables", columns: ["table"] + ["samples", "classes", "imbalance"].map { .number($0) })
    for one in tables.map(\.data.data) {
      sizes.add([
        .text(one.name), .count(one.count), .count(one.classNames.count), .number(one.imbalance, digits: 1),
      ])
    }
    return sizes
  }

  /// A row for each table: what it is like, and each method's mean score.
  package var table: Table {
    var table = Table(
      "Mean \(Naming.display(score.rawValue)) over the splits, the best of each row in bold",
      columns: ["table"] + ["samples", "classes", "imbalance"].map { .number($0) } + methods.map { .number($0) })
    for (row, one) in tables.enumerated() {
      table.add(
        [
          .text(one.data.data.name), .count(one.data.data.count), .count(one.data.data.classNames.count),
          .number(one.data.data.imbalance, digits: 1),
        ] + one.means(score).map { .number($0, digits: 3) })
      table.markBest(inRow: row, .highest, columns: Array(4..<4 + methods.count))
    }
    return table
  }
}
