import Analysis
import ArgumentParser
import Foundation

/// Which community is more diverse when alike kinds count less, and what each adds to all of them.
///
///     swift run communities                                # classes of animals by their traits; writes plots/communities/
///     swift run communities sites.csv --communities 4      # your own: a row a kind, the last columns how much of it
///     swift run communities counts.csv --distances tree.csv --dilation 2
@main
struct Communities: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "communities", abstract: "Diversity profiles of communities, with their α, β, γ and ρ.")

  @Argument(help: "A table with a row for each kind: coordinates, then how much there is of it in each community.")
  var file: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many of the last columns are communities (default: all).", valueName: "count"))
  var communities: Int?
  @Option(help: ArgumentHelp("A square matrix of distances between kinds.", valueName: "FILE.csv"))
  var distances: String?
  @Option(help: ArgumentHelp("A square matrix of similarities between kinds, at dilation 1.", valueName: "FILE.csv"))
  var similarities: String?
  @Option(help: ArgumentHelp("The distance between coordinates.", valueName: "distance")) var metric = Distance
    .euclidean
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dilation: kinds at distance d are alike by exp(−t d).", valueName: "t"))
  var dilation = 0.5
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if file == nil, communities != nil || distances != nil || similarities != nil {
      throw ValidationError("--communities, --distances and --similarities change nothing without a table")
    }
    if metric != .euclidean, file == nil || distances != nil || similarities != nil {
      throw ValidationError(
        "--metric \(metric.name) changes nothing: it measures a table's coordinates, and none are read")
    }
    if distances != nil, similarities != nil { throw ValidationError("give --distances or --similarities, not both") }
  }

  func run() async throws {
    var page = try openPage("Diversity of communities")
    for file in [file, distances, similarities].compactMap(\.self) { try page.noteInput(URL(fileURLWithPath: file)) }
    if file == nil { try page.noteInput(CommunityTable.zooFile) }
    let kinds =
      distances.map(CommunityTable.Kinds.distances) ?? similarities.map(CommunityTable.Kinds.similarities)
      ?? .coordinates(metric)
    let table =
      try file.map { try CommunityTable(contentsOf: $0, communities: communities, kinds: kinds) }
      ?? CommunityTable.zoo()

    page.ask("Which community is more diverse when alike kinds count less, and what does each add to all of them?")
    let profiles = try CommunityProfiles(table, dilatedBy: dilation, steps: output.quick ? 6 : 51)
    for finding in profiles.findings { page.found(finding) }
    page.show(profiles.figure, as: "communities")
    page.show(profiles.measures, as: "communities")
    if file == nil {
      page.say(
        "The kinds are the 101 animals of the Zoo table, one of each; the communities are their seven classes, and a unit "
          + "of distance is a trait that one has and the other lacks. Abundances are taken as they are: no error of "
          + "sampling is stated.")
    }
    page.define("alpha", "what a community is on its own: 1 / Zp̄ⱼ averaged over it; raw alpha divides by its share")
    page.define(
      "rho, beta",
      "how well a community stands for all, Zp / Zp̄ⱼ averaged, and one over it; of all, normalised "
        + "beta is the effective number of distinct communities")
    page.define(
      "gamma", "what a community adds to the diversity of all: 1 / Zp averaged over it; of all, their diversity")
    page.define("order q", "means are of order 1 − q: 0 counts rare kinds most, ∞ the most ordinary alone")
    try page.finish(settings: ["dilation": dilation, "kinds": table.space.count, "communities": table.names.count])
  }
}
