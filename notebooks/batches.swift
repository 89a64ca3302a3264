import Analysis
import ArgumentParser
import Synchronization

/// What magnitude and spread cost, and gain, as batches grow: seconds an epoch, the loss's share of them, scores.
///
///     swift run batches                       # some minutes: the largest batches of magnitude take most of them
///     swift run batches --sizes 32,64,128
@main
struct Batches: TrainingNotebook {
  static let configuration = CommandConfiguration(
    commandName: "batches", abstract: "Seconds per epoch, the loss's share, and scores against the batch size.")

  static var trainingDefaults: TrainingDefaults {
    var defaults = TrainingDefaults.paper(losses: "magnitude,spread,cross_entropy")
    defaults.epochs = (10, 1)
    defaults.unused[.batch] = "it compares the batches of --sizes"
    defaults.unused[.jobs] = "one training runs at a time, so that none waits for another"
    return defaults
  }

  @OptionGroup var training: TrainingOptions<Batches>
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Batch sizes, with commas.", valueName: "sizes"))
  var sizes = QuickDefault(
    NumberList([32, 64, 128, 256, 512, 1024, 2048]), quick: NumberList([32, 256]))

  func validate() throws {
    _ = try counts
  }

  private var counts: [Int] {
    get throws { try sizes.value(quick: output.quick).counts(of: "--sizes", "samples", most: 1_000_000) }
  }

  func run() async throws {
    var page = try openPage("Batch sizes")
    let experiment = try training.experiment(quick: output.quick)
    let split = try experiment.split()
    var table = Table(
      "One training at a time, \(experiment.trainer.epochs) epochs",
      columns: [
        "loss", .number("batch"), .number("seconds_per_epoch"), .number("loss_share"), .number("accuracy"),
        .number("f1_macro"),
      ])
    var panels = [
      Figure("Cost", x: "batch size", y: "seconds per epoch"), Figure("Share of the loss", x: "batch size", y: "share"),
    ]
    let losses = try training.losses()
    let sizes = try counts
    for loss in losses {
      var points: [(size: Double, seconds: Double, share: Double)] = []
      for size in sizes {
        var experiment = experiment
        experiment.trainer = try Trainer(training.settings(quick: output.quick, batch: size))
        let timed = TimedLoss(loss)
        let history = try await experiment.train([timed], on: split)[0]
        let durations = history.durations.map(\.training)
        let share = timed.seconds / durations.reduce(0, +)
        points.append((Double(size), durations.median ?? .nan, share))
        table.add([
          .text(loss.name), .count(size), .significant(points[points.count - 1].seconds, digits: 3),
          .number(share, digits: 2), .number(history.accuracy.last, digits: 4),
          .number(history.values(of: .macroF1).last, digits: 4),
        ])
      }
      panels[0].add(x: points.map(\.size), y: points.map(\.seconds), label: loss.name, style: .lineAndMarkers)
      panels[1].add(x: points.map(\.size), y: points.map(\.share), label: loss.name, style: .lineAndMarkers)
    }
    for index in panels.indices { panels[index].xAxis = .logarithmic }
    panels[0].yAxis = .logarithmic
    page.show(Figure(panels, columns: 2), as: "batches")
    page.show(table, as: "batches")
    page.define("seconds_per_epoch", "median over the epochs of training alone, on the wall clock, on one thread")
    page.define("loss_share", "share of them spent in the loss and its gradient")
    page.define(
      "accuracy", "on the test samples after the last epoch, at the same rate for all: larger batches take fewer steps")
    var settings = experiment.settings(losses.map { History(loss: $0.name) })
    settings["batch size"] = sizes.map { "\($0)" }.joined(separator: ", ")
    try page.finish(settings: settings)
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
