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
    let weightings = try await space.weightings(over: reference.column(0), solver: solver, threads: threads)
    let seconds = (ContinuousClock.now - start) / .seconds(1)

    print("# \(space.count) points in \(space.dimension) dimensions, \(threads) threads")
    print("seconds_per_dilation \(seconds / Double(reference.rows))")
    for (row, weighting) in weightings.enumerated() {
      let (t, expected) = (reference[row, 0], reference[row, 1])
      guard let weighting else {
        print("t \(t) singular")
        continue
      }
      let difference = abs(weighting.magnitude - expected) / expected
      print("t \(t) magnitude \(weighting.magnitude) difference \(difference) by \(weighting.report.method.rawValue)")
    }
  }
}
