/// Glasses with their compositions and glass transition temperatures.
public struct SciGlassSamples: Sendable, Equatable {
  /// The mass percentages of ``SciGlass/oxides``: count × 18.
  public let compositions: Matrix<Double>
  /// The glass transition temperature of each glass, in °C.
  public let glassTransitions: [Double]
  /// The key of each glass in SciGlass, publication and glass; `nil` where the table has none.
  public let keys: [String]?

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
  public init(contentsOf file: String) throws(SciGlassError) {
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
  public var count: Int { glassTransitions.count }

  /// Whether each glass is positive: its temperature lies within the interval, ends included.
  public func isPositive(_ interval: ClosedRange<Double>) -> [Bool] {
    glassTransitions.map(interval.contains)
  }

  /// The glasses with the given indices, in their order; an index may repeat.
  public func subset(_ indices: [Int]) -> SciGlassSamples {
    SciGlassSamples(
      compositions: compositions.rows(indices), glassTransitions: indices.map { glassTransitions[$0] },
      keys: keys.map { keys in indices.map { keys[$0] } })
  }

  /// The number of each glass's composition: equal for glasses whose 18 percentages are all equal, counted from 0 in
  /// the order of first appearance.
  public var compositionNumbers: [Int] {
    var numbers: [ArraySlice<Double>: Int] = [:]
    return (0..<count).map { row in
      let composition = compositions.row(row)
      let number = numbers[composition] ?? numbers.count
      numbers[composition] = number
      return number
    }
  }
}
