import Analysis
import ArgumentParser

/// Does the paper's claim hold over seeds? Its four losses at its rate, thirty seeds, both data sets.
///
///     swift run seeds                # 240 trainings of 100 epochs; writes plots/seeds/
///     swift run seeds --seeds 100    # goes on from the first thirty
@main
struct Seeds: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "seeds", abstract: "Paired differences of the paper's four losses over seeds.")

  static let trainingDefaults = TrainingDefaults.comparison(
    "cross_entropy,magnitude,spread,mean_squared_error", seeds: 30)

  @OptionGroup var training: TrainingOptions<Seeds>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("The paper's losses over seeds")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output)

    // For each seed all losses get the same samples, initial weights and batches.
    var panels: [Figure] = []
    for majority in majorities {
      var trials = try training.trials(losses, majority: majority, quick: output.quick)
      for index in trials.indices { trials[index].testReading = .everyEpoch }
      let scores = try await sweep.scores(of: trials, seeds: seeds, label: "majority \(majority)")
      show(scores, majority: majority, on: &page)
      // What falls far behind would squeeze the others to a point: it stands in the tables.
      let near = scores.filter { $0.label != "mean_squared_error" }
      let drawn = near.count > 1 ? near : scores
      panels += [Score.accuracy, .macroF1, .macroAveragePrecision, .macroROCAUC].map { score in
        SeedFigures.differences("\(score.rawValue), majority \(majority)", drawn, to: drawn[0], by: score)
      }
    }
    page.show(Figure(panels, columns: 2), as: "seeds")
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(seeds: seeds, majorities: majorities, quick: output.quick))
  }

  private func show(_ scores: [SeedScores], majority: Double, on page: inout Page) {
    let name = "seeds-\(majority.percentName)"
    let means = SeedTables.means("Majority \(majority), epoch chosen on validation", scores)
    page.show(means.shown, as: name, csv: means.full)
    page.show(
      SeedTables.differences("Majority \(majority), epoch chosen on validation", scores, to: scores[0]),
      as: "\(name)-differences")
    page.show(
      SeedTables.differences(
        "Majority \(majority), the paper's rule: the best test epoch of each score", scores, to: scores[0],
        by: .bestTestEpoch),
      as: "\(name)-paper-rule")
    guard let magnitude = scores.first(where: { $0.label == "magnitude" }) else { return }
    for score in [Score.accuracy, .macroF1] {
      let honest = magnitude.compared(with: scores[0], by: score)
      let paper = magnitude.compared(with: scores[0], by: score, .bestTestEpoch)
      page.say(
        "Majority \(majority), \(score.rawValue): magnitude is above \(scores[0].label) on \(honest.wins.first) of "
          + "\(honest.summary.count) seeds with the epoch chosen on validation, on \(paper.wins.first) by the paper's rule."
      )
    }
  }
}
