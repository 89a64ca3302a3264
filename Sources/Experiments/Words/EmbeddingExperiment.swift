import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// Trainings of word vectors on one text, with what each came to.
package struct EmbeddingExperiment: Sendable {
  /// The text's name.
  package let corpus: String
  /// The SHA-256 of its bytes.
  package let digest: String
  /// Its words.
  package let vocabulary: Vocabulary
  /// How many of the most frequent words are measured.
  package let measured: Int
  /// The trainings, the seeds of an objective one after the other.
  package let runs: [EmbeddingRun]

  /// The objectives, in their order.
  package var objectives: [EmbeddingObjective] {
    runs.map(\.objective).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The trainings of an objective.
  package func runs(of objective: EmbeddingObjective) -> [EmbeddingRun] { runs.filter { $0.objective == objective } }

  /// Reads the text and trains what earlier runs have not kept.
  ///
  /// - Parameters:
  ///   - folder: where trainings are kept.
  ///   - page: the page, whose record gets the inputs and counts.
  /// - Throws: ``WordError``, ``MemoryError``, ``FileError``.
  package static func run(
    _ options: EmbeddingOptions, quick: Bool, keptIn folder: URL, page: inout Page
  ) async throws -> EmbeddingExperiment {
    // A folder that cannot be made is found out before the training.
    let saved = options.save.map { URL(fileURLWithPath: $0) }
    if let saved { try AtomicFile.makeFolder(saved) }
    let file = quick && options.textFile == nil ? OutlineText.excerpt : options.text
    try page.noteInput(file)
    for test in WordTest.allCases { if let list = EmbeddingOptions.fetched(test.file) { try page.noteInput(list) } }
    let vocabulary = try Vocabulary(textFile: file.path, minimumCount: options.minimumCount)
    let text = try EncodedText(textFile: file.path, vocabulary: vocabulary)
    guard let digest = try SHA256.hexadecimal(of: file) else {
      throw WordError.unreadable(path: file.path, message: "it is no longer a file")
    }
    let measure = try EmbeddingMeasure(
      measured: min(options.measured.value(quick: quick), vocabulary.count),
      pictured: EmbeddingOptions.list(options.words),
      asked: ["god", "king", "son", "water", "bread", "egypt"], dilations: quick ? 7 : 25)
    let unknown = measure.pictured.filter { vocabulary.number(of: $0) == nil }
    if !unknown.isEmpty {
      let left = measure.pictured.count - unknown.count
      page.say(
        "Words of the picture without a vector: \(unknown.joined(separator: ", "))"
          + (left > 2 ? "." : "; it takes three others, and is not drawn."))
    }
    let threads = options.deterministic ? 1 : options.threads ?? ParallelJobs.cores
    let work = EmbeddingWork(
      text: text, measure: measure, threads: threads,
      jobs: options.deterministic ? options.jobs ?? ParallelJobs.cores : 1,
      save: saved,
      store: EmbeddingStore(
        in: folder, text: digest, measure: measure, minimumCount: options.minimumCount,
        threads: threads),
      isFresh: options.fresh || !options.deterministic)
    let runs = try await work.runs(of: options.trainings(quick: quick), page: &page)
    return EmbeddingExperiment(
      corpus: file.lastPathComponent, digest: digest, vocabulary: vocabulary, measured: measure.measured, runs: runs)
  }
}

/// The text that is always at hand.
private enum OutlineText {
  static var excerpt: URL { PackageFolder.orCurrent.appendingPathComponent("data/genesis-exodus.txt") }
}

/// Trainings, side by side.
private struct EmbeddingWork: Sendable {
  let text: EncodedText
  let measure: EmbeddingMeasure
  let threads: Int
  let jobs: Int
  let save: URL?
  let store: EmbeddingStore
  let isFresh: Bool

  func runs(of trainings: [EmbeddingTraining], page: inout Page) async throws -> [EmbeddingRun] {
    let start = ContinuousClock.now
    var runs = try trainings.map { training in
      isFresh || saves(training, among: trainings) ? nil : try store.run(of: training)
    }
    let missing = trainings.indices.filter { runs[$0] == nil }
    // The dear ones first, so that none is left alone at the end.
    let seconds = trainings.map(foreseenSeconds)
    let order = missing.sorted { (seconds[$0], $1) > (seconds[$1], $0) }
    foresee(missing.map { seconds[$0] })
    let total = missing.reduce(0) { $0 + trainings[$1].settings.epochs * 100 }
    let progress = ProgressBar("epochs, in hundredths", total: total)
    try await withThrowingTaskGroup(of: (Int, EmbeddingRun).self) { group in
      var waiting = order.makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<(Int, EmbeddingRun), any Error>) {
        guard let index = waiting.next() else { return }
        let saved = saves(trainings[index], among: trainings)
        group.addTask { (index, try await run(trainings[index], saves: saved, progress)) }
      }
      for _ in 0..<min(jobs, missing.count) { begin(&group) }
      while let (index, run) = try await group.next() {
        runs[index] = run
        begin(&group)
      }
    }
    if !missing.isEmpty { progress.finish() }
    page.note(
      TrialCounts(
        computed: missing.count, reused: trainings.count - missing.count,
        secondsComputing: (.now - start) / .seconds(1)))
    return runs.compactMap(\.self)
  }

  /// Says how long trainings will take, if that is more than a minute.
  private func foresee(_ seconds: [Double]) {
    let atOnce = max(1, min(jobs * threads, ParallelJobs.cores, seconds.count * threads))
    Foresight(
      "\(seconds.count) trainings on \(text.count) words",
      less: "--quick, or fewer --epochs, --seeds or --objectives", goesOn: threads == 1
    ).say(seconds: seconds.reduce(0, +) / Double(atOnce))
  }

  /// About the seconds of one core that a training takes, with the weightings that measure it.
  private func foreseenSeconds(_ training: EmbeddingTraining) -> Double {
    let settings = training.settings
    let steps = Double(text.count * settings.epochs) * Double(settings.dimension) / 100
    let weightings = Double(measure.dilations.count + settings.epochs + 1)
    let cube = Double(measure.measured) * Double(measure.measured) * Double(measure.measured)
    return steps * training.objective.secondsPerWord(vocabulary: text.vocabulary.count) + 6e-11 * weightings * cube
  }

  /// Whether the vectors of a training are asked for: they are not kept.
  private func saves(_ training: EmbeddingTraining, among all: [EmbeddingTraining]) -> Bool {
    save != nil && training.settings.seed == all.first?.settings.seed
  }

  private func run(_ training: EmbeddingTraining, saves: Bool, _ progress: ProgressBar) async throws -> EmbeddingRun {
    let sizes = Locked<[EmbeddingRun.Size]>([])
    let hundredths = Hundredths(progress, training.objective.rawValue)
    let result = try await training.run(on: text, threads: threads, progress: hundredths.add) { epoch, vectors in
      let size = try measure.sizes(vectors, at: [EmbeddingMeasure.dilation])[0]
      sizes.withLock {
        $0.append(.init(place: Double(epoch), magnitude: size.magnitude, spread: size.spread))
      }
    }
    if saves, let save {
      let file = save.appendingPathComponent(training.objective.rawValue)
      try result.vectors.writeText(to: file.appendingPathExtension("txt"))
      try result.vectors.writeBinary(to: file.appendingPathExtension("bin"))
    }
    let run = EmbeddingRun(
      objective: training.objective, settings: training.settings, words: text.count * training.settings.epochs,
      seconds: result.seconds, scores: measure.scores(result.vectors), epochs: sizes.withLock { $0 },
      function: try measure.sizes(result.vectors, at: measure.dilations),
      neighbours: measure.neighbours(result.vectors), places: measure.places(result.vectors))
    if threads == 1 { try store.keep(run, of: training) }
    return run
  }
}

/// Advances a bar by hundredths of epochs.
private final class Hundredths: Sendable {
  private let state = Locked((share: 0.0, told: 0))
  private let bar: ProgressBar
  private let name: String

  init(_ bar: ProgressBar, _ name: String) { (self.bar, self.name) = (bar, name) }

  @Sendable func add(_ share: Double) {
    let new = state.withLock { state in
      state.share += share
      let all = Int(100 * state.share + 1e-6)
      defer { state.told = all }
      return all - state.told
    }
    if new > 0 { bar.advance(by: new, detail: name) }
  }
}

extension EmbeddingObjective {
  /// About the seconds of one core for a word of the text in a pass, with vectors of 100 numbers.
  ///
  /// They are those of the published page. The language model has a probability of each word of the vocabulary.
  fileprivate func secondsPerWord(vocabulary: Int) -> Double {
    switch self {
    case .languageModel: 9e-9 * Double(vocabulary)
    case .skipHierarchical, .skipContrastive, .skipNegative: 1.1e-6
    case .bagHierarchical, .bagContrastive, .bagNegative, .globalVectors: 3.5e-7
    }
  }
}
