import Analysis
import ArgumentParser
import Foundation

/// Magnitude loss of a batch of one beside the loss of Welsch and Leclerc: slopes at 0, and tails.
///
///     swift run welsch               # a few seconds; writes plots/welsch/
///     swift run welsch --longest 12  # further into the tails
@main
struct Welsch: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "welsch", abstract: "Magnitude loss of one sample against Welsch and Leclerc's robust loss.")

  @Option(help: ArgumentHelp("The longest residual that is drawn, times the dilation.", valueName: "length"))
  var longest = 7.0
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard longest > 2.squareRoot(), longest < 30 else {
      throw ValidationError("--longest is \(longest): choose a length above √2, which residuals reach, and below 30")
    }
  }

  func run() async throws {
    var page = try openPage("The Welsch–Leclerc relation")
    page.ask("How near is the magnitude loss of a single sample to the robust loss of Welsch and Leclerc?")
    let reach = 2.squareRoot()
    let reachable = (1...100).map { reach * Double($0) / 100 }
    let (c, gap) = try BatchOfOne.nearestScale(over: reachable, steps: output.quick ? 60 : 1500)
    let curves: [(name: String, value: (Double) throws -> Double)] = [
      ("magnitude", BatchOfOne.magnitude), ("welsch_leclerc", { try BatchOfOne.welschLeclerc(at: $0, scale: c) }),
    ]

    var whole = Figure("Loss", x: "length of the residual", y: "loss")
    var start = Figure("Near 0", x: "length of the residual", y: "loss")
    var tail = Figure("Tail", x: "length of the residual", y: "1 − loss")
    let lengths = (1...400).map { longest * Double($0) / 400 }
    let small = (0...120).map { pow(10, -3 + 3 * Double($0) / 120) }
    for (name, value) in curves {
      whole.add(x: lengths, y: try lengths.map(value), label: name)
      start.add(x: small, y: try small.map(value), label: name)
      // Below the rounding of 1 there is no difference to 1.
      tail.add(x: lengths, y: try lengths.map { 1 - (try value($0)) }.map { $0 > 1e-14 ? $0 : .nan }, label: name)
    }
    whole.shadings = [.init(.x, 0...reach, label: "reached at t = 1")]
    (start.xAxis, start.yAxis, tail.yAxis) = (.logarithmic, .logarithmic, .logarithmic)
    var pull = Figure("Pull on the logits", x: "length of the residual", y: "length of the gradient")
    let inner = (1..<200).map { reach * Double($0) / 200 }
    for loss: any Loss<Predictions> in [.magnitude(), .welschLeclerc(scale: c), .crossEntropy()] {
      let name = loss.name.prefix { $0 != "(" && $0 != ":" }
      pull.add(x: inner, y: try inner.map { try BatchOfOne.pull(of: loss, residual: $0) }, label: String(name))
    }
    var figure = Figure([whole, start, tail, pull], columns: 2)
    figure.caption = """
      Losses of one sample by the length of its residual, times the dilation: magnitude is tanh(x / 2); Welsch and \
      Leclerc's 1 − exp(−½ (x / c)²) has the c that brings it nearest, \(NumberText.significant(c, digits: 3)). \
      Bottom right: the gradient by the logits of two classes at t = 1.
      """
    page.show(figure, as: "welsch")

    var table = Table(
      "Slopes and tails",
      columns: ["loss"] + ["exponent_at_0", "slope_at_0", "tail_at_4", "decay_at_4"].map { .number($0) })
    for (name, value) in curves {
      let decay = log((1 - (try value(4))) / (1 - (try value(4.01)))) / 0.01
      table.add([
        .text(name), .number(try BatchOfOne.exponent(at: 1e-4, of: value), digits: 3),
        .number(try value(1e-4) / 1e-4, digits: 4), .significant(1 - (try value(4)), digits: 3),
        .number(decay, digits: 3),
      ])
    }
    page.show(table, as: "welsch")
    let exponents = try curves.map { try BatchOfOne.exponent(at: 1e-4, of: $0.value) }
    let tails = try curves.map { 1 - (try $0.value(4)) }
    page.found(
      """
      At its best scale, c = \(c, decimals: 3), the loss of Welsch and Leclerc stays \
      within \(gap, decimals: 3) of magnitude for all residuals that probabilities have at t = 1. At 0 magnitude grows as \
      x to the power \(exponents[0], decimals: 2) and Welsch–Leclerc as x to the power \(exponents[1], decimals: 2): small \
      residuals keep their pull under the first and lose it under the second. At x = 4 magnitude is still \
      \(tails[0], significant: 2) below 1, Welsch–Leclerc \(tails[1], significant: 2).
      """)
    page.define("exponent_at_0", "log₂ of loss(2x) / loss(x) at x = 0.0001: 1 for linear, 2 for quadratic")
    page.define("slope_at_0", "loss(x) / x at x = 0.0001")
    page.define("tail_at_4", "1 − loss at x = 4")
    page.define("decay_at_4", "the rate −d log(1 − loss) / dx at x = 4")
    try page.finish(settings: ["longest residual": longest, "batch size": 1])
  }
}
