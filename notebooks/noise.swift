import Analysis
import ArgumentParser

/// Which losses stand wrong labels? Scores on clean test samples against the share of wrong training labels.
///
///     swift run noise
///     swift run noise --losses cross_entropy,welsch_leclerc --majorities 0.9
@main
struct Noise: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "noise", abstract: "Scores against the share of wrong labels, each loss at its best rate.")

  @OptionGroup var sweep: SweepOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Shares of wrong training and validation labels, with commas.", valueName: "shares"))
  var shares: NumberList = NumberList([0, 0.1, 0.2, 0.3, 0.4])

  func run() async throws {
    var page = try openPage("Wrong labels")
    let seeds = sweep.seeds(default: 10, quick: output.quick)
    let majorities = sweep.majorities?.numbers ?? [0.5]
    let losses = try sweep.losses(
      default: "cross_entropy,focal,magnitude,spread,cross_entropy+magnitude,magnitude*cross_entropy")
    let trainings = try sweep.sweep(in: page.folder)
    let search = RateSearch(
      seeds: Array(seeds.prefix(5)), rates: output.quick ? [0.01, 0.1] : RateSearch.grid(from: -4, through: -1))

    // A wrong label is any other class, with equal chances; the validation labels that choose epoch and rate are as
    // wrong as those that train.
    for majority in majorities {
      var groups = losses.map { (label: $0.name, points: [(x: Double, scores: SeedScores)]()) }
      for share in output.quick ? [0, 0.4] : shares.numbers {
        var trials = sweep.trials(losses, majority: majority, quick: output.quick)
        for index in trials.indices { trials[index].noise = share }
        let tuned = try await trainings.tuned(trials, by: search)
        let scores = try await trainings.scores(of: tuned, seeds: seeds, label: "\(share) wrong")
        for index in groups.indices { groups[index].points.append((share, scores[index])) }
        let name = "noise-\(Int((100 * majority).rounded()))-\(Int((100 * share).rounded()))"
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
      page.show(Figure(panels, columns: 2), as: "noise-\(Int((100 * majority).rounded()))")
    }
    page.defineOutcomes()
    let trial = sweep.trials(losses, majority: majorities[0], quick: output.quick)[0]
    try trainings.finish()
    try page.finish(settings: sweep.settings(trial: trial, seeds: seeds, majorities: majorities, search: search))
  }
}
