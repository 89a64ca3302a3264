import Analysis
import ArgumentParser

/// How many points stand for all, and how well they are chosen one by one.
///
///     swift run subsets                          # Gaussian clouds in 2-D and 1-D; writes plots/subsets/
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

  /// Whether no space is chosen: then it looks at a Gaussian cloud in the plane and at one on a line.
  private var isUsual: Bool { spaces.inputs.isEmpty && spaces.shapes.isEmpty && spaces.graphs.isEmpty }

  func validate() throws {
    if isUsual && spaces.dimension != 2 {
      throw ValidationError(
        "--dimension \(spaces.dimension) changes nothing without --shape: clouds in 2-D and 1-D are shown")
    }
    let draws = draws.value(quick: output.quick)
    guard 0...1_000_000 ~= draws else { throw ValidationError("--draws is \(draws): choose 0 to 1000000") }
    if draws == 0 { try spaces.checkSeed() }
  }

  func run() async throws {
    var page = try openPage("Points that stand for all")
    for file in spaces.inputs { try page.noteInput(file) }
    let chosen = try isUsual ? clouds() : spaces.spaces(quick: output.quick).map { (name: $0.name, space: $0.space) }

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
      that they add, each the farthest from those before, or at random, with the band of 95 % of the draws; on a line the \
      best of all is the largest share that any k points have, found exactly. Beside a plane cloud the first 25 by \
      magnitude.
      """
    page.show(figure, as: "subsets")
    page.define("greedy", "each next point is the one with which the chosen ones have the largest magnitude or spread")
    page.say(
      "What is certain of greedy points by magnitude is the share 1 − exp(−λ) with the smallest eigenvalue λ of Z; on a "
        + "line 1 − 1/e. By spread nothing is.")
    page.define(Invariant.magnitude.title, Invariant.magnitude.definition)
    try page.finish(settings: spaces.settings(quick: output.quick))
  }

  /// Gaussian clouds in the plane and on a line.
  private func clouds() throws -> [(name: String, space: FiniteMetricSpace)] {
    let count = spaces.count.value(quick: output.quick)
    return try [2, 1].map { dimension in
      let points = try Shape.gaussian.points(count: count, dimension: dimension, seed: spaces.seed)
      let space = try FiniteMetricSpace(points: points, distance: spaces.metric)
      return (name: Shape.gaussian.title(in: dimension), space: space)
    }
  }
}
