import Analysis
import ArgumentParser

/// Who gains? The gain of each class over cross entropy against its number of samples, in two regimes.
///
///     swift run minority
///     swift run minority --flip 0      # without the labels that the paper's data have wrong
@main
struct Minority: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "minority", abstract: "The gain of each class over cross entropy against its number of samples.")

  static var trainingDefaults: TrainingDefaults {
    .tuned("cross_entropy,magnitude,spread,0.5*magnitude+0.5*cross_entropy", seeds: 10)
  }

  @OptionGroup var training: TrainingOptions<Minority>
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp("How many times as large the first class of the long tail is as the last.", valueName: "ratio"))
  var tail = 100.0
  @Option(help: ArgumentHelp("Share of labels that are drawn anew.", valueName: "share"))
  var flip = 0.01
  @Option(help: ArgumentHelp("Samples of each data set, all parts together.", valueName: "count"))
  var samples = 10_000

  func validate() throws {
    guard tail >= 1, tail <= 1000 else { throw ValidationError("--tail is \(tail): choose a ratio from 1 to 1000") }
    guard 0...1 ~= flip else { throw ValidationError("--flip is \(flip): choose a share from 0 to 1") }
    guard 500...1_000_000 ~= samples else {
      throw ValidationError("--samples is \(samples): choose 500 to 1,000,000, some for every class")
    }
  }

  func run() async throws {
    var page = try openPage("Which classes gain")
    page.ask("Do magnitude and spread help the rare classes more than the common ones, as losses for imbalance should?")
    let losses = try training.losses()
    let seeds = training.seeds(quick: output.quick)
    let sweep = try training.sweep(output)

    // The paper's data, with equal minorities, and one whose classes become rarer step by step.
    var sources = training.majorities().map {
      (place: "Majority \($0.percentName) %", data: SyntheticData(majority: $0))
    }
    var long = SyntheticData()
    (long.tail, long.sampleCount) = (tail, samples)
    sources.append((place: "Long tail", data: long))
    var all: [ClassGains] = []
    for (place, source) in sources {
      var data = source
      (data.sampleCount, data.flipShare) = (samples, flip)
      let trials = try training.trials(losses, on: data, quick: output.quick)
      for regime in [Regime.paper, .fullyTuned] {
        let scores = try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick)
        all.append(ClassGains(scores, counts: data.trainingCounts, place: place))
      }
    }
    page.foundTilts(all, over: losses[0].name)
    page.show(all, over: losses[0].name, as: "minority")
    let sizes = long.trainingCounts.map { NumberText.fixed($0, digits: 0) }.joined(separator: ", ")
    page.define(
      "long tail", "classes of \(sizes) samples to train on, each by the same factor smaller than the one before")
    page.define("recall", "share of a class's test samples that are found, at the epoch that validation chose")
    page.define("f1", "2 TP / (2 TP + FP + FN) of a class: recall that is bought with false alarms does not raise it")
    page.define("gain", "of a class over cross entropy with the same seed; classes of one size are averaged")
    page.defineProtocol()
    var settings = try training.settings(
      seeds: seeds, majorities: training.majorities(), regimes: [.paper, .fullyTuned], quick: output.quick)
    settings["long tail"] = tail
    settings["labels drawn anew"] = flip
    settings["samples"] = samples
    try sweep.finish(&page, settings: settings)
  }
}
