import Analysis
import ArgumentParser
import Foundation

/// The magnitude function: how many points a space seems to have at every scale.
///
///     swift run magfunction                                # five clusters; writes plots/magfunction/
///     swift run magfunction --shape line --shape circle    # several functions in one picture
///     swift run magfunction --points points.csv --weights 1,10 --adaptive
///     swift run magfunction --graph k32 --from 0.1 --to 3  # a pole at log √2
@main
struct MagnitudeFunction: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "magfunction", abstract: "Magnitude and spread of a space over the dilation t.")

  @OptionGroup var spaces: SpaceOptions
  @OptionGroup var range: DilationOptions
  @Flag(help: "Choose dilations where magnitude bends: 9 or more, at most --steps.") var adaptive = false
  @Option(help: ArgumentHelp("Another number to draw beside magnitude; may be repeated.", valueName: "name"))
  var invariant: [Invariant] = []
  @Option(help: ArgumentHelp("The solver; chosen by size, memory and definiteness unless set.", valueName: "name"))
  var solver = Solver.automatic
  @Option(help: ArgumentHelp("Draw the weighting on the points at these dilations.", valueName: "t,t,…"))
  var weights: NumberList?
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("The magnitude function")
    for file in spaces.inputs { try page.noteInput(file) }
    let chosen = try spaces.spaces(quick: output.quick)
    let dilations = try range.dilations(for: chosen.map(\.space), quick: output.quick)

    // Functions: at small t a space is one point, at large t as many as it has.
    let progress = ProgressBar("dilations", total: chosen.count * dilations.count)
    var functions: [SpaceFunction] = []
    for (name, space) in chosen {
      if adaptive {
        let ends = dilations[0]...dilations[dilations.count - 1]
        functions.append(
          try await SpaceFunction(name, space, refining: ends, limit: dilations.count, solver: solver) {
            progress.advance()
          })
      } else {
        functions.append(
          try await SpaceFunction(name, space, over: dilations, solver: solver) { progress.advance() })
      }
    }
    progress.finish()

    // One panel for each number, one curve for each space; a singular dilation is a gap with a line.
    var panels: [Figure] = []
    for (place, kind) in ([.magnitude, .spread, .magnitudeDerivative, .magnitudeDimension] + invariant).enumerated() {
      var panel = SpaceFunction.figure(kind.title, kind, spacing: range.spacing)
      for function in functions {
        let suffix = functions.count > 1 ? "_\(function.name)" : ""
        function.draw(kind, label: function.name, in: &panel, suffix: suffix)
      }
      if place < 4 || !panels.contains(panel) { panels.append(panel) }
      page.define(kind.title, kind.definition)
    }
    page.show(Figure(panels, columns: 2), as: "magfunction")

    for function in functions {
      page.say(try sentence(function))
      page.show(function.reports(rows: 20), as: "reports-\(function.name)", csv: function.reports())
    }
    if let weights, let function = functions.first {
      let panels = try weights.numbers.map { try weightingFigure(function.space, dilation: $0) }
      page.show(Figure(panels, columns: min(panels.count, 3)), as: "weights")
    }
    var settings = spaces.settings
    settings["solver"] = solver.rawValue
    try page.finish(settings: settings)
  }

  private func sentence(_ function: SpaceFunction) throws -> String {
    let values = try function.sampled(.magnitude)
    let poles = function.poles.map { "t = \($0, significant: 9)" }.joined(separator: ", ")
    let size = function.space.dimension > 0 ? " in \(function.space.dimension) dimensions" : ""
    return "\(function.name): \(function.space.count) points\(size); magnitude goes from "
      + "\(values.values.first ?? .nan, significant: 4) at t = \(values.domain.lowerBound, significant: 3) to "
      + "\(values.values.last ?? .nan, significant: 4) at t = \(values.domain.upperBound, significant: 3)."
      + (poles.isEmpty ? "" : " There is no magnitude at \(poles).")
  }

  private func weightingFigure(_ space: FiniteMetricSpace, dilation: Double) throws -> Figure {
    try WeightingSolver(space, solver: solver).solve(dilatedBy: dilation).figure(on: space)
  }
}
