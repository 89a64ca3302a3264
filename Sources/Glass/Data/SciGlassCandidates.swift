/// Compositions to be screened, some of which may have a known glass transition temperature.
public struct SciGlassCandidates: Sendable, Equatable {
  /// The mass percentages of ``SciGlass/oxides``: count × 18.
  public let compositions: Matrix<Double>
  /// The glass transition temperatures in °C, where they are known.
  public let glassTransitions: [Double?]
  /// What each is called: its key in SciGlass, or its line in the file.
  public let names: [String]

  /// Takes labelled glasses.
  public init(_ samples: SciGlassSamples) {
    compositions = samples.compositions
    glassTransitions = samples.glassTransitions
    names = samples.keys ?? (1...max(samples.count, 1)).prefix(samples.count).map { "row \($0)" }
  }

  /// Reads a table of the 18 oxides, by header or in the usual order, with or without `Tg`.
  ///
  /// - Throws: ``SciGlassError``, which names file, line and column.
  public init(contentsOf file: String) throws(SciGlassError) {
    let table = try SciGlassTable(contentsOf: file)
    compositions = table.compositions
    glassTransitions = table.glassTransitions.map { $0.map { $0 } } ?? table.lines.map { _ in nil }
    names = table.keys ?? table.lines.map { "line \($0)" }
  }

  /// A composition in words: the oxides there are, the most abundant first.
  public func formula(_ row: Int) -> String {
    zip(SciGlass.oxides, compositions.row(row)).filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
      .map { "\($0.0) \(NumberText.fixed($0.1, digits: 1))" }.joined(separator: ", ")
  }

  /// Which compositions have an oxide in a percentage below the least or above the greatest of the given glasses.
  public func areOutside(of samples: SciGlassSamples) -> [Bool] {
    let ranges = SciGlass.oxides.indices.map { oxide in
      let column = samples.compositions.column(oxide)
      return (column.min() ?? 0)...(column.max() ?? 0)
    }
    return (0..<compositions.rows).map { row in zip(compositions.row(row), ranges).contains { !$1.contains($0) } }
  }
}
