import Foundation

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
