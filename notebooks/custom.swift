import Analysis
import ArgumentParser
import _Differentiation

/// A loss of your own: write the function, train it beside the others.
///
///     swift run custom
@main
struct Custom: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "custom", abstract: "A loss written as a Swift function, trained beside magnitude and cross entropy.")

  @OptionGroup var synthetic: SyntheticOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    // Magnitude at another dilation, with some cross entropy: change it, and run it again.
    let own = DifferentiableLoss("own") { logits, labels in
      let residuals = Matrix.oneHot(labels, classes: 10) - logits.softmax()
      let crossEntropy = -1 * logits.logSoftmax().picked(labels).mean()
      return residuals.withZeroRow().magnitude(dilatedBy: 2) - 1 + 0.5 * crossEntropy
    }

    var page = try openPage("A loss of one's own")
    let experiment = try synthetic.experiment(quick: output.quick)
    let histories = try await experiment.train([.magnitude(), .crossEntropy(), own], on: experiment.split())
    page.show(accuracyFigure(histories), as: "custom")
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
    page.define("seconds_per_epoch", "median over the epochs of training alone, all three at once")
    try page.finish(settings: experiment.settings(histories))
  }
}
