import CardinalityNumerics
import Files

/// One column of a table: numbers, or texts as places in a list of them.
public struct DataColumn: Sendable, Equatable, Codable {
  /// What its cells hold.
  package enum Values: Sendable, Equatable, Codable {
    /// Numbers; one that is missing is not-a-number.
    case numbers([Double])
    /// For each cell its place in `levels`, or −1 where it is missing; the levels are the distinct texts in order.
    case categories([Int32], levels: [String])
  }

  /// The heading, or `column_3` without one.
  package let name: String
  /// The place in the file, counted from 1.
  package let place: Int
  /// What its cells hold.
  package let values: Values
  /// The first cell of the file's column that was rounded.
  package var rounded: RoundedCell?

  /// Takes a column.
  package init(name: String, place: Int, values: Values, rounded: RoundedCell? = nil) {
    (self.name, self.place, self.values, self.rounded) = (name, place, values, rounded)
  }

  /// Refuses numbers that are not those of the file.
  ///
  /// - Throws: ``TableError/rounded(file:line:column:name:value:)``.
  func requireExact() throws(TableError) {
    guard let cell = rounded else { return }
    throw .rounded(file: cell.file, line: cell.line, column: cell.column, name: name, value: cell.text)
  }

  /// The number of cells.
  package var count: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .categories(let codes, _): codes.count
    }
  }

  /// Whether a cell is missing.
  package func isMissing(_ row: Int) -> Bool {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN
    case .categories(let codes, _): codes[row] < 0
    }
  }

  /// The number of missing cells.
  package var missingCount: Int { (0..<count).count(where: isMissing) }

  /// A cell's value as bits that are equal where the values are; all missing ones are equal.
  package func bits(_ row: Int) -> UInt64 {
    switch values {
    // Adding 0 makes −0 the same as 0.
    case .numbers(let numbers): numbers[row].isNaN ? .max : (numbers[row] + 0).bitPattern
    case .categories(let codes, _): UInt64(bitPattern: Int64(codes[row]))
    }
  }

  /// The number of distinct values among the cells that are not missing.
  package var distinctCount: Int { Set((0..<count).lazy.filter { !isMissing($0) }.map(bits)).count }

  /// The cells of the given rows, with the same levels.
  package func rows(_ rows: [Int]) -> DataColumn {
    switch values {
    case .numbers(let numbers):
      DataColumn(name: name, place: place, values: .numbers(rows.map { numbers[$0] }), rounded: rounded)
    case .categories(let codes, let levels):
      DataColumn(name: name, place: place, values: .categories(rows.map { codes[$0] }, levels: levels))
    }
  }

  /// The text of a cell; `nil` where it is missing.
  package func text(_ row: Int) -> String? {
    guard !isMissing(row) else { return nil }
    switch values {
    case .numbers(let numbers): return NumberText.exact(numbers[row])
    case .categories(let codes, let levels): return levels[Int(codes[row])]
    }
  }

  /// The least and the greatest number, or the first texts.
  package var range: String {
    switch values {
    case .numbers(let numbers):
      let known = numbers.filter { !$0.isNaN }
      guard let least = known.min(), let greatest = known.max() else { return "" }
      return "\(NumberText.significant(least, digits: 4)) to \(NumberText.significant(greatest, digits: 4))"
    case .categories(_, let levels):
      return levels.prefix(4).map { String($0.prefix(20)) }.joined(separator: ", ") + (levels.count > 4 ? ", …" : "")
    }
  }
}
