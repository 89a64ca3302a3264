import Analysis
import ArgumentParser

/// Table 6: seconds an epoch takes with each loss, on one thread, with and without evaluation.
///
///     swift run table6                # some seconds; writes plots/table6/
///     swift run table6 --batch 256    # larger batches: the cost of magnitude grows with their square
@main
struct Table6: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "table6", abstract: "Seconds per epoch of the paper's four losses on one thread.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.paper()
    defaults.unused[.jobs] = "one training runs at a time, so that none waits for another"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Table6>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Table 6: seconds per epoch")
    let experiment = try training.experiment(quick: output.quick)
    let split = try experiment.split()

    // One training after the other, so that none waits for another's core or cache.
    var histories: [History] = []
    for loss in try training.losses() { histories += try await experiment.train([loss], on: split) }

    page.ask("How long does an epoch take with each loss?")
    if let finding = ratios(histories) { page.found(finding) }
    page.show(
      table("With the evaluation of every score", histories) { $0.training + $0.evaluation }, as: "table6")
    page.show(table("Training alone", histories, seconds: \.training), as: "table6-training")
    page.define("seconds_per_epoch", "median over the epochs, on the wall clock, one training at a time on one thread")
    page.sayDivergence(of: histories)
    try page.finish(settings: experiment.settings(histories))
    try histories.requireConvergence()
  }

  private func table(_ caption: String, _ histories: [History], seconds: (EpochDuration) -> Double) -> Table {
    var table = Table(caption, columns: ["loss", .number("seconds_per_epoch"), .number("paper")])
    for history in histories {
      table.add([
        .text(history.loss), .significant(history.durations.map(seconds).median, digits: 3),
        .number(PaperTable.secondsPerEpoch(of: history.loss), digits: 4),
      ])
    }
    table.notes = ["The paper's seconds are those of its program on its author's machine: compare the rows' ratios."]
    return table
  }

  /// How many times faster an epoch is than the paper's, from the slowest such ratio to the fastest.
  private func ratios(_ histories: [History]) -> Prose? {
    let pairs = histories.compactMap { history in
      PaperTable.secondsPerEpoch(of: history.loss).flatMap { paper in
        history.durations.map { $0.training + $0.evaluation }.median.map { paper / $0 }
      }
    }
    guard let least = pairs.min(), let most = pairs.max() else { return nil }
    return "An epoch is \(least, significant: 3) to \(most, significant: 3) times as fast as the paper's."
  }
}
