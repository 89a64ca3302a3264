import Analysis
import ArgumentParser

/// Does the paper's claim hold over seeds? Its four losses at its rate, thirty seeds, both data sets.
///
///     swift run seeds                # 240 trainings of 100 epochs; writes plots/seeds/
///     swift run seeds --seeds 100    # goes on from the first thirty
@main
struct Seeds: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "seeds", abstract: "Paired differences of the paper's four losses over seeds.")

  @OptionGroup var sweep: SweepOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("The paper's losses over seeds")
    let seeds = sweep.seeds(default: 30, quick: output.quick)
    let majorities = sweep.majorities?.numbers ?? [0.5, 0.9]
    let losses = try sweep.losses(default: "cross_entropy,magnitude,spread,mean_squared_error")
    let trainings = try sweep.sweep(in: page.folder)

    // For each seed all losses get the same samples, initial weights and batches.
    var panels: [Figure] = []
    for majority in majorities {
      var trials = sweep.trials(losses, majority: majority, quick: output.quick)
      for index in trials.indices { trials[index].testReading = .everyEpoch }
      let scores = try await trainings.scores(of: trials, seeds: seeds, label: "majority \(majority)")
      show(scores, majority: majority, on: &page)
      panels += [Score.accuracy, .macroF1, .macroAveragePrecision, .macroROCAUC].map { score in
        SeedFigures.differences("\(score.rawValue), majority \(majority)", scores, to: scores[0], by: score)
      }
    }
    page.show(Figure(panels, columns: 2), as: "seeds")
    page.defineOutcomes()
    let trial = sweep.trials(losses, majority: majorities[0], quick: output.quick)[0]
    try trainings.finish()
    try page.finish(settings: sweep.settings(trial: trial, seeds: seeds, majorities: majorities))
  }

  private func show(_ scores: [SeedScores], majority: Double, on page: inout Page) {
    let name = "seeds-\(Int((100 * majority).rounded()))"
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
