import CardinalityNumerics

/// Turns lines into the rows of a table.
struct CSVParser {
  private let options: CSV
  private let file: String
  private var delimiter: CSVCells.Delimiter?
  private var cells = CSVCells()
  private var lineNumber = 0
  private var names: [String]?
  private var columns: Int?
  private var values: [Double] = []
  private var lines: [Int] = []
  private var rounded: [Int: RoundedCell] = [:]
  private var emptyLines = 0

  /// Lines without a number in them, comments among them, that a table may have: a stream may never end.
  private static let mostEmptyLines = 10_000_000

  init(_ options: CSV, file: String) {
    self.options = options
    self.file = file
  }

  /// Reads a line without its LF.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws(CSVError) {
    lineNumber += 1
    var line = line
    if lineNumber == 1 { line = try withoutMark(line) }
    if line.last == UInt8(ascii: "\r") { line = UnsafeBufferPointer(rebasing: line.dropLast()) }
    guard let first = line.first(where: { !CSVCells.isBlank($0) }), first != UInt8(ascii: "#") else {
      emptyLines += 1
      guard emptyLines <= Self.mostEmptyLines else { throw .empty(file: file) }
      return
    }
    let delimiter = self.delimiter ?? CSVCells.delimiter(options.delimiter, for: line)
    self.delimiter = delimiter
    if let column = cells.split(line, by: delimiter) {
      throw .quote(file: file, line: lineNumber, column: column)
    }
    guard let columns else { return try readFirst(line) }
    guard cells.ranges.count == columns else {
      throw .ragged(file: file, line: lineNumber, columns: cells.ranges.count, expected: columns)
    }
    // The numbers, as many again while they are copied to a larger place, and the line of each row.
    guard (2 * values.count + lines.count) <= options.memoryLimit / MemoryLayout<Double>.stride else {
      throw .tooLarge(file: file, line: lineNumber, limit: options.memoryLimit)
    }
    try readNumbers(line)
  }

  /// The table, once all lines are read.
  func table() throws(CSVError) -> NumericTable {
    guard let columns, !values.isEmpty else { throw .empty(file: file) }
    return NumericTable(
      columnNames: names, values: Matrix(rows: lines.count, columns: columns, elements: values), lines: lines,
      rounded: rounded)
  }

  private mutating func readFirst(_ line: UnsafeBufferPointer<UInt8>) throws(CSVError) {
    columns = cells.ranges.count
    let isHeader =
      switch options.header {
      case .present: true
      case .absent: false
      // A name such as "x" beside a number is a mistake in a row, which an error should show, rather than a header.
      case .automatic:
        !cells.ranges.contains { !$0.isEmpty && number(line, $0) != nil }
          && cells.ranges.contains { !$0.isEmpty }
      }
    if isHeader {
      names = cells.ranges.map { CSVCells.text(line, $0) }
    } else {
      try readNumbers(line)
    }
  }

  private mutating func readNumbers(_ line: UnsafeBufferPointer<UInt8>) throws(CSVError) {
    for (index, range) in cells.ranges.enumerated() {
      guard let value = number(line, range), value.isFinite else { throw mistake(line, range, column: index + 1) }
      values.append(value)
      if DecimalText.isRounded(UnsafeBufferPointer(rebasing: line[range]), to: value), rounded[index] == nil {
        rounded[index] = RoundedCell(
          file: file, line: lineNumber, column: index + 1, text: CSVCells.text(line, range))
      }
    }
    lines.append(lineNumber)
  }

  private func number(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double? {
    DecimalText.number(UnsafeBufferPointer(rebasing: line[range]))
  }

  private func mistake(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, column: Int) -> CSVError {
    if range.isEmpty { return .missing(file: file, line: lineNumber, column: column) }
    let text = CSVCells.text(line, range)
    return number(line, range) == nil
      ? .notNumeric(file: file, line: lineNumber, column: column, value: text)
      : .notFinite(file: file, line: lineNumber, column: column, value: text)
  }

  private func withoutMark(_ line: UnsafeBufferPointer<UInt8>) throws(CSVError) -> UnsafeBufferPointer<UInt8> {
    if line.starts(with: [0xff, 0xfe]) || line.starts(with: [0xfe, 0xff]) { throw .encoding(file: file) }
    return line.starts(with: [0xef, 0xbb, 0xbf]) ? UnsafeBufferPointer(rebasing: line.dropFirst(3)) : line
  }
}
