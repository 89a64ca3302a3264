import Analysis
import ArgumentParser

/// Do the paper's losses help on real, imbalanced tables? Each is tuned alike, beside logistic regression and guesses.
///
///     swift run real
///     swift run real --tables all --seeds 20
///     swift run real --tables yeast,ecoli --losses cross_entropy,focal
///     data/fetch-keel && swift run real --collection keel --engine slurm
@main
struct Real: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "real", abstract: "Losses on real, imbalanced tables: ranks, gains by table, and what they depend on.")
  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.comparison(CollectionStudy.losses, seeds: CollectionStudy.seeds.count)
    (defaults.epochs, defaults.unused) = (
      CollectionStudy.epochs,
      [.majority: "the tables are what they are", .learningRate: TrainingDefaults.rateIsTuned]
    )
    return defaults
  }
  @OptionGroup var training: TrainingOptions<Real>
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("Tables that come with the package, or KEEL's hundred.", valueName: "name"))
  var collection = CollectedTable.Collection.embedded
  @Option(help: ArgumentHelp("Tables of the collection, or small, or all.", valueName: "names"))
  var tables = "small"

  func run() async throws {
    var page = try openPage("Losses on real tables")
    page.ask("Do losses for class imbalance help on real tables, beside cross entropy that is tuned alike?")
    var chosen = try CollectedTable.chosen(tables, of: collection.tables())
    if output.quick && tables == "small" { chosen = Array(chosen.prefix(3)) }
    let seeds = training.seeds(quick: output.quick)
    let losses = try training.losses()
    let sweep = try training.sweep(output)
    let study = try await CollectionStudy(chosen, losses, seeds: seeds, quick: output.quick, in: sweep) {
      losses, data in
      try training.trials(losses, on: data, quick: output.quick)
    }

    let (result, search, atEnds) = (study.result, study.search, study.atEnds)
    let compared = Array(1..<losses.count)
    for finding in result.findings + [result.reason(compared)].compactMap(\.self) { page.found(finding) }
    page.say(result.tests)
    page.say(
      "Each method has \(search.budget) trainings on each table, on seeds of their own, to choose its rate, and logistic "
        + "regression as many for rate and penalty. At an end of the rates that were tried stand the best of "
        + "\(atEnds.isEmpty ? "no method on any table" : atEnds.joined(separator: ", ")).")
    page.show(result.rankFigure, as: "real-ranks")
    page.show(result.means, as: "real", csv: result.table)
    page.show(result.sizes, as: "real-tables")
    page.show(result.forests(compared), as: "real-forest")
    page.show(result.extremes(compared), as: "real-extremes")
    page.show(result.moderators(compared), as: "real-gains")
    page.show(result.traitTable(compared), as: "real-traits")
    page.defineTableScores()
    page.define("majority guess", "the commonest class of the training samples, for every sample")
    page.define("even guess", "each class in turn: the majority guess once classes are weighted to be equally common")
    page.define(
      "logistic regression",
      "the network without a hidden layer, trained as the others; its penalty is a weight decay of 0, or 1e-4 to 1e-2")
    var settings = try training.settings(
      of: ["collection": collection.rawValue, "tables": chosen.map(\.name).joined(separator: ", ")], seeds: seeds,
      quick: output.quick)
    settings["learning rate"] = search.description
    try sweep.finish(&page, settings: settings)
  }
}
