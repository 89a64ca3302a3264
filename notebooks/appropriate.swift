import Analysis
import ArgumentParser

/// When are magnitude, spread and their blend appropriate? Their gain over a cross entropy that is tuned as well, where
/// one property of the data or the training changes at a time.
///
///     swift run appropriate
///     swift run appropriate --properties "wrong labels,classes"
@main
struct Appropriate: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "appropriate", abstract: "The gain over tuned cross entropy against the properties of the data.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.tuned(
      "cross_entropy,magnitude,spread,0.5*magnitude+0.5*cross_entropy", seeds: 8, majorities: [0.5])
    defaults.epochs = (50, 2)
    defaults.takesSeveralMajorities = false
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Appropriate>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Properties to change, with commas; all unless given.", valueName: "names"))
  var properties: String = ResponseDesign.standard.map(\.name).joined(separator: ",")

  @Option(help: ArgumentHelp("The regime of tuning: tuned rate or fully tuned.", valueName: "regime"))
  var regime = Regime.fullyTuned

  @Option(help: ArgumentHelp("Samples of every data set whose number is not what changes.", valueName: "count"))
  var samples = 2000

  func run() async throws {
    var page = try openPage("When it is appropriate")
    page.ask("For which data do magnitude, spread and their blend gain over a cross entropy that is tuned as well?")
    let losses = try training.losses()
    let seeds = training.seeds(quick: output.quick)
    let sweep = try training.sweep(output, regimes: [regime])
    let design = try ResponseDesign.named(properties, quick: output.quick)

    let majority = training.majorities()[0]
    var centre = try training.trials(losses, majority: majority, quick: output.quick)
    for index in centre.indices { ResponseDesign.prepare(&centre[index], majority: majority, samples: samples) }
    var responses: [Response] = []
    for property in design {
      for value in property.values {
        var trials = centre
        for index in trials.indices { property.set(&trials[index], value) }
        responses.append(
          Response(
            property: property.name, value: value,
            scores: try await sweep.scores(of: trials, under: regime, seeds: seeds, quick: output.quick)))
      }
    }
    page.show(responses, around: centre[0])
    let tables = try await CollectionStudy(standard: losses, quick: output.quick, in: sweep)
    page.found(TableGains(tables.result, first: losses.count).finding)
    page.defineProtocol()
    page.defineOutcomes()
    var settings = try training.settings(
      seeds: seeds, majorities: training.majorities(), regimes: [regime], quick: output.quick)
    settings["samples"] = samples
    try sweep.finish(&page, settings: settings)
  }
}
