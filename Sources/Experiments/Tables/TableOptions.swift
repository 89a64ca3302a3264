import ArgumentParser
import Files
import Foundation
import Learning

/// The options of notebooks that read a table of the user's own.
package struct TableOptions: ParsableArguments, Sendable {
  @Option(name: .customLong("data"), help: ArgumentHelp("A table: CSV, packed with gzip or not.", valueName: "file"))
  var file: String?

  @Option(help: ArgumentHelp("The column of the classes, by name or number.", valueName: "column"))
  var label: String?

  @Option(help: ArgumentHelp("Columns that are categories though they look like numbers.", valueName: "columns"))
  var categorical: String?

  @Option(help: ArgumentHelp("Columns to leave out.", valueName: "columns"))
  var drop: String?

  @Option(help: "Missing cells: refuse, drop (their rows), mean, or category.")
  var missing: MissingCells?

  @Option(help: "Whether the first line names the columns: automatic, present or absent.")
  var header = CSV.Header.automatic

  @Option(help: "What separates cells: automatic, comma, semicolon or tab.")
  var separator = CSV.Delimiter.automatic

  @Option(name: .customLong("test"), help: ArgumentHelp("A table of test samples.", valueName: "file"))
  var testFile: String?

  @Option(help: ArgumentHelp("The share of test samples (default: 0.3).", valueName: "share"))
  var testShare: Double?

  @Option(help: ArgumentHelp("Test on each of so many parts, stratified, instead of drawn shares.", valueName: "count"))
  var folds: Int?

  @Option(help: ArgumentHelp("How often the folds are drawn anew.", valueName: "count"))
  var repeats = 1

  @Option(help: ArgumentHelp("The column whose equal values stay on one side.", valueName: "column"))
  var groups: String?

  @Option(help: ArgumentHelp("The column by which the past trains and the future tests.", valueName: "column"))
  var time: String?

  /// Makes the options as none of them is typed.
  package init() {}

  /// Refuses what contradicts itself.
  package func validate() throws {
    let ways = [("--test", testFile), ("--folds", folds.map(String.init)), ("--groups", groups), ("--time", time)]
      .filter { $0.1 != nil }.map(\.0)
    if ways.count > 1 { throw ValidationError("\(ways.joined(separator: " and ")) split in two ways: choose one") }
    if testShare != nil, testFile != nil || folds != nil {
      throw ValidationError("--test-share changes nothing beside \(ways[0]): leave one out")
    }
    if let testShare, !(testShare > 0 && testShare < 1) {
      throw ValidationError(
        "\(testShare) is no share of test samples: choose a number above 0 and below 1, such as 0.3")
    }
    if let folds, !(2...1000).contains(folds) { throw ValidationError("\(folds) folds are none: choose 2 to 1000") }
    if !(1...1000).contains(repeats) { throw ValidationError("\(repeats) repeats are none: choose 1 to 1000") }
    if repeats > 1, folds == nil { throw ValidationError("--repeats draws folds anew: say --folds too") }
    if file != nil, label == nil {
      throw ValidationError("which column holds the classes? Say --label, by name or number")
    }
    if file == nil, label != nil || testFile != nil {
      throw ValidationError("--label and --test belong to --data: say it")
    }
    for (option, list) in [("--drop", drop), ("--categorical", categorical)] {
      guard let list else { continue }
      let columns = Self.list(list)
      guard !columns.contains("") else {
        throw ValidationError("\(option) \(list) has a column without a name: give names or numbers with commas")
      }
      try OptionText.checkDistinct(columns, of: option)
    }
  }

  /// Refuses a number of seeds where the folds decide on it, and folds for which there are no seeds.
  package func check(firstSeed: UInt32, hasSeeds: Bool) throws {
    guard let folds else { return }
    if hasSeeds {
      throw ValidationError(
        "--seeds changes nothing beside --folds: each fold is one comparison; say --repeats for more")
    }
    let (first, count) = (Int(firstSeed), folds * repeats)
    guard first + count - 1 <= UInt32.max else {
      throw ValidationError(
        "each fold has a seed of its own, and there are no \(count) from --seed \(first) on: begin at "
          + "\(Int(UInt32.max) - count + 1) or lower")
    }
    try Tuning.checkApart(from: first, count: count)
  }

  /// The tables and their rows, or those of the table that comes with the package.
  ///
  /// - Throws: ``CSVError`` and ``TableError``, with file, line and column.
  package func read(otherwise standard: CollectedTable) throws -> (table: DataTable, data: TableData) {
    var reading = DataTable.Reading()
    (reading.header, reading.delimiter) = (header, separator)
    (reading.categorical, reading.dropped) = (Self.list(categorical), Self.list(drop))
    let label = label ?? standard.label
    let table = try DataTable(contentsOf: file ?? standard.file.path, label: label, reading: reading)
    var choices = LabelledData.Choices()
    (choices.drop, choices.categorical) = (Self.list(drop), Self.list(categorical))
    choices.missing = missing ?? (file == nil ? standard.missing : .refuse)
    (choices.groups, choices.time) = (groups, time)
    let test = try testFile.map { try DataTable(contentsOf: $0, label: label, reading: reading) }
    return (table, TableData(try LabelledData(table, label: label, choices: choices, test: test), plan))
  }

  private var plan: SplitPlan {
    let share = testShare ?? 0.3
    if testFile != nil { return .file(validation: 0.2) }
    if let folds { return .folds(folds, validation: 0.2) }
    if groups != nil { return .groups(test: share, validation: 0.2) }
    return time == nil ? .shares(test: share, validation: 0.2) : .time(test: share, validation: 0.2)
  }

  /// The seeds of a comparison: with folds one for each of them.
  package func seeds(_ seeds: [UInt32], quick: Bool) -> [UInt32] {
    guard let folds else { return seeds }
    let count = quick ? min(2, folds * repeats) : folds * repeats
    return (0..<UInt32(count)).map { (seeds.first ?? 1) + $0 }
  }

  private static func list(_ text: String?) -> [String] {
    text?.split(separator: ",", omittingEmptySubsequences: false).map { String($0.trimmingPrefix { $0 == " " }) } ?? []
  }
}

extension CollectedTable.Collection: ExpressibleByArgument {}
extension MissingCells: ExpressibleByArgument {}
extension TableModel.UnknownCategory: ExpressibleByArgument {}

extension CSV.Header: ExpressibleByArgument {
  /// Reads the word on the command line.
  public init?(argument: String) {
    switch argument {
    case "automatic": self = .automatic
    case "present": self = .present
    case "absent": self = .absent
    default: return nil
    }
  }

  /// The word that is typed.
  public var defaultValueDescription: String {
    switch self {
    case .automatic: "automatic"
    case .present: "present"
    case .absent: "absent"
    }
  }
}

extension CSV.Delimiter: ExpressibleByArgument {
  /// Reads the word on the command line.
  public init?(argument: String) {
    switch argument {
    case "automatic": self = .automatic
    case "comma": self = .comma
    case "semicolon": self = .semicolon
    case "tab": self = .tab
    default: return nil
    }
  }

  /// The word that is typed.
  public var defaultValueDescription: String { "\(self)" }
}
