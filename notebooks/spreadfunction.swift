import Analysis
import ArgumentParser

/// The spread functions of all orders beside magnitude.
///
///     swift run spreadfunction                  # a Gaussian cloud; writes plots/spreadfunction/
///     swift run spreadfunction --shape clusters # any space that magfunction takes
@main
struct SpreadFunction: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "spreadfunction", abstract: "Spreads of orders 0, 1, 2 and ∞ beside magnitude, over the dilation t.")

  @OptionGroup var spaces: SpaceOptions
  @OptionGroup var range: DilationOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("The spread functions")
    for file in spaces.inputs { try page.noteInput(file) }
    var chosen = spaces
    if chosen.inputs.isEmpty && chosen.shapes.isEmpty && chosen.graphs.isEmpty { chosen.shapes = [.gaussian] }

    // Functions: from one point on the left to all points on the right, magnitude first and order ∞ last.
    let kinds: [Invariant] = [.magnitude, .spread, .spread1, .spread2, .spreadInfinity]
    for (name, space) in try chosen.spaces(quick: output.quick) {
      let dilations = try range.dilations(for: [space], quick: output.quick)
      let function = try await SpaceFunction(name, space, over: dilations)
      var counts = SpaceFunction.figure("\(name), \(space.count) points", .spread, spacing: range.spacing)
      for kind in kinds { function.draw(kind, label: kind.title, in: &counts) }
      counts.horizontalLines = [.init(1, label: "one point"), .init(Double(space.count), label: "all points")]
      var dimensions = SpaceFunction.figure("growth exponents", .spreadDimension, spacing: range.spacing)
      for kind in [Invariant.magnitudeDimension, .spreadDimension] {
        function.draw(kind, label: kind.title, in: &dimensions)
      }
      page.show(Figure([counts, dimensions], columns: 2), as: "spreadfunction-\(name)")
      page.say(sentence(name, kinds.map(function.values), count: space.count))
    }
    for kind in kinds + [.magnitudeDimension, .spreadDimension] { page.define(kind.title, kind.definition) }
    try page.finish(settings: chosen.settings)
  }

  /// Whether the curves lie in order, between one point and all, and rise.
  private func sentence(_ name: String, _ curves: [[Double]], count: Int) -> String {
    let slack = 1e-9 * Double(count)
    let ordered = zip(curves, curves.dropFirst()).allSatisfy { upper, lower in
      zip(upper, lower).allSatisfy { !($0 < $1 - slack) }
    }
    let bounded = curves.allSatisfy { $0.allSatisfy { !($0 < 1 - slack) && !($0 > Double(count) + slack) } }
    let rising = curves.allSatisfy { zip($0, $0.dropFirst()).allSatisfy { !($1 < $0 - slack) } }
    func verdict(_ holds: Bool) -> String { holds ? "yes" : "no" }
    return "\(name): magnitude ≥ E₀ ≥ E₁ ≥ E₂ ≥ E∞ at every dilation: \(verdict(ordered)); all between 1 and "
      + "\(count): \(verdict(bounded)); all increasing: \(verdict(rising))."
  }
}
