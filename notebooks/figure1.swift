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
    let panels = [("magnitude", magnitude), ("spread", spread)].map { name, values in
      var panel = Figure("\(name) at distance \(distance)", x: "dilation t", y: "effective number of points")
      panel.xAxis = .logarithmic
      panel.xColumn = "t"
      panel.add(x: dilations, y: values, label: name)
      panel.add(x: dilations, y: closedForm, label: "1 + tanh(td/2)", style: .markers, column: "closed_form_\(name)")
      return panel
    }
    page.show(Figure(panels), as: "figure1")

    let magnitudeError = zip(magnitude, closedForm).map { abs($0 - $1) }.max()
    let spreadError = zip(spread, closedForm).map { abs($0 - $1) }.max()
    page.say(
      "Seen from afar (small t) two points are one, seen closely they are two. The largest differences to the closed "
        + "form are \(magnitudeError, significant: 2) for magnitude and \(spreadError, significant: 2) for spread.")
    page.define("magnitude", "Σ w for the weighting w that solves Z w = 1, with Z = exp(−t d)")
    page.define("spread", "Σᵢ 1 / Σⱼ Z[i, j]")
    try page.finish(settings: ["distance": distance, "dilations": dilations.count, "seed": seed])
  }
}
