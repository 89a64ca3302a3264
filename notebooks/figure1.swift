import Analysis
import ArgumentParser
import Foundation

/// Figure 1: the magnitude function of the space of two points.
///
///     swift run figure1                # a moment; writes plots/figure1/
///     swift run figure1 --distance 3   # the same curve, shifted on its logarithmic axis
@main
struct Figure1: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "figure1", abstract: "Magnitude and spread of two points, against their closed form.")

  @Option(help: "Distance of the two points.") var distance = 1.0
  @Option(help: "Number of dilations.") var steps = QuickDefault(41, quick: 20)
  @Option(help: "Seed of the direction from one point to the other, which changes nothing.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard distance > 0, distance.isFinite else { throw ValidationError("two points need a positive distance") }
  }

  func run() async throws {
    var page = try openPage("Figure 1: two points")

    // Space: two points of three-dimensional space, far apart or close together as t says.
    let direction = try Shape.sphere.points(count: 1, dimension: 3, seed: seed).elements
    let space = try FiniteMetricSpace(points: Matrix([[0, 0, 0], direction.map { distance * $0 }]))
    let dilations = try dilations(
      from: 0.01 / distance, to: 100 / distance, count: steps.value(quick: output.quick))
    let function = try await space.cardinalityFunction(over: dilations)

    // Closed form: magnitude and spread are both 1 + tanh(td / 2).
    let closedForm = dilations.map { 1 + tanh($0 * distance / 2) }

    let magnitude = function.values.map(\.magnitude)
    let spread = function.values.map(\.spread)
    var curves = Figure("at distance \(distance)", x: "dilation t", y: "effective number of points")
    var errors: [Figure] = []
    for (name, values) in [("magnitude", magnitude), ("spread", spread)] {
      curves.add(x: dilations, y: values, label: name)
      errors.append(errorFigure(name, dilations, zip(values, closedForm).map { ($0 - $1) / Double.ulpOfOne }))
    }
    curves.add(x: dilations, y: closedForm, label: "1 + tanh(td/2)", style: .markers, column: "closed_form")
    var figure = Figure(
      ([curves] + errors).map { panel in
        var panel = panel
        (panel.xAxis, panel.xColumn) = (.logarithmic, "t")
        return panel
      }, columns: 3)
    figure.caption = """
      Magnitude and spread of two points at distance \(distance) over the dilation t, with their closed form; beside it \
      how far each is from that, in units of the last place of 1.
      """

    // What was found, from the numbers above.
    page.ask("How many points do two points seem to be at every scale, and how exactly is that computed?")
    let magnitudeError = zip(magnitude, closedForm).map { abs($0 - $1) }.max()
    let spreadError = zip(spread, closedForm).map { abs($0 - $1) }.max()
    page.found(
      """
      Seen from afar (small t) two points are one, seen closely they are two. The largest differences to the closed form \
      1 + tanh(td/2) are \(magnitudeError, significant: 2) for magnitude and \(spreadError, significant: 2) for spread.
      """)
    page.show(figure, as: "figure1")
    page.define("magnitude", "Σ w for the weighting w that solves Z w = 1, with Z = exp(−t d)")
    page.define("spread", "Σᵢ 1 / Σⱼ Z[i, j]")
    try page.finish(settings: ["distance": distance, "dilations": dilations.count, "seed": seed])
  }

  /// Differences to the closed form, which are few whole numbers: a unit of room beyond them keeps them off the frame.
  private func errorFigure(_ name: String, _ dilations: [Double], _ errors: [Double]) -> Figure {
    var figure = Figure("\(name) less the closed form", x: "dilation t", y: "difference, in units of 2⁻⁵²")
    figure.add(x: dilations, y: errors, label: name, style: .markers, column: "error_\(name)")
    let reach = (errors.map { abs($0) }.max() ?? 0).rounded(.up) + 1
    figure.yRange = -reach...reach
    return figure
  }
}
