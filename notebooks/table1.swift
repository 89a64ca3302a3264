import Analysis
import ArgumentParser

/// Table 1: the two synthetic data sets, as the paper describes them and as they are drawn.
///
///     swift run table1                        # a moment; writes plots/table1/
///     swift run table1 --majority 0.5,0.99  # other shares of the majority class
@main
struct Table1: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "table1", abstract: "The synthetic data sets: their options, and the samples of each class.")

  @Option(help: ArgumentHelp("Shares of the majority class, with commas.", valueName: "shares"))
  var majority = NumberList([0.5, 0.9])
  @Option(help: "Seed of the data.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func validate() throws { try majority.distinct(of: "--majority") }

  func run() async throws {
    var page = try openPage("Table 1: the synthetic data sets")
    let columns = majority.numbers.map { Table.Column.number("majority \($0)") }

    // The paper's rows: what the data sets are asked to be.
    let data = try majority.numbers.map { try SyntheticClassification(majority: $0, seed: seed) }
    var options = Table("What is asked for", columns: ["option"] + columns)
    options.add(["samples"] + data.map { .count($0.sampleCount) })
    options.add(["features"] + data.map { .count($0.featureCount) })
    options.add(["informative features"] + data.map { .count($0.informativeCount) })
    options.add(["redundant features"] + data.map { .count($0.redundantCount) })
    options.add(["classes"] + data.map { .count($0.classCount) })
    options.add(["clusters of each class"] + data.map { .count($0.clustersPerClass) })
    options.add(["share of the majority class"] + data.map { .number($0.weights?.first, digits: 4) })
    options.add(["share of each other class"] + data.map { .number($0.weights?.last, digits: 4) })
    options.add(["share of labels drawn anew"] + data.map { .number($0.flipShare, digits: 4) })
    page.ask("Which data sets does the synthetic experiment train on?")
    page.found(
      """
      \(data.first?.sampleCount ?? 0) samples with \(data.first?.featureCount ?? 0) features in \(data.first?.classCount ?? 0) \
      classes, of which the first is asked to hold \
      \(majority.numbers.map { "\(100 * $0, significant: 3) %" }.joined(separator: " or ")).
      """)
    page.show(options, as: "table1")

    // What is drawn, and what the split makes of it.
    let drawn = try data.map { try $0.samples() }
    page.show(try counts(drawn), as: "table1-counts")
    try page.finish(settings: ["seed": seed, "split seed": SyntheticExperiment.splitSeed])
  }

  /// Three columns for each data set, a row for each class.
  private func counts(_ sets: [Samples]) throws -> Table {
    let parts = try zip(majority.numbers, sets).flatMap { majority, samples in
      let split = try samples.split(testShare: SyntheticExperiment.testShare, seed: SyntheticExperiment.splitSeed)
      return [("drawn \(majority)", samples), ("train \(majority)", split.train), ("test \(majority)", split.test)]
    }
    var table = Table(
      "Samples of each class: drawn, to train on, to test on, by share of the majority",
      columns: ["class"] + parts.map { .number($0.0) })
    for label in 0..<(sets.first?.classes ?? 0) {
      table.add([.count(label)] + parts.map { .count($0.1.classCounts[label]) })
    }
    return table
  }
}
