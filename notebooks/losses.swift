import Analysis
import ArgumentParser

/// The losses of the catalogue beside each other, in three regimes with the same effort of tuning for each.
///
///     swift run losses                                             # one loss of each idea, majority 50 %
///     swift run losses --list                                      # what there is
///     swift run losses --describe focal                            # formula, defaults, conventions, source
///     swift run losses --losses magnitude,focal:gamma=1 --majority 0.5,0.7,0.9,0.95,0.99
@main
struct Losses: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "losses", abstract: "Every loss for class imbalance, over seeds, in three regimes.")

  static var trainingDefaults: TrainingDefaults { .tuned(ideas, seeds: 10, majorities: [0.5]) }

  @OptionGroup var training: TrainingOptions<Losses>
  @OptionGroup var protocolOptions: RegimeOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("The score that chooses epoch and settings, and is compared.", valueName: "score"))
  var objective = Score.macroF1

  @Flag(help: "List the losses and stop.")
  var list = false

  @Option(help: ArgumentHelp("Describe a loss and stop.", valueName: "name"))
  var describe: String?

  @Option(help: ArgumentHelp("Resampling of the training samples: none, oversampling, undersampling or smote."))
  var resampling = Resampling.none

  /// One of each idea.
  ///
  /// Left out, for a quarter of an hour's sake, are variants: focal loss with weights or by sigmoids,
  /// the asymmetric loss for several labels, logits adjusted after training, margins with deferred weights, the
  /// generalised class-aware loss; and squared errors and Welsch–Leclerc, which fail. `--losses` takes any of them.
  private static let ideas =
    "cross_entropy,magnitude,spread,0.5*magnitude+0.5*cross_entropy,magnitude*cross_entropy,weighted_cross_entropy,"
    + "class_balanced,focal,asymmetric_single_label,logit_adjusted,ldam(scale=10),false_negative_rate,"
    + "generalized_cross_entropy,symmetric_cross_entropy,poly,vector_scaling,"
    + "then(cross_entropy,influence_balanced,epochs=50),generalized_logit_adjusted"

  func validate() throws {
    guard list || describe != nil else { return }
    let asked = list ? "--list" : "--describe"
    try training.refuse(beside: asked)
    let others = [
      ("--describe", list && describe != nil), ("--objective", objective != .macroF1),
      ("--resampling", resampling != .none), ("--regimes", protocolOptions.regimes != Regime.allCases),
    ]
    for (option, isTyped) in others where isTyped {
      throw ValidationError("\(option) changes nothing beside \(asked): leave one of them out")
    }
  }

  func run() async throws {
    let catalogue = LossCatalogue.standard
    if list || describe != nil {
      return try output.print(describe.map(catalogue.description) ?? catalogue.list)
    }

    var page = try openPage("Every loss for class imbalance")
    page.ask("Which loss is best for imbalanced classes when every one is tuned with the same effort?")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses(quick: output.quick ? "cross_entropy,magnitude,focal" : nil)
    let sweep = try training.sweep(output, regimes: protocolOptions.regimes)

    for majority in majorities {
      var trials = try training.trials(losses, majority: majority, quick: output.quick)
      for index in trials.indices { (trials[index].resampling, trials[index].selection) = (resampling, objective) }
      var all: [RegimeScores] = []
      for regime in protocolOptions.regimes {
        all.append(try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick))
      }
      for scores in all { try scores.check(objective) }
      let (place, name) = ("Majority \(majority.percentName) %", "losses-\(majority.percentName)")
      page.found(all, place, by: objective, of: [objective])
      let panels = all.map {
        SeedFigures.verdicts("\($0.regime), majority \(majority.percentName) %", [$0], by: objective)
      }
      var figure = Figure(panels, columns: 2)
      figure.caption = panels.first?.caption ?? ""
      page.show(figure, as: name)
      page.show(all, place, as: name, scores: [objective])
      if let last = all.last {
        page.show(recalls("Recall of each class, \(place), \(last.regime)", last.scores), as: "\(name)-recalls")
      }
    }
    page.defineProtocol()
    page.defineOutcomes(chosenBy: objective)
    var settings = try training.settings(
      seeds: seeds, majorities: majorities, regimes: protocolOptions.regimes, quick: output.quick)
    (settings["resampling"], settings["objective"]) = (resampling, objective.rawValue)
    try sweep.finish(&page, settings: settings)
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
