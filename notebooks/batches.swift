import Analysis
import ArgumentParser
import Synchronization

/// What magnitude and spread cost, and gain, as batches grow: seconds an epoch, the loss's share of them, and the
/// difference to cross entropy, each at the rate that is tuned for the size.
///
///     swift run batches
///     swift run batches --sizes 32,64,128
@main
struct Batches: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "batches", abstract: "Seconds per epoch, the loss's share, and scores against the batch size.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.tuned("cross_entropy,magnitude,spread", seeds: 5, majorities: [0.5])
    defaults.takesSeveralMajorities = false
    defaults.epochs = (50, 1)
    defaults.unused[.batch] = "it compares the batches of --sizes"
    defaults.unused[.learningRate] = TrainingDefaults.rateIsTuned
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Batches>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Batch sizes, with commas.", valueName: "sizes"))
  var sizes = QuickDefault(NumberList([32, 64, 128, 256, 512]), quick: NumberList([32, 256]))

  func validate() throws { _ = try counts }

  private var counts: [Int] {
    get throws { try sizes.value(quick: output.quick).counts(of: "--sizes", "samples", most: 1_000_000) }
  }

  func run() async throws {
    var page = try openPage("Batch sizes")
    page.ask(
      "What do magnitude and spread cost as batches grow, and what do they gain over cross entropy at a tuned rate?")
    let experiment = try training.experiment(quick: output.quick)
    let split = try experiment.split()
    let losses = try training.losses()
    let seeds = training.seeds(quick: output.quick)
    let sweep = try training.sweep(output)
    let sizes = try counts.map(Double.init)
    var table = Table(
      "Seconds, one training at a time, and the gain over \(losses[0].name) at the tuned rate of each size",
      columns: ["loss"]
        + ["batch", "seconds_per_epoch", "loss_share", "rate", "f1_macro", "gain", "lower", "upper", "p"]
        .map { .number($0) } + ["verdict"])
    table.notes = [
      "Gain: macro F1 minus that of \(losses[0].name) on the same \(seeds.count) seeds, with Student's 95 % interval; "
        + "paired t-test, Holm's correction over the losses of a size; the verdict is on a gain."
    ]
    var gains: [(x: Double, scores: RegimeScores)] = []
    var costs = losses.map { _ in [(seconds: Double, share: Double)]() }
    for size in sizes {
      var trials = try training.trials(losses, majority: training.majorities()[0], quick: output.quick)
      for index in trials.indices { trials[index].training.batchSize = Int(size) }
      let tuned = try await sweep.scores(of: trials, under: .tunedRate, seeds: seeds, quick: output.quick)
      gains.append((size, tuned))
      let comparisons = tuned.scores.dropFirst().map { SeedTables.comparison($0, tuned.scores[0], .macroF1) }
      let conclusions = Comparison.conclusions(of: comparisons)
      for (index, loss) in losses.enumerated() {
        var timing = experiment
        timing.trainer = try Trainer(timed(size))
        let (timed, scores) = (TimedLoss(loss), tuned.scores[index])
        let durations = try await timing.train([timed], on: split)[0].durations.map(\.training)
        costs[index].append((durations.median ?? .nan, timed.seconds / durations.reduce(0, +)))
        let numbers: [Cell] = [
          .text(loss.name), .count(Int(size)), .significant(costs[index].last?.seconds, digits: 3),
          .number(costs[index].last?.share, digits: 2), .significant(scores.rate, digits: 3),
          .number(scores.summary(of: .macroF1).mean, digits: 4),
        ]
        // The first loss gains nothing over itself.
        let none = Array(repeating: Cell.missing, count: table.columns.count - numbers.count)
        table.add(numbers + (index == 0 ? none : Self.cells(comparisons[index - 1], conclusions[index - 1])))
      }
    }
    for (size, tuned) in gains { page.found([tuned], "Batches of \(Int(size))", of: [.macroF1]) }
    page.show(figure(losses.map(\.name), sizes, costs, gains), as: "batches")
    page.show(table, as: "batches")
    page.define("seconds_per_epoch", "median over three epochs of training alone, on the wall clock, on one thread")
    page.define("loss_share", "share of them spent in the loss and its gradient")
    page.defineProtocol()
    page.defineOutcomes()
    var settings = try training.settings(
      seeds: seeds, majorities: training.majorities(), regimes: [.tunedRate], quick: output.quick)
    settings["batch size"] = sizes.map { "\(Int($0))" }.joined(separator: ", ")
    try sweep.finish(&page, settings: settings)
  }

  /// A gain with its interval, and what is concluded of it among the losses of its size.
  private static func cells(_ gain: Comparison, _ conclusion: (p: Double, verdict: Verdict)) -> [Cell] {
    [gain.effect, gain.interval.lowerBound, gain.interval.upperBound].map { .difference($0, digits: 4) }
      + [.significant(conclusion.p, digits: 2), .text(gain.isVoid ? "both diverged" : conclusion.verdict.rawValue)]
  }

  /// The settings of the trainings that are timed: a few epochs, for a rate changes no seconds.
  private func timed(_ size: Double) throws -> TrainingSettings {
    var settings = try training.settings(quick: output.quick, batch: Int(size))
    settings.epochs = min(3, settings.epochs)
    return settings
  }

  private func figure(
    _ names: [String], _ sizes: [Double], _ costs: [[(seconds: Double, share: Double)]],
    _ gains: [(x: Double, scores: RegimeScores)]
  ) -> Figure {
    var panels = [
      Figure("cost", x: "batch size", y: "seconds per epoch"), Figure("share of the loss", x: "batch size", y: "share"),
    ]
    for (name, cost) in zip(names, costs) {
      panels[0].add(x: sizes, y: cost.map(\.seconds), label: name, style: .lineAndMarkers)
      panels[1].add(x: sizes, y: cost.map(\.share), label: name, style: .lineAndMarkers)
    }
    (panels[0].yAxis, panels[1].yRange) = (.logarithmic, 0...1)
    panels.append(SeedFigures.gains("tuned rate", x: "batch size", gains, by: .macroF1))
    for index in panels.indices { panels[index].xAxis = .logarithmic }
    var figure = Figure(panels, columns: 3)
    figure.caption = "Left and middle: one training at a time. Right: \(panels[2].caption)"
    return figure
  }
}

/// A loss, and the time its gradients take.
private struct TimedLoss: Loss {
  private final class Stopwatch: Sendable { let total = Mutex(Duration.zero) }

  private var base: any Loss<Predictions>
  private let stopwatch = Stopwatch()

  init(_ base: any Loss<Predictions>) { self.base = base }

  var name: String { base.name }
  var key: String { base.key }
  var seconds: Double { stopwatch.total.withLock { $0 / .seconds(1) } }

  mutating func visitParts(_ body: (inout any Loss<Predictions>) throws -> Void) rethrows { try body(&base) }

  func value(of batch: Predictions, in workspace: Workspace) throws -> Double {
    try base.value(of: batch, in: workspace)
  }

  func value(of batch: Predictions, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let start = ContinuousClock.now
    defer { stopwatch.total.withLock { $0 += .now - start } }
    return try base.value(of: batch, gradient: &gradient, in: workspace)
  }
}
