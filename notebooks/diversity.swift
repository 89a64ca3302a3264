import Analysis
import ArgumentParser
import Foundation

/// Shows which of several data sets is more diverse, and at which scale.
///
///     swift run diversity                     # classes of the synthetic data, and glasses; writes plots/diversity/
///     swift run diversity red.csv white.csv   # your own, one point a row
@main
struct Diversity: Notebook {
  static let configuration = CommandConfiguration(
    commandName: "diversity", abstract: "Magnitude functions of several data sets on a common range, and their areas.")

  @Argument(help: "Tables of points, one data set each; classes of the synthetic data and glasses unless given.")
  var files: [String] = []
  @Option(help: ArgumentHelp("Points of a class or of a kind of glass.", valueName: "points"))
  var count = QuickDefault(300, quick: 40)
  @OptionGroup var range: DilationOptions
  @Option(help: "Seed of the synthetic data, and of the choice of glasses.") var seed: UInt32 = 2048
  @OptionGroup var output: OutputOptions

  typealias DataSet = (name: String, space: FiniteMetricSpace)

  func validate() throws {
    guard size > 0 else { throw ValidationError("--count \(size) leaves no points: choose at least 1") }
    if !files.isEmpty, size != (output.quick ? 40 : 300) || seed != 2048 {
      throw ValidationError("--count and --seed change nothing beside tables, all of whose points count")
    }
  }

  func run() async throws {
    var page = try openPage("Which data set is more diverse?")
    for file in files { try page.noteInput(URL(fileURLWithPath: file)) }
    var groups: [(title: String, name: String, sets: [DataSet])] = []
    if files.isEmpty {
      groups.append(("Classes of the synthetic data", "diversity", try classes()))
      groups.append(("Glasses by their first oxide", "diversity-glasses", try glasses()))
      try page.noteInput(SciGlass.committedTable)
    } else {
      let sets = try files.map(read)
      groups.append(
        (
          "Data sets", "diversity",
          zip(sets.map(\.name).distinct, sets).map { (name: Naming.literal($0), space: $1.space) }
        ))
    }

    page.ask("Which of several data sets is more diverse, by how much, and at which scale?")

    // Each group on a range of its own: functions, the area under each and between any two.
    for (title, name, sets) in groups {
      let dilations = try range.dilations(for: sets.map(\.space), quick: output.quick)
      let comparison = try await DiversityComparison(title, sets, over: dilations)
      page.found(comparison.finding)
      var figure = comparison.figure(spacing: range.spacing)
      figure.caption = """
        \(title), as many points of each: the magnitude of each over the mean of all sets, over the dilation t.
        """
      page.show(figure, as: name)
      page.show(comparison.areas(), as: "\(name)-areas")
      page.show(try comparison.differences(), as: "\(name)-differences")
    }
    page.define("MagArea", "the area under the magnitude function, over the range that is stated")
    page.define(
      "MagDiff",
      "the area between two magnitude functions, ∫ |f − g| d log t; it exceeds the difference of MagArea where the "
        + "order changes")
    if files.isEmpty {
      page.say(
        """
        Each class and each kind of glass is one draw of \(size) points: what is said holds for these points, and no \
        error of sampling is included.
        """)
    }
    let names = groups.flatMap { $0.sets.map(\.name) }.joined(separator: ", ")
    try page.finish(settings: ["data sets": names, "seed": seed])
  }

  private var size: Int { count.value(quick: output.quick) }

  /// Equally many samples of the first classes: magnitude grows with their number.
  private func classes() throws -> [DataSet] {
    let samples = try SyntheticClassification(majority: 0.5, seed: seed).samples().standardized()
    return try (0..<4).map { label in
      let rows = samples.labels.indices.filter { samples.labels[$0] == label }.prefix(size)
      return ("class \(label)", try FiniteMetricSpace(points: samples.features.rows(rows)))
    }
  }

  /// Equally many compositions, drawn at random and all different, of the five commonest kinds of glass.
  ///
  /// A kind is the oxide that is the largest part; a unit of distance is a percent by mass.
  private func glasses() throws -> [DataSet] {
    let samples = try SciGlassSamples.committed()
    var kinds: [Int: [Int]] = [:]
    var known = Set<Int>()
    for (sample, composition) in samples.compositionNumbers.enumerated() where known.insert(composition).inserted {
      let parts = samples.compositions.row(sample)
      if let largest = parts.max(), let oxide = parts.firstIndex(of: largest) {
        kinds[oxide - parts.startIndex, default: []].append(sample)
      }
    }
    var random = NumPyRandom(seed: seed)
    let common = kinds.filter { $1.count >= size }
    guard !common.isEmpty else {
      let most = kinds.values.map(\.count).max() ?? 0
      throw ValidationError("--count \(size): no kind of glass has so many compositions; take at most \(most)")
    }
    return try common.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(
      5
    )
    .map { oxide, members in
      let rows = random.permutation(members.count).prefix(size).map { members[$0] }
      return (SciGlass.oxides[oxide], try FiniteMetricSpace(points: samples.compositions.rows(rows)))
    }
  }

  private func read(_ file: String) throws -> DataSet {
    let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
    let points = try CSV().table(contentsOf: file).values
    return (name, try SpaceFileError.naming(file) { try FiniteMetricSpace(points: points) })
  }
}
