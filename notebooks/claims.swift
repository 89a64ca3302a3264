import Analysis
import ArgumentParser

/// The page that decides: every claim of the paper, of the README and of its audit, with effect, interval and verdict.
///
///     swift run claims            # goes on where it was stopped
///     swift run claims --seed 501 # other seeds, the same signs
@main
struct ClaimsPage: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "claims", abstract: "Every claim of the paper and the README, decided by trials over seeds.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.tuned("cross_entropy,magnitude", seeds: 30)
    let reason = "each claim says its own: Sources/Experiments/Claims"
    for option in [
      TrainingOption.losses, .majority, .network, .optimizer, .learningRate, .schedule, .weightDecay, .clipping,
      .earlyStopping, .seeds,
    ] {
      defaults.unused[option] = reason
    }
    return defaults
  }

  @OptionGroup var training: TrainingOptions<ClaimsPage>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Beginnings of the families of claims to decide, with semicolons; all unless given."))
  var families = ""

  func run() async throws {
    var page = try openPage("What holds")
    let sweep = try training.sweep(output)
    let settings = try training.settings(quick: output.quick)
    let report = try await ClaimReport(
      in: sweep, seed: training.seed, quick: output.quick, settings: settings,
      families: families.split(separator: ";").map(String.init))
    page.show(report)
    for score in Outcome.scores { page.define(score.rawValue, score.definition) }
    try sweep.finish(
      &page,
      settings: [
        "first seed": training.seed, "batch size": settings.batchSize, "epochs": settings.epochs,
        "precision": "network single, losses double",
      ])
  }
}
