import Analysis
import ArgumentParser

/// Dimension profiles: the growth exponent of magnitude shows the dimension of what points sample.
///
///     swift run dimension              # about a minute; writes plots/dimension/
///     swift run dimension --sizes 500,4000,16000
@main
struct Dimension: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "dimension", abstract: "Magnitude dimension over t of segment, circle, grid, ball and Cantor set.")

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
    let samples: [(shape: Shape, dimension: Int)] = [(.line, 1), (.circle, 2), (.grid, 2), (.ball, 3), (.cantor, 1)]

    page.ask("Does the growth exponent of magnitude show the dimension of the shape that points sample?")

    // Profiles: 0 from afar, 0 close by, and the dimension of the shape in between, where the sample is fine enough.
    var table = Table(
      "Magnitude dimension where its profile is flattest",
      columns: ["shape", .number("dimension")]
        + counts.flatMap { [.number("points, \($0) asked for"), .number("flattest"), .number("varies by")] })
    var panels: [Figure] = []
    var errors = Figure("difference from the dimension", x: "points", y: "difference")
    (errors.xAxis, errors.yAxis, errors.xColumn) = (.logarithmic, .logarithmic, "points")
    for sample in samples {
      let (name, limit) = (sample.shape.title, sample.shape.limitDimension(in: sample.dimension))
      var panel = Invariant.magnitudeDimension.figure(name)
      panel.horizontalLines = limit.map { [.init($0, label: "dimension")] } ?? []
      var readings: [Reading] = []
      for (dash, count) in counts.enumerated() {
        let points = try sample.shape.points(count: count, dimension: sample.dimension, seed: seed)
        let space = try FiniteMetricSpace(points: points)
        let dilations = try dilations(from: 0.1, to: 10_000, count: steps)
        let function = try await space.cardinalityFunction(over: dilations)
        function.draw(.magnitudeDimension, label: "\(count) points", in: &panel, look: "magnitude", dash: dash)
        readings.append(Reading(points: points.rows, profile: function.values(.magnitudeDimension)))
      }
      let row: [Cell] = [.text(name), .number(limit, digits: 4)]
      panels.append(panel)
      table.add(row + readings.flatMap(\.cells))
      if let limit, let finest = readings.last {
        page.found(
          "\(name): \(finest.said); the dimension is \(limit, decimals: 3)\(comparison(readings, with: limit)).")
        errors.add(
          x: readings.map { Double($0.points) }, y: readings.map { abs($0.flattest - limit) }, label: name,
          style: .lineAndMarkers)
      }
    }
    page.say(
      "At small t every sample is nearly one point, at large t nearly many apart: the exponent goes to 0 at both ends. The "
        + "grid fills a square, and is the largest that has no more points than asked for.")
    var figure = Figure(panels + [errors], columns: 2)
    figure.caption = """
      Growth exponents of magnitude over the dilation t, for samples of \(counts.map(String.init).joined(separator: ", ")) \
      points, with the dimension of each shape; last the distance of the flattest part from it.
      """
    page.show(figure, as: "dimension")
    page.show(table, as: "dimension")
    page.define(
      "flattest",
      "the middle of the seven neighbouring dilations over which the profile varies least, among those where it is at "
        + "least half as large as at its peak; it is a plateau if it varies there by at most 5 % of that value")
    page.define(Invariant.magnitudeDimension.title, Invariant.magnitudeDimension.definition)
    try page.finish(settings: ["dilations": steps, "seed": seed])
  }

  /// How far the flattest parts lie from the dimension, where there is more than one sample.
  private func comparison(_ readings: [Reading], with limit: Double) -> Prose {
    guard readings.count > 1 else { return "" }
    let differences = readings.map { abs($0.flattest - limit) }
    let isCloser = zip(differences, differences.dropFirst()).allSatisfy { $0 > $1 }
    let verdict = isCloser ? "each finer sample of these comes closer" : "finer samples do not all come closer"
    return """
      ; \(verdict), with differences \(differences.map { "\($0, significant: 2)" }.joined(separator: ", "))
      """
  }
}

/// What the profile of a sample says of the dimension.
private struct Reading {
  let points: Int
  let flattest: Double
  let variation: Double
  let peak: Double

  init(points: Int, profile: DilationFunction<Double>) {
    self.points = points
    (flattest, variation) = profile.flattest
    peak = profile.values.max() ?? .nan
  }

  var cells: [Cell] { [.count(points), .number(flattest, digits: 4), .significant(variation, digits: 2)] }

  /// Where the profile is flattest, and whether that is a plateau.
  var said: Prose {
    if variation <= 0.05 * flattest {
      return "of \(points) points the profile has a plateau at \(flattest, decimals: 3)"
    }
    guard variation.isFinite else {
      return
        "of \(points) points the profile stays nowhere for seven dilations above half its peak of \(peak, decimals: 3)"
    }
    return """
      of \(points) points the profile has no plateau: its flattest part, at \(flattest, decimals: 3) beside a peak of \
      \(peak, decimals: 3), varies by \(variation, significant: 2) over seven dilations
      """
  }
}
