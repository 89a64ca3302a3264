import Analysis
import ArgumentParser

/// Which losses stand wrong labels? Scores on clean test samples against the share of wrong training labels.
///
///     swift run noise
///     swift run noise --losses cross_entropy,welsch_leclerc --majority 0.9
@main
struct Noise: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "noise", abstract: "Scores against the share of wrong labels, each loss at its best rate.")

  static let trainingDefaults = TrainingDefaults.comparison(
    "cross_entropy,focal,magnitude,spread,cross_entropy+magnitude,magnitude*cross_entropy", seeds: 10, majorities: [0.5]
  )

  @OptionGroup var training: TrainingOptions<Noise>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Shares of wrong training and validation labels, with commas.", valueName: "shares"))
  var shares = QuickDefault(NumberList([0, 0.1, 0.2, 0.3, 0.4]), quick: NumberList([0, 0.4]))

  func validate() throws {
    if let share = shares.value(quick: output.quick).numbers.first(where: { !($0 >= 0 && $0 <= 1) }) {
      throw ValidationError("--shares has \(share): shares lie from 0 to 1")
    }
  }

  func run() async throws {
    var page = try openPage("Wrong labels")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output)
    let search = Tuning(
      seeds: Array(seeds.prefix(5)), rates: output.quick ? [0.01, 0.1] : Tuning.grid(from: -4, through: -1))

    // A wrong label is any other class, with equal chances; the validation labels that choose epoch and rate are as
    // wrong as those that train.
    for majority in majorities {
      var groups = losses.map { (label: $0.name, points: [(x: Double, scores: SeedScores)]()) }
      for share in shares.value(quick: output.quick).numbers {
        var trials = try training.trials(losses, majority: majority, quick: output.quick)
        for index in trials.indices { trials[index].noise = share }
        let tuned = try await sweep.tuned(trials, by: search)
        let scores = try await sweep.scores(of: tuned, seeds: seeds, label: "\(share) wrong")
        for index in groups.indices { groups[index].points.append((share, scores[index])) }
        let name = "noise-\(majority.percentName)-\(share.percentName)"
        let means = SeedTables.means("Majority \(majority), share \(share) of wrong labels, best rates", scores)
        page.show(means.shown, as: name, csv: means.full)
        page.show(
          SeedTables.differences(
            "Majority \(majority), share \(share) of wrong labels", scores, to: scores[0],
            scores: [.macroF1]),
          as: "\(name)-differences")
      }
      let panels = [Score.accuracy, .macroF1].map { score in
        SeedFigures.lines("\(score.rawValue), majority \(majority)", x: "share of wrong labels", groups, by: score)
      }
      page.show(Figure(panels, columns: 2), as: "noise-\(majority.percentName)")
    }
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(seeds: seeds, majorities: majorities, tuning: search, quick: output.quick))
  }
}
