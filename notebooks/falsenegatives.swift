import Analysis
import ArgumentParser

/// Cross entropy whose samples count by how often their class is missed, before and after.
///
///     swift run falsenegatives
///     swift run falsenegatives --losses "cross_entropy,false_negative_rate:smoothing=0.1"
@main
struct FalseNegatives: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "falsenegatives",
    abstract: "A loss that weights each class by its smoothed false-negative rate: regions, importance, confusion.")

  static let trainingDefaults = ImbalancedPlane.defaults("cross_entropy,false_negative_rate")

  @OptionGroup var training: TrainingOptions<FalseNegatives>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Weights by false negatives")
    page.ask(
      "Does weighting each class by how often it is missed find the rare classes, and what does it cost the common one?"
    )
    page.say(
      "L = (1/B) Σ importance(yᵢ) (−log p(yᵢ)). Each batch, before its loss, moves the importance of its classes: "
        + "importance ← α · (share of the class that is missed) + (1 − α) · importance, from 1 on, with α = 0.01.")

    // Every loss has the same search for its rate, on seeds of its own.
    let seeds = training.seeds(quick: output.quick)
    let sweep = try training.sweep(output)
    let search = ImbalancedPlane.tuning(quick: output.quick)
    let (trials, ends) = try await sweep.tuned(training.trialsInPlane(quick: output.quick), by: search)
    let scores = try await sweep.scores(of: trials, seeds: seeds)
    let compared = [Score.balancedAccuracy, .macroF1]
    let family = DifferenceFamily(scores, to: scores[0], scores: compared)
    for score in compared { page.found(SeedFindings.differences(family, by: score)) }
    for one in scores {
      page.found(
        "\(Naming.display(one.label)): recall \(SeedFindings.mean(one.recalls(of: 2))) of the rarest class, "
          + "\(SeedFindings.mean(one.recalls(of: 0))) of the most common.")
    }

    // One seed, to look at: regions before and after, importance, confusion.
    let trained = try trials.map { (name: $0.loss.name, trial: try $0.with(seed: training.seed).trained()) }
    page.show(try ImbalancedPlane.regions(trained, columns: 2), as: "falsenegatives")
    if let importance = ImbalancedPlane.importance(trained) { page.show(importance, as: "importance") }
    page.show(ImbalancedPlane.confusion(trained), as: "confusion")
    page.show(ImbalancedPlane.recalls(scores), as: "recalls")
    let means = SeedTables.means("Each at its best rate", scores)
    page.show(means.shown, as: "falsenegatives", csv: means.full)
    page.show(SeedTables.differences("Paired by seed", family), as: "falsenegatives-differences")
    page.say(ends)
    page.defineOutcomes(chosenBy: .balancedAccuracy)
    let data: Settings = ["data": ImbalancedPlane.data.key]
    try sweep.finish(
      &page, settings: training.settings(of: data, seeds: seeds, regimes: [.tunedRate], quick: output.quick))
  }
}
