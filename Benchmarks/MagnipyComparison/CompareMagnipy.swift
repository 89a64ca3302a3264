import Analysis
import ArgumentParser

/// Computes the magnitudes that `peers/magnipy_peer.py --out` wrote: how long a dilation takes, how far values differ.
@main
struct CompareMagnipy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-magnipy", abstract: "Compare the magnitude function with what magnipy_peer.py --out wrote.")

  @Argument(help: "The folder of points.csv and magnitudes.csv.")
  var folder: String

  func run() throws {
    let points = try CSV(header: .absent).table(contentsOf: "\(folder)/points.csv").values
    let reference = try CSV(header: .present).table(contentsOf: "\(folder)/magnitudes.csv").values
    let space = try FiniteMetricSpace(points: points)

    let start = ContinuousClock.now
    let magnitudes = try reference.column(0).map { try space.magnitude(dilatedBy: $0) }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let differences = zip(magnitudes, reference.column(1)).map { abs($0 - $1) / $1 }

    print("# \(space.count) points in \(space.dimension) dimensions, one thread")
    print("seconds_per_dilation \(seconds / Double(magnitudes.count))")
    print("largest_relative_difference \(differences.max() ?? 0)")
  }
}
