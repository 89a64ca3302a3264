import Analysis
import ArgumentParser

/// Figure 3: division losses against the original loss in screening glasses.
///
///     swift run figure3                  # the full experiment, about half an hour; goes on where it was interrupted
///     swift run figure3 --split grouped  # no composition both in training and in validation
///     swift run figure3 --seeds 5        # over seeds, for 20 epochs: half an hour
///     swift run figure3 --peek           # the epochs so far, while another process trains
@main
struct Figure3: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "figure3", abstract: "F1, PR-AUC, ROC AUC and precision of DeepGlassNet, epoch by epoch.")

  @OptionGroup var glass: GlassOptions
  @OptionGroup var training: GlassTrainingOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var live: LiveOptions

  func validate() throws { try training.checkSeeds(from: glass.seed) }

  func run() async throws {
    let variant = glass.variant(of: "figure3", seeds: training.seeds)
    let circumstances = [
      variant.options["split"].map { "\($0) split" }, variant.options["seeds"].map { "over \($0) seeds" },
    ]
    let title = (["Figure 3: division losses on glass"] + circumstances.compactMap(\.self)).joined(separator: ", ")
    var page = try openPage(title, named: variant.name, with: variant.options)
    for file in glass.inputs { try page.noteInput(file) }

    // Data: glasses of SciGlass, positive if their Tg lies in the interval, in two parts.
    let experiments = try training.experiments(glass, output)

    // Training: the same initial weights and the same batches for each loss; a checkpoint after every epoch.
    let picture = page.live(as: "figure3", when: live.live)
    let seeds = try await training.histories(experiments, on: &page, live: picture)

    // Figure: the paper's five scores on the validation glasses, after each epoch.
    page.ask("Do the division losses find glasses with a wanted property better than the original loss?")
    page.say(
      "DeepGlassNet learns by triplets to tell glasses whose Tg lies in \(glass.intervalName) from others, with the "
        + "original loss and with that loss divided by the spread or the magnitude of negatives minus anchors. "
        + "The glasses are split \(glass.splitName); epochs completed: \(seeds.epochs).")
    let completed = seeds.joined().map(\.epochs.count).min() ?? 0
    if completed < experiments[0].epochs {
      page.say("**Only \(completed) of \(experiments[0].epochs) epochs were completed so far.**")
    }
    if seeds.joined().contains(where: { !$0.epochs.isEmpty }) {
      page.show(GlassFigures(seeds), as: "figure3")
      for finding in GlassFigures(seeds).findings { page.found(finding) }
    }
    try page.finish(settings: experiments[0].record)
  }
}
