import Analysis
import ArgumentParser

/// What holds of magnitude and spread at every dilation, or, as in Proposition 2.8, from some dilation on.
///
/// Each statement is an inequality; its margin is looked at on several spaces, with the error that the solver states.
///
///     swift run propositions              # a second; writes plots/propositions/
///     swift run propositions --steps 401
@main
struct Propositions: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "propositions", abstract: "What is proved of magnitude and spread, looked at on spaces one by one.")

  @Option(help: ArgumentHelp("Number of dilations.", valueName: "count")) var steps = QuickDefault(81, quick: 21)
  @Option(help: ArgumentHelp("Points of the spaces that are drawn.", valueName: "points")) var count = 12
  @Option(help: "Seed of the points.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard 2...200 ~= count else { throw ValidationError("--count \(count): take 2 to 200 points") }
  }

  func run() async throws {
    var page = try openPage("What is proved of magnitude and spread")
    let spaces = try await spaces(steps: steps.value(quick: output.quick))
    page.ask("Does what is proved of magnitude and spread hold in the numbers, and by how much?")

    // Statements: the least margin over all spaces and dilations, beside its error.
    let verified = try Statement.all.map { try Verified($0, on: spaces) }
    let broken = verified.filter { $0.broken > 0 }.map(\.statement.sentence)
    page.found(
      broken.isEmpty
        ? "All \(verified.count) statements hold on the \(spaces.count) spaces, as far as the error of the solver tells."
        : "These do not hold: \(broken.joined(separator: "; ")).")
    page.found(spaces.definiteFinding)
    page.found(spaces.thresholdFinding)
    page.show(verified.figure, as: "propositions")
    page.show(verified.table, as: "propositions")
    page.show(spaces.thresholdTable, as: "thresholds")
    page.define(
      "margin",
      "what an inequality leaves: the larger side less the smaller; the statement holds where it is "
        + "at least 0, and is decided where it exceeds its error")
    page.define(
      "t̂", "the largest dilation at which a weight passes 0, between neighbouring dilations that were looked at")
    page.define("proved bound", "log(2(n − 1)) / smallest distance: beyond it every weight of any space is positive")
    try page.finish(settings: ["dilations": steps.value(quick: output.quick), "points": count, "seed": seed])
  }

  /// Euclidean and other spaces, of which some have poles.
  private func spaces(steps: Int) async throws -> [TracedSpace] {
    func drawn(
      _ shape: Shape, _ dimension: Int, _ distance: Distance = .euclidean, called words: String = ""
    ) throws -> (String, FiniteMetricSpace) {
      let points = try shape.points(count: count, dimension: dimension, seed: seed)
      return (shape.title + words, try FiniteMetricSpace(points: points, distance: distance))
    }
    func joined(_ graph: GraphShape, _ count: Int) throws -> (String, FiniteMetricSpace) {
      (graph.title, try FiniteMetricSpace(graph: graph.graph(count: count)))
    }
    let spaces = [
      try drawn(.line, 1), try drawn(.circle, 2), try drawn(.ball, 3), try drawn(.clusters, 2),
      try drawn(.cube, 2, .cityBlock, called: " by city blocks"), try drawn(.sphere, 3, .angular, called: " by angles"),
      try drawn(.cube, 4, .chebyshev, called: " by the maximum norm"), try joined(.cycle, max(count, 3)),
      try joined(.k32, 5), try joined(.k33, 6),
    ]
    var traced: [TracedSpace] = []
    for (name, space) in spaces { traced.append(try await TracedSpace(name, space, steps: steps)) }
    return traced
  }
}
