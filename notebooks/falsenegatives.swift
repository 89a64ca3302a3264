import Analysis
import ArgumentParser

/// Cross entropy whose samples count by how often their class is missed, before and after.
///
///     swift run falsenegatives
///     swift run falsenegatives --losses "cross_entropy,false_negative_rate:smoothing=0.1"
@main
struct FalseNegatives: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "falsenegatives",
    abstract: "A loss that weights each class by its smoothed false-negative rate: regions, importance, confusion.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.comparison("cross_entropy,false_negative_rate", seeds: 20)
    (defaults.epochs, defaults.learningRate, defaults.network) = ((100, 3), 0.1, "16")
    defaults.unused[.majority] = "the classes have 900, 90 and 20 samples"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<FalseNegatives>
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Weights by false negatives")
    page.ask("Does weighting each class by how often it is missed find the rare classes, and what does it cost the common?")
    page.say(
      "L = (1/B) Σ importance(yᵢ) (−log p(yᵢ)). Each batch, before its loss, moves the importance of its classes: "
        + "importance ← α · (share of the class that is missed) + (1 − α) · importance, from 1 on, with α = 0.01.")

    // Every loss has the same search for its rate, on seeds of its own.
    let data = GaussianClasses.imbalanced
    let seeds = training.seeds(quick: output.quick)
    let sweep = training.sweep(output)
    var trials = try training.trials(training.losses(), on: data, quick: output.quick)
    for index in trials.indices { (trials[index].selection, trials[index].scaling) = (.balancedAccuracy, .raw) }
    let search = Tuning(
      seeds: Tuning.seeds(output.quick ? 1 : 5), rates: output.quick ? [0.03, 0.1] : Tuning.grid(from: -4, through: 1))
    trials = try await sweep.tuned(trials, by: search)
    let scores = try await sweep.scores(of: trials, seeds: seeds)

    let names = (0..<data.counts.count).map { "class \($0) of \(data.counts[$0])" }
    let plane = Plane(-3...5)
    var (regions, confusions, importances): ([Figure], [Figure], [Figure]) = ([], [], [])
    for trial in trials {
      let one = try trial.with(seed: training.seed).trained()
      let name = trial.loss.name
      regions.append(
        plane.regions(name, classes: try one.classes(of: plane.points), names: names, samples: one.train))
      let shares = (0..<names.count).map { label in
        names.indices.map { Double(one.confusion[label, $0]) / Double(max(one.confusion.samples(of: label), 1)) }
      }
      confusions.append(.confusion(name, shares: shares, names: names.indices.map(String.init)))
      guard one.states.first?.count == names.count else { continue }
      var figure = Figure("Importance under \(name)", x: "epoch", y: "importance")
      for label in names.indices { figure.add(one.states.map { $0[label] }, label: names[label], column: "class_\(label)") }
      importances.append(figure)
    }
    let recalls = names.indices.map { label in
      let rows = scores.map { one in
        let values = one.outcomes.map { $0.recalls.indices.contains(label) ? $0.recalls[label] : .nan }
        let summary = SampleSummary(values)
        return ForestRow(one.label, estimate: summary.mean, interval: summary.interval(), dots: values)
      }
      return Figure.forest("Recall, \(names[label])", x: "recall", rows: rows)
    }

    for score in [Score.balancedAccuracy, .macroF1] {
      page.found(SeedFindings.differences(scores, to: scores[0], by: score))
    }
    page.found(
      "Mean recall of the rarest class: "
        + Prose(scores.map { "\($0.label) \($0.meanRecalls.last, decimals: 3)" }.joined(separator: ", "))
        + "; of the most common: "
        + Prose(scores.map { "\($0.label) \($0.meanRecalls.first, decimals: 3)" }.joined(separator: ", ")) + ".")
    var before = Figure(regions, columns: 2)
    before.caption =
      "Regions by the class that is predicted, with the training samples, seed \(training.seed): the same colours on both sides."
    page.show(before, as: "falsenegatives")
    var weights = Figure(importances.isEmpty ? regions : importances, columns: 1)
    weights.caption = "The importance of each class at the end of each epoch, seed \(training.seed); cross entropy has 1 for all."
    if !importances.isEmpty { page.show(weights, as: "importance") }
    var matrices = Figure(confusions, columns: 2)
    matrices.caption = "Shares of the \(data.testCount) test samples of each class, seed \(training.seed)."
    page.show(matrices, as: "confusion")
    var forest = Figure(recalls, columns: 1)
    forest.caption = "Recall on the test samples over \(seeds.count) seeds: mean, Student's 95 % interval, a dot a seed."
    page.show(forest, as: "recalls")
    page.show(
      SeedTables.means("Each at its best rate", scores).shown, as: "falsenegatives",
      csv: SeedTables.means("Each at its best rate", scores).full)
    page.show(SeedTables.differences("Paired by seed", scores, to: scores[0]), as: "falsenegatives-differences")
    page.defineOutcomes()
    try sweep.finish(
      &page, settings: training.settings(of: ["data": data.key], seeds: seeds, tuning: search, quick: output.quick))
  }
}
