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

  func validate() throws {
    try spaces.checkSeed()
    try weights?.distinct(of: "--weights")
    let most = range.steps.value(quick: output.quick)
    if adaptive && most < 9 { throw ValidationError("--adaptive begins with 9 dilations: take --steps 9 or more") }
  }

  func run() async throws {
    var page = try openPage("The magnitude function")
    for file in spaces.inputs { try page.noteInput(file) }
    let chosen = try spaces.spaces(quick: output.quick)
    let dilations = try range.dilations(for: chosen.map(\.space), quick: output.quick)

    // Functions: at small t a space is one point, at large t as many as it has.
    let progress = ProgressBar("dilations", total: chosen.count * dilations.count)
    var functions: [SpaceFunction] = []
    for (name, key, space) in chosen {
      let function =
        adaptive
        ? try await space.cardinalityFunction(
          refining: dilations[0]...dilations[dilations.count - 1], limit: dilations.count, solver: solver
        ) { progress.advance() }
        : try await space.cardinalityFunction(over: dilations, solver: solver) { progress.advance() }
      functions.append(SpaceFunction(name: name, key: key, space: space, function: function))
    }
    progress.finish()

    // Two counts of points over t, and the first space itself where its magnitude is few, some and many.
    page.ask("How many points does a space seem to have at every scale?")
    for one in functions { page.found(one.finding) }
    let portraits = try functions.first.map { try $0.portraits(at: weights?.numbers, solver: solver) } ?? []
    var picture = Figure([SpaceFunction.counts(functions, spacing: range.spacing)] + portraits, columns: 2)
    picture.caption =
      "Magnitude and spread over the dilation t of \(functions.map(\.name).joined(separator: ", "))."
      + (portraits.isEmpty
        ? ""
        : " The other panels show the points of \(functions[0].name), where there are groups first all of them and "
          + "then those of one group, by their weights: circles are above 0, triangles below, the larger and the darker "
          + "the farther from it.")
    page.show(picture, as: "magfunction")

    // One panel for each other number; a singular dilation is a gap with a line.
    let kinds = [.magnitudeDerivative, .magnitudeDimension] + invariant.filter { !SpaceFunction.usual.contains($0) }
    let panels = kinds.map { SpaceFunction.panel($0, functions, spacing: range.spacing) }
    var growth = Figure(panels, columns: 2)
    growth.caption =
      "Of \(functions.map(\.name).joined(separator: ", ")): \(kinds.map(\.title).joined(separator: " and ")) over the "
      + "dilation t."
    page.show(growth, as: "growth")
    for kind in [.magnitude, .spread] + kinds { page.define(kind.title, kind.definition) }

    for (index, one) in functions.enumerated() {
      let number = functions.count > 1 ? "\(index + 1)-" : ""
      page.show(
        one.function.reports(one.name, rows: 20), as: "reports-\(number)\(one.key)",
        csv: one.function.reports(one.name))
    }
    if let first = functions.first, first.hasFrames {
      page.attach(first.function.frames(on: first.space), as: "frames")
    }
    var settings = spaces.settings(quick: output.quick)
    settings["solver"] = solver.rawValue
    try page.finish(settings: settings)
  }
}
