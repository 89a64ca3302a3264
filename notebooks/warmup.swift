import Analysis
import ArgumentParser

/// The paper's future work: blends and schedules that spare magnitude its slow start.
///
///     swift run warmup
///     swift run warmup --losses "cross_entropy,then(cross_entropy,magnitude,epochs=5)"
@main
struct WarmUp: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "warmup", abstract: "Blends and schedules of magnitude and cross entropy: epochs to begin, and scores."
  )

  static var trainingDefaults: TrainingDefaults { .tuned(all, seeds: 10, majorities: [0.5]) }

  @OptionGroup var training: TrainingOptions<WarmUp>
  @OptionGroup var protocolOptions: RegimeOptions
  @OptionGroup var output: OutputOptions

  private static let all =
    "cross_entropy,magnitude,cross_entropy+0.1*magnitude,0.5*magnitude+0.5*cross_entropy,cross_entropy+3*magnitude,"
    + "cross_entropy*magnitude,then(cross_entropy,magnitude,epochs=10),"
    + "blend(cross_entropy,magnitude,share=linear(0,1,20)),magnitude(t=geometric(0.3,1,20))"

  func run() async throws {
    var page = try openPage("Warming magnitude up")
    page.ask("Which blends and schedules spare magnitude its slow start, and what do they score in the end?")
    let seeds = training.seeds(quick: output.quick)
    let majorities = training.majorities(quick: output.quick ? [0.5] : nil)
    let losses = try training.losses(
      quick: output.quick ? "cross_entropy,magnitude,then(cross_entropy,magnitude,epochs=1)" : nil)
    let sweep = try training.sweep(output, regimes: protocolOptions.regimes)

    for majority in majorities {
      let (place, name) = ("Majority \(majority.percentName) %", "warmup-\(majority.percentName)")
      let trials = try training.trials(losses, majority: majority, quick: output.quick)
      var all: [RegimeScores] = []
      for regime in protocolOptions.regimes {
        all.append(try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick))
      }
      page.found(all, place, of: [.accuracy, .macroF1])
      for regime in all {
        let epochs = regime.scores.filter { !$0.warmUps.isEmpty }.map { ($0.label, $0.warmUps.median ?? .nan) }
          .sorted { $0.1 < $1.1 }
        guard let first = epochs.first, let last = epochs.last else { continue }
        let baseline = epochs.filter { $0.0 == regime.scores[0].label }
          .map { "; \(Naming.display($0.0)) takes \(NumberText.significant($0.1, digits: 3))" }.joined()
        page.found(
          """
          \(place), **\(regime.regime)**: the median epochs to 80 % of the last validation accuracy go from \
          \(first.1, significant: 3) (\(Naming.display(first.0))) to \(last.1, significant: 3) \
          (\(Naming.display(last.0)))\(baseline).
          """)
      }
      for regime in all {
        let what = "\(place), \(regime.regime)"
        // The first epochs tell the warm-up, up to the longest; where curves end stands in the tables.
        let epochs = regime.scores.map(\.meanCurve.count).max() ?? 0
        let longest = regime.scores.map { $0.warmUps.median ?? 0 }.max() ?? 0
        var figure = SeedFigures.warmUps("Epochs to 80 %", regime.scores)
        figure.caption = """
          \(what): epochs until the validation accuracy reaches 80 % of its last, median over \(seeds.count) seeds \
          with its 95 % interval by order statistics, a light dot a seed.
          """
        page.show(figure, as: "\(name)-\(regime.regime.fileName)")
        for (kind, scores) in Self.kinds(regime.scores) {
          var curves = SeedFigures.curves("Validation accuracy", scores)
          if epochs > 1 { curves.xRange = 1...Double(min(max(20, Int(1.25 * longest)), epochs)) }
          curves.caption =
            "\(what), \(kind) losses: validation accuracy in the first epochs, means over \(seeds.count) seeds."
          page.show(curves, as: "\(name)-\(regime.regime.fileName)-\(kind)")
        }
        page.show(SeedTables.warmUps("Warm-up. \(what)", regime.scores), as: "\(name)-\(regime.regime.fileName)-epochs")
      }
      page.show(all, place, as: name, scores: [.accuracy, .macroF1])
    }
    page.defineProtocol()
    page.defineOutcomes()
    try sweep.finish(
      &page,
      settings: training.settings(
        seeds: seeds, majorities: majorities, regimes: protocolOptions.regimes, quick: output.quick))
  }

  /// The losses that are the same in every epoch and those that change with it, each beside the first: in one picture
  /// their curves would cover one another.
  private static func kinds(_ scores: [SeedScores]) -> [(name: String, scores: [SeedScores])] {
    let marks = ["then(", "step(", "linear(", "cosine(", "geometric("]
    let others = Array(scores.dropFirst())
    let scheduled = others.filter { one in marks.contains { one.label.contains($0) } }
    let fixed = others.filter { one in !marks.contains { one.label.contains($0) } }
    return [("fixed", fixed), ("scheduled", scheduled)].filter { !$0.1.isEmpty }
      .map { (name: $0.0, scores: Array(scores.prefix(1)) + $0.1) }
  }
}
