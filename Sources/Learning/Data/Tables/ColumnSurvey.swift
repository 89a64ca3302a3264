import Files

/// A table, with the rows of a table of test samples below its own.
struct JoinedTable {
  let file: String
  let columns: [DataColumn]
  let lines: [Int]
  let trainRows: Int
  let digest: String

  init(_ table: DataTable) {
    (file, columns, lines) = (table.file, table.columns, table.lines)
    (trainRows, digest) = (table.rows, table.digest)
  }

  /// Joins columns of one name; those of the test samples may stand in another order.
  init(_ table: DataTable, _ test: DataTable) throws(TableError) {
    var joined: [DataColumn] = []
    for column in table.columns {
      let other = test.columns.first { table.hasHeader ? $0.name == column.name : $0.place == column.place }
      guard let other else {
        throw .missingColumn(file: test.file, name: column.name, columns: test.columns.map(\.name))
      }
      joined.append(try Self.joined(column, other, test))
    }
    (file, columns, lines) = (table.file, joined, table.lines + test.lines)
    (trainRows, digest) = (table.rows, SHA256.hexadecimal("\(table.digest) \(test.digest)".utf8))
  }

  private static func joined(
    _ one: DataColumn, _ other: DataColumn, _ test: DataTable
  ) throws(TableError) -> DataColumn {
    switch (one.values, other.values) {
    case (.numbers(let first), .numbers(let second)):
      return DataColumn(
        name: one.name, place: one.place, values: .numbers(first + second),
        rounded: one.rounded ?? other.rounded)
    case (.categories(let first, let levels), _):
      let texts = (0..<other.count).map(other.text)
      let new = Set(texts.compactMap { $0 }).subtracting(levels).sorted()
      let places = Dictionary(uniqueKeysWithValues: (levels + new).enumerated().map { ($1, Int32($0)) })
      let second = texts.map { text in text.flatMap { places[$0] } ?? -1 }
      return DataColumn(name: one.name, place: one.place, values: .categories(first + second, levels: levels + new))
    case (.numbers, .categories(let codes, let levels)):
      let row = codes.firstIndex { $0 >= 0 }
      guard let row else {
        return try joined(
          one, DataColumn(name: other.name, place: other.place, values: .numbers(codes.map { _ in .nan })), test)
      }
      throw .notNumeric(
        file: test.file, line: test.lines[row], column: other.place, name: one.name, value: levels[Int(codes[row])])
    }
  }
}

/// Decides what becomes of each column, and says so.
struct ColumnSurvey {
  let label: DataColumn
  let groups: DataColumn?
  let times: DataColumn?
  private(set) var notes: [String] = []
  private var features: [DataColumn]
  private let table: JoinedTable
  private let choices: LabelledData.Choices

  init(_ table: JoinedTable, label: String, choices: LabelledData.Choices) throws(TableError) {
    try Self.checkDropped(choices, label: label, in: table)
    self.table = table
    self.choices = choices
    let names = table.columns.map(\.name)
    func find(_ name: String) throws(TableError) -> DataColumn {
      table.columns[try DataTable.place(name, in: names, file: table.file)]
    }
    self.label = try find(label)
    groups = try choices.groups.map { name throws(TableError) in try find(name) }
    times = try choices.time.map { name throws(TableError) in try find(name) }
    let apart = try Set(
      ([label] + choices.drop + [choices.groups, choices.time].compactMap { $0 }).map { name throws(TableError) in
        try find(name).place
      })
    features = table.columns.filter { !apart.contains($0.place) }
    let missing = (0..<self.label.count).filter(self.label.isMissing)
    if let first = missing.first {
      throw .missingLabel(
        file: table.file, line: table.lines[first], column: self.label.place, count: missing.count)
    }
    for column in [groups, times].compactMap({ $0 }) {
      try column.requireExact()
      guard let row = (0..<column.count).first(where: column.isMissing) else { continue }
      throw .missingCells(
        file: table.file, line: table.lines[row], column: column.place, name: column.name,
        counts: ["\(column.name) \(column.missingCount)"])
    }
  }

  /// Refuses to leave out a column that another option names.
  private static func checkDropped(
    _ choices: LabelledData.Choices, label: String, in table: JoinedTable
  ) throws(TableError) {
    guard !choices.drop.isEmpty else { return }
    let names = table.columns.map(\.name)
    func place(_ name: String) throws(TableError) -> Int { try DataTable.place(name, in: names, file: table.file) }
    var dropped: Set<Int> = []
    for name in choices.drop { dropped.insert(try place(name)) }
    var others = [(option: "--label", name: label)] + choices.categorical.map { (option: "--categorical", name: $0) }
    if let groups = choices.groups { others.append((option: "--groups", name: groups)) }
    if let time = choices.time { others.append((option: "--time", name: time)) }
    for (option, name) in others {
      let other = try place(name)
      if dropped.contains(other) { throw .droppedColumn(file: table.file, name: name, option: option) }
    }
  }

  /// The rows that stay.
  mutating func keptRows(_ missing: MissingCells) throws(TableError) -> [Int] {
    let holed = features.filter { $0.missingCount > 0 }
    let rows = Array(0..<label.count)
    guard let first = holed.first else { return rows }
    let counts = holed.map { "\($0.name) \($0.missingCount)" }
    switch missing {
    case .refuse:
      let row = rows.first(where: first.isMissing) ?? 0
      throw .missingCells(
        file: table.file, line: table.lines[row], column: first.place, name: first.name, counts: counts)
    case .drop:
      let kept = rows.filter { row in !holed.contains { $0.isMissing(row) } }
      guard kept.count > 1 else { throw .fewRows(file: table.file, rows: kept.count, needed: 2) }
      notes.append("\(rows.count - kept.count) of \(rows.count) rows have a missing cell and are left out.")
      return kept
    case .mean, .category:
      notes.append(
        "Missing cells are filled from the training samples: "
          + "\(counts.prefix(12).joined(separator: ", "))\(counts.count > 12 ? ", …" : "")."
      )
      return rows
    }
  }

  /// The columns to learn from, for the rows that stay.
  mutating func features(_ rows: [Int]) throws(TableError) -> [DataColumn] {
    let label = label.rows(rows)
    var kept: [DataColumn] = []
    for column in features.map({ $0.rows(rows) }) {
      if let reason = reasonToLeaveOut(column, label) {
        notes.append("Column \(column.name) is left out: \(reason).")
      } else {
        try column.requireExact()
        kept.append(column)
      }
    }
    guard !kept.isEmpty else { throw .noFeatures(file: table.file) }
    return kept
  }

  private func reasonToLeaveOut(_ column: DataColumn, _ label: DataColumn) -> String? {
    let distinct = column.distinctCount
    if distinct == 0 { return "every cell is missing" }
    if distinct == 1 && column.missingCount == 0 { return "it has one value" }
    if Self.isRenamed(column, label) { return "it says the class: each of its values belongs to one class, and back" }
    let isNamed = choices.categorical.contains { $0 == column.name || $0 == "\(column.place)" }
    if case .categories = column.values, !isNamed, distinct > max(20, column.count / 2) {
      return "\(distinct) different texts in \(column.count) rows tell rows apart, not classes"
        + " (--categorical \(column.name) keeps it)"
    }
    return nil
  }

  /// Whether the values of a column are the classes under other names.
  private static func isRenamed(_ column: DataColumn, _ label: DataColumn) -> Bool {
    var (there, back): ([UInt64: UInt64], [UInt64: UInt64]) = ([:], [:])
    for row in 0..<column.count {
      let (value, own) = (column.bits(row), label.bits(row))
      if there.updateValue(own, forKey: value) ?? own != own { return false }
      if back.updateValue(value, forKey: own) ?? value != value { return false }
    }
    return true
  }
}
