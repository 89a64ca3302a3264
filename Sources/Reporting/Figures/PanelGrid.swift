/// What stands around a panel, in points.
struct Margins {
  /// The room of the bar that explains colours.
  static let colours = 48.0

  var left: Double
  var right: Double
  var top: Double
  var bottom: Double
}

/// Where the panels of a picture stand side by side, all equally wide, and what they share.
struct PanelGrid {
  let rows: Int
  let panelWidth: Double
  let top: Double
  let bottom: Double
  /// Whether names along the vertical axes stand only at the left.
  let sharesY: Bool
  /// Whether colours mean the same in all panels, and one bar at the right explains them.
  let sharesColours: Bool
  private let lefts: [Double]
  private let rights: [Double]
  private let empty: Int

  init(_ figure: Figure, _ margins: [Margins], width: Double) {
    let parts = figure.parts
    rows = (parts.count + figure.columns - 1) / figure.columns
    empty = rows * figure.columns - parts.count
    sharesY = figure.sharesAxes || parts.allSatisfy { !$0.yNames.isEmpty && $0.yNames == parts[0].yNames }
    let scales = parts.map { part in part.heatMap?.range.map { "\($0) \(part.colourScale?.label ?? "")" } }
    sharesColours = figure.columns > 1 && scales[0] != nil && scales.allSatisfy { $0 == scales[0] }
    let left = margins.map(\.left).max() ?? 0
    (top, bottom) = (margins.map(\.top).max() ?? 0, margins.map(\.bottom).max() ?? 0)
    let columns = 0..<figure.columns
    // Numbers at the ends of neighbouring axes need a space between them.
    lefts = columns.map { [sharesY] in $0 > 0 && sharesY ? 14 : left }
    rights = columns.map { [sharesColours] column in
      let own = stride(from: column, to: parts.count, by: figure.columns).map { margins[$0].right }.max() ?? 0
      return sharesColours && column + 1 < figure.columns ? own - Margins.colours : own
    }
    let free = width - lefts.reduce(0, +) - rights.reduce(0, +)
    panelWidth = max(free / Double(figure.columns), 20)
  }

  /// The left end of a column's panels.
  func start(of column: Int) -> Double {
    lefts[...column].reduce(0, +) + rights[..<column].reduce(0, +) + Double(column) * panelWidth
  }

  /// Whether texts stand along both axes of a panel, or beside others that have the same; below a panel of named rows,
  /// which is tall, they always do.
  func showsTexts(_ index: Int, of figure: Figure) -> (x: Bool, y: Bool) {
    let isLast = index + figure.columns >= figure.parts.count
    let isTall = !figure.parts[index].yNames.isEmpty
    return (!figure.sharesAxes || isLast || isTall, !sharesY || index % figure.columns == 0)
  }

  /// The width beside the last row, where panels are missing.
  func gap(in width: Double) -> Double {
    guard empty > 0 else { return 0 }
    let last = lefts.count - empty - 1
    return width - start(of: last) - panelWidth - rights[last]
  }
}
