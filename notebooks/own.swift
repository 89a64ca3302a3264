import Analysis
import ArgumentParser

/// Two losses on samples of one's own, paired over seeds: put in another array, and run it again.
///
///     swift run own
///     swift run own --losses cross_entropy,magnitude,focal --network 32 --optimizer sgd --learning-rate 0.1
@main
struct Own: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "own", abstract: "Two losses on samples of one's own, with AdamW and two hidden layers.")
  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.comparison("cross_entropy,magnitude", seeds: 10)
    (defaults.network, defaults.optimizer, defaults.learningRate) = ("64,32", "adamw", 0.003)
    (defaults.epochs, defaults.unused) = ((30, 2), [.majority: "the samples stand in notebooks/own.swift"])
    return defaults
  }
  @OptionGroup var training: TrainingOptions<Own>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Losses on samples of one's own")
    // Any array will do: a row of features for each sample, and its class from 0 on. Here, a ring about a rare cloud.
    var random = NumPyRandom(seed: 1)
    let labels = (0..<800).map { $0 % 8 == 0 ? 1 : 0 }
    let features = labels.map { label in
      let (x, y) = (random.standardNormal(), random.standardNormal())
      let stretch = label == 1 ? 0.7 : 1 + 1 / (x * x + y * y).squareRoot()
      return [stretch * x, stretch * y]
    }
    let data = SplitSamples(Samples(features: Matrix(features), labels: labels), name: "ring")

    let seeds = training.seeds(quick: output.quick)
    let trials = try training.trials(training.losses(), on: data, quick: output.quick)
    let sweep = try training.sweep(output)
    let scores = try await sweep.scores(of: trials, seeds: seeds)
    let means = SeedTables.means("Epoch chosen on validation", scores)
    page.show(means.shown, as: "own", csv: means.full)
    page.ask("Which of two losses does better on samples of one's own?")
    for one in scores.dropFirst() { page.found(one.finding(against: scores[0], by: .macroF1)) }
    let collapses = scores.map { "\(Naming.display($0.label)) on \($0.oneClassSeeds) of \(seeds.count) seeds" }
    page.found(
      """
      No rate was tuned. At this one, \(scores[0].rate, significant: 3), test samples of one class alone are found by \
      \(collapses.joined(separator: ", ")), as the recalls in `trials.csv` show.
      """)
    page.show(SeedTables.differences("Paired by seed", scores, to: scores[0]), as: "own-differences")
    var figure = SeedFigures.curves("Validation accuracy", scores)
    figure.caption = "Accuracy on the validation samples after each epoch, means over \(seeds.count) seeds."
    page.show(figure, as: "own")
    page.defineOutcomes()
    try sweep.finish(&page, settings: training.settings(of: ["data": data.key], seeds: seeds, quick: output.quick))
  }
}
