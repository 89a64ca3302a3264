import CardinalityNumerics

/// A table of finite numbers, with names of its columns where the file has them.
public struct NumericTable: Sendable, Equatable {
  /// The names of the columns, or `nil` when there is no header.
  package let columnNames: [String]?
  /// The numbers: rows × columns.
  public let values: Matrix<Double>
  /// The line of the file on which each row stands, counted from 1.
  package let lines: [Int]

  /// Makes a table.
  ///
  /// - Parameter lines: where each row stands in its file; one row a line, below the header, unless given.
  /// - Precondition: there is a name for each column, or none at all, and a line for each row.
  package init(columnNames: [String]?, values: Matrix<Double>, lines: [Int]? = nil) {
    if let columnNames {
      precondition(columnNames.count == values.columns, "\(columnNames.count) names for \(values.columns) columns")
    }
    let first = columnNames == nil ? 1 : 2
    let lines = lines ?? Array(first..<first + values.rows)
    precondition(lines.count == values.rows, "\(lines.count) lines for \(values.rows) rows")
    self.columnNames = columnNames
    self.lines = lines
    self.values = values
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
