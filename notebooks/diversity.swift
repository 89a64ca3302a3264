import Analysis
import ArgumentParser
import Foundation

/// Shows which of several data sets is more diverse, and at which scale.
///
///     swift run diversity                     # classes of the synthetic data; writes plots/diversity/
///     swift run diversity red.csv white.csv   # your own, one point a row
@main
struct Diversity: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diversity", abstract: "Magnitude functions of several data sets on a common range, and their areas.")

  @Argument(help: "Tables of points, one data set each; classes of the synthetic data unless given.")
  var files: [String] = []
  @Option(help: ArgumentHelp("Points of a class of the synthetic data.", valueName: "points")) var count = 300
  @OptionGroup var range: DilationOptions
  @Option(help: "Seed of the synthetic data.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  func run() async throws {
    var page = try output.page("Which data set is more diverse?")
    for file in files { try page.noteInput(URL(fileURLWithPath: file)) }
    let sets = try files.isEmpty ? classes() : files.map(read)
    let dilations = try range.dilations(for: sets.map(\.space), quick: output.quick)

    // Functions on a common range, and the area under each.
    var figure = SpaceFunction.figure("Magnitude of each data set", .magnitude, spacing: range.spacing)
    var functions: [SpaceFunction] = []
    var areas = Table(
      "MagArea", columns: ["data set", .number("points"), .number("MagArea over t"), .number("MagArea over log t")])
    for (name, space) in sets {
      let function = try await SpaceFunction(name, space, over: dilations)
      function.draw(.magnitude, label: name, in: &figure, suffix: "_\(name)")
      let magnitude = function.sampled(.magnitude)
      areas.add([
        .text(name), .count(space.count), .significant(magnitude.area(), digits: 6),
        .significant(magnitude.area(over: .logarithmic), digits: 6),
      ])
      functions.append(function)
    }
    let domain = "t from \(dilations[0], significant: 3) to \(dilations[dilations.count - 1], significant: 3)"
    areas.notes = ["Areas are taken over \(domain), by trapezes at \(dilations.count) dilations."]
    page.show(figure, as: "diversity")
    page.show(areas, as: "areas")
    page.show(try differences(functions, domain: domain), as: "differences")
    page.define("MagArea", "the area under the magnitude function, over the range that is stated")
    page.define("MagDiff", "the area between the magnitude functions of the more and the less diverse set, over log t")
    try page.finish(settings: ["data sets": sets.map(\.name).joined(separator: ", "), "seed": seed])
  }

  /// MagDiff of each pair, and the dilation where the order of the two last changes.
  private func differences(_ functions: [SpaceFunction], domain: String) throws -> Table {
    var table = Table(
      "MagDiff over log t",
      columns: ["more diverse", "less diverse", .number("MagDiff"), .number("order changes at t")])
    for (place, first) in functions.enumerated() {
      for second in functions[..<place] {
        let difference = try first.sampled(.magnitude).subtracting(second.sampled(.magnitude))
        let area = difference.area(over: .logarithmic)
        let changes = difference.values.indices.dropFirst().last {
          difference.values[$0].sign != difference.values[$0 - 1].sign
        }
        table.add([
          .text(area > 0 ? first.name : second.name), .text(area > 0 ? second.name : first.name),
          .significant(abs(area), digits: 4), .significant(changes.map { difference.dilations[$0] }, digits: 3),
        ])
      }
    }
    table.notes = ["Over \(domain); the more diverse set has the larger area; at other scales the order may differ."]
    return table
  }

  /// Equally many samples of the first classes: magnitude grows with their number.
  private func classes() throws -> [(name: String, space: FiniteMetricSpace)] {
    let samples = try SyntheticClassification(majority: 0.5, seed: seed).samples().standardized()
    return try (0..<4).map { label in
      let rows = samples.labels.indices.filter { samples.labels[$0] == label }.prefix(output.quick ? 40 : count)
      return ("class \(label)", try FiniteMetricSpace(points: samples.features.rows(rows)))
    }
  }

  private func read(_ file: String) throws -> (name: String, space: FiniteMetricSpace) {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    return (name, try FiniteMetricSpace(points: CSV().table(contentsOf: file).values))
  }
}
