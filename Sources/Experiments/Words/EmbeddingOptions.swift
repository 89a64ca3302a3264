import ArgumentParser
import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// The options of the notebook of word vectors: which text, which objectives, how they are trained and measured.
package struct EmbeddingOptions: ParsableArguments, Sendable {
  @Option(
    name: .customLong("text"),
    help: ArgumentHelp(
      "A text, a sentence a line (default: the Bible of data/fetch-bible, or else two books of it).", valueName: "file")
  )
  var textFile: String?
  @Option(help: ArgumentHelp("Objectives, with commas.", valueName: "names"))
  var objectives = "nplm,cbow_hs,skip_gram_hs,skip_gram_nce,cbow_ns,skip_gram_ns,glove"
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Passes over the text; glove takes five times as many over its pairs, nplm a fifth.", valueName: "count"))
  var epochs = QuickDefault(5, quick: 1)
  @Option(parsing: .unconditional, help: ArgumentHelp("Trainings of each objective.", valueName: "count"))
  var seeds = QuickDefault(3, quick: 2)
  @Option(parsing: .unconditional, help: "The first seed.") var seed: UInt32 = 1
  @Option(parsing: .unconditional, help: ArgumentHelp("Numbers of a vector.", valueName: "count"))
  var dimension = QuickDefault(100, quick: 20)
  @Option(parsing: .unconditional, help: ArgumentHelp("Words to each side of a word.", valueName: "count"))
  var window = 5
  @Option(parsing: .unconditional, help: ArgumentHelp("Draws of noise for a word.", valueName: "count")) var noise = 5
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Share of the text from which on a word is left out at times; 0: never.", valueName: "share"))
  var subsampling = 1e-3
  @Option(
    parsing: .unconditional, help: ArgumentHelp("How often a word has to occur to have a vector.", valueName: "count"))
  var minimumCount = 5
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("First learning rate (default: 0.025, nplm 1, glove 0.05).", valueName: "rate"))
  var learningRate: Double?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The most frequent words whose magnitude is taken.", valueName: "count"))
  var measured = QuickDefault(1000, quick: 100)
  @Option(help: ArgumentHelp("The words of the picture, with commas.", valueName: "words"))
  var words =
    "god,lord,moses,david,jesus,paul,king,queen,man,woman,father,mother,son,daughter,brother,sister,heaven,earth,sea,"
    + "river,water,fire,bread,wine,sheep,oxen,gold,silver,sword,war,egypt,jerusalem"
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Trainings at a time; results do not depend on it (default: one a core).", valueName: "count"))
  var jobs: Int?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Threads within one training, without locks, with --no-deterministic (default: one a core).", valueName: "count"))
  var threads: Int?
  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Train each on one thread, --jobs side by side: one result for any number of them. Or else one after the other, "
        + "on --threads without locks."))
  var deterministic = true
  @Option(help: ArgumentHelp("Write the first seed's vectors there, as word2vec's text and binary.", valueName: "DIR"))
  var save: String?
  @Flag(help: "Compute anew what earlier runs have kept.") var fresh = false

  /// Makes the default options.
  package init() {}

  /// Refuses counts that train or show nothing.
  package func validate() throws {
    for (name, value, most) in [
      ("epochs", epochs.value(quick: false), 100_000), ("seeds", seeds.value(quick: false), 1_000),
      ("minimum-count", minimumCount, Int(Int32.max)), ("measured", measured.value(quick: false), 100_000),
      ("threads", threads ?? 1, 1_024), ("jobs", jobs ?? 1, 1_024),
    ] where !(1...most).contains(value) {
      throw ValidationError("--\(name) \(value): choose 1 to \(most)")
    }
    if deterministic && threads != nil {
      throw ValidationError("--threads changes nothing without --no-deterministic: say --jobs for trainings at a time")
    }
    if !deterministic && jobs != nil {
      throw ValidationError("--jobs changes nothing with --no-deterministic, which trains one after the other")
    }
    let names = [("--objectives", objectives), ("--words", words)]
    for (option, list) in names { try OptionText.checkDistinct(Self.list(list), of: option) }
    try OptionText.checkSeeds(seeds.value(quick: false), from: seed)
    _ = try trainings(quick: false)
    try checkUse(of: chosenObjectives())
  }

  /// Refuses what none of the objectives chosen reads.
  private func checkUse(of chosen: [EmbeddingObjective]) throws {
    let usual = EmbeddingSettings()
    if noise != usual.noise, !chosen.contains(where: \.drawsNoise) {
      throw ValidationError(
        "--noise \(noise) changes nothing without an objective of nce or ns: add one, or leave it out")
    }
    if subsampling != usual.subsampling, !chosen.contains(where: \.leavesOutWords) {
      throw ValidationError("--subsampling \(subsampling) changes nothing: glove counts every word; leave it out")
    }
  }

  /// The entries of a list with commas.
  static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
  }

  /// The text.
  package var text: URL {
    if let textFile { return URL(fileURLWithPath: textFile) }
    let bible = Self.fetched("bible-kjv.txt")
    return bible ?? PackageFolder.orCurrent.appendingPathComponent("data/genesis-exodus.txt")
  }

  /// A file that a script of `data/` has fetched; `nil` where it has not.
  static func fetched(_ name: String) -> URL? {
    let file = PackageFolder.orCurrent.appendingPathComponent("data/fetched").appendingPathComponent(name)
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  func chosenObjectives() throws(WordError) -> [EmbeddingObjective] {
    let chosen = try Self.list(objectives).map { name throws(WordError) in try EmbeddingObjective(named: name) }
    guard !chosen.isEmpty else {
      throw .unknownObjective(objectives, known: EmbeddingObjective.allCases.map(\.rawValue))
    }
    return chosen
  }

  /// The trainings, the seeds of an objective one after the other.
  func trainings(quick: Bool) throws(WordError) -> [EmbeddingTraining] {
    var trainings: [EmbeddingTraining] = []
    for objective in try chosenObjectives() {
      for index in 0..<seeds.value(quick: quick) {
        var settings = EmbeddingSettings()
        (settings.dimension, settings.window, settings.noise) = (dimension.value(quick: quick), window, noise)
        (settings.subsampling, settings.rate) = (subsampling, learningRate)
        settings.epochs = objective.passes(epochs.value(quick: quick))
        settings.seed = seed + UInt32(index)
        trainings.append(try EmbeddingTraining(objective, settings))
      }
    }
    return trainings
  }
}

extension EmbeddingObjective {
  /// The passes for a number of epochs: over its pairs, whose passes are cheap, GloVe takes five times as many, and the
  /// language model, whose passes are a hundred times as dear, a fifth.
  func passes(_ epochs: Int) -> Int {
    switch self {
    case .globalVectors: 5 * epochs
    case .languageModel: max(1, epochs / 5)
    default: epochs
    }
  }
}

extension EmbeddingOptions {
  /// What decides on the results, for the record.
  package func settings(_ experiment: EmbeddingExperiment) -> Settings {
    let run = experiment.runs.first?.settings ?? EmbeddingSettings()
    return [
      "text": experiment.corpus, "objectives": experiment.objectives.map(\.rawValue).joined(separator: ","),
      "dimension": run.dimension, "window": run.window, "noise": run.noise, "subsampling": run.subsampling,
      "minimum count": experiment.vocabulary.minimumCount, "seeds": experiment.seeds,
      "measured": experiment.measured, "deterministic": deterministic,
    ]
  }
}
