import Analysis
import ArgumentParser
import Foundation

/// Two Gaussian classes in the plane by logistic regression: the boundary turns into place, step by step.
///
///     swift run logistic
///     swift run logistic --learning-rate 0.1 --seed 3
@main
struct Logistic: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "logistic",
    abstract: "Logistic regression: gradients against PyTorch's, the boundary over the steps, probability as a map.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var descent: DescentOptions

  func run() async throws {
    var page = try openPage("Logistic regression")
    page.ask(
      "How does descent on a likelihood find the line between two classes, and what does it say beside the line?")
    page.say(
      "P(y = 1 | x) = σ(z), z = w·x + b, σ(z) = 1 / (1 + exp(−z)). The negative mean log likelihood is "
        + "L = (1/n) Σ log(1 + exp(z)) − y z, with ∂L/∂w = (1/n) Σ (σ(z) − y) x and ∂L/∂b = (1/n) Σ (σ(z) − y).")
    let references = try ReferenceGradients.load()
    try page.noteInput(ReferenceGradients.file)
    let agreements = try references.agreements("logistic") { LogisticRegression($0.samples(classes: 2)) }

    // Data: two clouds of deviation 1.
    let centres = [[-1.0, -0.5], [1.2, 0.8]]
    var random = NumPyRandom(seed: descent.seed)
    let samples = GaussianClasses(centres: centres, counts: [100, 100]).samples([100, 100], from: &random)
    let model = LogisticRegression(samples)
    let steps = descent.iterations(quick: output.quick)
    // From a line across the right one, so that it has some way to go.
    let path = try model.descent(from: [1, -1, 0.5], rate: descent.learningRate, steps: steps)

    let plane = Plane(-4...4)
    let shown = [0, 1, 10, 100].filter { $0 <= steps }
    var lines = plane.figure("Boundary P = ½", samples)
    for step in shown {
      let p = path.parameters[step]
      lines.add(x: plane.ticks, y: plane.ticks.map { -(p[0] * $0 + p[2]) / p[1] }, label: "step \(step)")
    }
    var losses = Figure("Loss", x: "step", y: "loss")
    losses.add(
      x: path.values.indices.map(Double.init), y: path.values, label: "", style: .line, column: "training loss",
      look: "loss", dash: 0)
    var first = Figure([lines, losses], columns: 2)
    first.caption =
      "Left, 100 samples of each class (dots and squares) with the line P = ½ at the start and after 1, 10 and 100 "
      + "steps. "
      + "Right, the loss."
    let maps = shown.dropFirst().map { step in
      let values = LogisticRegression.probabilities(of: plane.points, at: path.parameters[step])
      return plane.field(
        "Step \(step)", probabilities: values, label: "P(class 1)", contours: [0.1, 0.5, 0.9], samples: samples)
    }
    var second = Figure(maps, columns: 2)
    second.caption = "Probability of class 1 as colour, with lines at 0.1, 0.5 and 0.9."

    let end = path.parameters[steps]
    let right = LogisticRegression.probabilities(of: samples.features, at: end)
    let share = Double(zip(right, samples.labels).count { ($0 >= 0.5) == ($1 == 1) }) / Double(samples.count)
    // Of Gaussian classes with deviation 1 the true w is the difference of the centres.
    let truth = [centres[1][0] - centres[0][0], centres[1][1] - centres[0][1]]
    let turn = abs(atan2(end[1], end[0]) - atan2(truth[1], truth[0])) * 180 / .pi
    func length(_ p: [Double]) -> Double { (p[0] * p[0] + p[1] * p[1]).squareRoot() }
    page.found(
      "After \(steps) steps the line stands within \(turn, decimals: 1)° of the direction that the clouds were drawn "
        + "with, "
        + "and \(100 * share, decimals: 1) % of the samples lie on their side of it. ‖w‖, by which "
        + "the band of unsure points narrows, is \(length(path.parameters[steps / 2]), decimals: 2) half way, "
        + "\(length(end), decimals: 2) at the end and \(length(truth), decimals: 2) of the clouds."
    )
    page.show(first, as: "logistic")
    page.show(second, as: "logistic-probability")
    page.show(agreements, torch: references.torch, as: "logistic")
    try page.finish(settings: [
      "seed": descent.seed, "rate": descent.learningRate, "steps": steps, "samples": samples.count,
    ])
  }
}
