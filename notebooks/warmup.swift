import Analysis
import ArgumentParser

/// The paper's future work: blends and schedules that spare magnitude its slow start.
///
///     swift run warmup
///     swift run warmup --losses "cross_entropy,then(cross_entropy,magnitude,epochs=5)"
@main
struct WarmUp: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "warmup", abstract: "Blends and schedules of magnitude and cross entropy, each at its best rate.")

  static let trainingDefaults = TrainingDefaults.comparison(
    all, seeds: 20)

  @OptionGroup var training: TrainingOptions<WarmUp>
  @OptionGroup var output: OutputOptions

  private static let all =
    "cross_entropy,magnitude,cross_entropy+0.1*magnitude,cross_entropy+0.3*magnitude,cross_entropy+magnitude,"
    + "cross_entropy+3*magnitude,cross_entropy*magnitude,then(cross_entropy,magnitude,epochs=10),"
    + "blend(cross_entropy,magnitude,share=linear(0,1,20)),blend(cross_entropy,magnitude,share=cosine(0,1,50)),"
    + "magnitude(t=geometric(0.3,1,20))"

  func run() async throws {
    var page = try openPage("Warming magnitude up")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities(quick: output.quick ? [0.5] : nil)
    let losses = try training.losses(
      quick: output.quick ? "cross_entropy,magnitude,then(cross_entropy,magnitude,epochs=1)" : nil)
    let sweep = try training.sweep(output)
    let search = Tuning(
      seeds: Array(seeds.prefix(10)), rates: output.quick ? [0.01, 0.1] : Tuning.grid(from: -4, through: -1))

    for majority in majorities {
      let trials = try training.trials(losses, majority: majority, quick: output.quick)
      let tuned = try await sweep.tuned(trials, by: search)
      for (what, trials) in [("at the paper's rate", trials), ("each at its best rate", tuned)] {
        let scores = try await sweep.scores(of: trials, seeds: seeds, label: "majority \(majority), \(what)")
        show(scores, what, majority, on: &page)
      }
    }
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(seeds: seeds, majorities: majorities, tuning: search, quick: output.quick))
  }

  private func show(_ scores: [SeedScores], _ what: String, _ majority: Double, on page: inout Page) {
    let name = "warmup-\(majority.percentName)-\(what.hasPrefix("at") ? "paper" : "best")"
    let caption = "Majority \(majority), \(what)"
    let means = SeedTables.means(caption, scores)
    page.show(means.shown, as: name, csv: means.full)
    page.show(
      SeedTables.differences(caption, scores, to: scores[0], scores: [.accuracy, .macroF1]), as: "\(name)-differences")
    page.show(SeedTables.warmUps("Warm-up. \(caption)", scores), as: "\(name)-epochs")
    page.show(SeedFigures.curves("Validation accuracy, \(caption.lowercased())", Array(scores.prefix(8))), as: name)
  }
}
