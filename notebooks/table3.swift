import Analysis
import ArgumentParser

/// Table 3: the scores of the paper's losses with half of the samples in one class.
///
///     swift run table3              # about two seconds; writes plots/table3/
///     swift run table3 --seed 7     # the same experiment on other samples
@main
struct Table3: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "table3", abstract: "Best scores over the epochs of the paper's four losses, majority 0.5.")

  static let trainingDefaults = TrainingDefaults.paper(majority: PaperTable.table3.majority)

  @OptionGroup var training: TrainingOptions<Table3>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    // Data and training, as in Figure 2.
    let experiment = try training.experiment(quick: output.quick)
    var page = try openPage("Table 3: best scores with a majority of \(100 * experiment.majority, significant: 4) %")
    let histories = try await experiment.train(training.losses(), on: experiment.split())

    // Table: the best of each score over the epochs, beside what the paper prints.
    let tables = ScoreTables(histories, of: experiment, paper: .table3)
    page.ask("How good is each loss at its best epoch, and does that agree with the paper?")
    for finding in tables.findings { page.found(finding) }
    page.show(tables, as: "table3")
    page.sayDivergence(of: histories)
    try page.finish(settings: experiment.settings(histories))
    try histories.requireConvergence()
  }
}
