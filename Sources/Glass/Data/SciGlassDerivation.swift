import Foundation

/// Picks the glasses of the experiment from SciGlass's table SciGK, line by line in bounded memory.
///
/// A row is kept when its glass transition temperature is there and its 18 mass percentages, rounded to 7 significant
/// digits, sum to at least 95.
public struct SciGlassDerivation: Sendable, Equatable {
  /// The number of glasses read.
  public private(set) var rows = 0
  /// How many of them have no glass transition temperature.
  public private(set) var withoutTemperature = 0
  /// How many of the others hold too much besides the 18 oxides.
  public private(set) var otherOxides = 0
  /// The number of glasses kept.
  public private(set) var kept = 0
  /// How many of the kept are positive: their temperature lies within ``SciGlass/interval``.
  public private(set) var positive = 0
  /// The derived table as text: a header, and a line for each kept glass.
  public private(set) var csv =
    (SciGlass.key + SciGlass.oxides + [SciGlass.glassTransition]).joined(separator: ",") + "\n"

  /// Derives the table.
  ///
  /// - Parameter file: the path of SciGK.csv, separated by tabs; `/dev/stdin` reads a pipe.
  /// - Throws: ``SciGlassError``, which names file, line and column.
  /// - Complexity: one pass over the file, a piece at a time; only the kept lines stay in memory.
  public init(source file: String) throws(SciGlassError) {
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
    guard let temperature = DecimalText.number(row.cells[last]), temperature.isFinite else {
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
