import CardinalityNumerics
import Files

/// How the columns of a table become features: means, scales and categories, fitted on training samples alone.
///
/// A numeric column becomes (x − mean) / deviation, see ``Standardization``; a category one feature a level that occurs
/// among the training samples, 1 where a cell is it and else 0. A level that does not occur there is 0 in all of them.
public struct Preprocessing: Sendable, Equatable, Codable {
  /// What becomes of one column.
  public struct Column: Sendable, Equatable, Codable {
    /// Its name.
    package let name: String
    /// What a missing number is replaced by; `nil` for categories, and where no cell may be missing.
    package let fill: Double?
    /// The mean and the deviation of the training samples; `nil` for categories.
    package let mean: Double?
    /// See ``mean``.
    package let scale: Double?
    /// Whether a missing cell is a feature of its own.
    package let marksMissing: Bool
    /// The categories that are features, in order; `nil` for numbers.
    package let levels: [String]?
    /// The category that a missing cell is taken for.
    package let fillLevel: String?

    /// Whether it can have been fitted: numbers are divided by more than nothing, and no category is named twice.
    ///
    /// What a file says need not be so.
    package var isSound: Bool {
      (mean ?? 0).isFinite && (scale ?? 1) > 0 && Set(levels ?? []).count == (levels ?? []).count
    }

    /// The number of features that it becomes.
    package var width: Int { (levels?.count ?? 1) + (marksMissing ? 1 : 0) }
  }

  /// The columns, in the order of their features.
  package let columns: [Column]

  /// The number of features.
  package var width: Int { columns.reduce(0) { $0 + $1.width } }

  /// Fits to the given rows of columns.
  ///
  /// - Precondition: there is a row.
  public init(fitting features: [DataColumn], rows: [Int], missing: MissingCells) {
    precondition(!rows.isEmpty, "nothing is fitted to no samples")
    columns = features.map { Self.fitted($0, rows, missing) }
  }

  private static func fitted(_ column: DataColumn, _ rows: [Int], _ missing: MissingCells) -> Column {
    let canMiss = missing == .mean || missing == .category
    let marks = missing == .category && column.missingCount > 0
    switch column.values {
    case .numbers(let numbers):
      let known = rows.map { numbers[$0] }.filter { !$0.isNaN }
      let mean = known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
      let filled = rows.map { numbers[$0].isNaN ? mean : numbers[$0] }
      let standard = Standardization(fitting: Matrix(rows: filled.count, columns: 1, elements: filled))
      return Column(
        name: column.name, fill: canMiss ? mean : nil, mean: standard.means[0], scale: standard.scales[0],
        marksMissing: marks, levels: nil, fillLevel: nil)
    case .categories(let codes, let levels):
      var counts = [Int](repeating: 0, count: levels.count)
      for row in rows where codes[row] >= 0 { counts[Int(codes[row])] += 1 }
      let commonest = levels.indices.max { (counts[$0], $1) < (counts[$1], $0) }
      return Column(
        name: column.name, fill: nil, mean: nil, scale: nil, marksMissing: marks,
        levels: levels.indices.filter { counts[$0] > 0 }.map { levels[$0] },
        fillLevel: missing == .mean ? commonest.map { levels[$0] } : nil)
    }
  }

  /// The features of the given rows: rows × ``width``.
  ///
  /// - Throws: `MemoryError` where they do not fit.
  /// - Precondition: the columns are those that were fitted, in their order and kind.
  public func features(of data: [DataColumn], rows: [Int]) throws(MemoryError) -> Matrix<Double> {
    try MemoryLimit.check(
      16 * Double(rows.count) * Double(width), for: "\(width) features of \(rows.count) samples",
      formula: "16 bytes a number")
    var result = Matrix<Double>(rows: rows.count, columns: width)
    var first = 0
    for (column, cells) in zip(columns, data) {
      write(cells, as: column, rows, into: &result.elements, first)
      first += column.width
    }
    return result
  }

  private func write(
    _ cells: DataColumn, as column: Column, _ rows: [Int], into elements: inout [Double], _ first: Int
  ) {
    let width = width
    switch cells.values {
    case .numbers(let numbers):
      let (fill, mean, scale) = (column.fill ?? .nan, column.mean ?? 0, column.scale ?? 1)
      for (index, row) in rows.enumerated() {
        let number = numbers[row]
        elements[index * width + first] = ((number.isNaN ? fill : number) - mean) / scale
        if column.marksMissing, number.isNaN { elements[index * width + first + 1] = 1 }
      }
    case .categories(let codes, let levels):
      let known = Dictionary(uniqueKeysWithValues: (column.levels ?? []).enumerated().map { ($1, $0) })
      let places = levels.map { known[$0] }
      let filled = column.fillLevel.flatMap { known[$0] }
      let missing = column.marksMissing ? column.width - 1 : filled
      for (index, row) in rows.enumerated() {
        let place = codes[row] < 0 ? missing : places[Int(codes[row])]
        if let place { elements[index * width + first + place] = 1 }
      }
    }
  }
}
