/// Why a file is no table of numbers; lines and columns count from 1.
public enum CSVError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file cannot be opened or read.
  case unreadable(file: String, reason: String)
  /// The file is text of 16 bits a character.
  case encoding(file: String)
  /// There is no row of numbers.
  case empty(file: String)
  /// A row is shorter or longer than the first.
  case ragged(file: String, line: Int, columns: Int, expected: Int)
  /// A cell is empty.
  case missing(file: String, line: Int, column: Int)
  /// A cell is not a number.
  case notNumeric(file: String, line: Int, column: Int, value: String)
  /// A cell is not-a-number, infinite, or too great for double precision.
  case notFinite(file: String, line: Int, column: Int, value: String)
  /// A quotation mark has no partner before the next delimiter or the end of the line.
  case quote(file: String, line: Int, column: Int)

  /// Where what is wrong, and what to do.
  public var description: String {
    switch self {
    case .unreadable(let file, let reason):
      "\(file): \(reason): check the path and its permissions"
    case .encoding(let file):
      "\(file): this is UTF-16 text: save it as UTF-8"
    case .empty(let file):
      "\(file): there is no row of numbers: give one sample a line"
    case .ragged(let file, let line, let columns, let expected):
      "\(file), line \(line): \(columns) column(s), but the first row has \(expected): make the rows equally long"
    case .missing(let file, let line, let column):
      "\(file), line \(line), column \(column): the cell is empty: fill it or remove the row"
    case .notNumeric(let file, let line, let column, let value):
      "\(file), line \(line), column \(column): \(Self.quoted(value)) is not a number:"
        + " write it as 1.5 or -2e-3, with a decimal point, or remove the row or column"
    case .notFinite(let file, let line, let column, let value):
      "\(file), line \(line), column \(column): \(Self.quoted(value)) is not a finite number: replace it or remove the row"
    case .quote(let file, let line, let column):
      "\(file), line \(line), column \(column): the quotation marks do not pair:"
        + " quote whole cells, each on one line, and double the marks inside"
    }
  }

  /// The start of a value with its control characters escaped, since the file may be anything.
  private static func quoted(_ value: String) -> String {
    let limit = 40
    return String(reflecting: String(value.prefix(limit))) + (value.count > limit ? "…" : "")
  }
}
