import Analysis
import ArgumentParser
import Foundation

/// Figure 1: the magnitude function of the space of two points.
///
///     swift run figure1                # a moment; writes plots/figure1/
///     swift run figure1 --distance 3   # the same curve, shifted on its logarithmic axis
@main
struct Figure1: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure1", abstract: "Magnitude and spread of two points, against their closed form.")

  @Option(help: "Distance of the two points.") var distance = 1.0
  @Option(help: "Number of dilations.") var steps = 200
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try output.page("Figure 1: two points")

    // Space: two points on a line, far apart or close together as t says.
    let space = try FiniteMetricSpace(points: Matrix([[0], [distance]]))
    let dilations = try dilations(from: 0.01 / distance, to: 100 / distance, count: output.quick ? 20 : steps)
    let function = try await space.cardinalityFunction(over: dilations)

    // Closed form: magnitude and spread are both 1 + tanh(td / 2).
    let closedForm = dilations.map { 1 + tanh($0 * distance / 2) }

    var figure = Figure("Two points at distance \(distance)", x: "dilation t", y: "effective number of points")
    figure.xAxis = .logarithmic
    figure.add(x: dilations, y: closedForm, label: "1 + tanh(td/2)", column: "closed_form")
    figure.add(x: dilations, y: function.values.map(\.magnitude), label: "magnitude", style: .markers)
    figure.add(x: dilations, y: function.values.map(\.spread), label: "spread", style: .markers)
    figure.xColumn = "t"
    page.show(figure, as: "figure1")

    let magnitudeError = zip(function.values, closedForm).map { abs($0.magnitude - $1) }.max() ?? 0
    let spreadError = zip(function.values, closedForm).map { abs($0.spread - $1) }.max() ?? 0
    page.say(
      "Seen from afar (small t) two points are one, seen closely they are two. The largest differences to the closed "
        + "form are \(magnitudeError.scientific) for magnitude and \(spreadError.scientific) for spread.")
    page.define("magnitude", "Σ w for the weighting w that solves Z w = 1, with Z = exp(−t d)")
    page.define("spread", "Σᵢ 1 / Σⱼ Z[i, j]")
    try page.finish(settings: ["distance": distance, "dilations": dilations.count])
  }
}

extension Double {
  fileprivate var scientific: String { formatted(.number.notation(.scientific).precision(.significantDigits(2))) }
}
