import CardinalityNumerics
import Files
import Reporting

/// What differs between the records of two runs: settings first, then circumstances; dates are left out.
struct RecordDifference {
  private let one: [(String, String)]
  private let other: [(String, String)]

  /// Takes two records.
  init(_ one: RunRecord, _ other: RunRecord) { (self.one, self.other) = (Self.entries(one), Self.entries(other)) }

  /// A row for each difference.
  var table: Table {
    var table = Table("What differs", columns: ["", "A", "B"])
    let names = one.map(\.0) + other.map(\.0).filter { name in !one.contains { $0.0 == name } }
    for name in names {
      let values = [one, other].map { entries in entries.first { $0.0 == name }?.1 }
      if values[0] == values[1] { continue }
      table.add([.text(name)] + values.map { value in value.map { .text($0) } ?? .missing })
    }
    return table
  }

  private static func entries(_ record: RunRecord) -> [(String, String)] {
    let settings = record.settings.entries.map { ($0.name, "\(record.settings[$0.name] ?? "")") }
    let commit = record.git.map { $0.commit.prefix(12) + ($0.isDirty ? ", with changes beyond it" : "") } ?? "unknown"
    return settings + [("command", record.command.joined(separator: " ")), ("commit", commit)]
      + record.versions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      + [("machine", "\(record.machine.processor), \(record.machine.cores) cores")]
      + record.inputs.map { ($0.path, String(($0.sha256 ?? "unknown").prefix(12))) }
      + (record.seconds.map { [("seconds", NumberText.significant($0, digits: 3))] } ?? [])
  }
}

/// What differs between two tables of one name: rows are matched by their words, of equal ones in their order.
struct TableDifference {
  private struct Change {
    let row: String
    let column: String
    let cells: (String, String)
    let size: Double
  }

  private let name: String
  private var changes: [Change] = []
  private var compared = 0
  private var unmatched = 0

  /// Compares two tables.
  ///
  /// - Throws: ``CSVError``.
  init(_ name: String, _ one: PublishedRun, _ other: PublishedRun, tolerance: Double) throws {
    self.name = name
    let tables = (try one.table(name), try other.table(name))
    let columns = Self.names(tables.0).filter(Self.names(tables.1).contains)
    var left = Dictionary(grouping: Self.rows(tables.1), by: \.key)
    for (key, cells) in Self.rows(tables.0) {
      guard let match = left[key]?.first else {
        unmatched += 1
        continue
      }
      left[key]?.removeFirst()
      for column in columns {
        guard let a = cells[column], let b = match.cells[column] else { continue }
        compared += 1
        let (x, y) = (Double(a), Double(b))
        let size = x.flatMap { x in y.map { abs($0 - x) } } ?? .infinity
        let isSame = a == b || size <= tolerance || (x?.isNaN == true && y?.isNaN == true)
        if !isSame { changes.append(Change(row: key, column: column, cells: (a, b), size: size)) }
      }
    }
    unmatched += left.values.map(\.count).reduce(0, +)
    changes.sort { $0.size > $1.size }
  }

  private static func names(_ table: TextTable) -> [String] { row(0, of: table) }

  private static func row(_ row: Int, of table: TextTable) -> [String] {
    (0..<table.columns).map { table.text(row: row, column: $0) }
  }

  /// The rows by the words in them, which are no numbers; of rows without words by their place.
  private static func rows(_ table: TextTable) -> [(key: String, cells: [String: String])] {
    let names = names(table)
    return (1..<max(table.rows, 1)).map { index in
      let row = row(index, of: table)
      let words = row.filter { Double($0) == nil && !$0.isEmpty }
      let cells = Dictionary(zip(names, row)) { first, _ in first }
      return (words.isEmpty ? "row \(index)" : words.joined(separator: ", "), cells)
    }
  }

  /// What was found, in words.
  var sentence: String {
    let rest = unmatched > 0 ? "; \(unmatched) rows stand in one of them only" : ""
    return SafeText.plain("\(name): \(changes.count) of \(compared) cells differ\(rest)")
  }

  /// The largest differences; nil where there are none.
  func table(rows: Int) -> Table? {
    guard !changes.isEmpty else { return nil }
    var table = Table(sentence, columns: ["row", "column", .number("A"), .number("B"), .number("B − A")])
    for change in changes.prefix(rows) {
      let numbers = [change.cells.0, change.cells.1].map(Double.init)
      let difference = numbers[0].flatMap { a in numbers[1].map { $0 - a } }
      table.add([
        .text(change.row), .text(change.column), .text(change.cells.0), .text(change.cells.1),
        .significant(difference, digits: 3),
      ])
    }
    if changes.count > rows { table.notes = ["The largest \(rows) of \(changes.count)."] }
    return table
  }
}
