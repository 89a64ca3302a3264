import Analysis
import ArgumentParser
import Foundation

/// Conjecture 2.11: magnitude of a Euclidean space never decreases as the space is enlarged.
///
/// This searches for a space where it does, in the plane and in more dimensions.
///
///     swift run conjecture                  # about a minute; writes plots/conjecture/
///     swift run conjecture --trials 20000 --seed 7
@main
struct Conjecture: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "conjecture", abstract: "A seeded search for a Euclidean space whose magnitude decreases in t.")

  @Option(help: ArgumentHelp("Spaces to begin from.", valueName: "count"))
  var trials = QuickDefault(2_000, quick: 40)
  @Option(help: ArgumentHelp("Steps of descent from each.", valueName: "count"))
  var iterations = QuickDefault(60, quick: 10)
  @Option(help: "Seed of the search.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func validate() throws {
    let count = trials.value(quick: output.quick)
    guard count <= 1_000_000 else { throw ValidationError("--trials is \(count): choose at most 1000000") }
  }

  func run() async throws {
    var page = try openPage("Does magnitude ever decrease?")
    page.ask("Is there a Euclidean space whose magnitude decreases when it is scaled up?")
    let search = try MonotonicitySearch(
      trials: trials.value(quick: output.quick), steps: iterations.value(quick: output.quick), seed: seed)
    let progress = ProgressBar("trials", total: search.trials)
    let found = try await search.run { progress.advance() }
    progress.finish()

    // The best of each trial, by dimension: how close the search comes to 0, and how close rounding could bring it.
    let known = found.filter(\.share.isFinite).sorted { $0.share < $1.share }
    var figure = Figure("What signs leave of the slope of magnitude", x: "share of the searches", y: "signed share")
    // A line at the error of rounding, which is some 10⁻⁷, would take all room from the shares on a logarithmic axis.
    (figure.xRange, figure.yRange) = (0...1, min(0, known.first?.share ?? 0)...1)
    var table = Table(
      "The smallest in each dimension",
      columns: ["dimension"]
        + ["searches", "smallest", "error", "times_error", "first_decile", "median", "points", "t"].map { .number($0) })
    for dimension in MonotonicitySearch.dimensions {
      let own = known.filter { $0.dimension == dimension }
      guard let least = own.first else { continue }
      let places = own.indices.map { (Double($0) + 0.5) / Double(own.count) }
      figure.add(x: places, y: own.map(\.share), label: "\(dimension) dimensions")
      table.add([
        .count(dimension), .count(own.count), .significant(least.share, digits: 3),
        .significant(least.error, digits: 2),
        .significant(least.share / least.error, digits: 2), .significant(own[own.count / 10].share, digits: 3),
        .significant(own[own.count / 2].share, digits: 3), .count(least.points.rows),
        .significant(least.dilation, digits: 3),
      ])
    }
    let worst = known.map(\.error).max() ?? .nan
    figure.caption = """
      The smallest signed share that each of \(known.count) searches came to, sorted, by dimension: 1 where no weight is \
      negative, below 0 where magnitude decreases. No error by rounding exceeds \(worst, significant: 2).
      """
    page.show(figure, as: "conjecture")
    page.show(table, as: "dimensions")
    guard let least = known.first else { return try page.finish() }
    var points = Table(
      "The space with the smallest share, which it has at t = \(least.dilation)",
      columns: ["point"] + (0..<least.dimension).map { .number("x\($0 + 1)") })
    for row in 0..<least.points.rows {
      points.add([.count(row)] + least.points.row(row).map { .significant($0, digits: 17) })
    }
    page.show(points, as: "space")
    let leasts = MonotonicitySearch.dimensions.compactMap { dimension in known.first { $0.dimension == dimension } }
    let lowest = known.map(\.dilation).min() ?? .nan
    let atEnds = leasts.count { $0.dilation == lowest }
    let verdict: Prose =
      least.share + least.error < 0
      ? "It is negative: a counterexample." : "It is positive: no counterexample was found, which proves nothing."
    page.found(
      """
      \(known.count) spaces of 3 to 9 points in 2 to 5 dimensions, each changed in \(search.steps) steps. The smallest \
      signed share is \(least.share, significant: 4), in \(least.dimension) dimensions; rounding explains \
      \(least.error, significant: 2) of it there, and at most \(worst, significant: 2) anywhere. \(verdict) In \(atEnds) of \
      \(leasts.count) dimensions the smallest stands at t = \(lowest, significant: 2), the lowest at which any search ended: \
      smaller ones may lie beyond.
      """)
    page.define(
      "signed share",
      "Σᵢⱼ wᵢ wⱼ d(i, j) Z[i, j], which is d|tX|/dt, over Σᵢⱼ |wᵢ wⱼ| d(i, j) Z[i, j]; where magnitude hardly changes "
        + "both are small, and their quotient is not")
    page.define("error", "the bound of the derivative's error by rounding and residual, over the same sum")
    try page.finish(settings: ["trials": search.trials, "steps": search.steps, "seed": seed])
  }
}
