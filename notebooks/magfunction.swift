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
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Draw the weighting on the points at these dilations.", valueName: "t,t,…"))
  var weights: NumberList?
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("The magnitude function")
    for file in spaces.inputs { try page.noteInput(file) }
    let chosen = try spaces.spaces(quick: output.quick)
    let dilations = try range.dilations(for: chosen.map(\.space), quick: output.quick)

    // Functions: at small t a space is one point, at large t as many as it has.
    let progress = ProgressBar("dilations", total: chosen.count * dilations.count)
    var functions: [(name: String, space: FiniteMetricSpace, function: CardinalityFunction)] = []
    for (name, space) in chosen {
      let function =
        adaptive
        ? try await space.cardinalityFunction(
          refining: dilations[0]...dilations[dilations.count - 1], limit: dilations.count, solver: solver
        ) { progress.advance() }
        : try await space.cardinalityFunction(over: dilations, solver: solver) { progress.advance() }
      functions.append((name, space, function))
    }
    progress.finish()

    // One panel for each number, one curve for each space; a singular dilation is a gap with a line.
    var kinds: [Invariant] = [.magnitude, .spread, .magnitudeDerivative, .magnitudeDimension]
    kinds += invariant.filter { !kinds.contains($0) }
    let panels = kinds.map { kind in
      var panel = kind.figure(kind.title, spacing: range.spacing)
      for (name, _, function) in functions {
        // Of one space the curves are told apart by what they show.
        let label = functions.count > 1 ? name : kind == .spread ? "spread" : "magnitude"
        function.draw(kind, label: label, in: &panel, suffix: functions.count > 1 ? "_\(name)" : "")
      }
      return panel
    }
    for kind in kinds { page.define(kind.title, kind.definition) }
    page.show(Figure(panels, columns: 2), as: "magfunction")

    for (index, (name, space, function)) in functions.enumerated() {
      page.say(sentence(name, space, function))
      page.show(
        function.reports(name, rows: 20), as: functions.count > 1 ? "reports-\(index + 1)-\(name)" : "reports-\(name)",
        csv: function.reports(name))
    }
    if let weights, let function = functions.first {
      let panels = try weights.numbers.map { try weightingFigure(function.space, dilation: $0) }
      page.show(Figure(panels, columns: min(panels.count, 3)), as: "weights")
    }
    var settings = spaces.settings(quick: output.quick)
    settings["solver"] = solver.rawValue
    try page.finish(settings: settings)
  }

  private func sentence(_ name: String, _ space: FiniteMetricSpace, _ function: CardinalityFunction) -> String {
    let size = space.dimension > 0 ? " in \(space.dimension) dimensions" : ""
    let start = "\(name): \(space.count) points\(size); "
    guard let first = function.values.first, let last = function.values.last else {
      return start + "there is no magnitude at any of the dilations."
    }
    let poles = function.poles.map { "t = \($0, significant: 9)" }.joined(separator: ", ")
    let singular = function.values.filter { $0.report.definiteness == .singular }
      .map { "t = \($0.dilation, significant: 9)" }.joined(separator: ", ")
    return start + "magnitude goes from \(first.magnitude, significant: 4) at t = \(first.dilation, significant: 3) to "
      + "\(last.magnitude, significant: 4) at t = \(last.dilation, significant: 3)."
      + (poles.isEmpty ? "" : " There is no magnitude at \(poles).")
      + (singular.isEmpty ? "" : " At \(singular) the similarity matrix is singular and has a weighting all the same.")
  }

  private func weightingFigure(_ space: FiniteMetricSpace, dilation: Double) throws -> Figure {
    try WeightingSolver(space, solver: solver).solve(dilatedBy: dilation).figure(on: space)
  }
}
