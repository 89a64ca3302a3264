import Analysis
import ArgumentParser

/// Does the paper's claim hold over seeds, and in which regime? Its four losses on both data sets.
///
///     swift run seeds                    # the paper's settings, a tuned rate, all tuned; writes plots/seeds/
///     swift run seeds --regimes paper    # the paper's settings alone
///     swift run seeds --seeds 100        # goes on from the first thirty
@main
struct Seeds: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "seeds", abstract: "Paired differences of the paper's four losses over seeds, in three regimes.")

  static var trainingDefaults: TrainingDefaults {
    .tuned("cross_entropy,magnitude,spread,mean_squared_error", seeds: 30)
  }

  @OptionGroup var training: TrainingOptions<Seeds>
  @OptionGroup var protocolOptions: RegimeOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("The paper's losses over seeds")
    page.ask("Do the paper's differences hold over seeds, and do they remain when every loss is tuned as well?")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities()
    let losses = try training.losses()
    let sweep = try training.sweep(output, regimes: protocolOptions.regimes)

    // For each seed all losses get the same samples, initial weights and batches.
    var panels: [Figure] = []
    for majority in majorities {
      let trials = try training.trials(losses, majority: majority, quick: output.quick)
      var all: [RegimeScores] = []
      for regime in protocolOptions.regimes {
        var trials = trials
        // The paper's rule needs the test samples after every epoch, and is read at the paper's settings alone.
        if regime == .paper { for index in trials.indices { trials[index].testReading = .everyEpoch } }
        all.append(try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick))
      }
      let place = "Majority \(majority.percentName) %"
      page.found(all, place, of: [.accuracy, .macroF1, .macroAveragePrecision, .macroROCAUC])
      panels += [Score.macroF1, .accuracy].map { score in
        SeedFigures.verdicts("\(score.rawValue), majority \(majority.percentName) %", all, by: score)
      }
      let name = "seeds-\(majority.percentName)"
      page.show(all, place, as: name, scores: [.accuracy, .macroF1, .macroAveragePrecision, .macroROCAUC])
      guard let paper = all.first, paper.regime == .paper else { continue }
      page.show(
        SeedTables.verdicts(
          "\(place), the paper's rule: the best test epoch of each score", [paper], scores: Outcome.scores,
          by: .bestTestEpoch),
        as: "\(name)-paper-rule")
    }
    var figure = Figure(panels, columns: 2)
    figure.caption = panels.first?.caption ?? ""
    page.show(figure, as: "seeds")
    page.defineProtocol()
    page.defineOutcomes()
    try sweep.finish(
      &page,
      settings: training.settings(
        seeds: seeds, majorities: majorities, regimes: protocolOptions.regimes, quick: output.quick))
  }
}
