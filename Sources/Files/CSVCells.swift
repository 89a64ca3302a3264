/// Where the cells of a line stand; the storage serves line after line.
struct CSVCells {
  enum Delimiter: Equatable {
    case byte(UInt8)
    case whitespace
  }

  private static let mark = UInt8(ascii: "\"")

  /// The place of each cell, without blanks around it and without its quotation marks.
  private(set) var ranges: [Range<Int>] = []

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// The delimiter that was chosen, or that a line suggests.
  static func delimiter(_ choice: CSV.Delimiter, for line: UnsafeBufferPointer<UInt8>) -> Delimiter {
    switch choice {
    case .comma: return .byte(UInt8(ascii: ","))
    case .semicolon: return .byte(UInt8(ascii: ";"))
    case .tab: return .byte(UInt8(ascii: "\t"))
    case .whitespace: return .whitespace
    case .automatic: break
    }
    var isQuoted = false
    var seen: Set<UInt8> = []
    for byte in line {
      if byte == mark { isQuoted.toggle() }
      if !isQuoted { seen.insert(byte) }
    }
    // A comma comes last: beside a semicolon or a tab it is a decimal comma.
    for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")] where seen.contains(candidate) {
      return .byte(candidate)
    }
    return .whitespace
  }

  /// The text of a cell: doubled quotation marks become single ones.
  static func text(_ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    let text = String(decoding: line[range], as: UTF8.self)
    let isQuoted = range.lowerBound > 0 && line[range.lowerBound - 1] == mark
    return isQuoted ? text.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"") : text
  }

  /// Finds the cells of a line.
  ///
  /// - Returns: the column, from 1, whose quotation marks do not pair, or `nil` when all is well.
  mutating func split(_ line: UnsafeBufferPointer<UInt8>, by delimiter: Delimiter) -> Int? {
    ranges.removeAll(keepingCapacity: true)
    var index = 0
    while true {
      skipBlanks(line, delimiter, &index)
      if delimiter == .whitespace && index == line.count && !ranges.isEmpty { return nil }
      let isQuoted = index < line.count && line[index] == Self.mark
      let cell = isQuoted ? quotedCell(line, &index) : plainCell(line, delimiter, &index)
      guard let cell else { return ranges.count + 1 }
      ranges.append(cell)
      if isQuoted {
        let end = index
        skipBlanks(line, delimiter, &index)
        let isSeparated = delimiter == .whitespace ? index > end : index < line.count && delimiter == .byte(line[index])
        guard index == line.count || isSeparated else { return ranges.count }
      }
      if index == line.count { return nil }
      if delimiter != .whitespace { index += 1 }
    }
  }

  private func skipBlanks(_ line: UnsafeBufferPointer<UInt8>, _ delimiter: Delimiter, _ index: inout Int) {
    while index < line.count, Self.isBlank(line[index]), delimiter != .byte(line[index]) { index += 1 }
  }

  private func plainCell(
    _ line: UnsafeBufferPointer<UInt8>, _ delimiter: Delimiter, _ index: inout Int
  ) -> Range<Int>? {
    let start = index
    switch delimiter {
    case .byte(let byte):
      while index < line.count, line[index] != byte { index += 1 }
    case .whitespace:
      while index < line.count, !Self.isBlank(line[index]) { index += 1 }
    }
    var end = index
    while end > start, Self.isBlank(line[end - 1]) { end -= 1 }
    return start..<end
  }

  private func quotedCell(_ line: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Range<Int>? {
    let start = index + 1
    index = start
    while index < line.count {
      if line[index] == Self.mark {
        guard index + 1 < line.count, line[index + 1] == Self.mark else {
          index += 1
          return start..<index - 1
        }
        index += 1
      }
      index += 1
    }
    return nil
  }
}
