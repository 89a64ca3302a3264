import Analysis
import ArgumentParser
import Foundation

/// Screening: which glasses a trained network expects to have a Tg in the interval.
///
///     swift run screen --top 20                      # the validation glasses, whose Tg is known
///     swift run screen --candidates compositions.csv # glasses that nobody has melted
///     swift run screen --export network.safetensors  # trains if need be, and keeps the network
@main
struct Screen: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "The glasses that a trained DeepGlassNet ranks highest.")

  @OptionGroup var glass: GlassOptions
  @OptionGroup var training: GlassTrainingOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Glasses to list.", valueName: "count"))
  var top = 20

  @Option(help: ArgumentHelp("Compositions to rank, instead of the validation glasses.", valueName: "FILE.csv"))
  var candidates: String?

  @Option(help: ArgumentHelp("difference, or ratio as in the paper's evaluation.", valueName: "score"))
  var rank = GlassScreening.Order.difference

  @Option(help: ArgumentHelp("Write the trained network here, in half precision.", valueName: "FILE.safetensors"))
  var export: String?

  func validate() throws {
    guard top > 0 else { throw ValidationError("a list of \(top) glasses shows nothing: choose at least 1") }
    try training.checkOneSeed()
    if let jobs = training.jobs { throw ValidationError("--jobs \(jobs) changes nothing here: one network is trained") }
  }

  func run() async throws {
    var page = try openPage("Screening glasses")

    // The network in data/, where one lies there and the settings are its own; otherwise one that is trained as in
    // Figure 3, by the last of the losses: by division magnitude unless others are named.
    let experiment = try training.experiments(glass, output)[0]
    let loss = try training.losses().last ?? .divisionMagnitude
    // What cannot be read or written is found out before the training.
    let glasses = try candidates.map { try SciGlassCandidates(contentsOf: $0) }
    if let export { try AtomicFile.makeFolder(URL(fileURLWithPath: export).deletingLastPathComponent()) }
    let model = try await model(of: loss, in: experiment, page: &page)

    // Screening: every candidate is scored by its nearness to the centres of positive and negative glasses.
    let ranked = glasses ?? SciGlassCandidates(experiment.split.validation)
    let screening = try GlassScreening(ranked, by: model, of: experiment, order: rank)
    let source = candidates ?? "the validation glasses, split \(glass.splitName)"
    page.ask("Which glasses does the trained network hold for the likeliest to have a Tg in \(glass.intervalName)?")
    page.say(
      "Highest \(rank.rawValue) by \(loss.label) after \(screening.epochs) epochs, among \(source). The paper's "
        + "ratio ranks glasses first whose denominator happens to be near 0; the difference does not.")
    let table = GlassScreeningTable(screening, of: ranked, interval: glass.temperatures)
    if let finding = table.finding(top: top) { page.found(finding) }
    page.show(table.table(top: top), as: "screen")
    page.define("score", "(c₊·f − c₋·f) / (c₊·f + c₋·f + 10⁻⁸) for the class centres c and the glass's vector f")
    page.define("difference", "c₊·f − c₋·f")
    page.define("FemOn", SciGlass.ironOxides)
    page.define("outside", "an oxide lies outside its range among the training glasses: the score is an extrapolation")
    page.define("trained", "a training glass has the same composition, to every digit: its hit is no prediction")
    try page.finish(settings: experiment.record)
  }

  private func model(of loss: GlassLoss, in experiment: GlassExperiment, page: inout Page) async throws -> GlassModel {
    let isAsIs = !training.fresh && !training.resume && !training.peek && !training.reuse && export == nil
    if isAsIs, let model = try GlassModel(contentsOf: GlassModel.committedFile, of: loss, in: experiment) {
      return model
    }
    _ = try await training.histories([experiment], on: &page, of: [loss])
    if let export { try GlassModel.export(loss, of: experiment, to: URL(fileURLWithPath: export)) }
    return try GlassModel(of: loss, in: experiment)
  }
}
