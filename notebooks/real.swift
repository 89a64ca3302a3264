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
    var defaults = TrainingDefaults.comparison("cross_entropy,magnitude,spread,weighted_cross_entropy", seeds: 10)
    (defaults.epochs, defaults.unused) = (
      (40, 2), [.majority: "the tables are what they are", .learningRate: TrainingDefaults.rateIsTuned]
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
    let search = TableSearch(.largeGrid, quick: output.quick)
    let sweep = try training.sweep(output)

    // For each table all methods get the same splits, initial weights and batches, and as many trainings to be tuned by.
    var results: [TableResult] = []
    var atEnds: [String] = []
    for table in chosen {
      let data = try table.data()
      var trials = try training.trials(losses, on: data, quick: output.quick)
      // Multinomial logistic regression, plain and weighted by class: the network without a hidden layer.
      let weighted = try LossCatalogue.standard.losses("cross_entropy,weighted_cross_entropy")
      var linear = try training.trials(weighted, on: data, quick: output.quick)
      for index in linear.indices { (linear[index].network, linear[index].scaling) = (.init(hidden: []), .raw) }
      for index in trials.indices { trials[index].scaling = .raw }
      let labels = losses.map(\.name) + ["logistic_regression", "weighted_logistic_regression"]
      let tuned = try await search.best(of: trials, in: sweep) + search.best(of: linear, penalty: true, in: sweep)
      atEnds += zip(labels, tuned.isAtEnd).filter(\.1).map { "\(Naming.display($0.0)) on \(table.name)" }
      var scores = try await sweep.scores(of: tuned.trials, seeds: seeds, label: table.name)
      for (index, label) in labels.enumerated() { scores[index].label = label }
      results.append(try TableResult(data, scores, seeds: seeds))
    }

    let result = CollectionResult(results)
    let compared = Array(1..<losses.count)
    for finding in result.findings + [result.reason(compared)].compactMap(\.self) { page.found(finding) }
    page.say(
      "Each method has \(search.budget) trainings on each table, on seeds of their own, to choose its rate, and logistic "
        + "regression as many for rate and penalty. At an end of the rates that were tried stand the best of "
        + "\(atEnds.isEmpty ? "no method on any table" : atEnds.joined(separator: ", ")).")
    page.show(result.rankFigure, as: "real-ranks")
    page.show(result.table, as: "real")
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
