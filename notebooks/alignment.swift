import Analysis
import ArgumentParser

/// Do division losses align gradients and diversify outputs? Both, step by step, along short trainings on glass.
///
///     swift run alignment                # one epoch, five seeds; some minutes
///     swift run alignment --epochs 5 --seeds 3
@main
struct Alignment: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "alignment", abstract: "Cosines of gradients and diversity of outputs, original and division losses.")

  @OptionGroup var glass: GlassOptions
  @Option(help: ArgumentHelp("Passes over the training glasses.", valueName: "count"))
  var epochs = 1
  @Option(help: ArgumentHelp("Repetitions, each with the next seed on the same split.", valueName: "count"))
  var seeds = QuickDefault(5, quick: 2)
  @Option(
    help: ArgumentHelp("Trainings at a time; results do not depend on it (default: one a core).", valueName: "count"))
  var jobs: Int?
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard 1...1000 ~= epochs else { throw ValidationError("--epochs is \(epochs): choose 1 to 1000") }
    let count = seeds.value(quick: output.quick)
    guard 2...1000 ~= count else { throw ValidationError("--seeds is \(count): intervals need 2 to 1000") }
    try OptionText.checkSeeds(count, from: glass.seed)
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs is \(jobs): choose 1 to 1024") }
  }

  func run() async throws {
    let variant = glass.variant(of: "alignment")
    var page = try openPage("Gradients and outputs under division", named: variant.name, with: variant.options)
    page.ask("Do the division losses align the gradients of a training, and diversify what the network gives?")
    for file in glass.inputs { try page.noteInput(file) }

    let split = try glass.glasses(quick: output.quick)
    var settings = GlassSettings()
    settings.interval = glass.temperatures
    let count = seeds.value(quick: output.quick)
    let steps = (split.train.count + settings.batchSize - 1) / settings.batchSize
    let losses: [GlassLoss] = [.original, .divisionSpread, .divisionMagnitude]
    guard steps * epochs >= 8 else {
      throw ValidationError("\(split.train.count) glasses give \(steps * epochs) steps: take more, or more --epochs")
    }
    let total = steps * epochs * count * losses.count
    let work = Foresight("\(total) steps of training", less: "--quick, or fewer --seeds or --epochs")
    let progress = ProgressBar("steps", total: total, of: (work, total))
    let study = try await AlignmentStudy(
      losses, seeds: (0..<UInt32(count)).map { glass.seed + $0 }, on: split, settings: settings, epochs: epochs,
      stride: steps * epochs < 100 ? 2 : 10, jobs: jobs ?? ParallelJobs.cores
    ) { progress.advance() }
    progress.finish()

    for finding in study.findings { page.found(finding) }
    page.say(
      "These are the first \(steps * epochs) steps of the \(100 * steps) of the paper's training, and means are of their "
        + "second half: they say nothing of its end."
    )
    page.show(study.figure, as: "alignment")
    page.show(study.table, as: "alignment")
    for measure in AlignmentStudy.Measure.allCases { page.define(Naming.display(measure.rawValue), measure.definition) }
    try page.finish(settings: [
      "interval of Tg": glass.intervalName, "training glasses": split.train.count, "first seed": glass.seed,
      "seeds": count, "epochs": epochs, "batch size": settings.batchSize, "learning rate": settings.learningRate,
      "temperature": settings.temperature,
    ])
  }
}
