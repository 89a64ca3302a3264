import Analysis
import ArgumentParser
import _Differentiation

/// A loss of your own: write the function, train it beside the others.
///
///     swift run custom
///     swift run custom --losses "own:t=1,own:t=4,0.5*own+focal"
@main
struct Custom: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "custom", abstract: "A loss written as a Swift function, trained beside magnitude and cross entropy.")

  static var trainingDefaults: TrainingDefaults { .paper(losses: "magnitude,cross_entropy,own") }

  @OptionGroup var training: TrainingOptions<Custom>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    // Magnitude at another dilation, with some cross entropy: change it, and run it again.
    let own = DifferentiableLoss(
      "own", "Magnitude at a dilation, with some cross entropy",
      parameters: [
        .init("t", 2, in: 0.01...100, "the dilation"), .init("share", 0.5, in: 0...10, "the factor of cross entropy"),
      ]
    ) { own, logits, labels in
      let residuals = Matrix.oneHot(labels, classes: 10) - logits.softmax()
      let crossEntropy = -1 * logits.logSoftmax().picked(labels).mean()
      return residuals.withZeroRow().magnitude(dilatedBy: own["t"]) - 1 + own["share"] * crossEntropy
    }
    let losses = try training.losses(from: LossCatalogue.standard.adding(own))

    var page = try openPage("A loss of one's own")
    let experiment = try training.experiment(quick: output.quick)
    let histories = try await experiment.train(losses, on: experiment.split())
    page.ask("How does a loss that is written as a Swift function do beside magnitude and cross entropy?")
    let best = histories.compactMap { history in history.best(.accuracy).map { (history.loss, $0.value) } }
    page.found(
      "Best test accuracy of one seed: "
        + Prose(
          best.map { "\(Naming.display($0.0)) \($0.1, decimals: 4)" }
            .joined(separator: ", ")) + ". One seed does not tell them apart.")
    var figure = accuracyFigure(histories)
    figure.caption = "Accuracy on the test samples after each epoch, of one seed."
    page.show(figure, as: "custom")
    var table = Table("Best over the epochs", columns: ["loss", .number("accuracy"), .number("seconds_per_epoch")])
    for history in histories {
      table.add([
        .text(history.loss), .number(history.best(.accuracy)?.value, digits: 4),
        .significant(history.durations.map(\.training).median, digits: 2),
      ])
    }
    table.markBest(inColumn: 1, .highest)
    page.show(table, as: "custom")
    page.define("accuracy", Score.accuracy.definition)
    page.define("seconds_per_epoch", "median over the epochs of training alone, all losses at once")
    try page.finish(settings: experiment.settings(histories))
  }
}
