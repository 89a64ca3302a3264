import Analysis
import ArgumentParser

/// Table 6: seconds an epoch takes with each loss, on one thread, with and without evaluation.
///
///     swift run table6                # some seconds; writes plots/table6/
///     swift run table6 --batch 256    # larger batches: the cost of magnitude grows with their square
@main
struct Table6: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table6", abstract: "Seconds per epoch of the paper's four losses on one thread.")

  @OptionGroup var synthetic: SyntheticOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try output.page("Table 6: seconds per epoch")
    let experiment = try synthetic.experiment(quick: output.quick)
    let split = try experiment.split()

    // One training after the other, so that none waits for another's core or cache.
    var histories: [History] = []
    for loss in try synthetic.losses() { histories += try await experiment.train([loss], on: split) }

    var table = Table(
      "Median seconds per epoch, one thread",
      columns: [
        "loss", .number("seconds_per_epoch"), .number("training_alone"), .number("evaluation"), .number("paper"),
      ])
    for history in histories {
      let training = history.durations.map(\.training).median
      let evaluation = history.durations.map(\.evaluation).median
      table.add([
        .text(history.loss), .significant(training.flatMap { training in evaluation.map { training + $0 } }, digits: 3),
        .significant(training, digits: 3), .significant(evaluation, digits: 3),
        .number(PaperTable.secondsPerEpoch(of: history.loss), digits: 4),
      ])
    }
    table.notes = [
      "The paper's seconds are the author's program on the author's machine: compare the ratios of its rows."
    ]
    page.show(table, as: "table6")
    page.define(
      "seconds_per_epoch", "one pass over the training samples and the evaluation of every score on the test samples")
    try page.finish(settings: experiment.settings)
    try histories.requireConvergence()
  }
}
