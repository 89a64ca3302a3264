import Analysis
import ArgumentParser

/// How many points the spread and its dimension need: samples beside all points.
///
///     swift run samplespread                        # a disc; writes plots/samplespread/
///     swift run samplespread --points embeddings.npy --metric angular --sizes 1000
@main
struct SampleSpread: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "samplespread", abstract: "The spread and its dimension foretold by samples, with their errors.")

  @OptionGroup var spaces: SpaceOptions
  @OptionGroup var range: DilationOptions
  @Option(help: ArgumentHelp("Points of a sample, with commas.", valueName: "counts"))
  var sizes = QuickDefault(NumberList([25, 100]), quick: NumberList([10, 20]))
  @Option(parsing: .unconditional, help: ArgumentHelp("Samples of each size.", valueName: "count"))
  var draws = QuickDefault(200, quick: 20)
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let draws = draws.value(quick: output.quick)
    guard 1...100_000 ~= draws else { throw ValidationError("--draws is \(draws): choose 1 to 100000") }
  }

  func run() async throws {
    var page = try openPage("The spread of a sample")
    for file in spaces.inputs { try page.noteInput(file) }
    var chosen = spaces
    if chosen.inputs.isEmpty && chosen.shapes.isEmpty && chosen.graphs.isEmpty { chosen.shapes = [.ball] }
    let sizes = try sizes.value(quick: output.quick).counts(of: "--sizes")

    page.ask("How many of the points does one need to know the spread and the spread dimension of all?")
    for (name, key, space) in try chosen.spaces(quick: output.quick) {
      guard space.count > 2 else {
        throw ValidationError("\(name) has too few points for a sample, \(space.count): take a space of at least 3")
      }
      for size in sizes where size < 2 || size >= space.count {
        throw ValidationError("--sizes: \(size) of the \(space.count) points of \(name) are no sample: take 2 to fewer")
      }
      let sampled = try SampledSpread(
        name, space, sizes: sizes, draws: draws.value(quick: output.quick),
        over: range.dilations(for: [space], quick: output.quick), seed: spaces.seed)
      page.found(sampled.finding)
      var figure = Figure(
        [sampled.spreads(spacing: range.spacing), sampled.dimensions(spacing: range.spacing)], columns: 2)
      figure.caption = """
        By how much one random sample of each size misses the spread and the spread dimension of all points, with its 95 % \
        interval, over the dilation t.
        """
      page.show(figure, as: "samplespread-\(key)")
      page.show(sampled.table, as: "samplespread-\(key)")
    }
    page.define(
      "spread of a sample",
      "n times the mean over the sample of 1 / Σⱼ exp(−t d(i, j)), j over all n points (Dunne, "
        + "arXiv 2408.14590); its error by the variance of the sample, less the share that was drawn")
    for kind in [Invariant.spread, .spreadDimension] { page.define(kind.title, kind.definition) }
    var settings = chosen.settings(quick: output.quick)
    (settings["seed"], settings["draws"]) = (spaces.seed, draws.value(quick: output.quick))
    settings["sizes"] = sizes.map(String.init).joined(separator: ", ")
    try page.finish(settings: settings)
  }
}
