import Analysis
import ArgumentParser

/// The loss's own dilation t, fixed and scheduled: scores and warm-up against t, each t at its tuned rate.
///
///     swift run dilation
///     swift run dilation --dilations 0.5,1,2 --majority 0.9
@main
struct Dilation: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "dilation", abstract: "Magnitude and spread at other dilations than 1, fixed and scheduled.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.tuned("cross_entropy", seeds: 10, majorities: [0.5])
    defaults.unused[.losses] = "it compares magnitude and spread at --dilations with cross entropy"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Dilation>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Dilations, with commas.", valueName: "numbers"))
  var dilations = QuickDefault(NumberList([0.3, 0.5, 0.7, 1, 1.5, 2, 3]), quick: NumberList([1, 3]))

  func validate() throws {
    if let dilation = try dilations.value(quick: output.quick).distinct(of: "--dilations").first(where: { !($0 > 0) }) {
      throw ValidationError("--dilations has \(dilation): dilations are positive")
    }
  }

  func run() async throws {
    var page = try openPage("The dilation of the loss")
    page.ask("At which dilations t are magnitude and spread good losses, and is t = 1 the only one?")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let fixed = dilations.value(quick: output.quick).numbers
    let kinds = [
      ("magnitude", fixed.map { CardinalityLoss.magnitude(dilatedBy: $0) }),
      ("spread", fixed.map { CardinalityLoss.spread(dilatedBy: $0) }),
    ]
    let scheduled =
      try output.quick
      ? [] : LossCatalogue.standard.losses("magnitude(t=geometric(0.3,1,30)),spread(t=geometric(0.3,3,30))")
    let losses: [any Loss<Predictions>] = [CrossEntropy()] + kinds.flatMap(\.1) + scheduled
    let sweep = try training.sweep(output)

    for majority in majorities {
      let (place, name) = (
        "Majority \(majority.percentName) %", "dilation-\(majority.percentName)"
      )
      let trials = try training.trials(losses, majority: majority, quick: output.quick)
      var all: [RegimeScores] = []
      for regime in [Regime.paper, .tunedRate] {
        all.append(try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick))
      }
      let values = fixed.map { NumberText.significant($0, digits: 3) }
      let along = kinds.enumerated().map { kind, entry in
        (name: entry.0, losses: values.enumerated().map { (value: $1, place: 1 + kind * fixed.count + $0) })
      }
      page.found(all, "\(place), by the dilation t", along: along, of: [.macroF1])
      let panels = all.map { regime in
        // At each dilation the losses that have it, beside cross entropy.
        let points = fixed.indices.map { index in
          let places = [0, 1 + index, 1 + fixed.count + index]
          return (x: fixed[index], scores: regime.part(places, named: ["cross_entropy", "magnitude", "spread"]))
        }
        var panel = SeedFigures.gains("\(regime.regime)", x: "dilation t", points, by: .macroF1)
        panel.xAxis = .logarithmic
        for one in regime.scores.dropFirst(1 + 2 * fixed.count) {
          let effect = SeedTables.comparison(one, regime.scores[0], .macroF1).effect
          panel.horizontalLines.append(.init(effect, label: one.label))
        }
        return panel
      }
      var figure = Figure(panels, columns: 2)
      figure.caption =
        "\(panels.first?.caption ?? "") Level lines: scheduled dilations, whose intervals stand in the table."
      page.show(figure, as: name)
      page.show(all, place, as: name, scores: [.macroF1])
      for regime in all {
        page.show(
          SeedTables.warmUps("Warm-up. \(place), \(regime.regime)", regime.scores),
          as: "\(name)-\(regime.regime.fileName)-warmup")
      }
    }
    page.defineProtocol()
    page.defineOutcomes()
    try sweep.finish(
      &page,
      settings: training.settings(
        seeds: seeds, majorities: majorities, regimes: [.paper, .tunedRate], quick: output.quick))
  }
}
