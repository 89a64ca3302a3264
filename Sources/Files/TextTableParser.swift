/// Cuts the bytes of a file into the cells of a table of texts.
struct TextTableParser {
  /// The longest cell, in bytes: more is no cell but a quotation mark without a partner, or no table.
  static let longestCell = 1 << 20
  /// The most columns.
  static let mostColumns = 100_000

  private let file: String
  private let choice: CSV.Delimiter
  private let mostCells: Int
  private(set) var delimiter: UInt8 = 0
  private(set) var columns: Int?
  private(set) var content: [UInt8] = []
  private(set) var ends: [UInt32] = []
  private(set) var lines: [Int] = []
  private var line = 1
  private var index = 0

  private static let (mark, feed, carriage) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))

  init(file: String, delimiter: CSV.Delimiter, mostCells: Int) {
    self.file = file
    choice = delimiter
    self.mostCells = mostCells
  }

  /// Reads all bytes.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVError) {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { throw .encoding(file: file) }
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { index = 3 }
    delimiter = Self.delimiter(choice, for: UnsafeBufferPointer(rebasing: bytes[index...]))
    while index < bytes.count { try readRow(bytes) }
  }

  /// The separator that was chosen, or that the first lines suggest.
  private static func delimiter(_ choice: CSV.Delimiter, for bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let start = bytes.firstIndex { $0 != feed && $0 != carriage } ?? bytes.endIndex
    let end = bytes[start...].firstIndex { $0 == feed || $0 == carriage } ?? bytes.endIndex
    let first = UnsafeBufferPointer(rebasing: bytes[start..<min(end, start + (1 << 20))])
    if case .byte(let byte) = CSVCells.delimiter(choice, for: first) { return byte }
    return UInt8(ascii: ",")
  }

  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>) throws(CSVError) {
    let (first, start) = (ends.count, content.count)
    let startLine = line
    var isBlank = true
    while true {
      let column = ends.count - first + 1
      guard column <= Self.mostColumns else {
        throw .manyColumns(file: file, line: startLine, limit: Self.mostColumns)
      }
      if try readCell(bytes, column: column) { isBlank = false }
      ends.append(UInt32(content.count))
      guard ends.count <= mostCells else { throw .tooLarge(file: file, line: line, limit: mostCells) }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
      isBlank = false
    }
    endLine(bytes)
    let found = ends.count - first
    if isBlank && content.count == start && columns != 1 {
      ends.removeLast(found)
      return
    }
    guard found == columns ?? found else {
      throw .ragged(file: file, line: startLine, columns: found, expected: columns ?? found)
    }
    columns = found
    lines.append(startLine)
  }

  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard index < bytes.count else { return }
    if bytes[index] == Self.carriage, index + 1 < bytes.count, bytes[index + 1] == Self.feed { index += 1 }
    index += 1
    line += 1
  }

  /// Reads a cell up to the separator or the end of the line.
  ///
  /// - Returns: whether it was quoted.
  private mutating func readCell(_ bytes: UnsafeBufferPointer<UInt8>, column: Int) throws(CSVError) -> Bool {
    skipBlanks(bytes)
    let start = content.count
    let startLine = line
    let isQuoted = index < bytes.count && bytes[index] == Self.mark
    if isQuoted {
      try readQuoted(bytes, column: column)
      skipBlanks(bytes)
      guard index == bytes.count || endsCell(bytes[index]) else {
        throw .quote(file: file, line: line, column: column)
      }
    } else {
      let from = index
      while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
      var end = index
      while end > from, CSVCells.isBlank(bytes[end - 1]) { end -= 1 }
      guard end - from <= Self.longestCell else { throw long(line, column) }
      content.append(contentsOf: bytes[from..<end])
    }
    try checkText(from: start, isQuoted: isQuoted, line: startLine, column: column)
    return isQuoted
  }

  private func endsCell(_ byte: UInt8) -> Bool { byte == delimiter || byte == Self.feed || byte == Self.carriage }

  private mutating func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>) {
    while index < bytes.count, CSVCells.isBlank(bytes[index]), bytes[index] != delimiter { index += 1 }
  }

  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>, column: Int) throws(CSVError) {
    let (startLine, start) = (line, content.count)
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.mark {
        guard index < bytes.count, bytes[index] == Self.mark else { return }
        index += 1
      }
      if byte == Self.feed { line += 1 }
      content.append(byte)
      guard content.count - start <= Self.longestCell else { throw long(startLine, column) }
    }
    throw .quote(file: file, line: startLine, column: column)
  }

  private func long(_ line: Int, _ column: Int) -> CSVError {
    .longCell(file: file, line: line, column: column, limit: Self.longestCell)
  }

  /// Refuses bytes that are no text in UTF-8, and control characters other than those of a quoted cell's own lines.
  private func checkText(from start: Int, isQuoted: Bool, line: Int, column: Int) throws(CSVError) {
    var (isASCII, isText) = (true, true)
    for byte in content[start...] {
      if byte >= 0x80 { isASCII = false }
      if byte < 0x20 || byte == 0x7f {
        isText = isText && (byte == UInt8(ascii: "\t") || isQuoted && (byte == Self.feed || byte == Self.carriage))
      }
    }
    if isText, isASCII || String(validating: content[start...], as: UTF8.self) != nil { return }
    throw .notText(file: file, line: line, column: column)
  }
}
