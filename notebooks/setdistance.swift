import Analysis
import ArgumentParser

/// How far apart two sets of points are by magnitude, at every scale, and how one moves towards the other.
///
///     swift run setdistance                      # two Gaussian clouds; writes plots/setdistance/
///     swift run setdistance --points train.csv --points test.csv --dilation 2
@main
struct SetDistanceNotebook: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "setdistance", abstract: "The magnitude distance of two sets over t, and its gradient at work.")

  @OptionGroup var spaces: SpaceOptions
  @OptionGroup var range: DilationOptions
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dilation of the moving set (default: where the distance is half of its most).", valueName: "t"))
  var dilation: Double?
  @Option(parsing: .unconditional, help: ArgumentHelp("Most steps of the moving set.", valueName: "count"))
  var moves = QuickDefault(SetDistanceNotebook.usualMoves.full, quick: SetDistanceNotebook.usualMoves.quick)
  @OptionGroup var output: OutputOptions

  private static let usualMoves = (full: 60, quick: 5)

  /// Whether no space is chosen: then it looks at two clouds.
  private var isUsual: Bool { spaces.inputs.isEmpty && spaces.shapes.isEmpty && spaces.graphs.isEmpty }

  func validate() throws {
    let moves = moves.value(quick: output.quick)
    guard 1...100_000 ~= moves else { throw ValidationError("--moves is \(moves): choose 1 to 100000") }
    if !isUsual { try spaces.checkSeed() }
    if isUsual, spaces.seed == .max {
      throw ValidationError(
        "--seed \(spaces.seed): the second cloud has the next seed, and there is none; take a smaller")
    }
    try checkMotion()
  }

  /// Refuses options of the moving set where none moves: only Euclidean distances have a gradient here.
  private func checkMotion() throws {
    if spaces.metric == .euclidean && spaces.graphs.isEmpty && spaces.matrices.isEmpty { return }
    let isMoved = moves.value(quick: false) != Self.usualMoves.full || moves.value(quick: true) != Self.usualMoves.quick
    for (name, isTyped) in [("--dilation", dilation != nil), ("--moves", isMoved)] where isTyped {
      throw ValidationError("\(name) changes nothing: no set moves but by Euclidean distances of points; leave it out")
    }
  }

  func run() async throws {
    var page = try openPage("Magnitude distance")
    for file in spaces.inputs { try page.noteInput(file) }
    let sets = try isUsual ? clouds() : spaces.spaces(quick: output.quick).map { (name: $0.name, space: $0.space) }
    guard sets.count == 2 else {
      throw ValidationError("\(sets.count) sets: name two, such as --points A.csv --points B.csv")
    }

    page.ask("How far apart are two sets of points by magnitude, and does its gradient bring one to the other?")
    let distance = try SetDistance(
      sets[0], sets[1], over: range.dilations(for: sets.map(\.space), quick: output.quick),
      steps: moves.value(quick: output.quick), dilatedBy: dilation)
    page.found(distance.finding)
    page.say(distance.exactness)
    var figure = Figure(distance.figures(spacing: range.spacing), columns: 3)
    figure.caption = """
      The magnitude distance of \(sets[0].name) and \(sets[1].name) over the dilation t beside the sum of their \
      magnitudes, which it reaches where the sets are far apart; the distance as the first set moves down its \
      gradient; and at most a hundred points of each.
      """
    page.show(figure, as: "setdistance")
    page.define(
      "magnitude distance",
      "2 |t (X ∪ Y)| − |tX| − |tY| (arXiv 2602.08859): 0 for equal sets, and never negative where "
        + "magnitude increases with the set")
    page.define(Invariant.magnitude.title, Invariant.magnitude.definition)
    var settings = spaces.settings(quick: output.quick)
    settings["moves"] = moves.value(quick: output.quick)
    settings["dilation of the moving set"] = dilation.map(NumberText.exact) ?? "chosen"
    try page.finish(settings: settings)
  }

  /// Two Gaussian clouds, three deviations apart.
  private func clouds() throws -> [(name: String, space: FiniteMetricSpace)] {
    let count = spaces.count.value(quick: output.quick)
    return try [0, 1].map { place in
      var points = try Shape.gaussian.points(
        count: count, dimension: spaces.dimension, seed: spaces.seed + UInt32(place))
      for row in 0..<points.rows { points[row, 0] += 3 * Double(place) }
      let name = "\(place == 0 ? "left" : "right") \(Shape.gaussian.title)"
      return (name, try FiniteMetricSpace(points: points, distance: spaces.metric))
    }
  }
}
