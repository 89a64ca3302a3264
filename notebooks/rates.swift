import Analysis
import ArgumentParser

/// Is magnitude's gain more than a larger step? Scores against the learning rate.
///
///     swift run rates                        # rates from 0.003 to 1, and further where a best rate asks for it
///     swift run rates --losses focal,ldam    # any losses
@main
struct Rates: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "rates", abstract: "Scores against learning rate, and each loss at its best rate.")

  static let trainingDefaults = TrainingDefaults.comparison(
    "cross_entropy,magnitude,spread,mean_squared_error", seeds: 20)

  @OptionGroup var training: TrainingOptions<Rates>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Learning rates")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output)
    let search = Tuning(seeds: seeds, rates: output.quick ? [0.01, 0.1] : Tuning.grid(from: -5, through: 0))

    var panels: [Figure] = []
    for majority in majorities {
      let trials = try training.trials(losses, majority: majority, quick: output.quick)
      let results = try await search.results(for: trials, in: sweep)

      // Every rate of the grid, on the test samples.
      var groups: [(label: String, points: [(x: Double, scores: SeedScores)])] = []
      for (trial, result) in zip(trials, results) {
        let scores = try await sweep.scores(of: result.points.map(\.trial), seeds: seeds)
        groups.append((trial.loss.name, scores.map { ($0.rate, $0) }))
      }
      panels += [Score.accuracy, .macroF1].map { score in
        var figure = SeedFigures.lines("\(score.rawValue), majority \(majority)", x: "learning rate", groups, by: score)
        figure.xAxis = .logarithmic
        return figure
      }

      // Each loss at the paper's rate and at its best.
      let atPaper = try await sweep.scores(of: trials, seeds: seeds)
      let atBest = try await sweep.scores(of: results.map(\.best.trial), seeds: seeds)
      show(atPaper, "at the paper's rate", majority, on: &page)
      show(atBest, "each at its best rate", majority, on: &page)
      if let edge = zip(trials, results).first(where: { !$1.isInterior })?.0.loss.name, !output.quick {
        page.say("The best rate of \(edge) still stands at the end of its grid.")
      }
    }
    page.show(Figure(panels, columns: 2), as: "rates")
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(seeds: seeds, majorities: majorities, tuning: search, quick: output.quick))
  }

  private func show(_ scores: [SeedScores], _ what: String, _ majority: Double, on page: inout Page) {
    let name = "rates-\(majority.percentName)-\(what.hasPrefix("at") ? "paper" : "best")"
    let means = SeedTables.means("Majority \(majority), \(what)", scores)
    page.show(means.shown, as: name, csv: means.full)
    page.show(
      SeedTables.differences("Majority \(majority), \(what)", scores, to: scores[0]), as: "\(name)-differences")
  }
}
