import CardinalityNumerics
import Foundation

/// A reader of tables of numbers: one row a line, cells between delimiters.
///
/// Lines end in LF or CRLF, the last one may lack its end. A byte order mark, blank lines, and lines that start with `#`
/// are skipped. Cells may be quoted. Numbers have a decimal point, in any locale, and are read to the nearest double.
/// A file is read piece by piece, so that only the numbers themselves stay in memory; one that has too many of them, or
/// a line without an end, is refused while it is read.
public struct CSV: Sendable {
  /// Whether the first line names the columns.
  public enum Header: Sendable {
    /// It does if it has a name and no number.
    case automatic
    /// It does.
    case present
    /// It does not.
    case absent
  }

  /// What separates cells.
  public enum Delimiter: Sendable {
    /// The first of semicolon, tab and comma that occurs in the first line, else white space.
    case automatic
    /// A comma.
    case comma
    /// A semicolon.
    case semicolon
    /// One tab; two have an empty cell between them.
    case tab
    /// Any number of spaces and tabs.
    case whitespace
  }

  /// Whether the first line names the columns.
  package var header: Header
  /// What separates cells.
  package var delimiter: Delimiter
  /// The bytes that the numbers may take while they are read.
  package var memoryLimit = MemoryLimit.bytes

  /// Makes a reader, which by default finds out header and delimiter from the first line.
  public init(header: Header = .automatic, delimiter: Delimiter = .automatic) {
    self.header = header
    self.delimiter = delimiter
  }

  /// Reads a file.
  ///
  /// - Parameter file: its path.
  /// - Throws: ``CSVError``, which names file, line and column.
  public func table(contentsOf file: String) throws(CSVError) -> NumericTable {
    try table(contentsOf: file, chunk: 1 << 18)
  }

  /// Reads bytes that stand for a file.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - name: what errors call it.
  /// - Throws: ``CSVError``, which names `name`, line and column.
  package func table(of bytes: [UInt8], named name: String) throws(CSVError) -> NumericTable {
    var lines = LineSplitter()
    var parser = CSVParser(self, file: name)
    try bytes.withUnsafeBufferPointer { bytes throws(CSVError) in
      try lines.feed(bytes) { line throws(CSVError) in try parser.read(line) }
    }
    try lines.finish { line throws(CSVError) in try parser.read(line) }
    return try parser.table()
  }

  func table(contentsOf file: String, chunk: Int) throws(CSVError) -> NumericTable {
    var parser = CSVParser(self, file: file)
    try LineSplitter.read(
      file, chunk: chunk, error: { .reading(file, $0) },
      line: { line throws(CSVError) in try parser.read(line) })
    return try parser.table()
  }
}
