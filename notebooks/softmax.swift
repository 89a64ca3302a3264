import Analysis
import ArgumentParser

/// Three Gaussian classes in the plane by a linear layer and softmax, with every derivative of the chain rule.
///
///     swift run softmax
///     swift run softmax --learning-rate 1 --iterations 1000
@main
struct Softmax: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "softmax",
    abstract:
      "Softmax regression: the chain rule against PyTorch's gradients, regions and probabilities of three classes.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var descent: DescentOptions

  func run() async throws {
    var page = try openPage("Softmax regression")
    page.ask("What does the chain rule make of a linear layer and softmax, and which regions does descent by it find?")
    page.say(
      "Z = X Wᵀ + b, P = softmax(Z), L = −(1/n) Σ log P[i, yᵢ]. Backwards: ∂L/∂Z = G = (P − onehot(y)) / n, then "
        + "∂L/∂W = Gᵀ X, ∂L/∂b = Σᵢ Gᵢ and ∂L/∂X = G W, which the layer before would go on with.")

    // Gradients by weights and biases beside PyTorch's, then those by the inputs.
    let references = try ReferenceGradients.load()
    try page.noteInput(ReferenceGradients.file)
    let agreements = try references.agreements("softmax") { SoftmaxRegression($0.samples(classes: 4)) }
    let inputs = try references.cases.filter { $0.name.hasPrefix("softmax") }.map { one in
      let gradients = try SoftmaxRegression(one.samples(classes: 4)).gradients(at: one.parameters)
      return one.difference(ofInputGradient: gradients.inputs)
    }

    // Data: three clouds of deviation 1, equally many of each.
    var random = NumPyRandom(seed: descent.seed)
    let centres = [[-1.2, -0.8], [1.4, -0.6], [0.2, 1.6]]
    let samples = GaussianClasses(centres: centres, counts: [80, 80, 80]).samples([80, 80, 80], from: &random)
    let model = SoftmaxRegression(samples)
    let steps = descent.iterations(quick: output.quick)
    let start = random.standardNormals(model.parameterCount)
    let path = try model.descent(from: start, rate: descent.learningRate, steps: steps)

    let (plane, fine) = (Plane(-4...4), Plane(-4...4, cells: Plane.fine))
    let names = (0..<3).map { "class \($0)" }
    var regions: [Figure] = []
    var surest: [Figure] = []
    for step in [1, 10, 100] where step <= steps {
      let scores = model.probabilities(of: fine.points, at: path.parameters[step])
      regions.append(
        fine.regions(
          "Step \(step)", classes: try scores.predictedClasses(), names: names, samples: samples, scores: scores))
      let p = model.probabilities(of: plane.points, at: path.parameters[step])
      let largest = (0..<p.rows).map { p.row($0).max() ?? .nan }
      surest.append(
        plane.field(
          "Step \(step)", probabilities: largest, label: "largest P", contours: [0.6, 0.9], samples: samples,
          least: 1.0 / 3))
    }
    var losses = Figure("Loss", x: "step", y: "loss")
    losses.add(
      x: path.values.indices.map(Double.init), y: path.values, label: "", style: .line, column: "loss", look: "loss",
      dash: 0)
    var figure = Figure(regions + [losses], columns: 2)
    figure.caption =
      "Regions of the class with the largest probability after 1, 10 and 100 steps from random weights, with 80 "
      + "samples of "
      + "each class in the darker colour; and the loss."
    var map = Figure(surest, columns: 2)
    map.caption =
      "The largest of the three probabilities, with lines at 0.6 and 0.9: it is low where regions meet."
    let end = model.probabilities(of: samples.features, at: path.parameters[steps])
    let confusion = try ConfusionMatrix(labels: samples.labels, scores: end)
    page.found(
      "After \(steps) steps \(100 * (confusion.accuracy ?? .nan), decimals: 1) % of the training samples lie in "
        + "their class's "
        + "region, and the loss has gone from \(path.values[0], decimals: 2) to \(path.values[steps], decimals: 2). "
        + "Regions "
        + "are cut by straight lines: zₐ − z_b is linear in x.")
    page.found(
      "The gradient by the inputs is PyTorch's to \(inputs.max() ?? .nan, significant: 2) of its largest number.")
    page.show(figure, as: "softmax")
    page.show(map, as: "softmax-probability")
    page.show(agreements, torch: references.torch, as: "softmax")
    try page.finish(settings: [
      "seed": descent.seed, "rate": descent.learningRate, "steps": steps, "samples": samples.count,
    ])
  }
}
