import ArgumentParser
import CardinalityNumerics
import Files
import Foundation
import Reporting
import Spaces

/// Kinds, how far apart they are, and how much of each there is in some communities.
package struct CommunityTable: Sendable {
  /// The names of the communities.
  package let names: [String]
  /// How much there is of each kind, a row, in each community, a column.
  package let abundances: Matrix<Double>
  /// The kinds.
  package let space: FiniteMetricSpace

  /// Where the distances between kinds come from.
  package enum Kinds: Sendable, Equatable {
    /// The coordinates before the abundances.
    case coordinates(Distance)
    /// A square matrix of distances in a file.
    case distances(String)
    /// A square matrix of similarities in a file, for dilation 1.
    case similarities(String)
  }

  /// Reads a table of numbers with a row for each kind, whose last columns are abundances.
  ///
  /// - Parameters:
  ///   - file: its path; the header names the communities.
  ///   - communities: how many columns are abundances; all unless given.
  ///   - kinds: where distances come from; coordinates are the columns before.
  /// - Throws: ``CSVError``, ``SpaceFileError``, `ValidationError` for columns that there are not.
  package init(contentsOf file: String, communities: Int?, kinds: Kinds) throws {
    let table = try CSV().table(contentsOf: file)
    let columns = table.values.columns
    let count = communities ?? columns
    guard (1...columns).contains(count) else {
      throw ValidationError("--communities \(count): \(file) has \(columns) columns; take from 1 to as many")
    }
    let first = columns - count
    // Columns before the abundances are read as coordinates alone.
    if case .coordinates = kinds { try table.requireExact() } else { try table.requireExact(except: Array(0..<first)) }
    names = (0..<count).map { Naming.literal(table.columnNames?[first + $0] ?? "community \($0 + 1)") }
    abundances = Self.columns(first..<columns, of: table.values)
    switch kinds {
    case .coordinates(let distance):
      guard first > 0 else {
        throw ValidationError(
          "\(file) holds abundances alone: say with --communities how many of its columns are, or how far apart kinds are"
            + " with --distances or --similarities")
      }
      let points = Self.columns(0..<first, of: table.values)
      space = try SpaceFileError.naming(file) { try FiniteMetricSpace(points: points, distance: distance) }
    case .distances(let matrix):
      let table = try CSV().table(contentsOf: matrix)
      try table.requireExact()
      space = try SpaceFileError.naming(matrix) { try FiniteMetricSpace(distances: table.values) }
    case .similarities(let matrix):
      let table = try CSV().table(contentsOf: matrix)
      try table.requireExact()
      space = try SpaceFileError.naming(matrix) { try FiniteMetricSpace(similarities: table.values) }
    }
  }

  /// The animals of the Zoo table in its seven classes, one of each; their distance is the number of traits in which they
  /// differ, where eight legs are one trait.
  ///
  /// - Throws: ``CSVError``.
  package static func zoo() throws -> CommunityTable {
    let table = try TextTable(contentsOf: Self.zooFile.path)
    let (traits, rows) = (table.columns - 1, 1..<table.rows)
    let classes = rows.map { table.text(row: $0, column: traits) }
    let counts = Dictionary(classes.map { ($0, 1) }, uniquingKeysWith: +)
    let names = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let points = rows.map { row in
      (0..<traits).map { column in
        let value = Double(table.text(row: row, column: column)) ?? .nan
        return table.text(row: 0, column: column) == "legs" ? value / 8 : value
      }
    }
    let abundances = classes.map { name in names.map { $0 == name ? 1.0 : 0 } }
    let space = try SpaceFileError.naming(Self.zooFile.path) {
      try FiniteMetricSpace(points: Matrix(points), distance: .cityBlock)
    }
    return CommunityTable(names: names, abundances: Matrix(abundances), space: space)
  }

  /// The file of ``zoo()``.
  package static var zooFile: URL { PackageFolder.orCurrent.appendingPathComponent("data/tables/zoo.csv.gz") }

  private init(names: [String], abundances: Matrix<Double>, space: FiniteMetricSpace) {
    (self.names, self.abundances, self.space) = (names, abundances, space)
  }

  private static func columns(_ range: Range<Int>, of table: Matrix<Double>) -> Matrix<Double> {
    let elements = (0..<table.rows).flatMap { row in range.map { table[row, $0] } }
    return Matrix(rows: table.rows, columns: range.count, elements: elements)
  }
}
