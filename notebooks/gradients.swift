import Analysis
import ArgumentParser

/// Analytic against numerical gradients of every loss of the catalogue.
///
///     swift run gradients
///     swift run gradients --seed 7
///     swift run linear               # the elementary gradients have pages of their own: linear, logistic, softmax
@main
struct Gradients: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "gradients", abstract: "The largest relative error of every loss's gradient.")

  @OptionGroup var output: OutputOptions

  @Option(help: "Seed of the logits.")
  var seed: UInt32 = 1

  func run() async throws {
    var page = try openPage("Gradients of the losses")
    page.ask("Is the gradient of every loss in the catalogue the derivative of its value?")

    // Ten classes as in the paper, the majority with half of the samples.
    var random = NumPyRandom(seed: seed)
    let labels = (0..<32).map { _ in random.integer(below: 10) }
    let logits = Matrix(rows: 32, columns: 10, elements: random.standardNormals(320))
    let allowed = 1e-5
    var errors: [(name: String, error: Double)] = []
    for entry in LossCatalogue.standard.entries {
      var loss = try LossCatalogue.standard.losses(entry.name)[0].fitted(to: [4500] + Array(repeating: 250, count: 9))
      loss.observe(Predictions(logits: logits, labels: labels))
      // The name says what a combination such as `then` combines.
      errors.append((loss.name, try GradientCheck.relativeError(of: loss, logits: logits, labels: labels)))
    }

    errors.sort { $0.error < $1.error || $1.error.isNaN }
    var table = Table(
      "Largest relative error of the gradient by the logits", columns: ["loss", .number("relative_error")])
    for (name, error) in errors { table.add([.text(name), .significant(error, digits: 2)]) }
    var figure = Figure("Largest relative error of the gradient", x: "relative error", y: "")
    figure.add(
      x: errors.map(\.error).reversed(), y: errors.indices.map { Double($0 + 1) }, label: "", style: .markers,
      column: "relative_error")
    figure.yNames = errors.map(\.name).reversed()
    (figure.xAxis, figure.xRange) = (.logarithmic, Figure.decades(around: errors.map(\.error) + [allowed]))
    (figure.verticalLines, figure.key) = ([.init(allowed)], .hidden)
    figure.caption =
      "A dot for each loss: the largest difference between its gradient by the logits of 32 samples and central "
      + "differences, over the largest of these. The line marks \(NumberText.exact(allowed)), which the tests allow."
    let worst = errors[errors.count - 1]
    page.found(
      "Yes, of all \(errors.count), to what central differences can tell: the largest relative error is "
        + "\(worst.error, significant: 2), of \(Naming.display(worst.name)).")
    page.show(figure, as: "gradients")
    page.show(table, as: "gradients")
    page.define(
      "relative_error", "largest |analytic − central difference| over the largest central difference, h = 1e-5")
    try page.finish(settings: ["seed": seed, "batch size": 32, "classes": 10])
  }
}
