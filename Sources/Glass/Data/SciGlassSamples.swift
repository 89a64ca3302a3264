import CardinalityNumerics
import Files

/// Glasses with their compositions and glass transition temperatures.
public struct SciGlassSamples: Sendable, Equatable {
  /// The mass percentages of ``SciGlass/oxides``: count × 18.
  public let compositions: Matrix<Double>
  /// The glass transition temperature of each glass, in °C.
  public let glassTransitions: [Double]
  /// The key of each glass in SciGlass, publication and glass; `nil` where the table has none.
  package let keys: [String]?

  /// Makes samples.
  ///
  /// - Precondition: 18 columns; a temperature and, where given, a key for each row.
  public init(compositions: Matrix<Double>, glassTransitions: [Double], keys: [String]? = nil) {
    precondition(compositions.columns == SciGlass.oxides.count, "\(compositions.columns) oxides of 18")
    precondition(glassTransitions.count == compositions.rows, "\(glassTransitions.count) Tg of \(compositions.rows)")
    precondition(keys.map { $0.count == compositions.rows } ?? true, "\(keys?.count ?? 0) keys")
    self.compositions = compositions
    self.glassTransitions = glassTransitions
    self.keys = keys
  }

  /// Reads a table with a header of the 18 oxides in any order and `Tg`, or without a header and in the order of
  /// ``SciGlass/oxides``, then Tg: the format of DeepGlassNet's published files.
  ///
  /// - Throws: ``SciGlassError``, which names file, line and column.
  package init(contentsOf file: String) throws(SciGlassError) {
    let table = try SciGlassTable(contentsOf: file)
    guard let glassTransitions = table.glassTransitions else {
      throw .missingColumn(file: file, name: SciGlass.glassTransition)
    }
    compositions = table.compositions
    self.glassTransitions = glassTransitions
    keys = table.keys
  }

  /// Reads the table that is committed with the sources, `data/sciglass-tg.csv`.
  ///
  /// - Throws: ``SciGlassError``.
  public static func committed() throws(SciGlassError) -> SciGlassSamples {
    try SciGlassSamples(contentsOf: SciGlass.committedTable.path)
  }

  /// The number of glasses.
  package var count: Int { glassTransitions.count }

  /// Whether each glass is positive: its temperature lies within the interval, ends included.
  package func isPositive(_ interval: ClosedRange<Double>) -> [Bool] {
    glassTransitions.map(interval.contains)
  }

  /// The glasses with the given indices, in their order; an index may repeat.
  package func subset(_ indices: [Int]) -> SciGlassSamples {
    SciGlassSamples(
      compositions: compositions.rows(indices), glassTransitions: indices.map { glassTransitions[$0] },
      keys: keys.map { keys in indices.map { keys[$0] } })
  }

  /// The number of each glass's composition: equal for glasses whose 18 percentages are all equal, counted from 0 in
  /// the order of first appearance.
  package var compositionNumbers: [Int] {
    var numbers: [ArraySlice<Double>: Int] = [:]
    return (0..<count).map { row in
      let composition = compositions.row(row)
      let number = numbers[composition] ?? numbers.count
      numbers[composition] = number
      return number
    }
  }
}

/// Compositions to be screened, some of which may have a known glass transition temperature.
package struct SciGlassCandidates: Sendable, Equatable {
  /// The mass percentages of ``SciGlass/oxides``: count × 18.
  package let compositions: Matrix<Double>
  /// The glass transition temperatures in °C, where they are known.
  package let glassTransitions: [Double?]
  /// What each is called: its key in SciGlass, or its line in the file.
  package let names: [String]

  /// Takes labelled glasses.
  package init(_ samples: SciGlassSamples) {
    compositions = samples.compositions
    glassTransitions = samples.glassTransitions
    names = samples.keys ?? (1...max(samples.count, 1)).prefix(samples.count).map { "row \($0)" }
  }

  /// Reads a table of the 18 oxides, by header or in the usual order, with or without `Tg`.
  ///
  /// - Throws: ``SciGlassError``, which names file, line and column.
  package init(contentsOf file: String) throws(SciGlassError) {
    let table = try SciGlassTable(contentsOf: file)
    compositions = table.compositions
    glassTransitions = table.glassTransitions.map { $0.map { $0 } } ?? table.lines.map { _ in nil }
    names = table.keys ?? table.lines.map { "line \($0)" }
  }

  /// A composition in words: the oxides there are, the most abundant first.
  package func formula(_ row: Int) -> String {
    zip(SciGlass.oxides, compositions.row(row)).filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
      .map { "\($0.0) \(NumberText.fixed($0.1, digits: 1))" }.joined(separator: ", ")
  }

  /// Which compositions one of the given glasses has too, all 18 percentages being equal.
  package func areAmong(_ samples: SciGlassSamples) -> [Bool] {
    let known = Set((0..<samples.count).map(samples.compositions.row))
    return (0..<compositions.rows).map { known.contains(compositions.row($0)) }
  }

  /// Which compositions have an oxide in a percentage below the least or above the greatest of the given glasses.
  package func areOutside(of samples: SciGlassSamples) -> [Bool] {
    let ranges = SciGlass.oxides.indices.map { oxide in
      let column = samples.compositions.column(oxide)
      return (column.min() ?? 0)...(column.max() ?? 0)
    }
    return (0..<compositions.rows).map { row in zip(compositions.row(row), ranges).contains { !$1.contains($0) } }
  }
}

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
    let others = (0..<table.values.columns).filter { !places.contains($0) }
    do throws(CSVError) { try table.requireExact(except: others) } catch { throw .table(error) }
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
