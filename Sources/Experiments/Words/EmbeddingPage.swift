import CardinalityNumerics
import Learning
import Reporting

extension EmbeddingExperiment {
  /// Says what was asked and found, and shows tables and pictures.
  ///
  /// - Throws: ``WordError/invalidLine(path:line:expected:)``.
  package func show(on page: inout Page) throws {
    let peers = try EmbeddingPeer.rows(comparableWith: self)
    page.ask(
      "How many words does a vocabulary seem to have, once its words are vectors, and does that depend on what the "
        + "vectors were learned by?")
    if !peers.isEmpty { page.ask("Are they as good, and learned as fast, as gensim's?") }
    page.found(sizes)
    if !peers.isEmpty { page.found(speeds(peers)) }
    let differences = differences(peers)
    if let differences { page.found(agreement(differences.apart, of: differences.count)) }
    page.say(
      "The text **\(corpus)** has \(vocabulary.total) words of \(vocabulary.count) kinds that occur at least "
        + "\(vocabulary.minimumCount) times. Each objective learns from the same windows, as often as its "
        + "column epochs says: objectives of unequal epochs are not equally trained.")
    page.show(scores(peers), as: "embeddings", csv: rows(peers))
    page.show(functions(), as: "functions")
    page.show(growth(), as: "growth")
    if let plane = plane() { page.show(plane, as: "plane") }
    page.show(neighbours(), as: "neighbours")
    if let differences { page.show(differences.table, as: "gensim") }
    for objective in objectives { page.define(Naming.display(objective.rawValue), objective.formula) }
    for test in WordTest.allCases { page.define(Naming.display(test.rawValue), test.meaning) }
    page.define(
      "magnitude", "Σ w with Z w = 1 and Z[i, j] = exp(−t d(i, j)), d the distance of directions, √(2 − 2 cos)")
    page.define("spread", "Σᵢ 1 / Σⱼ Z[i, j]")
  }

  /// The objectives with the least and the most magnitude of those whose training changes it, and their difference; and
  /// those that stand where they began.
  private var sizes: Prose {
    guard !objectives.isEmpty else { return "Nothing was trained." }
    let sizes = objectives.map { Size(of: $0, runs(of: $0)) }
    let before = SampleSummary(sizes.map(\.start)).mean
    var text: Prose = """
      At t = \(Int(EmbeddingMeasure.dilation)) the \(measured) most frequent words have a magnitude of \
      \(before, decimals: 0) before they are trained, as drawn
      """
    let changed = sizes.filter { !$0.isAtStart }.sorted { $0.end < $1.end }
    if let least = changed.first, let most = changed.last {
      let number: Prose = "\(most.end, decimals: 0) of \(most.name)"
      let range: Prose =
        changed.count < 2
        ? "the magnitude is \(number)" : "magnitudes go from \(least.end, decimals: 0) of \(least.name) to \(number)"
      text = "\(text); after it \(range)\(Self.apart(runs(of: most.objective), runs(of: least.objective)))"
    }
    for one in sizes where one.isAtStart {
      text = "\(text). \(one.name) still has about the magnitude that it began with"
    }
    return text + "."
  }

  /// The mean magnitude of an objective before and after its training.
  private struct Size {
    let objective: EmbeddingObjective
    let epochs: Int
    let start: Double
    let end: Double

    init(of objective: EmbeddingObjective, _ runs: [EmbeddingRun]) {
      (self.objective, epochs) = (objective, runs.first?.settings.epochs ?? 0)
      start = SampleSummary(runs.compactMap(\.epochs.first?.magnitude)).mean
      end = SampleSummary(runs.map(\.magnitude)).mean
    }

    /// Whether they differ by less than half a word.
    var isAtStart: Bool { abs(end - start) < 0.5 }
    /// The name with the epochs: objectives of unequal ones are not equally trained.
    var name: Prose {
      let passes = epochs == 1 ? "1 epoch" : "\(epochs) epochs"
      return "**\(Naming.display(objective.rawValue))** (\(passes))"
    }
  }

  private static func apart(_ first: [EmbeddingRun], _ second: [EmbeddingRun]) -> Prose {
    guard first.first?.objective != second.first?.objective,
      let interval = UnpairedComparison(first.map(\.magnitude), second.map(\.magnitude)).interval
    else { return "" }
    let range: Prose = "\(interval.lowerBound, decimals: 0) to \(interval.upperBound, decimals: 0)"
    return interval.contains(0)
      ? ", which are not told apart (95 % interval of the difference \(range))"
      : ", a difference of \(range) (95 % interval)"
  }

  private func speeds(_ peers: [EmbeddingPeer]) -> Prose {
    let ratios = objectives.compactMap { objective -> Prose? in
      let others = peers.filter { $0.objective == objective }
      if others.isEmpty { return nil }
      let own = SampleSummary(runs(of: objective).map(\.wordsPerSecond)).mean
      let theirs = SampleSummary(others.map { Double($0.words) / $0.seconds }).mean
      return "\(own / theirs, decimals: 1) times as many with \(Naming.display(objective.rawValue))"
    }
    return ratios.enumerated().reduce("Words a second of one thread, of gensim's: ") { text, ratio in
      text + (ratio.offset == 0 ? "" : ", ") + ratio.element
    } + "."
  }

  private func agreement(_ apart: [String], of count: Int) -> Prose {
    apart.isEmpty
      ? "In none of \(count) comparisons of scores with gensim's do the two lie apart: they are not told apart."
      : "Of \(count) comparisons of scores with gensim's, \(apart.count) lie apart: \(apart.joined(separator: ", "))."
  }
}
