import Files

/// The data file of a figure: tables of numbers, and where each curve finds its columns.
///
/// Curves over the same x share one table, even when some stop earlier: the rest of their column is NaN. Curves over
/// different x stand in tables of their own, which gnuplot tells apart by two empty lines (`index`).
struct FigureData: Equatable {
  /// A table with its column names.
  struct Block: Equatable {
    var names: [String]
    var columns: [[Double]]
  }

  /// Where a curve's numbers stand: the table, and columns counted from 1.
  struct Place: Equatable {
    var block: Int
    var x = 1
    var y: Int
    var lower: Int?
    var upper: Int?
  }

  private(set) var blocks: [Block] = []
  /// For each panel, for each of its curves.
  private(set) var places: [[Place]] = []

  /// Lays out the curves of a figure.
  init(_ figure: Figure) {
    let parts = figure.parts
    if let x = Self.sharedX(parts.flatMap(\.series)) {
      blocks.append(Block(names: [Self.xName(parts[0])], columns: [x]))
      for part in parts { places.append(part.series.map { append($0, toBlock: 0) }) }
      return
    }
    for part in parts {
      if let x = Self.sharedX(part.series) {
        blocks.append(Block(names: [Self.xName(part)], columns: [x]))
        places.append(part.series.map { append($0, toBlock: blocks.count - 1) })
      } else {
        places.append(part.series.map { appendBlock(for: $0, in: part) })
      }
    }
  }

  /// The file's text: a line of names and a line for each x in every table.
  var text: String { blocks.map(Self.text).joined(separator: "\n\n") }

  private mutating func appendBlock(for series: Series, in part: Figure) -> Place {
    blocks.append(Block(names: [Self.xName(part)], columns: [series.x]))
    return append(series, toBlock: blocks.count - 1)
  }

  private mutating func append(_ series: Series, toBlock block: Int) -> Place {
    let name = SafeText.identifier(series.column ?? series.label, otherwise: "series")
    var place = Place(block: block, y: append(series.y, named: name, toBlock: block))
    if let band = series.band {
      place.lower = append(band.lower, named: name + "_lower", toBlock: block)
      place.upper = append(band.upper, named: name + "_upper", toBlock: block)
    }
    return place
  }

  private mutating func append(_ values: [Double], named name: String, toBlock block: Int) -> Int {
    let rows = blocks[block].columns[0].count
    var unique = name
    var number = 2
    while blocks[block].names.contains(unique) {
      unique = "\(name)_\(number)"
      number += 1
    }
    blocks[block].names.append(unique)
    blocks[block].columns.append(values + Array(repeating: .nan, count: rows - values.count))
    return blocks[block].names.count
  }

  private static func xName(_ part: Figure) -> String {
    SafeText.identifier(part.xColumn ?? part.xLabel, otherwise: "x")
  }

  /// The x of the longest curve if all others begin with the same ones; nil also where there is no curve.
  private static func sharedX(_ series: [Series]) -> [Double]? {
    guard let longest = series.max(by: { $0.x.count < $1.x.count })?.x else { return nil }
    return series.allSatisfy { longest.starts(with: $0.x) } ? longest : nil
  }

  private static func text(_ block: Block) -> String {
    var text = "# " + block.names.joined(separator: " ") + "\n"
    // gnuplot does not count a table without rows, and would look for the later ones in the wrong place.
    if block.columns[0].isEmpty { text += block.names.map { _ in "NaN" }.joined(separator: " ") + "\n" }
    for row in block.columns[0].indices {
      for (index, column) in block.columns.enumerated() {
        if index > 0 { text += " " }
        text += column[row].isFinite ? NumberText.exact(column[row]) : "NaN"
      }
      text += "\n"
    }
    return text
  }
}
