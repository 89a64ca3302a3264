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

  static let trainingDefaults: TrainingDefaults = {
    var defaults = ImbalancedPlane.defaults(
      "cross_entropy,weighted_cross_entropy,focal,asymmetric,class_balanced,logit_adjusted")
    defaults.leastSeeds = 2
    return defaults
  }()

  @OptionGroup var training: TrainingOptions<Imbalance>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Remedies for imbalance")
    page.ask("What do the five classic remedies do, and which of them finds the rare classes on the same data?")
    var curves = Figure(try RemedyCurves.all, columns: 2)
    curves.caption = RemedyCurves.symbols
    page.show(curves, as: "imbalance")

    // All have the parameters of their papers and the same search for their rate, on seeds of its own.
    let seeds = training.seeds(quick: output.quick)
    let sweep = try training.sweep(output)
    let search = ImbalancedPlane.tuning(quick: output.quick)
    let (trials, ends) = try await sweep.tuned(training.trialsInPlane(quick: output.quick), by: search)
    let scores = try await sweep.scores(of: trials, seeds: seeds)
    let compared = [Score.balancedAccuracy, .macroF1]
    let family = DifferenceFamily(scores, to: scores[0], scores: compared)
    for score in compared { page.found(SeedFindings.differences(family, by: score)) }

    var forest = Figure(
      compared.map { SeedFigures.differences($0.rawValue, scores, to: scores[0], by: $0) }, columns: 2)
    forest.sharesAxes = true
    forest.caption =
      "Differences on \(ImbalancedPlane.data.testCount) test samples of each class, paired over \(seeds.count) "
      + "seeds: mean, "
      + "Student's 95 % interval, a dot a seed."
    page.show(forest, as: "differences")
    page.show(ImbalancedPlane.recalls(scores), as: "recalls")
    let trained = try trials.map { (name: $0.loss.name, trial: try $0.with(seed: training.seed).trained()) }
    page.show(try ImbalancedPlane.regions(trained, columns: 3), as: "regions")
    let means = SeedTables.means("Each at its best rate", scores)
    page.show(means.shown, as: "imbalance", csv: means.full)
    page.show(SeedTables.differences("Paired by seed", family), as: "imbalance-differences")
    page.say(ends)

    // Evening the training samples out, for cross entropy and for magnitude, each tuned with it.
    let template = try training.trialsInPlane(quick: output.quick)[0]
    let resampled = try await ResamplingComparison(of: template, in: sweep, seeds: seeds, by: search)
    for finding in resampled.findings { page.found(finding) }
    page.found("Of the searches with resampling: \(resampled.ends)")
    page.show(resampled.figure, as: "resampling")
    page.show(resampled.table, as: "resampling")
    page.defineOutcomes(chosenBy: .balancedAccuracy)
    let data: Settings = ["data": ImbalancedPlane.data.key]
    try sweep.finish(
      &page, settings: training.settings(of: data, seeds: seeds, regimes: [.tunedRate], quick: output.quick))
  }
}
