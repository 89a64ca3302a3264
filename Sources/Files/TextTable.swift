import Foundation

/// A table of words and numbers, as notebooks write them in CSV: names of columns in the first line, a row a line.
package struct TextTable: Sendable, Equatable {
  /// The names of the columns.
  package private(set) var columns: [String] = []
  /// The rows, with as many cells as there are columns.
  package private(set) var rows: [[String]] = []

  /// Reads a file.
  ///
  /// - Throws: ``CSVError``, which names file, line and column.
  package init(contentsOf file: String) throws(CSVError) {
    var lines = LineReader(file: file)
    try LineSplitter.read(
      file, error: { CSVError.reading(file, $0) }, line: { line throws(CSVError) in try lines.read(line) })
    columns = lines.rows.first ?? []
    rows = Array(lines.rows.dropFirst())
  }

  private struct LineReader {
    let file: String
    var rows: [[String]] = []
    private var cells = CSVCells()
    private var number = 0

    init(file: String) { self.file = file }

    mutating func read(_ whole: UnsafeBufferPointer<UInt8>) throws(CSVError) {
      number += 1
      let line = whole.last == UInt8(ascii: "\r") ? UnsafeBufferPointer(rebasing: whole.dropLast()) : whole
      if line.isEmpty { return }
      if let column = cells.split(line, by: .byte(UInt8(ascii: ","))) {
        throw .quote(file: file, line: number, column: column)
      }
      let row = cells.ranges.map { CSVCells.text(line, $0) }
      if let first = rows.first, row.count != first.count {
        throw .ragged(file: file, line: number, columns: row.count, expected: first.count)
      }
      rows.append(row)
    }
  }
}
