/// A table of glasses as a file has it: 18 oxides, perhaps with Tg and with keys.
struct SciGlassTable {
  /// The mass percentages of ``SciGlass/oxides``: count × 18.
  let compositions: Matrix<Double>
  /// The glass transition temperatures, where there is a column of them.
  let glassTransitions: [Double]?
  /// The keys in SciGlass, where there are columns of them.
  let keys: [String]?
  /// The line on which each row stands.
  let lines: [Int]

  /// Reads a file.
  ///
  /// - Throws: ``SciGlassError``, which names file, line and column.
  init(contentsOf file: String) throws(SciGlassError) {
    let table: NumericTable
    do throws(CSVError) { table = try CSV().table(contentsOf: file) } catch { throw .table(error) }
    var oxides: [Int] = []
    for (index, name) in SciGlass.oxides.enumerated() {
      guard let place = Self.place(of: name, at: index, in: table) else { throw .missingColumn(file: file, name: name) }
      oxides.append(place)
    }
    try Self.checkPercentages(table, oxides, file: file)
    compositions = Matrix(
      rows: table.values.rows, columns: oxides.count,
      elements: (0..<table.values.rows).flatMap { row in oxides.map { table.values[row, $0] } })
    glassTransitions = Self.place(of: SciGlass.glassTransition, at: oxides.count, in: table).map(table.values.column)
    keys = try Self.keys(of: table, file: file)
    try Self.checkTemperatures(table, file: file)
    lines = table.lines
  }

  /// Where a quantity stands: by its name in the header, or in the usual order without one.
  private static func place(of name: String, at index: Int, in table: NumericTable) -> Int? {
    guard let names = table.columnNames else { return index < table.values.columns ? index : nil }
    return names.firstIndex { SciGlass.isColumn($0, for: name) }
  }

  private static func checkPercentages(_ table: NumericTable, _ places: [Int], file: String) throws(SciGlassError) {
    for row in 0..<table.values.rows {
      for (oxide, place) in places.enumerated() {
        let value = table.values[row, place]
        guard value < 0 || value > 100 else { continue }
        throw .percentage(
          file: file, line: table.lines[row], column: place + 1, name: SciGlass.oxides[oxide], value: "\(value)")
      }
    }
  }

  private static func checkTemperatures(_ table: NumericTable, file: String) throws(SciGlassError) {
    guard let place = place(of: SciGlass.glassTransition, at: SciGlass.oxides.count, in: table) else { return }
    for row in 0..<table.values.rows where !SciGlass.temperatures.contains(table.values[row, place]) {
      throw .glassTransition(
        file: file, line: table.lines[row], column: place + 1, value: "\(table.values[row, place])")
    }
  }

  private static func keys(of table: NumericTable, file: String) throws(SciGlassError) -> [String]? {
    let places = SciGlass.key.compactMap { name in table.columnNames?.firstIndex(of: name) }
    guard places.count == SciGlass.key.count else { return nil }
    var keys: [String] = []
    for row in 0..<table.values.rows {
      var numbers: [String] = []
      for place in places {
        let value = table.values[row, place]
        guard let number = Int(exactly: value) else {
          throw .key(file: file, line: table.lines[row], column: place + 1, value: "\(value)")
        }
        numbers.append("\(number)")
      }
      keys.append(numbers.joined(separator: "/"))
    }
    return keys
  }
}
