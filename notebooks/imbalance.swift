import Analysis
import ArgumentParser

/// The five classic remedies for imbalance: the curve that explains each, and all on the same data.
///
///     swift run imbalance
///     swift run imbalance --losses cross_entropy,focal:gamma=5,class_balanced:beta=0.9999
@main
struct Imbalance: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "imbalance",
    abstract: "Weighted, focal, asymmetric, class-balanced and logit-adjusted: their curves, and all on the same data.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.comparison(
      "cross_entropy,weighted_cross_entropy,focal,asymmetric,class_balanced,logit_adjusted", seeds: 20)
    (defaults.epochs, defaults.learningRate, defaults.network) = ((100, 3), 0.1, "16")
    defaults.unused[.majority] = "the classes have 900, 90 and 20 samples"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Imbalance>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Remedies for imbalance")
    page.ask("What do the five classic remedies do, and which of them finds the rare classes on the same data?")
    var curves = Figure(try RemedyCurves.all, columns: 2)
    curves.caption =
      "Weighted and class-balanced cross entropy: the weight of a class over that of one with 1,000 samples. Focal: the "
      + "loss over the probability of the true class. Asymmetric: the loss over the probability of another class. "
      + "Logit-adjusted: what is added to a class's logit in training, over its share."

    // All have the same search for their rate, on seeds of its own, with the parameters of their papers.
    let data = GaussianClasses.imbalanced
    let seeds = training.seeds(quick: output.quick)
    let sweep = training.sweep(output)
    var trials = try training.trials(training.losses(), on: data, quick: output.quick)
    for index in trials.indices { (trials[index].selection, trials[index].scaling) = (.balancedAccuracy, .raw) }
    let search = Tuning(
      seeds: Tuning.seeds(output.quick ? 1 : 5), rates: output.quick ? [0.03, 0.1] : Tuning.grid(from: -4, through: 1))
    trials = try await sweep.tuned(trials, by: search)
    let scores = try await sweep.scores(of: trials, seeds: seeds)

    let compared = [Score.balancedAccuracy, .macroF1, .accuracy]
    for score in compared.prefix(2) { page.found(SeedFindings.differences(scores, to: scores[0], by: score)) }
    var forest = Figure(
      compared.prefix(2).map {
        SeedFigures.differences($0.rawValue, scores, to: scores[0], by: $0)
      }, columns: 2)
    forest.caption =
      "Differences to \(scores[0].label) on \(data.testCount) test samples of each class, paired over \(seeds.count) seeds: "
      + "mean, Student's 95 % interval, a dot a seed."
    let plane = Plane(-3...5)
    let names = data.counts.indices.map { "class \($0) of \(data.counts[$0])" }
    let regions = try trials.map { trial in
      let one = try trial.with(seed: training.seed).trained()
      return plane.regions(trial.loss.name, classes: try one.classes(of: plane.points), names: names, samples: one.train)
    }
    var map = Figure(regions, columns: 3)
    map.caption = "Regions by the class that is predicted, with the training samples, seed \(training.seed)."
    page.show(curves, as: "imbalance")
    page.show(forest, as: "differences")
    page.show(map, as: "regions")
    let means = SeedTables.means("Each at its best rate", scores)
    page.show(means.shown, as: "imbalance", csv: means.full)
    page.show(
      SeedTables.differences("Paired by seed", scores, to: scores[0], scores: compared), as: "imbalance-differences")
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(of: ["data": data.key], seeds: seeds, tuning: search, quick: output.quick))
  }
}
