import Analysis
import ArgumentParser

/// Dimension profiles: the growth exponent of magnitude shows the dimension of what points sample.
///
///     swift run dimension              # about a minute; writes plots/dimension/
///     swift run dimension --sizes 500,4000,16000
@main
struct Dimension: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "dimension", abstract: "Magnitude dimension over t of segment, circle, square, ball and Cantor set.")

  @Option(help: ArgumentHelp("Numbers of points, with commas.", valueName: "counts"))
  var sizes = QuickDefault(NumberList([250, 1_000, 4_000]), quick: NumberList([60, 200]))
  @Option(help: ArgumentHelp("Number of dilations.", valueName: "count"))
  var steps = QuickDefault(41, quick: 11)
  @Option(help: "Seed of the ball's points.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  private var counts: [Int] { get throws { try sizes.value(quick: output.quick).counts(of: "--sizes") } }

  func validate() throws { _ = try counts }

  func run() async throws {
    var page = try openPage("Dimension profiles")
    let counts = try counts
    let steps = steps.value(quick: output.quick)
    let samples: [(name: String, shape: Shape, dimension: Int)] = [
      ("segment", .line, 1), ("circle", .circle, 2), ("square", .grid, 2), ("ball", .ball, 3),
      ("Cantor set", .cantor, 1),
    ]

    page.ask("Does the growth exponent of magnitude show the dimension of the shape that points sample?")

    // Profiles: 0 from afar, 0 close by, and the dimension of the shape in between, where the sample is fine enough.
    var table = Table(
      "Magnitude dimension where its profile is flattest",
      columns: ["shape", .number("dimension")]
        + counts.flatMap { [.number("points, \($0) asked for"), .number("flattest")] })
    var panels: [Figure] = []
    var errors = Figure("difference from the dimension", x: "points", y: "difference")
    (errors.xAxis, errors.yAxis, errors.xColumn) = (.logarithmic, .logarithmic, "points")
    for sample in samples {
      let limit = sample.shape.limitDimension(in: sample.dimension)
      var panel = Invariant.magnitudeDimension.figure(sample.name)
      panel.horizontalLines = limit.map { [.init($0, label: "dimension")] } ?? []
      var plateaus: [(points: Int, dimension: Double)] = []
      for count in counts {
        let points = try sample.shape.points(count: count, dimension: sample.dimension, seed: seed)
        let space = try FiniteMetricSpace(points: points)
        let dilations = try dilations(from: 0.1, to: 10_000, count: steps)
        let function = try await space.cardinalityFunction(over: dilations)
        function.draw(.magnitudeDimension, label: "\(count) points", in: &panel)
        plateaus.append((points.rows, function.values(.magnitudeDimension).plateau))
      }
      let row: [Cell] = [.text(sample.name), .number(limit, digits: 4)]
      panels.append(panel)
      table.add(row + plateaus.flatMap { [.count($0.points), .number($0.dimension, digits: 4)] })
      if let limit, let finest = plateaus.last {
        let differences = plateaus.map { abs($0.dimension - limit) }
        let isCloser = zip(differences, differences.dropFirst()).allSatisfy { $0 > $1 }
        let comparison = isCloser ? "every finer sample comes closer" : "finer samples do not all come closer"
        page.found(
          """
          \(sample.name): of \(finest.points) points the profile is flattest at \(finest.dimension, decimals: 3); the \
          dimension is \(limit, decimals: 3); \(comparison), with differences \
          \(differences.map { "\($0, significant: 2)" }.joined(separator: ", ")).
          """)
        errors.add(
          x: plateaus.map { Double($0.points) }, y: plateaus.map { abs($0.dimension - limit) }, label: sample.name,
          style: .lineAndMarkers)
      }
    }
    page.say(
      "At small t every sample is nearly one point, at large t nearly many apart: the exponent goes to 0 at both ends. A "
        + "square takes the largest grid that has no more points than asked for.")
    var figure = Figure(panels + [errors], columns: 2)
    figure.caption = """
      Growth exponents of magnitude over the dilation t, for samples of \(counts.map(String.init).joined(separator: ", ")) \
      points, with the dimension of each shape; last the distance of the flattest part from it.
      """
    page.show(figure, as: "dimension")
    page.show(table, as: "dimension")
    page.define("flattest", "the middle of the seven neighbouring dilations over which the profile varies least")
    page.define(Invariant.magnitudeDimension.title, Invariant.magnitudeDimension.definition)
    try page.finish(settings: ["dilations": steps, "seed": seed])
  }
}
