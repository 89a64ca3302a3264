import Analysis
import ArgumentParser

/// Which loss for a table of one's own? Trains losses on it, and compares them over splits.
///
///     swift run compare                                            # the yeast table that comes with the package
///     swift run compare --data FILE.csv --label COLUMN
///     swift run compare --data FILE.csv --label COLUMN --missing category --folds 5 --tune
@main
struct Compare: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Losses on a table of one's own: which is better, by how much, for which class.")
  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.comparison("cross_entropy,weighted_cross_entropy,magnitude,spread", seeds: 5)
    (defaults.epochs, defaults.unused) = (
      (60, 2), [.majority: "the data are what they are", .learningRate: TrainingDefaults.rateIsTuned]
    )
    return defaults
  }
  @OptionGroup var training: TrainingOptions<Compare>
  @OptionGroup var options: TableOptions
  @OptionGroup var output: OutputOptions
  @Flag(help: "Tune rates on a grid that grows, instead of choosing among 0.01, 0.0464, 0.215 and 1.")
  var tune = false

  func validate() throws { try options.check(firstSeed: training.seed, hasSeeds: training.hasSeeds) }

  func run() async throws {
    let standard = try CollectedTable.standard
    let (file, table) = try options.read(otherwise: standard)
    var page = try openPage("Losses on \(table.data.name)")
    page.ask("Which loss is better on \(table.data.name), by how much, and for which class?")

    // The data: what was found in the file, and what was decided about it.
    let seeds = options.seeds(training.seeds(quick: output.quick), quick: output.quick)
    let columns = TableTables.columns(file, table.data)
    try output.note(columns)
    let notes = try table.data.notes + table.notes(seeds: seeds)
    for note in notes { page.say(note) }

    // Training: settings are chosen on seeds of their own, by validation samples.
    var trials = try training.trials(training.losses(), on: table, quick: output.quick)
    for index in trials.indices { trials[index].scaling = .raw }
    let sweep = try training.sweep(output)
    let search = TableSearch(tune ? .grid : .fewRates, quick: output.quick)
    let chosen = try await search.best(of: trials, in: sweep)
    let scores = try await TableComparison.scores(of: chosen.trials, on: table, seeds: seeds, jobs: training.jobs)

    // The page: findings, then each class.
    let ratio = try table.testRatio(seed: seeds[0])
    page.found(scores, testRatio: ratio)
    if let reservation = search.reservation(chosen) { page.say(reservation) }
    page.show(TableFigures.forest(scores, by: .macroF1, testRatio: ratio), as: "compare")
    page.show(try TableTables.summary(scores), as: "compare")
    page.show(TableTables.classes(scores, of: table.data, testRatio: ratio), as: "compare-classes")
    page.show(TableFigures.confusion(scores, classes: table.data.classNames), as: "compare-confusion")
    page.show(try TableFigures.reliability(scores), as: "compare-reliability")
    if let curves = try TableFigures.precisionRecall(scores, of: table.data) {
      page.show(curves, as: "compare-precision-recall")
    } else {
      page.say(
        "Precision over recall is not drawn: the test samples are all of one class, and are told from no others.")
    }
    page.show(try await table.magnitudes(), as: "compare-magnitude")
    page.show(columns, as: "compare-columns")
    page.sayHowToPredict(scores)
    page.defineTableScores()
    try page.write(scores, on: table, seeds: seeds)
    var settings = try training.settings(of: ["data": table.key], seeds: seeds, quick: output.quick)
    settings["learning rate"] = search.description
    try sweep.finish(&page, settings: settings)
  }
}
