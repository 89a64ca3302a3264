import Analysis
import ArgumentParser

/// Table 5: best scores of the original and the division losses on glass.
///
///     swift run table5          # reads the runs of figure3, or trains them; writes plots/table5/
///     swift run table5 --peek   # the epochs so far
@main
struct Table5: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "table5", abstract: "Best scores of DeepGlassNet's losses, beside the paper's.")

  @OptionGroup var glass: GlassOptions
  @OptionGroup var training: GlassTrainingOptions
  @OptionGroup var output: OutputOptions

  func validate() throws { try training.checkOneSeed() }

  func run() async throws {
    var page = try openPage("Table 5: best scores on glass")
    for file in glass.inputs { try page.noteInput(file) }

    page.ask("How good is each loss on glass at its best epoch, and does that agree with the paper?")

    // Data and training, as in Figure 3, for the plain split and for the one that is grouped by composition.
    let names = glass.groupings.map(\.name)
    let experiments = try glass.groupings.map { try training.experiments(glass, by: $0.grouping, output)[0] }
    let trained = try await training.histories(experiments, on: &page)
    for (name, histories) in zip(names, trained) {
      // Table: the best of each score over the epochs, beside what the paper prints.
      page.say("## Glasses split \(name)")
      if histories.allSatisfy(\.epochs.isEmpty) {
        page.say("Not trained yet.")
      } else {
        let tables = GlassTables(histories, besidePaper: name == "plain")
        page.found(tables.finding(split: name))
        page.show(tables, as: name == "plain" ? "table5" : "table5-\(name)")
      }
      let completed = histories.map(\.epochs.count).min() ?? 0
      if completed > 0 && completed < experiments[0].epochs {
        page.say(
          "**Only \(completed) of \(experiments[0].epochs) epochs were completed here.** The paper's values are the "
            + "best of 100: the differences above include what the remaining epochs would have added.")
      }
    }
    page.say(
      "Best values are chosen on the validation glasses, as in the paper, which flatters every loss. One seed says "
        + "nothing about chance: `--seeds` in figure3 shows how far the curves of several spread.")
    for score in GlassScore.allCases { page.define(score.rawValue, score.definition) }
    try page.finish(settings: experiments[experiments.count - 1].record)
  }
}
