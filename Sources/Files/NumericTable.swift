import CardinalityNumerics

/// A cell with a whole number that double precision rounds, so that it may become another cell's.
package struct RoundedCell: Sendable, Equatable, Codable {
  /// What errors call the file.
  package let file: String
  /// The line of the file, counted from 1.
  package let line: Int
  /// The column, counted from 1.
  package let column: Int
  /// What stands there.
  package let text: String

  package init(file: String, line: Int, column: Int, text: String) {
    (self.file, self.line, self.column, self.text) = (file, line, column, text)
  }
}

/// A table of finite numbers, with names of its columns where the file has them.
public struct NumericTable: Sendable, Equatable {
  /// The names of the columns, or `nil` when there is no header.
  package let columnNames: [String]?
  /// The numbers: rows × columns.
  public let values: Matrix<Double>
  /// The line of the file on which each row stands, counted from 1.
  package let lines: [Int]
  /// The first cell of each column that was rounded; columns count from 0.
  package let rounded: [Int: RoundedCell]

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - lines: where each row stands in its file; one row a line, below the header, unless given.
  ///   - rounded: the first cell of each column that was rounded.
  /// - Precondition: there is a name for each column, or none at all, and a line for each row.
  package init(columnNames: [String]?, values: Matrix<Double>, lines: [Int]? = nil, rounded: [Int: RoundedCell] = [:]) {
    if let columnNames {
      precondition(columnNames.count == values.columns, "\(columnNames.count) names for \(values.columns) columns")
    }
    let first = columnNames == nil ? 1 : 2
    let lines = lines ?? Array(first..<first + values.rows)
    precondition(lines.count == values.rows, "\(lines.count) lines for \(values.rows) rows")
    self.columnNames = columnNames
    self.lines = lines
    self.values = values
    self.rounded = rounded
  }

  /// Refuses whole numbers that were rounded, in all columns but those that nobody reads, counted from 0.
  ///
  /// - Throws: ``CSVError/rounded(file:line:column:value:)``.
  package func requireExact(except unread: [Int] = []) throws(CSVError) {
    for column in 0..<values.columns where !unread.contains(column) {
      guard let cell = rounded[column] else { continue }
      throw .rounded(file: cell.file, line: cell.line, column: cell.column, value: cell.text)
    }
  }

  /// A cell that holds a whole number from 0 on.
  ///
  /// - Parameter file: what the error calls the file.
  /// - Throws: ``CSVError/notWhole(file:line:column:value:)``.
  package func wholeNumber(row: Int, column: Int, file: String) throws(CSVError) -> Int {
    let value = values[row, column]
    guard let number = Int(exactly: value), number >= 0 else {
      throw .notWhole(file: file, line: lines[row], column: column + 1, value: value)
    }
    return number
  }
}
