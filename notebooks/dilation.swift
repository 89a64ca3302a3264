import Analysis
import ArgumentParser

/// The loss's own dilation t, fixed and scheduled: final scores and warm-up against t.
///
///     swift run dilation
///     swift run dilation --dilations 0.5,1,2 --majority 0.9
@main
struct Dilation: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "dilation", abstract: "Magnitude and spread at other dilations than 1, fixed and scheduled.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.comparison("cross_entropy", seeds: 10, majorities: [0.5])
    defaults.unused[.losses] = "it compares magnitude and spread at --dilations with cross entropy"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Dilation>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Dilations, with commas.", valueName: "numbers"))
  var dilations = QuickDefault(NumberList([0.1, 0.3, 1, 3, 10]), quick: NumberList([1, 3]))

  func validate() throws {
    if let dilation = dilations.value(quick: output.quick).numbers.first(where: { !($0 > 0) }) {
      throw ValidationError("--dilations has \(dilation): dilations are positive")
    }
  }

  func run() async throws {
    var page = try openPage("The dilation of the loss")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let fixed = dilations.value(quick: output.quick).numbers
    let schedules = "magnitude(t=geometric(0.3,3,30)),magnitude(t=geometric(3,1,30)),spread(t=geometric(0.3,3,30))"
    let losses: [any Loss<Predictions>] =
      [CrossEntropy()] + fixed.map { CardinalityLoss.magnitude(dilatedBy: $0) }
      + fixed.map { CardinalityLoss.spread(dilatedBy: $0) }
    let sweep = try training.sweep(output)
    let search = Tuning(
      seeds: Array(seeds.prefix(5)), rates: output.quick ? [0.01, 0.1] : Tuning.grid(from: -4, through: -1))

    for majority in majorities {
      let trials = try training.trials(
        losses + (output.quick ? [] : LossCatalogue.standard.losses(schedules)), majority: majority, quick: output.quick
      )
      let name = "dilation-\(majority.percentName)"
      var panels: [Figure] = []
      for (what, trials) in [("paper", trials), ("best", try await sweep.tuned(trials, by: search))] {
        let scores = try await sweep.scores(of: trials, seeds: seeds, label: "majority \(majority), \(what) rate")
        let caption = "Majority \(majority), at \(what == "paper" ? "the paper's rate" : "the best rate of each")"
        let means = SeedTables.means(caption, scores)
        page.show(means.shown, as: "\(name)-\(what)", csv: means.full)
        page.show(SeedTables.warmUps("Warm-up. \(caption)", scores), as: "\(name)-\(what)-warmup")
        let groups = ["magnitude", "spread"].enumerated().map { place, label in
          let first = 1 + place * fixed.count
          return (label: label, points: Array(zip(fixed, scores[first..<first + fixed.count])).map { ($0, $1) })
        }
        var figure = SeedFigures.lines("Macro F1, \(what) rate", x: "dilation t", groups, by: .macroF1)
        figure.xAxis = .logarithmic
        figure.horizontalLines = [.init(scores[0].summary(of: .macroF1).mean, label: "cross entropy")]
        panels.append(figure)
      }
      page.show(Figure(panels, columns: 2), as: name)
    }
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(seeds: seeds, majorities: majorities, tuning: search, quick: output.quick))
  }
}
