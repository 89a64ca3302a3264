import CardinalityNumerics
import Files

/// A table whose rows have classes: what a comparison trains on, before anything is fitted.
///
///     let table = try DataTable(contentsOf: "patients.csv", label: "outcome")
///     let data = try LabelledData(table, label: "outcome")
///     let parts = try data.parts(.shares(test: 0.3, validation: 0.2), seed: 1)
///
/// What was decided on the way, such as columns that are left out, is said in ``notes``.
public struct LabelledData: Sendable, Equatable, Codable {
  /// What is done with the columns.
  public struct Choices: Sendable, Equatable {
    /// Columns that are left out, by name or number.
    public var drop: [String] = []
    /// Columns of texts that stay, however many different ones there are.
    public var categorical: [String] = []
    /// What becomes of missing cells.
    public var missing = MissingCells.refuse
    /// The column whose equal values stay on one side of a split.
    public var groups: String?
    /// The column by which the past trains and the future tests.
    public var time: String?

    /// Keeps every column, and refuses missing cells.
    public init() {}
  }

  /// What tables call the data.
  public var name: String
  /// What errors call the file.
  package let file: String
  /// The columns to learn from.
  public let features: [DataColumn]
  /// The name of the column of classes.
  package let labelName: String
  /// The class of each row.
  public let labels: [Int]
  /// The classes' names, in the order of their numbers.
  package let classNames: [String]
  /// The line of the file on which each row stands; those of a file of test samples follow.
  package let lines: [Int]
  /// The number of rows, at the end, that are the samples of a test file.
  package let fixedTestCount: Int
  /// What becomes of missing cells.
  package let missing: MissingCells
  /// The group of each row, if there are groups.
  package let groups: [Int]?
  /// The place of each row in time, equal where the times are, if there is time.
  package let times: [Int]?
  /// What was left out or found, in sentences.
  package private(set) var notes: [String]
  /// The SHA-256 of the files.
  package let digest: String

  /// The number of rows.
  public var count: Int { labels.count }

  /// The number of samples of each class.
  package var classCounts: [Int] {
    var counts = Array(repeating: 0, count: classNames.count)
    for label in labels { counts[label] += 1 }
    return counts
  }

  /// The samples of the largest class over those of the smallest.
  package var imbalance: Double { Double(classCounts.max() ?? 0) / Double(max(classCounts.min() ?? 1, 1)) }

  /// Takes a table.
  ///
  /// - Parameters:
  ///   - label: the column of the classes, by name or by number from 1.
  ///   - test: a table of test samples with the same columns, in any order.
  /// - Throws: ``TableError``, with the place in the file.
  public init(
    _ table: DataTable, label: String, choices: Choices = Choices(), test: DataTable? = nil
  ) throws(TableError) {
    let whole = try test.map { other throws(TableError) in try JoinedTable(table, other) } ?? JoinedTable(table)
    var survey = try ColumnSurvey(whole, label: label, choices: choices)
    let kept = try survey.keptRows(choices.missing)
    let label = survey.label.rows(kept)
    guard case .categories(let codes, let levels) = label.values else {
      throw .oneClass(file: table.file, name: label.name)
    }
    let present = Set(codes)
    guard present.count > 1 else { throw .oneClass(file: table.file, name: label.name) }
    guard levels.count <= max(2, kept.count / 2) else {
      throw .notClasses(file: table.file, name: label.name, values: levels.count, rows: kept.count)
    }
    features = try survey.features(kept)
    // A class all of whose rows were left out has no number.
    let numbers = levels.indices.filter { present.contains(Int32($0)) }
    var places = [Int](repeating: 0, count: levels.count)
    for (place, level) in numbers.enumerated() { places[level] = place }
    name = table.name
    file = table.file
    labelName = label.name
    labels = codes.map { places[Int($0)] }
    classNames = numbers.map { levels[$0] }
    lines = kept.map { whole.lines[$0] }
    fixedTestCount = kept.count { $0 >= table.rows }
    missing = choices.missing
    groups = survey.groups.map { column in Self.ranks(column.rows(kept)) }
    times = survey.times.map { column in Self.ranks(column.rows(kept)) }
    notes = survey.notes
    digest = whole.digest
    notes += rareClassNotes
  }

  /// Equal numbers for equal cells, in their order.
  private static func ranks(_ column: DataColumn) -> [Int] {
    switch column.values {
    case .categories(let codes, _): return codes.map { Int($0) }
    case .numbers(let numbers):
      let sorted = Set(numbers.filter { !$0.isNaN }).sorted()
      let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
      return numbers.map { places[$0] ?? -1 }
    }
  }

  private var rareClassNotes: [String] {
    let counts = classCounts
    let single = classNames.indices.filter { counts[$0] == 1 }
    let rare = classNames.indices.filter { (2...3).contains(counts[$0]) }
    func names(_ classes: [Int]) -> String { classes.prefix(8).map { classNames[$0] }.joined(separator: ", ") }
    return [
      single.isEmpty
        ? nil
        : "\(single.count) class(es) have a single sample, which is trained on and never tested: \(names(single)).",
      rare.isEmpty
        ? nil
        : "\(rare.count) class(es) have two or three samples, so that a side of a split may lack them: \(names(rare)).",
    ].compactMap { $0 }
  }
}
