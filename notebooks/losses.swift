import Analysis
import ArgumentParser

/// The whole catalogue of losses beside each other, at the paper's rate and each at its best.
///
///     swift run losses                                             # every loss, both data sets
///     swift run losses --list                                      # what there is
///     swift run losses --describe focal                            # formula, defaults, conventions, source
///     swift run losses --losses magnitude,focal:gamma=1 --majority 0.5,0.7,0.9,0.95,0.99
@main
struct Losses: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "losses", abstract: "Every loss for class imbalance, over seeds, at the paper's rate and at its best.")

  static let trainingDefaults = TrainingDefaults.comparison(
    all, seeds: 20)

  @OptionGroup var training: TrainingOptions<Losses>
  @OptionGroup var output: OutputOptions

  @Flag(help: "List the losses and stop.")
  var list = false

  @Option(help: ArgumentHelp("Describe a loss and stop.", valueName: "name"))
  var describe: String?

  @Option(help: ArgumentHelp("Resampling of the training samples: none, oversampling, undersampling or smote."))
  var resampling = Resampling.none

  /// The catalogue, and deferred re-weighting; weights of the loss itself stand for the loss without them.
  private static let all =
    "cross_entropy,magnitude,spread,mean_squared_error,weighted_cross_entropy,class_balanced,focal,"
    + "focal(alpha=balanced),sigmoid_focal,asymmetric,asymmetric_single_label,logit_adjusted,post_hoc,ldam(scale=10),"
    + "then(ldam(scale=10),class_weighted(ldam(scale=10),weights=effective(0.999)),epochs=80),false_negative_rate,"
    + "welsch_leclerc,magnitude*cross_entropy,0.5*magnitude+0.5*cross_entropy"

  func run() async throws {
    let catalogue = LossCatalogue.standard
    if list || describe != nil {
      return try output.print(describe.map(catalogue.description) ?? catalogue.list)
    }

    var page = try openPage("Every loss for class imbalance")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities(quick: output.quick ? [0.5] : nil)
    let losses = try training.losses(quick: output.quick ? "cross_entropy,magnitude,focal" : nil)
    let sweep = try training.sweep(output)
    let search = Tuning(
      seeds: Array(seeds.prefix(5)), rates: output.quick ? [0.01, 0.1] : Tuning.grid(from: -4, through: 0))

    for majority in majorities {
      var trials = try training.trials(losses, majority: majority, quick: output.quick)
      for index in trials.indices { trials[index].resampling = resampling }
      let tuned = try await sweep.tuned(trials, by: search)
      let name = "losses-\(majority.percentName)"
      let atPaper = try await sweep.scores(of: trials, seeds: seeds, label: "majority \(majority), rate 0.01")
      let atBest = try await sweep.scores(of: tuned, seeds: seeds, label: "majority \(majority), best rates")
      show(atPaper, "Majority \(majority), at the paper's rate", as: "\(name)-paper", on: &page)
      show(atBest, "Majority \(majority), each at its best rate", as: name, on: &page)
      page.show(SeedFigures.ranking("Macro F1, majority \(majority), best rates", atBest, by: .macroF1), as: name)
      page.show(recalls("Recall of each class, majority \(majority), best rates", atBest), as: "\(name)-recalls")
    }
    page.defineOutcomes()
    var settings = try training.settings(seeds: seeds, majorities: majorities, tuning: search, quick: output.quick)
    settings["resampling"] = resampling
    try sweep.finish(&page, settings: settings)
  }

  private func show(_ scores: [SeedScores], _ caption: String, as name: String, on page: inout Page) {
    let means = SeedTables.means(caption, scores)
    page.show(means.shown, as: name, csv: means.full)
    page.show(
      SeedTables.differences(caption, scores, to: scores[0], scores: [.balancedAccuracy, .macroF1]),
      as: "\(name)-differences")
  }

  private func recalls(_ caption: String, _ all: [SeedScores]) -> Table {
    let classes = all.map(\.meanRecalls.count).max() ?? 0
    var table = Table(caption, columns: ["loss"] + (0..<classes).map { .number("class_\($0)") })
    for one in all {
      let recalls = one.meanRecalls + Array(repeating: .nan, count: classes - one.meanRecalls.count)
      table.add([.text(one.label)] + recalls.map { .number($0, digits: 3) })
    }
    table.notes = ["Mean over the seeds; class 0 is the majority."]
    return table
  }
}
