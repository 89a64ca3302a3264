import Analysis
import ArgumentParser

/// Figure 2: magnitude loss warms up slowly, then overtakes cross entropy.
///
///     swift run figure2                 # about two seconds; writes plots/figure2/
///     swift run figure2 --majority 0.9  # the second data set
@main
struct Figure2: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "figure2", abstract: "Test accuracy, epoch by epoch, of the paper's four losses.")

  static let trainingDefaults = TrainingDefaults.paper()

  @OptionGroup var training: TrainingOptions<Figure2>
  @OptionGroup var output: OutputOptions
  @OptionGroup var live: LiveOptions

  func run() async throws {
    var page = try openPage("Figure 2: the warm-up of magnitude")

    // Data: the paper's own samples, from its seed, standardised as a whole and split 70 to 30.
    let experiment = try training.experiment(quick: output.quick)
    let split = try experiment.split()

    // Training: the same network and the same order of batches as the paper's program, for each loss.
    let picture = page.live(as: "figure2", when: live.live)
    let histories = try await experiment.train(training.losses(), on: split, live: picture)

    // Figure: accuracy on the test samples after each epoch.
    page.ask("Does magnitude, as a loss, warm up slowly and then overtake cross entropy?")
    if let finding = overtaking(histories) { page.found(finding) }
    page.say(
      "The losses train the same perceptron on ten classes, one of which is asked to hold a share of \(experiment.majority)."
    )
    var figure = accuracyFigure(histories)
    let share = Double(split.test.classCounts.max() ?? 0) / Double(split.test.count)
    figure.horizontalLines = [.init(share, label: "always the majority class")]
    figure.key = .ends
    figure.caption = """
      Accuracy on the test samples after each epoch, one curve a loss, of one seed; dashed: the accuracy of always \
      predicting the majority class.
      """
    page.show(figure, as: "figure2")
    page.define("accuracy", Score.accuracy.definition)
    page.sayDivergence(of: histories)
    try page.finish(settings: experiment.settings(histories))
    try histories.requireConvergence()
  }

  /// When magnitude passes cross entropy, if both were trained.
  private func overtaking(_ histories: [History]) -> Prose? {
    guard let magnitude = histories.first(where: { $0.loss == "magnitude" }),
      let crossEntropy = histories.first(where: { $0.loss == "cross_entropy" })
    else { return nil }
    let best =
      "\(magnitude.best(.accuracy)?.value, decimals: 4) against \(crossEntropy.best(.accuracy)?.value, decimals: 4)"
    guard let epoch = magnitude.epochOvertaking(crossEntropy) else {
      return "Magnitude does not overtake cross entropy: best accuracy \(best)."
    }
    return "Magnitude stays above cross entropy from epoch \(epoch) on: best accuracy \(best)."
  }
}
