import CardinalityNumerics
import Files

/// The data of a figure: tables of numbers, and where each curve finds its columns.
///
/// Curves over the same x share one table, even when some stop earlier: the rest of their column is NaN. Curves over
/// different x, and fields, stand in tables of their own, which gnuplot tells apart by two empty lines (`index`).
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
    var value: Int?
  }

  private(set) var blocks: [Block] = []
  /// For each panel and inset, for each of its curves.
  private(set) var places: [[Place]] = []
  /// For each panel and inset the table of its field.
  private(set) var fields: [Int?] = []
  private let parts: [Figure]

  /// Lays out the curves of a figure.
  init(_ figure: Figure) {
    parts = figure.drawn
    if let x = Self.sharedX(parts.flatMap(\.series)) {
      blocks.append(Block(names: [Self.xName(parts[0])], columns: [x]))
      for part in parts { places.append(part.series.map { append($0, toBlock: 0) }) }
    } else {
      for part in parts {
        if let x = Self.sharedX(part.series) {
          blocks.append(Block(names: [Self.xName(part)], columns: [x]))
          places.append(part.series.map { append($0, toBlock: blocks.count - 1) })
        } else {
          places.append(part.series.map { appendBlock(for: $0, in: part) })
        }
      }
    }
    for part in parts { fields.append(part.heatMap.map { append($0, in: part) }) }
  }

  /// The tables: a line of names and a line for each x in every table.
  var text: String { blocks.map(Self.text).joined(separator: "\n\n") }

  /// The same in long form, a row for each point.
  ///
  /// It has `series,x,y,lower,upper`, with `panel` before and `value` after it where there are several or a field. Of
  /// regions it has a row for neighbouring cells that are equal, whose ends are the lower and the upper x.
  var tidy: String {
    let hasPanels = parts.count > 1
    let hasField = parts.contains { $0.colourScale != nil || $0.hasRegions }
    func row(_ panel: Int, _ series: String, _ numbers: [Double?]) -> String {
      let title = parts[panel].title.isEmpty ? "panel \(panel + 1)" : parts[panel].title
      let names = (hasPanels ? [title] : []) + [series]
      let shown = hasField ? numbers : Array(numbers.prefix(4))
      let cells = names.map(SafeText.csv) + shown.map { $0.map(Self.number) ?? "" }
      return cells.joined(separator: ",") + "\n"
    }
    var text = (hasPanels ? "panel," : "") + "series,x,y,lower,upper" + (hasField ? ",value" : "") + "\n"
    for (panel, part) in parts.enumerated() {
      for series in part.series {
        let name = series.column ?? series.label
        for (index, x) in series.x.enumerated() where x.isFinite || series.y[index].isFinite {
          let ends = [series.band?.lower[index], series.band?.upper[index]]
          text += row(panel, name, [x, series.y[index]] + ends + [series.colourValues?[index]])
        }
      }
      guard let field = part.heatMap else { continue }
      if part.hasRegions {
        for run in field.runs {
          text += row(panel, "field", [(run.from + run.to) / 2, run.y, run.from, run.to, run.value])
        }
        continue
      }
      for (y, values) in zip(field.y, field.values) {
        for (x, value) in zip(field.x, values) { text += row(panel, "field", [x, y, nil, nil, value]) }
      }
    }
    return text
  }

  private mutating func appendBlock(for series: Series, in part: Figure) -> Place {
    blocks.append(Block(names: [Self.xName(part)], columns: [series.x]))
    return append(series, toBlock: blocks.count - 1)
  }

  private mutating func append(_ field: HeatMap, in part: Figure) -> Int {
    if part.hasRegions {
      // Only which region: in a fine grid the places of all cells would take more than all else.
      blocks.append(Block(names: ["region"], columns: [field.values.flatMap(\.self)]))
      return blocks.count - 1
    }
    var columns: [[Double]] = [[], [], []]
    for (y, values) in zip(field.y, field.values) {
      columns[0] += field.x
      columns[1] += field.x.map { _ in y }
      columns[2] += values
    }
    let names = [Self.xName(part), SafeText.identifier(part.yLabel, otherwise: "y"), "value"]
    blocks.append(Block(names: names, columns: columns))
    return blocks.count - 1
  }

  private mutating func append(_ series: Series, toBlock block: Int) -> Place {
    let name = SafeText.identifier(series.column ?? series.label, otherwise: "series")
    var place = Place(block: block, y: append(series.y, named: name, toBlock: block))
    if let band = series.band {
      place.lower = append(band.lower, named: name + "_lower", toBlock: block)
      place.upper = append(band.upper, named: name + "_upper", toBlock: block)
    }
    if let values = series.colourValues { place.value = append(values, named: name + "_value", toBlock: block) }
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
    // A curve without a point of its own would be told apart from nothing.
    return series.allSatisfy { longest.starts(with: $0.x) && !$0.x.isEmpty } ? longest : nil
  }

  private static func text(_ block: Block) -> String {
    var text = block.names.joined(separator: " ") + "\n"
    // gnuplot does not count a table without rows, and would look for the later ones in the wrong place.
    if block.columns[0].isEmpty { text += block.names.map { _ in "NaN" }.joined(separator: " ") + "\n" }
    for row in block.columns[0].indices {
      for (index, column) in block.columns.enumerated() {
        if index > 0 { text += " " }
        text += number(column[row])
      }
      text += "\n"
    }
    return text
  }

  private static func number(_ value: Double) -> String { value.isFinite ? NumberText.exact(value) : "NaN" }
}
