import CardinalityNumerics
import Learning
import Reporting

extension EmbeddingExperiment {
  /// A row for each objective, means over the seeds, and gensim's where it was measured alike; without the columns of
  /// tests that scored nothing.
  func scores(_ peers: [EmbeddingPeer]) -> Table {
    let tests = WordTest.allCases.filter { test in
      runs.contains { $0.scores[test]?.value != nil } || peers.contains { $0.scores[test] != nil }
    }
    var table = Table(
      "\(corpus), \(seeds == 1 ? "one seed" : "means of \(seeds) seeds")",
      columns: ["objective", "program", .number("epochs"), .number("words/s")]
        + tests.map { .number($0.rawValue) } + [.number("magnitude"), .number("spread")])
    for objective in objectives {
      let own = runs(of: objective)
      func mean(_ value: (EmbeddingRun) -> Double?) -> Double? { meanOfDefined(own.map(value)) }
      table.add(
        [.text(objective.rawValue), "this", .count(own[0].settings.epochs)]
          + [.significant(mean(\.wordsPerSecond), digits: 3)]
          + tests.map { test in .number(mean { $0.scores[test]?.value }, digits: 3) }
          + [.number(mean(\.magnitude), digits: 1), .number(mean(\.spread), digits: 1)])
      let others = peers.filter { $0.objective == objective }
      guard let first = others.first else { continue }
      table.add(
        [.text(objective.rawValue), .text(first.program), .count(first.epochs)]
          + [.significant(meanOfDefined(others.map { Double($0.words) / $0.seconds }), digits: 3)]
          + tests.map { test in .number(meanOfDefined(others.map { $0.scores[test] }), digits: 3) }
          + [nil, nil])
    }
    let theirs = peers.isEmpty ? "" : "; gensim's were measured when data/gensim-embeddings.csv was made"
    table.notes = [
      "Words a second of one processor while training\(theirs). "
        + "Magnitude and spread of the \(measured) most frequent words at t = \(Int(EmbeddingMeasure.dilation)), where as many "
        + "words with nothing in common have \(independent(dilatedBy: EmbeddingMeasure.dilation), decimals: 1).",
      known,
    ]
    return table
  }

  /// How much of each test the vocabulary covers.
  private var known: String {
    let parts = WordTest.allCases.compactMap { test in
      runs.first?.scores[test].map { "\($0.known) lines of \(test.rawValue)" }
    }
    return parts.isEmpty
      ? "No test was at hand: data/fetch-word-tests fetches them."
      : "Known to the vocabulary of \(vocabulary.count) words: \(parts.joined(separator: ", "))."
  }

  /// A row for each training, and each of gensim's.
  func rows(_ peers: [EmbeddingPeer]) -> Table {
    var table = Table(
      "\(corpus), every training",
      columns: ["objective", "corpus", .number("words"), .number("seconds"), .number("words_per_second")]
        + WordTest.allCases.map { .number($0.rawValue) }
        + [.number("magnitude"), .number("spread"), "program", .number("epochs"), .number("seed")])
    for run in runs {
      table.add(
        [.text(run.objective.rawValue), .text(corpus), .count(run.words), .number(run.seconds, digits: 3)]
          + [.number(run.wordsPerSecond, digits: 0)]
          + WordTest.allCases.map { .number(run.scores[$0]?.value, digits: 4) }
          + [.number(run.magnitude, digits: 2), .number(run.spread, digits: 2), "this"]
          + [.count(run.settings.epochs), .count(Int(run.settings.seed))])
    }
    for (index, peer) in peers.enumerated() {
      let seed = peers[..<index].count { $0.objective == peer.objective } + 1
      table.add(
        [.text(peer.objective.rawValue), .text(corpus), .count(peer.words), .number(peer.seconds, digits: 3)]
          + [.number(Double(peer.words) / peer.seconds, digits: 0)]
          + WordTest.allCases.map { .number(peer.scores[$0], digits: 4) }
          + [nil, nil, .text(peer.program), .count(peer.epochs), .count(seed)])
    }
    return table
  }

  /// This less gensim, with Welch's intervals; `nil` where nothing was measured alike.
  func differences(_ peers: [EmbeddingPeer]) -> (table: Table, apart: [String], count: Int)? {
    var table = Table(
      "This less gensim",
      columns: ["objective", "score", .number("difference"), .number("lower"), .number("upper")])
    var apart: [String] = []
    var count = 0
    for objective in objectives {
      let others = peers.filter { $0.objective == objective }
      for test in WordTest.allCases where !others.isEmpty {
        let values = runs(of: objective).compactMap { $0.scores[test]?.value }
        guard !values.isEmpty else { continue }
        let comparison = UnpairedComparison(values, others.compactMap { $0.scores[test] })
        count += 1
        if let interval = comparison.interval, !interval.contains(0) {
          apart.append("\(objective.rawValue) on \(test.rawValue)")
        }
        table.add(
          [.text(objective.rawValue), .text(test.rawValue)]
            + [comparison.difference, comparison.interval?.lowerBound, comparison.interval?.upperBound]
            .map { .difference($0, digits: 3) })
      }
    }
    table.notes = [
      "Means over seeds, with Welch's 95 % intervals, one comparison at a time: of twenty that do not differ, one is "
        + "expected to lie apart."
    ]
    return count == 0 ? nil : (table, apart, count)
  }

  /// The nearest words of some words, a row for each objective, of the first seed.
  func neighbours() -> Table {
    let words = Set(runs.flatMap { $0.neighbours.keys }).sorted()
    var table = Table(
      "Nearest words, of seed \(runs.first?.settings.seed ?? 0)",
      columns: ["objective"] + (words.isEmpty ? ["word"] : words.map { .init($0) }))
    for objective in objectives {
      let nearest = runs(of: objective).first?.neighbours ?? [:]
      let cells: [Cell] = words.map { .text((nearest[$0] ?? []).prefix(4).joined(separator: ", ")) }
      table.add([.text(objective.rawValue)] + (cells.isEmpty ? [nil] : cells))
    }
    return table
  }
}
