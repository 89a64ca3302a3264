import Files
import Foundation

/// Picks the glasses of the experiment from SciGlass's table SciGK, line by line in bounded memory.
///
/// A row is kept when its glass transition temperature is there and its 18 mass percentages, rounded to 7 significant
/// digits, sum to at least 95.
package struct SciGlassDerivation: Sendable, Equatable {
  /// The number of glasses read.
  package private(set) var rows = 0
  /// How many of them have no glass transition temperature.
  package private(set) var withoutTemperature = 0
  /// How many of the others hold too much besides the 18 oxides.
  package private(set) var otherOxides = 0
  /// The number of glasses kept.
  package private(set) var kept = 0
  /// How many of the kept are positive: their temperature lies within ``SciGlass/interval``.
  package private(set) var positive = 0
  /// The derived table as text: a header, and a line for each kept glass.
  package private(set) var csv =
    (SciGlass.key + SciGlass.oxides + [SciGlass.glassTransition]).joined(separator: ",") + "\n"

  /// Derives the table.
  ///
  /// - Parameter file: the path of SciGK.csv, separated by tabs; `/dev/stdin` reads a pipe.
  /// - Throws: ``SciGlassError``, which names file, line and column.
  /// - Complexity: one pass over the file, a piece at a time; only the kept lines stay in memory.
  package init(source file: String) throws(SciGlassError) {
    var row: SciGlassRow?
    var number = 0
    try LineSplitter.read(
      file, error: { .table(.reading(file, $0)) },
      line: { line throws(SciGlassError) in
        number += 1
        if row == nil {
          row = try SciGlassRow(header: line, file: file)
        } else if let column = row?.read(line) {
          throw .shortLine(file: file, line: number, column: column, name: row?.name(ofColumn: column) ?? "")
        } else if let row {
          try add(row, file: file, line: number)
        }
      })
    guard row != nil else { throw .table(.empty(file: file)) }
  }

  private mutating func add(_ row: SciGlassRow, file: String, line: Int) throws(SciGlassError) {
    rows += 1
    let last = row.cells.count - 1
    guard !row.cells[last].isEmpty else {
      withoutTemperature += 1
      return
    }
    guard let temperature = DecimalText.number(row.cells[last]), SciGlass.temperatures.contains(temperature)
    else {
      throw .glassTransition(
        file: file, line: line, column: row.column(last), value: String(decoding: row.cells[last], as: UTF8.self))
    }
    let first = SciGlass.key.count
    var texts: [String] = []
    var sum = 0.0
    for index in first..<last {
      let percentage = try percentage(row, index, file: file, line: line)
      texts.append(percentage.text)
      sum += percentage.value
    }
    // Three glasses sum to 95 in decimals and to just below it in binary.
    guard sum >= SciGlass.smallestSum - 1e-9 else {
      otherOxides += 1
      return
    }
    kept += 1
    if SciGlass.interval.contains(temperature) { positive += 1 }
    let key = row.cells[..<first].map { String(decoding: $0, as: UTF8.self) }
    csv += (key + texts + [Self.rounded(temperature).text]).joined(separator: ",") + "\n"
  }

  private func percentage(
    _ row: SciGlassRow, _ index: Int, file: String, line: Int
  ) throws(SciGlassError) -> (value: Double, text: String) {
    let cell = row.cells[index]
    guard let value = DecimalText.number(cell), value >= 0, value <= 100 else {
      throw .percentage(
        file: file, line: line, column: row.column(index), name: SciGlassRow.columns[index],
        value: String(decoding: cell, as: UTF8.self))
    }
    return Self.rounded(value)
  }

  /// A number to 7 significant digits, all that SciGlass's single precision holds.
  private static func rounded(_ value: Double) -> (value: Double, text: String) {
    if value == 0 { return (0, "0") }
    let text = String(format: "%.7g", value)
    return (Double(text) ?? value, text)
  }
}

/// Finds the cells of SciGlass's table SciGK that the experiment on glass needs.
///
/// The table has a hundred and ninety columns and half a million lines: a line is scanned only as far as the last of
/// those needed.
struct SciGlassRow {
  private let places: [Int]
  private let names: [String]
  // For each column of the table up to the last one needed, which of the needed columns it is.
  private let needed: [Int?]
  /// The cells of the latest line: key, percentages and temperature, in the order of ``columns``.
  private(set) var cells: [UnsafeBufferPointer<UInt8>]

  /// The columns that are needed, as SciGK calls them.
  static let columns = SciGlass.key + SciGlass.oxides.map { "W" + $0 } + ["TG"]

  /// Reads the line that names the columns.
  init(header: UnsafeBufferPointer<UInt8>, file: String) throws(SciGlassError) {
    let names = header.split(separator: UInt8(ascii: "\t")).map {
      String(decoding: $0, as: UTF8.self).trimmingCharacters(in: ["\"", "\r"]).uppercased()
    }
    var places: [Int] = []
    for column in Self.columns {
      guard let place = names.firstIndex(of: column.uppercased()) else { throw .notSciGK(file: file, missing: column) }
      places.append(place)
    }
    self.places = places
    self.names = names
    needed = (0...(places.max() ?? 0)).map { places.firstIndex(of: $0) }
    cells = places.map { _ in UnsafeBufferPointer(start: nil, count: 0) }
  }

  /// The place in the file of a needed column, counted from 1.
  func column(_ index: Int) -> Int { places[index] + 1 }

  /// Finds the cells of a line.
  ///
  /// - Returns: the column, counted from 1, before which the line ends, or `nil` when all is well.
  mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
    var start = 0
    for column in needed.indices {
      if start > line.count { return column + 1 }
      var end = start
      while end < line.count, line[end] != UInt8(ascii: "\t") { end += 1 }
      if let index = needed[column] { cells[index] = UnsafeBufferPointer(rebasing: line[start..<end]) }
      start = end + 1
    }
    return nil
  }

  /// The name of a column, counted from 1.
  func name(ofColumn column: Int) -> String { names[column - 1] }
}
