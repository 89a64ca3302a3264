import Analysis
import ArgumentParser

/// What two approximations of magnitude lose, and what time they save, beside the exact solver.
///
///     swift run approximations                 # half a minute; writes plots/approximations/
///     swift run approximations --count 4000 --shares 0.05,0.5
@main
struct Approximations: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "approximations",
    abstract: "Iterative normalisation and discrete centres beside the exact solver: error against time.")

  @Option(parsing: .unconditional, help: ArgumentHelp("Points of a space.", valueName: "points"))
  var count = QuickDefault(2_000, quick: 200)
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dilations: where magnitude is these shares of the points.", valueName: "share,…"))
  var shares = NumberList([0.01, 0.2])
  @Option(parsing: .unconditional, help: ArgumentHelp("Most steps of iterative normalisation.", valueName: "count"))
  var iterations = QuickDefault(400, quick: 100)
  @Option(parsing: .unconditional, help: "Seed of the points.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let (count, steps) = (count.value(quick: output.quick), iterations.value(quick: output.quick))
    guard 16...20_000 ~= count else { throw ValidationError("--count is \(count): choose 16 to 20000") }
    guard try shares.distinct(of: "--shares").allSatisfy({ $0 * Double(count) > 1 && $0 < 1 }) else {
      throw ValidationError("--shares: each is below 1, and of \(count) points more than one")
    }
    guard 1...1_000_000 ~= steps else { throw ValidationError("--iterations is \(steps): choose 1 to 1000000") }
  }

  private static let shapes: [(shape: Shape, dimension: Int)] = [(.gaussian, 2), (.gaussian, 10), (.clusters, 3)]

  func run() async throws {
    var page = try openPage("Approximations of magnitude")
    let (count, steps) = (count.value(quick: output.quick), iterations.value(quick: output.quick))
    func compare(_ name: String, _ space: FiniteMetricSpace, _ t: Double) throws -> ApproximationComparison {
      try ApproximationComparison(name, space, dilatedBy: t, steps: steps, repetitions: output.quick ? 1 : 3)
    }

    page.ask("What do approximations of magnitude lose, and do they save time?")
    var cases: [ApproximationComparison] = []
    for share in shares.numbers {
      for (shape, dimension) in Self.shapes {
        let space = try FiniteMetricSpace(points: shape.points(count: count, dimension: dimension, seed: seed))
        let t = try space.convergenceScale(share: share) ?? space.dilationRange().upperBound
        cases.append(try compare(shape.title(in: dimension), space, t))
      }
    }
    page.found(cases.race)
    // Five points on which no number of steps helps: their similarity matrix has a negative eigenvalue.
    let graph = try compare(GraphShape.k32.title, FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5)), 0.2)
    page.found((cases + [graph]).limits)

    var panels = cases.map(\.figure)
    for panel in panels.indices {
      (panels[panel].yRange, panels[panel].horizontalLines) = (1e-8...1, [.init(0.01, label: "1 %")])
    }
    var figure = Figure(panels, columns: Self.shapes.count)
    figure.sharesAxes = true
    figure.caption = """
      The relative error of the magnitude over the seconds of a processor, for iterative normalisation after 1, 2, 4, … \
      steps and discrete centres from level to level, but for the last, where all points are centres and the weighting is \
      the exact one; the upright line is where the exact solver is done. \(count) points.
      """
    page.show(figure, as: "approximations")
    page.show((cases + [graph]).table, as: "approximations")
    page.define(
      "iterative normalisation", "w ← w / Z w from w = 1; the sum of w (Andreeva and others, arXiv 2409.04411)")
    page.define("discrete centres", "the magnitude of 16, 32, 64, … points, each the farthest from those before")
    page.define("largest diversity", "that shares of the points can have: magnitude where no weight is negative")
    page.define("error", "difference to the exact solver's magnitude, as a share of it")
    page.define(
      "seconds",
      "of one processor, the least of three runs; the exact solver's with spread, derivatives and the error; none where "
        + "an approximation ends farther off")
    try page.finish(settings: [
      "count": count, "shares": shares.numbers.map { "\($0)" }.joined(separator: ", "), "steps": steps, "seed": seed,
    ])
  }
}
