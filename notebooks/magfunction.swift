import Analysis
import ArgumentParser
import Foundation

/// The magnitude function: how many points a space seems to have at every scale.
///
///     swift run magfunction                                # five clusters; writes plots/magfunction/
///     swift run magfunction --shape line --shape circle    # several functions in one picture
///     swift run magfunction --points points.csv --to 50    # your own points
@main
struct MagnitudeFunction: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "magfunction", abstract: "Magnitude and spread of a space over the dilation t.")

  @OptionGroup var spaces: SpaceOptions
  @OptionGroup var range: DilationOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try output.page("The magnitude function")
    for file in spaces.files { try page.noteInput(URL(fileURLWithPath: file)) }
    let chosen = try spaces.spaces(quick: output.quick)
    let dilations = try range.dilations(quick: output.quick)

    // Functions: at small t a space is one point, at large t as many as it has.
    var panels = ["magnitude", "spread", "magnitude dimension"].map { name in
      var panel = Figure(name, x: "dilation t", y: name == "magnitude dimension" ? name : "effective number of points")
      panel.xAxis = range.spacing == .logarithmic ? .logarithmic : .linear
      panel.yAxis = name == "magnitude dimension" ? .linear : .logarithmic
      panel.xColumn = "t"
      return panel
    }
    for (name, space) in chosen {
      let function = try await space.cardinalityFunction(over: dilations)
      let suffix = chosen.count > 1 ? "_\(name)" : ""
      panels[0].add(x: dilations, y: function.values.map(\.magnitude), label: name, column: "magnitude\(suffix)")
      panels[1].add(x: dilations, y: function.values.map(\.spread), label: name, column: "spread\(suffix)")
      panels[1].add(
        x: dilations, y: function.values.map(\.magnitudeDerivative), label: name, style: .dataOnly,
        column: "magnitude_derivative\(suffix)")
      panels[2].add(
        x: dilations, y: function.values.map(\.magnitudeDimension), label: name,
        column: "magnitude_dimension\(suffix)")
      page.say(sentence(name, space, function))
    }
    page.show(Figure(panels, columns: 3), as: "magfunction")

    page.define("magnitude", "Σ w for the weighting w that solves Z w = 1, with Z[i, j] = exp(−t d(i, j))")
    page.define("spread", "Σᵢ 1 / Σⱼ Z[i, j]")
    page.define("magnitude derivative", "d|tX| / dt = Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j]")
    page.define("magnitude dimension", "d log |tX| / d log t, the growth exponent of magnitude at the scale 1/t")
    try page.finish(settings: ["count": spaces.count, "dimension": spaces.dimension, "seed": spaces.seed])
  }

  private func sentence(_ name: String, _ space: FiniteMetricSpace, _ function: CardinalityFunction) -> String {
    guard let first = function.values.first, let last = function.values.last else { return "" }
    return "\(name): \(space.count) points in \(space.dimension) dimensions; magnitude goes from "
      + "\(first.magnitude, significant: 4) at t = \(first.dilation, significant: 3) to "
      + "\(last.magnitude, significant: 4) at t = \(last.dilation, significant: 3)."
  }
}
