import Analysis
import ArgumentParser

/// A straight line by gradient descent, with squared and with absolute errors.
///
///     swift run linear
///     swift run linear --learning-rate 0.5 --outliers 0
@main
struct Linear: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "linear",
    abstract: "Linear regression: gradients against PyTorch's, a fitted line, and the kink of |r|.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var descent: DescentOptions
  @Option(help: "How many of the 61 points, those with the largest x, lie 6 too high.") var outliers = 5

  func validate() throws {
    guard 0...61 ~= outliers else { throw ValidationError("--outliers is \(outliers): choose 0 to 61") }
  }

  func run() async throws {
    var page = try openPage("Linear regression")
    page.ask("How do squared and absolute errors pull a line, and why does descent by the latter not come to rest?")
    page.say(
      "Residuals are r = w x + b − y. Squared: L = (1/n) Σ r², ∂L/∂w = (1/n) Σ 2 r x, ∂L/∂b = (1/n) Σ 2 r. "
        + "Absolute: L = (1/n) Σ |r|, ∂L/∂w = (1/n) Σ sign(r) x, ∂L/∂b = (1/n) Σ sign(r), with sign(0) = 0.")

    // Gradients: ours, PyTorch's, and central differences.
    let references = try ReferenceGradients.load()
    try page.noteInput(ReferenceGradients.file)
    let agreements = try references.agreements("linear") { one in
      LinearRegression(
        inputs: Matrix(one.inputs), targets: one.targets, error: one.name.contains("squared") ? .squared : .absolute)
    }

    // Data: y = 2x − 1 and noise, and a few points on the right that lie too high.
    var random = NumPyRandom(seed: descent.seed)
    let xs = random.standardNormals(61).sorted(by: >)
    let ys = xs.enumerated().map { 2 * $1 - 1 + 0.3 * random.standardNormal() + ($0 < outliers ? 6 : 0) }
    let steps = descent.iterations(quick: output.quick)
    var fits: [Figure] = []
    var losses = Figure("Loss above the lowest", x: "step", y: "loss − lowest")
    var lengths = Figure("Length of the gradient", x: "step", y: "length")
    var last: [(slope: Double, gap: Double, length: Double)] = []
    for error in LinearRegression.ResidualError.allCases {
      let model = LinearRegression(inputs: Matrix(xs.map { [$0] }), targets: ys, error: error)
      let path = try model.descent(from: [0, 0], rate: descent.learningRate, steps: steps)
      fits.append(LineFigures.lines(error, path, xs, ys))
      let lowest = model.valueAndGradient(at: model.bestLine).value
      let x = path.values.indices.map(Double.init)
      losses.add(x: x, y: path.values.map { $0 - lowest }, label: "\(error.rawValue) error")
      lengths.add(x: x, y: path.gradientLengths, label: "\(error.rawValue) error")
      last.append((path.parameters[steps][0], path.values[steps] - lowest, path.gradientLengths[steps]))
    }
    (losses.yAxis, lengths.yAxis) = (.logarithmic, .logarithmic)
    (losses.yRange, lengths.yRange) = (1e-9...100, 1e-6...10)
    page.found(
      "After \(steps) steps the squared error is \(max(last[0].gap, 0), significant: 2) above the lowest that any line has, "
        + "and its "
        + "gradient has length \(last[0].length, significant: 2). The absolute error is "
        + "\(last[1].gap, significant: 2) above "
        + "it with a gradient of length \(last[1].length, significant: 2): each residual pulls with ±1/n however "
        + "short it is.")
    page.found(
      "With \(outliers) of 61 points 6 too high on the right the slope is \(last[0].slope, decimals: 2) with squared "
        + "and "
        + "\(last[1].slope, decimals: 2) with absolute errors; the other points were drawn with 2.")
    var figure = Figure(fits + [losses, lengths], columns: 2)
    figure.caption =
      "Above, 61 points with the line after 1, 10 and 100 steps from 0. Below, the loss above the lowest that any line "
      + "has, and the length of the gradient, step by step."
    page.show(figure, as: "linear")
    let few = [-1.6, -1.1, 0.6, 1.1, 1.9]
    page.show(LineFigures.kink(few, few.map { 2 * $0 + random.standardNormal() }), as: "linear-kink")
    page.show(agreements, torch: references.torch, as: "linear")
    try page.finish(settings: [
      "seed": descent.seed, "rate": descent.learningRate, "steps": steps, "outliers": outliers,
    ])
  }
}
