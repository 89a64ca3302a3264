import Analysis
import ArgumentParser

/// Table 4: the scores of the paper's losses with nine tenths of the samples in one class.
///
///     swift run table4              # about two seconds; writes plots/table4/
///     swift run table4 --seed 7     # the same experiment on other samples
@main
struct Table4: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "table4", abstract: "Best scores over the epochs of the paper's four losses, majority 0.9.")

  static let trainingDefaults = TrainingDefaults.paper(majority: PaperTable.table4.majority)

  @OptionGroup var training: TrainingOptions<Table4>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    // Data and training, as in Figure 2.
    let experiment = try training.experiment(quick: output.quick)
    var page = try openPage("Table 4: best scores with a majority of \(100 * experiment.majority, significant: 4) %")
    let histories = try await experiment.train(training.losses(), on: experiment.split())

    // Table: the best of each score over the epochs, beside what the paper prints.
    let tables = ScoreTables(histories, of: experiment, paper: .table4)
    page.ask("How good is each loss at its best epoch, and does that agree with the paper?")
    for finding in tables.findings { page.found(finding) }
    page.show(tables, as: "table4")
    page.sayDivergence(of: histories)
    try page.finish(settings: experiment.settings(histories))
    try histories.requireConvergence()
  }
}
