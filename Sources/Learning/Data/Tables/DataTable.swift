import CardinalityNumerics
import Files
import Foundation

/// A table of one's own: columns of numbers and of texts, whose kinds are found by their contents.
///
///     let table = try DataTable(contentsOf: "patients.csv", label: "outcome")
///     let data = try LabelledData(table, label: "outcome")
///
/// The file is one of ``TextTable``. A column whose cells are numbers is numeric, with a decimal point, or with a comma
/// where a semicolon or a tab separates cells. Cells that are empty, or hold `?`, `NA`, `N/A`, `NaN` or `null`, are
/// missing.
public struct DataTable: Sendable, Equatable {
  /// How a file is read.
  public struct Reading: Sendable, Equatable {
    /// Whether the first line names the columns.
    public var header = CSV.Header.automatic
    /// What separates cells.
    public var delimiter = CSV.Delimiter.automatic
    /// The names of columns that are categories, though their cells are numbers.
    public var categorical: [String] = []
    /// The names of columns that are left out: whatever is wrong with their cells does not matter.
    package var dropped: [String] = []
    /// The column that holds the classes, by name or number: its cells are texts, whatever they look like.
    public var label: String?

    /// Finds out everything by the contents.
    public init() {}
  }

  /// What errors call the file.
  package let file: String
  /// The columns.
  package let columns: [DataColumn]
  /// The line of the file on which each row begins, counted from 1.
  package let lines: [Int]
  /// Whether the first line names the columns.
  package let hasHeader: Bool
  /// The SHA-256 of the file.
  package let digest: String

  /// The number of rows.
  public var rows: Int { lines.count }
  /// The name of the file without its folder and endings.
  public var name: String { String(file.split(separator: "/").last?.split(separator: ".").first ?? "table") }

  /// Reads a file of comma-separated values, which may be packed with gzip.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - label: the column of the classes, by name or by number from 1.
  /// - Throws: ``CSVError`` and ``TableError``, which name file, line and column.
  public init(contentsOf file: String, label: String? = nil, reading: Reading = Reading()) throws {
    var reading = reading
    reading.label = label ?? reading.label
    try self.init(TextTable(contentsOf: file, delimiter: reading.delimiter), reading)
  }

  /// Takes a table of texts.
  ///
  /// - Throws: ``CSVError`` and ``TableError``.
  public init(_ texts: TextTable, _ reading: Reading = Reading()) throws {
    file = texts.file
    digest = texts.digest
    let first = (0..<texts.columns).map { texts.text(row: 0, column: $0) }
    let isNamed = Self.hasHeader(texts, first, reading)
    hasHeader = isNamed
    let start = isNamed ? 1 : 0
    guard texts.rows > start else { throw CSVError.empty(file: texts.file) }
    let names = (0..<texts.columns).map { isNamed && !first[$0].isEmpty ? first[$0] : "column_\($0 + 1)" }
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      if let other = places.updateValue(index, forKey: name) {
        throw TableError.duplicateName(file: texts.file, name: name, first: other + 1, second: index + 1)
      }
    }
    lines = Array(texts.lines[start...])
    try MemoryLimit.check(
      8 * Double(lines.count) * Double(texts.columns), for: "the cells of \(texts.file)", formula: "8 bytes a cell")
    func found(_ columns: [String]) throws -> Set<Int> {
      Set(try columns.map { name in try Self.place(name, in: names, file: texts.file) })
    }
    let forced = try found(reading.categorical + [reading.label].compactMap { $0 })
    let dropped = try found(reading.dropped)
    columns = try names.indices.map { column in
      let reader = ColumnReader(texts, start, column, name: names[column])
      let read = Result { try reader.column(isCategorical: forced.contains(column)) }
      if case .failure = read, dropped.contains(column) { return try reader.column(isCategorical: true) }
      return try read.get()
    }
  }

  /// Whether the first row names the columns: it does if a number is in none of its cells, no two are the same, and none
  /// occurs again below; or if it names the label.
  private static func hasHeader(_ texts: TextTable, _ first: [String], _ reading: Reading) -> Bool {
    switch reading.header {
    case .present: return true
    case .absent: return false
    case .automatic: break
    }
    if let label = reading.label, Int(label) == nil, first.contains(label) { return true }
    guard texts.rows > 1, Set(first).count == first.count, !first.allSatisfy(\.isEmpty),
      !first.contains(where: { Double($0) != nil || ColumnReader.missing.contains($0) && !$0.isEmpty })
    else { return false }
    return !first.indices.contains { column in
      !first[column].isEmpty && (1..<texts.rows).contains { texts.text(row: $0, column: column) == first[column] }
    }
  }

  /// The place of a column that is given by name or by number from 1.
  static func place(_ text: String, in names: [String], file: String) throws(TableError) -> Int {
    if let place = names.firstIndex(of: text) { return place }
    if let number = Int(text), (1...names.count).contains(number) { return number - 1 }
    throw .noColumn(file: file, name: text, columns: names)
  }
}

/// Finds out what a column of texts holds.
private struct ColumnReader {
  static let missing: Set<String> = ["", "?", "NA", "N/A", "#N/A", "NaN", "nan", "null", "NULL"]
  private static let missingBytes = Set(missing.map { Array($0.utf8) })
  /// Of so many numbers one text is taken for a mistake.
  private static let fewTexts = 0.05

  private let texts: TextTable
  private let start: Int
  private let place: Int
  private let name: String

  init(_ texts: TextTable, _ start: Int, _ place: Int, name: String) {
    (self.texts, self.start, self.place, self.name) = (texts, start, place, name)
  }

  private var rows: Range<Int> { start..<texts.rows }

  /// The column, of numbers if it can be and nobody says otherwise.
  func column(isCategorical: Bool) throws -> DataColumn {
    if !isCategorical, let numbers = try numbers() {
      return DataColumn(name: name, place: place + 1, values: .numbers(numbers), rounded: rounded(numbers))
    }
    return categories()
  }

  /// The first cell with a whole number that is not a double.
  private func rounded(_ numbers: [Double]) -> RoundedCell? {
    let index = numbers.indices.first { index in
      abs(numbers[index]) >= 0x1p53
        && texts.withBytes(row: start + index, column: place) { DecimalText.isRounded($0, to: numbers[index]) }
    }
    return index.map { index in
      RoundedCell(
        file: texts.file, line: texts.lines[start + index], column: place + 1,
        text: texts.text(row: start + index, column: place))
    }
  }

  private func isMissing(_ row: Int) -> Bool {
    texts.withBytes(row: row, column: place) { $0.count <= 4 && Self.missingBytes.contains(Array($0)) }
  }

  /// The numbers, or `nil` if the cells are texts.
  private func numbers() throws -> [Double]? {
    let usesComma =
      texts.delimiter != UInt8(ascii: ",")
      && rows.contains { row in
        texts.withBytes(row: row, column: place) { $0.contains(UInt8(ascii: ",")) }
      }
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    var (known, wrong) = (0, [Int]())
    for row in rows {
      if isMissing(row) {
        numbers.append(.nan)
        continue
      }
      known += 1
      let number = number(row, usesComma: usesComma)
      if number == nil { wrong.append(row) }
      // A column of names is known for what it is after a few of them.
      if wrong.count > 20, Double(wrong.count) > Self.fewTexts * Double(rows.count) { return nil }
      numbers.append(number ?? .nan)
    }
    if let row = wrong.first {
      if Double(wrong.count) > Self.fewTexts * Double(known) { return nil }
      throw TableError.mixed(
        file: texts.file, line: texts.lines[row], column: place + 1, name: name,
        value: texts.text(row: row, column: place), texts: wrong.count, cells: known)
    }
    if let index = numbers.firstIndex(where: \.isInfinite) {
      throw CSVError.notFinite(
        file: texts.file, line: texts.lines[start + index], column: place + 1,
        value: texts.text(row: start + index, column: place))
    }
    return known > 0 ? numbers : nil
  }

  private func number(_ row: Int, usesComma: Bool) -> Double? {
    texts.withBytes(row: row, column: place) { bytes in
      guard usesComma else { return DecimalText.number(bytes) }
      // Where commas are decimal, a point could only separate thousands, which nobody can know.
      guard !bytes.contains(UInt8(ascii: ".")) else { return nil }
      let pointed = bytes.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }
      return pointed.withUnsafeBufferPointer { DecimalText.number($0) }
    }
  }

  private func categories() -> DataColumn {
    var places: [String: Int32] = [:]
    let found = rows.map { row -> Int32 in
      if isMissing(row) { return -1 }
      let text = texts.text(row: row, column: place)
      if let place = places[text] { return place }
      places[text] = Int32(places.count)
      return Int32(places.count - 1)
    }
    let levels = Self.sorted(Array(places.keys))
    var order = [Int32](repeating: 0, count: levels.count)
    for (index, level) in levels.enumerated() { order[Int(places[level] ?? 0)] = Int32(index) }
    return DataColumn(
      name: name, place: place + 1,
      values: .categories(found.map { $0 < 0 ? -1 : order[Int($0)] }, levels: levels))
  }

  /// By size if all are numbers, else by their letters.
  private static func sorted(_ texts: [String]) -> [String] {
    let numbers = texts.compactMap { text in Double(text).flatMap { $0.isFinite ? ($0, text) : nil } }
    guard numbers.count == texts.count else { return texts.sorted() }
    return numbers.sorted { $0 < $1 }.map(\.1)
  }
}
