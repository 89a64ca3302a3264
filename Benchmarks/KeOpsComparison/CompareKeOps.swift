import Analysis
import ArgumentParser

/// One product with the similarity matrix of the points of `peers/keops_peer.py`: how long it takes, and its sum.
@main
struct CompareKeOps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare-keops", abstract: "Do what keops_peer.py does, to set both outputs side by side.")

  @Argument(help: "How many points.")
  var count: Int

  @Argument(help: "How many coordinates each.")
  var dimension: Int

  @Option(help: "Seed of the points.")
  var seed: UInt32 = 2_048

  @Option(help: "Dilation.")
  var dilation = 1.0

  @Option(help: "How often the product is repeated.")
  var repeats = 3

  func run() throws {
    var random = NumPyRandom(seed: seed)
    let points = Matrix(rows: count, columns: dimension, elements: random.uniforms(count * dimension))
    let space = try FiniteMetricSpace(points: points)
    var seconds: [Double] = []
    var sum = 0.0
    for _ in 0..<repeats {
      let start = ContinuousClock.now
      // Diversity of order 2 with equal weights is n² / Σ Z: one product and a sum.
      let diversity = try space.diversity(.two, weights: Array(repeating: 1, count: count), dilatedBy: dilation)
      seconds.append((ContinuousClock.now - start) / .seconds(1))
      sum = Double(count) * Double(count) / diversity
    }
    print("# \(count) points in \(dimension) dimensions, double precision, all cores")
    print("seconds_per_product \(seconds.sorted()[repeats / 2])")
    print("sum \(sum)")
  }
}
