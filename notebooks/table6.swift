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
    if let finding = multiples(histories) { page.found(finding) }
    page.show(
      table("With the evaluation of every score", histories) { $0.training + $0.evaluation }, as: "table6")
    page.show(table("Training alone", histories, seconds: \.training), as: "table6-training")
    page.define("seconds_per_epoch", "median over the epochs, on the wall clock, one training at a time on one thread")
    page.define("multiple", "of the seconds that an epoch takes with cross entropy")
    page.sayDivergence(of: histories)
    try page.finish(settings: experiment.settings(histories))
    try histories.requireConvergence()
  }

  /// What an epoch takes with a loss, here and in the paper, each also as a multiple of cross entropy's.
  private struct Row {
    let loss: String
    let seconds: Double?
    let ratio: Double?
    let paper: Double?
    let paperRatio: Double?
  }

  private static let baseline = "cross_entropy"

  private func rows(_ histories: [History], seconds: (EpochDuration) -> Double) -> [Row] {
    func ratio(_ one: Double?, _ other: Double?) -> Double? { one.flatMap { one in other.map { one / $0 } } }
    let base = histories.first { $0.loss == Self.baseline }?.durations.map(seconds).median
    let paperBase = PaperTable.secondsPerEpoch(of: Self.baseline)
    return histories.map { history in
      let (own, paper) = (history.durations.map(seconds).median, PaperTable.secondsPerEpoch(of: history.loss))
      return Row(
        loss: history.loss, seconds: own, ratio: ratio(own, base), paper: paper, paperRatio: ratio(paper, paperBase))
    }
  }

  private func table(_ caption: String, _ histories: [History], seconds: (EpochDuration) -> Double) -> Table {
    var table = Table(
      caption,
      columns: ["loss"] + ["seconds_per_epoch", "multiple", "paper", "multiple in the paper"].map { .number($0) })
    for row in rows(histories, seconds: seconds) {
      table.add([
        .text(row.loss), .significant(row.seconds, digits: 3), .number(row.ratio, digits: 2),
        .number(row.paper, digits: 4), .number(row.paperRatio, digits: 2),
      ])
    }
    table.notes = ["The paper's seconds are those of its program on its author's machine: only multiples compare."]
    return table
  }

  /// How many times as long as one of cross entropy an epoch takes with each other loss, here and in the paper; `nil`
  /// where cross entropy was not trained.
  private func multiples(_ histories: [History]) -> Prose? {
    let parts = rows(histories) { $0.training + $0.evaluation }.filter { $0.loss != Self.baseline }
      .compactMap { row -> String? in
        guard let ratio = row.ratio else { return nil }
        let paper = row.paperRatio.map { " (in the paper \($0, decimals: 2))" } ?? ""
        return "\(Naming.display(row.loss)) \(NumberText.fixed(ratio, digits: 2))\(paper)"
      }
    if parts.isEmpty { return nil }
    return """
      As a multiple of one of \(Naming.display(Self.baseline)), an epoch with its evaluation takes with \
      \(parts.joined(separator: ", ")).
      """
  }
}
