import Analysis
import ArgumentParser
import Foundation

/// Conjecture 2.11: magnitude of a Euclidean space never decreases as the space is enlarged.
///
/// This searches for a space where it does.
///
///     swift run conjecture                  # half a minute; writes plots/conjecture/
///     swift run conjecture --trials 20000 --seed 7
@main
struct Conjecture: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "conjecture", abstract: "A seeded search for a Euclidean space whose magnitude decreases in t.")

  @Option(help: ArgumentHelp("Spaces to begin from.", valueName: "count"))
  var trials = QuickDefault(4_000, quick: 40)
  @Option(help: ArgumentHelp("Steps of descent from each.", valueName: "steps"))
  var descent = QuickDefault(60, quick: 10)
  @Option(help: "Seed of the search.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try openPage("Does magnitude ever decrease?")
    let search = try MonotonicitySearch(
      trials: trials.value(quick: output.quick), steps: descent.value(quick: output.quick), seed: seed)
    let progress = ProgressBar("trials", total: search.trials)
    let found = try await search.run { progress.advance() }
    progress.finish()

    // The best of each trial, sorted: how close the search comes to 0.
    var figure = Figure("Smallest relative slope of each trial", x: "trial, sorted", y: "relative slope")
    figure.yAxis = found.slopes.contains { $0 <= 0 } ? .linear : .logarithmic
    figure.add(found.slopes.filter(\.isFinite).sorted(), label: "relative slope")
    page.show(figure, as: "conjecture")

    var points = Table(
      "The space with the smallest slope, which it has at t = \(found.dilation)",
      columns: ["point"] + (0..<found.points.columns).map { .number("x\($0 + 1)") })
    for row in 0..<found.points.rows {
      points.add([.count(row)] + found.points.row(row).map { .significant($0, digits: 17) })
    }
    page.show(points, as: "space")
    page.say(
      "\(search.trials) spaces of 3 to 9 points in 1 to 5 dimensions, each improved in \(search.steps) steps. The "
        + "smallest relative slope is \(found.slope, significant: 6); there the derivative is "
        + "\(found.derivative, significant: 6), known to \(found.derivativeError, significant: 2). "
        + (found.derivative + found.derivativeError < 0
          ? "It is negative: a counterexample." : "It is positive: no counterexample was found."))
    page.define("derivative", "d|tX| / dt = Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j] with its error bound by rounding and residual")
    page.define(
      "relative slope",
      "t · d|tX|/dt divided by the smaller of |tX| − 1 and n − |tX|: it tends to 0 at neither end, and is negative where "
        + "magnitude decreases")
    try page.finish(settings: ["trials": search.trials, "steps": search.steps, "seed": seed])
  }
}
