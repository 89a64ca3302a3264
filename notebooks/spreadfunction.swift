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

  func validate() throws { try spaces.checkSeed() }

  func run() async throws {
    var page = try openPage("The spread functions")
    for file in spaces.inputs { try page.noteInput(file) }
    var chosen = spaces
    if chosen.inputs.isEmpty && chosen.shapes.isEmpty && chosen.graphs.isEmpty { chosen.shapes = [.gaussian] }

    // Functions: from one point on the left to all points on the right, magnitude first and order ∞ last.
    page.ask("How do the spreads of all orders compare with magnitude, and which of them always grow?")
    let kinds: [Invariant] = [.magnitude, .spread, .spread1, .spread2, .spreadInfinity]
    for (name, key, space) in try chosen.spaces(quick: output.quick) {
      let dilations = try range.dilations(for: [space], quick: output.quick)
      let function = try await space.cardinalityFunction(over: dilations)
      var counts = Invariant.spread.figure("\(name), \(space.count) points", spacing: range.spacing)
      for kind in kinds { function.draw(kind, label: kind.titleAmongOrders, in: &counts) }
      counts.horizontalLines = [.init(1, label: "one point"), .init(Double(space.count), label: "all points")]
      var dimensions = Invariant.spreadDimension.figure("growth exponents", spacing: range.spacing)
      dimensions.yLabel = "growth exponent"
      let exponents: [(Invariant, Invariant)] = [(.magnitudeDimension, .magnitude), (.spreadDimension, .spread)]
      for (exponent, growing) in exponents {
        function.draw(exponent, label: growing.titleAmongOrders, in: &dimensions, look: growing.column)
      }
      var figure = Figure([counts, ratios(function, spacing: range.spacing), dimensions], columns: 3)
      figure.caption = """
        Spreads E_q of the orders q = 0, 1, 2 and ∞ beside magnitude over the dilation t; what they are of magnitude; and \
        how fast magnitude and the spread E₀ grow, their dimensions. E∞ has a kink wherever another point becomes the one \
        with the largest Σⱼ Z[i, j].
        """
      page.found(finding(name, function, count: space.count))
      page.show(figure, as: "spreadfunction-\(key)")
    }
    page.say(
      "Every spread always grows: it is a mean of the n / Σⱼ Z[i, j] of the points, each of which grows as every Z[i, j] "
        + "falls. Magnitude need not grow.")
    for kind in kinds + [.magnitudeDimension, .spreadDimension] { page.define(kind.titleAmongOrders, kind.definition) }
    try page.finish(settings: chosen.settings(quick: output.quick))
  }

  /// The spreads over magnitude, where there is one.
  private func ratios(_ function: CardinalityFunction, spacing: DilationSpacing) -> Figure {
    var figure = Invariant.spread.figure("share of magnitude", spacing: spacing)
    (figure.yLabel, figure.yAxis) = ("spread over magnitude", .linear)
    let magnitudes = function.values(.magnitude).values
    for kind in [Invariant.spread, .spread1, .spread2, .spreadInfinity] {
      let shares = zip(function.values(kind).values, magnitudes).map { $0 / $1 }
      figure.add(
        x: function.dilations, y: shares, label: kind.titleAmongOrders, style: .line, column: "\(kind.column)_share",
        look: kind.column)
    }
    return figure
  }

  /// Whether the theorems hold on the curves: of spreads for every space, of magnitude for positive semidefinite Z.
  private func finding(_ name: String, _ function: CardinalityFunction, count: Int) -> Prose {
    let slack = 1e-9 * Double(count)
    let spreads = [Invariant.spread, .spread1, .spread2, .spreadInfinity].map { function.values($0).values }
    let magnitudes = function.values(.magnitude).values
    func isOrdered(_ curves: [[Double]]) -> Bool {
      zip(curves, curves.dropFirst()).allSatisfy { zip($0, $1).allSatisfy { $0 >= $1 - slack } }
    }
    func isRising(_ curve: [Double]) -> Bool { zip(curve, curve.dropFirst()).allSatisfy { $1 >= $0 - slack } }
    let isBounded = spreads.allSatisfy { $0.allSatisfy { $0 >= 1 - slack && $0 <= Double(count) + slack } }
    func verdict(_ holds: Bool) -> String { holds ? "yes" : "no" }
    let rising = zip(["E₀", "E₁", "E₂", "E∞"], spreads).map { "\($0) \(verdict(isRising($1)))" }
    let isDefinite = function.values.allSatisfy { $0.report.negativeEigenvalues == 0 } && function.poles.isEmpty
    return """
      \(name): E₀ ≥ E₁ ≥ E₂ ≥ E∞ at every dilation: \(verdict(isOrdered(spreads))); all between 1 and \(count): \
      \(verdict(isBounded)); increasing: \(rising.joined(separator: ", ")). Magnitude is no spread: it is \
      at least E₀ where Z is positive semidefinite, here at \(isDefinite ? "every dilation" : "some dilations only"): \
      magnitude ≥ E₀ at every dilation: \(verdict(isOrdered([magnitudes, spreads[0]]))); magnitude increasing: \
      \(verdict(isRising(magnitudes) && function.poles.isEmpty)).
      """
  }
}
