import CardinalityNumerics
import Foundation

/// A table of texts as it stands in a file of comma-separated values (RFC 4180): every row as long as the first.
///
/// Cells stand between commas, semicolons or tabs, lines end in LF, CR LF or CR, and a quoted cell may hold all of
/// these. A byte order mark and blank lines are skipped, blanks around cells are left out unless they are quoted. Files
/// in the gzip format are unpacked. Nothing but the texts themselves stays in memory.
public struct TextTable: Sendable, Equatable {
  /// What errors call the file.
  package let file: String
  /// The number of cells of each row.
  package let columns: Int
  /// What separates the cells.
  package let delimiter: UInt8
  /// The line on which each row begins, counted from 1.
  package let lines: [Int]
  /// The SHA-256 of the file, as it lies there.
  package let digest: String
  private let content: [UInt8]
  private let ends: [UInt32]

  /// The number of rows, a header among them.
  package var rows: Int { lines.count }

  /// Reads a file.
  ///
  /// - Throws: ``CSVError``, which names file, line and column.
  package init(contentsOf file: String, delimiter: CSV.Delimiter = .automatic) throws(CSVError) {
    let limit = Self.mostCells
    try self.init(of: try Self.bytes(of: file, limit: limit), named: file, delimiter: delimiter, limit: limit)
  }

  /// Reads bytes that stand for a file.
  ///
  /// - Throws: ``CSVError``, which names `name`, line and column.
  package init(
    of bytes: [UInt8], named name: String, delimiter: CSV.Delimiter = .automatic, limit: Int = Self.mostCells
  ) throws(CSVError) {
    var parser = TextTableParser(file: name, delimiter: delimiter, mostCells: limit)
    let text = Gzip.isGzip(bytes) ? try Self.unpacked(bytes, named: name, limit: limit) : bytes
    try text.withUnsafeBufferPointer { bytes throws(CSVError) in try parser.read(bytes) }
    guard let columns = parser.columns else { throw .empty(file: name) }
    file = name
    self.columns = columns
    self.delimiter = parser.delimiter
    lines = parser.lines
    digest = SHA256.hexadecimal(bytes)
    content = parser.content
    ends = parser.ends
  }

  /// The text of a cell.
  ///
  /// - Precondition: the table has the row and the column, both counted from 0.
  package func text(row: Int, column: Int) -> String {
    withBytes(row: row, column: column) { String(decoding: $0, as: UTF8.self) }
  }

  /// Hands on the bytes of a cell.
  package func withBytes<Result>(row: Int, column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    precondition(column >= 0 && column < columns, "column \(column) of \(columns)")
    let index = row * columns + column
    let range = (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    return content.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// The most cells, and bytes: cells end at 32-bit places, and lie in memory several times while they are read.
  private static var mostCells: Int { min(MemoryLimit.bytes / 8, Int(Int32.max)) }

  private static func bytes(of file: String, limit: Int) throws(CSVError) -> [UInt8] {
    guard let stream = fopen(file, "rb") else {
      throw .unreadable(file: file, reason: String(cString: strerror(errno)))
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw .longFile(file: file, limit: limit) }
    }
    guard ferror(stream) == 0 else { throw .unreadable(file: file, reason: String(cString: strerror(errno))) }
    return bytes
  }

  private static func unpacked(_ bytes: [UInt8], named name: String, limit: Int) throws(CSVError) -> [UInt8] {
    do throws(Gzip.Failure) {
      return try Gzip.contents(of: bytes, limit: limit)
    } catch {
      throw error == .tooLarge ? .longFile(file: name, limit: limit) : .damaged(file: name)
    }
  }
}
