import Analysis
import ArgumentParser

/// Which points can go: what each would take of the magnitude, and what is left as they leave one by one.
///
///     swift run thinning                         # a Gaussian cloud; writes plots/thinning/
///     swift run thinning --points embeddings.npy --metric angular --dilation 3 --kept 100
@main
struct ThinningNotebook: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "thinning", abstract: "Points that leave one by one, and the magnitude that they take with them.")

  @OptionGroup var spaces: SpaceOptions
  @Option(parsing: .unconditional, help: ArgumentHelp("Points that stay (default: a tenth).", valueName: "points"))
  var kept: Int?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dilation (default: where magnitude is a quarter of the points).", valueName: "t"))
  var dilation: Double?
  @Option(parsing: .unconditional, help: ArgumentHelp("Random orders to compare with.", valueName: "count"))
  var draws = QuickDefault(40, quick: 5)
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let draws = draws.value(quick: output.quick)
    guard 0...100_000 ~= draws else { throw ValidationError("--draws is \(draws): choose 0 to 100000") }
    if draws == 0 { try spaces.checkSeed() }
  }

  func run() async throws {
    var page = try openPage("Points that can go")
    for file in spaces.inputs { try page.noteInput(file) }
    var chosen = spaces
    if chosen.inputs.isEmpty && chosen.shapes.isEmpty && chosen.graphs.isEmpty { chosen.shapes = [.gaussian] }

    page.ask("Which points can go with little loss of magnitude, and how many?")
    let share = 0.9
    var panels: [Figure] = []
    for (name, _, space) in try chosen.spaces(quick: output.quick) {
      let kept = kept ?? max(1, space.count / 10)
      guard kept >= 1, kept < space.count else {
        throw ValidationError("--kept is \(kept): of the \(space.count) points of \(name) at least 1 and not all stay")
      }
      let t = try dilation ?? space.convergenceScale(share: 0.25) ?? space.dilationRange().upperBound
      let thinning = try Thinning(
        name, space, dilatedBy: t, kept: kept, draws: draws.value(quick: output.quick), seed: spaces.seed)
      page.found(thinning.finding(share: share))
      var left = thinning.figure
      left.horizontalLines.append(.init(share, label: "\(Int(100 * share)) %"))
      left.yRange = 0...1
      panels += [thinning.portrait, left].compactMap(\.self)
    }
    var figure = Figure(panels, columns: 2)
    figure.caption = """
      What a point takes of the magnitude, each alone, and the share that is left as one after another leaves: each \
      time the one that takes the least, or at random, with the band of 95 % of the draws.
      """
    page.show(figure, as: "thinning")
    page.define(
      "what a point takes",
      "w² / V, with its weight w and its entry V on the diagonal of Z⁻¹: the magnitude with it "
        + "less the magnitude without")
    page.define(Invariant.magnitude.title, Invariant.magnitude.definition)
    var settings = chosen.settings(quick: output.quick)
    (settings["seed"], settings["draws"]) = (spaces.seed, draws.value(quick: output.quick))
    try page.finish(settings: settings)
  }
}
