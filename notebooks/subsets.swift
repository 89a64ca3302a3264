import Analysis
import ArgumentParser

/// How many points stand for all, and how well they are chosen one by one.
///
///     swift run subsets                          # a Gaussian cloud and points on a line; writes plots/subsets/
///     swift run subsets --points embeddings.npy --metric angular --size 200 --dilation 3
@main
struct Subsets: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "subsets", abstract: "Points chosen by magnitude, by spread, farthest first and at random.")

  @OptionGroup var spaces: SpaceOptions
  @Option(parsing: .unconditional, help: ArgumentHelp("Points to choose.", valueName: "points"))
  var size = QuickDefault(100, quick: 20)
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dilation (default: where magnitude is a tenth of the points).", valueName: "t"))
  var dilation: Double?
  @Option(parsing: .unconditional, help: ArgumentHelp("Random choices to compare with.", valueName: "count"))
  var draws = QuickDefault(200, quick: 40)
  @OptionGroup var output: OutputOptions

  /// Whether no space is chosen: then it looks at a cloud and a line.
  private var isUsual: Bool { spaces.inputs.isEmpty && spaces.shapes.isEmpty && spaces.graphs.isEmpty }

  func validate() throws {
    if isUsual && spaces.dimension != 2 {
      throw ValidationError(
        "--dimension \(spaces.dimension) changes nothing without --shape: a cloud and a line are shown")
    }
    let draws = draws.value(quick: output.quick)
    guard 0...1_000_000 ~= draws else { throw ValidationError("--draws is \(draws): choose 0 to 1000000") }
    if draws == 0 { try spaces.checkSeed() }
  }

  func run() async throws {
    var page = try openPage("Points that stand for all")
    for file in spaces.inputs { try page.noteInput(file) }
    var chosen = try spaces.spaces(quick: output.quick)
    if isUsual {
      let count = spaces.count.value(quick: output.quick)
      chosen = try [(Shape.gaussian, 2), (Shape.gaussian, 1)].map { shape, dimension in
        let points = try shape.points(count: count, dimension: dimension, seed: spaces.seed)
        return (dimension == 1 ? "line" : "cloud", try FiniteMetricSpace(points: points, distance: spaces.metric))
      }
    }

    page.ask("How many points hold most of the magnitude of all, and does it matter how they are chosen?")
    let size = size.value(quick: output.quick)
    let share = 0.9
    var panels: [Figure] = []
    for (name, space) in chosen {
      let t = try dilation ?? space.convergenceScale(share: 0.1) ?? space.dilationRange().upperBound
      let curves = try SubsetCurves(
        name, space, dilatedBy: t, size: min(size, space.count), draws: draws.value(quick: output.quick),
        seed: spaces.seed)
      page.found(curves.finding(share: share))
      var shares = curves.figure
      shares.horizontalLines.append(.init(share, label: "\(Int(100 * share)) %"))
      panels += [shares] + [curves.portrait].compactMap(\.self)
    }
    var figure = Figure(panels, columns: 2)
    figure.caption = """
      The share of the magnitude of all points that the first k hold, chosen one by one: by the magnitude or the spread \
      that they add, each the farthest from those before, or at random, with the band of 95 % of the draws; and the first \
      25 by magnitude.
      """
    page.show(figure, as: "subsets")
    page.define("greedy", "each next point is the one with which the chosen ones have the largest magnitude or spread")
    page.say(
      "What is certain of greedy points by magnitude is the share 1 − exp(−λ) with the smallest eigenvalue λ of Z; on a "
        + "line 1 − 1/e. By spread nothing is.")
    page.define(Invariant.magnitude.title, Invariant.magnitude.definition)
    try page.finish(settings: spaces.settings(quick: output.quick))
  }
}
