import Analysis
import ArgumentParser
import Synchronization

/// What magnitude and spread cost, and gain, as batches grow: seconds an epoch, the loss's share of them, scores.
///
///     swift run batches                       # some minutes: the largest batches of magnitude take most of them
///     swift run batches --sizes 32,64,128
@main
struct Batches: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "batches", abstract: "Seconds per epoch, the loss's share, and scores against the batch size.")

  @OptionGroup var synthetic: SyntheticOptions
  @OptionGroup var output: OutputOptions

  @Option(help: ArgumentHelp("Batch sizes, with commas.", valueName: "sizes"))
  var sizes: NumberList = NumberList([32, 64, 128, 256, 512, 1024, 2048])

  func validate() throws {
    guard sizes.numbers.allSatisfy({ $0 >= 1 && $0 == $0.rounded() && $0 < 1e6 }) else {
      throw ValidationError("--sizes has a number that is no number of samples")
    }
  }

  func run() async throws {
    var page = try openPage("Batch sizes")
    var synthetic = synthetic
    synthetic.epochs = synthetic.epochs ?? (output.quick ? 1 : 10)
    let experiment = try synthetic.experiment(quick: output.quick)
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
    var histories: [History] = []
    for loss in try synthetic.losses() where loss.name != "mean_squared_error" {
      var points: [(size: Double, seconds: Double, share: Double)] = []
      for size in output.quick ? [32, 256] : sizes.numbers {
        var experiment = experiment
        experiment.trainer.batchSize = Int(size)
        let timed = TimedLoss(loss)
        let history = try await experiment.train([timed], on: split)[0]
        histories.append(history)
        let durations = history.durations.map(\.training)
        let share = timed.seconds / durations.reduce(0, +)
        points.append((size, durations.median ?? .nan, share))
        table.add([
          .text(loss.name), .count(Int(size)), .significant(points[points.count - 1].seconds, digits: 3),
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
    try page.finish(settings: experiment.settings(histories))
  }
}

/// A loss, and the time its gradients take.
private struct TimedLoss: Loss {
  private final class Stopwatch: Sendable { let total = Mutex(Duration.zero) }

  private var base: any Loss<Predictions>
  private let stopwatch = Stopwatch()

  init(_ base: any Loss<Predictions>) { self.base = base }

  var name: String { base.name }
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
