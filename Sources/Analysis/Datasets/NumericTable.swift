/// A table of finite numbers, with names of its columns where the file has them.
public struct NumericTable: Sendable, Equatable {
  /// The names of the columns, or `nil` when there is no header.
  public let columnNames: [String]?
  /// The numbers: rows × columns.
  public let values: Matrix<Double>

  /// Makes a table.
  ///
  /// - Precondition: there is a name for each column, or none at all.
  public init(columnNames: [String]?, values: Matrix<Double>) {
    if let columnNames {
      precondition(columnNames.count == values.columns, "\(columnNames.count) names for \(values.columns) columns")
    }
    self.columnNames = columnNames
    self.values = values
  }
}
