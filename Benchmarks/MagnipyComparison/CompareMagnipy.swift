import Analysis
import ArgumentParser

/// Computes the magnitudes that `peers/magnipy_peer.py --out` wrote: how long a dilation takes, how far values differ.
@main
struct CompareMagnipy: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-magnipy", abstract: "Compare the magnitude function with what magnipy_peer.py --out wrote.")

  @Argument(help: "The folder of points.csv and magnitudes.csv.")
  var folder: String

  @Option(help: "How weightings are found.")
  var solver = Solver.automatic

  @Option(help: "How many threads find them.")
  var threads = 1

  func run() async throws {
    let points = try CSV(header: .absent).table(contentsOf: "\(folder)/points.csv").values
    let reference = try CSV(header: .present).table(contentsOf: "\(folder)/magnitudes.csv").values
    let space = try FiniteMetricSpace(points: points)

    let start = ContinuousClock.now
    let function = try await space.cardinalityFunction(over: reference.column(0), solver: solver, threads: threads)
    let seconds = (ContinuousClock.now - start) / .seconds(1)

    print("# \(space.count) points in \(space.dimension) dimensions, \(threads) threads")
    print("seconds_per_dilation \(seconds / Double(reference.rows))")
    for t in function.poles { print("t \(t) singular") }
    for weighting in function.values {
      guard let row = (0..<reference.rows).first(where: { reference[$0, 0] == weighting.dilation }) else { continue }
      let difference = abs(weighting.magnitude - reference[row, 1]) / reference[row, 1]
      print(
        "t \(weighting.dilation) magnitude \(weighting.magnitude) difference \(difference) by "
          + weighting.report.method.rawValue)
    }
  }
}
