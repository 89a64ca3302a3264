import CardinalityNumerics

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
  /// A line goes on for more bytes than any row does.
  case longLine(file: String, line: Int, limit: Int)
  /// There are more numbers than memory for them.
  case tooLarge(file: String, line: Int, limit: Int)
  /// A cell is no whole number from 0 on where one has to stand, such as the number of a vertex.
  case notWhole(file: String, line: Int, column: Int, value: Double)
  /// A cell is a whole number that double precision rounds.
  case rounded(file: String, line: Int, column: Int, value: String)
  /// A cell holds bytes that are no text in UTF-8.
  case notText(file: String, line: Int, column: Int)
  /// A cell goes on for more bytes than any text does.
  case longCell(file: String, line: Int, column: Int, limit: Int)
  /// A line has more columns than a table may have.
  case manyColumns(file: String, line: Int, limit: Int)
  /// A file is longer than it may be, or would be once it is unpacked.
  case longFile(file: String, limit: Int)
  /// A file in the gzip format ends too soon, or its checksum does not hold.
  case damaged(file: String)

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
    case .longLine(let file, let line, let limit):
      "\(file), line \(line): the line is longer than \(limit >> 20) MB: this is no table of numbers"
    case .tooLarge(let file, let line, let limit):
      "\(file), line \(line): the numbers before it take all of the \(limit >> 20) MB that a table may have:"
        + " give fewer rows or columns"
    case .notWhole(let file, let line, let column, let value):
      "\(file), line \(line), column \(column): \(NumberText.exact(value)) is no whole number from 0 on, as a vertex has"
    case .rounded, .notText, .longCell, .manyColumns, .longFile, .damaged: textDescription
    }
  }

  /// What is wrong with a cell of digits, or with a file as a table of texts.
  private var textDescription: String {
    switch self {
    case .rounded(let file, let line, let column, let value):
      "\(file), line \(line), column \(column): \(Self.quoted(value)) would be rounded to double precision: take a"
        + " difference to it, or write it with a decimal point if rounding does no harm"
    case .notText(let file, let line, let column):
      "\(file), line \(line), column \(column): these bytes are no text in UTF-8: save the table as UTF-8"
    case .longCell(let file, let line, let column, let limit):
      "\(file), line \(line), column \(column): the cell is longer than \(limit >> 20) MB:"
        + " look for a quotation mark without a partner"
    case .manyColumns(let file, let line, let limit):
      "\(file), line \(line): there are more than \(limit) columns: give fewer"
    case .longFile(let file, let limit):
      "\(file): it holds more than the \(limit >> 20) MB that a table may have: give fewer rows or columns"
    case .damaged(let file):
      "\(file): the packed file is damaged or cut off: pack it again with gzip"
    default: ""
    }
  }

  /// What a failure of reading means for a table.
  package static func reading(_ file: String, _ failure: LineSplitter.Failure) -> CSVError {
    switch failure {
    case .unreadable(let reason): .unreadable(file: file, reason: reason)
    case .longLine(let line): .longLine(file: file, line: line, limit: LineSplitter.longestLine)
    }
  }

  /// The start of a value with its control characters escaped, since the file may be anything.
  private static func quoted(_ value: String) -> String {
    let limit = 40
    return String(reflecting: String(value.prefix(limit))) + (value.count > limit ? "…" : "")
  }
}
