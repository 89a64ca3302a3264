import Foundation

/// The width of a printed picture.
package enum FigureWidth: String, Sendable, CaseIterable {
  /// One of two columns: 3.25 in.
  case column
  /// The text of a page: 5.5 in.
  case text
  /// A page: 6.75 in.
  case page

  /// In points of 1/72 in.
  package var points: Double {
    switch self {
    case .column: 234
    case .text: 396
    case .page: 486
    }
  }
}

/// Where everything stands: the sizes of a picture and its panels in points of 1/72 in, with text of 8 points.
///
/// All panels are equally large, and no text has to share its place: margins follow from the texts along the axes, the
/// names of the curves stand once, below.
struct FigureLayout {
  /// One panel or inset.
  struct Panel {
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    var xAxis: Axis
    var yAxis: Axis
    var showsXTexts = true
    var showsYTexts = true
    /// Whether the bar that explains its colours stands beside it.
    var showsColours = true
    var isInset = false
    /// The room for a name beside the axis.
    var nameWidth = 1000.0

    /// The font of its texts, as gnuplot names it.
    var font: String { isInset ? "',6'" : FigureLayout.font }

    /// A name as far as there is room for it.
    func shortened(_ name: String) -> String {
      let text = Naming.display(name)
      if PrintedWidth.of(text) <= nameWidth { return text }
      var cut = text
      while cut.count > 3 && PrintedWidth.of(cut + "…") > nameWidth { cut.removeLast() }
      return cut + "…"
    }
  }

  /// The font of most texts, as gnuplot names it: 8 points of the terminal's own.
  static let font = "',8'"
  /// The width that a letter takes on average, and the height of a line.
  static let (letter, line) = (4.6, 11.0)

  /// The part of a panel's width that names beside its axis may take.
  private static let nameShare = 0.52

  let width: Double
  let height: Double
  /// Panels, each followed by its insets.
  private(set) var panels: [Panel] = []
  let legend: Legend

  /// Lays a picture out.
  ///
  /// - Parameter width: that of the print; unless given, the text's for panels one below the other, else the page's.
  /// - Throws: ``ReportingError/nothingToDraw(figure:)`` and ``ReportingError/invalidRange(figure:axis:range:)``.
  init(_ figure: Figure, named name: String, width: FigureWidth? = nil) throws(ReportingError) {
    let points = (width ?? (figure.columns > 1 ? .page : .text)).points
    let parts = figure.parts
    let cell = points / Double(figure.columns)
    let extents = try Self.extents(figure, named: name)
    // Vertical axes first: their texts decide how wide the panels are.
    let heights = parts.map { Self.height($0, cell: cell, columns: figure.columns) }
    let inner = heights.max() ?? 100
    var yAxes: [Axis] = []
    for (part, extent) in zip(parts, extents) { yAxes.append(try Self.yAxis(part, extent, height: inner, named: name)) }
    let margins = zip(parts, yAxes).map { Self.margins($0, $1, cell: cell) }
    let grid = PanelGrid(figure, margins, width: points)
    var xAxes: [Axis] = []
    for (part, extent) in zip(parts, extents) {
      xAxes.append(try Self.xAxis(part, extent, width: grid.panelWidth, named: name))
    }
    let axes = Array(zip(xAxes, yAxes))
    let head = figure.title.isEmpty || figure.panels.isEmpty ? 2.0 : 18
    let share = parts.compactMap { $0.isMap ? 1 : $0.aspect }.max()
    let tall = share.map { grid.panelWidth * $0 } ?? inner
    let below = Legend(figure, axes: axes, width: points)
    let gap = Legend(figure, axes: axes, width: grid.gap(in: points), height: tall)
    let row = grid.top + tall + grid.bottom
    self.width = points
    height = head + Double(grid.rows) * row + (gap == nil ? below.height : 0)
    let bottom = height - head - Double(grid.rows - 1) * row - grid.top - tall
    legend = gap?.moved(right: points - grid.gap(in: points), up: bottom) ?? below
    // A last row that has room beside it stands in the middle, unless the names of the curves take the room.
    let shift = gap == nil && !figure.sharesAxes ? grid.gap(in: points) / 2 : 0
    for (index, axes) in axes.enumerated() {
      let (line, column) = (index / figure.columns, index % figure.columns)
      let start = grid.start(of: column) + (line == grid.rows - 1 ? shift : 0)
      let low = bottom + Double(grid.rows - 1 - line) * row
      var panel = Panel(
        x: start...start + grid.panelWidth, y: low...low + tall, xAxis: axes.0, yAxis: axes.1)
      panel.nameWidth = cell * Self.nameShare
      (panel.showsXTexts, panel.showsYTexts) = grid.showsTexts(index, of: figure)
      panel.showsColours = !grid.sharesColours || column == figure.columns - 1
      panels.append(panel)
      for inset in parts[index].insets { panels.append(try Self.panel(inset, in: panel, named: name)) }
    }
  }

  private static func panel(
    _ inset: Figure.Inset, in panel: Panel, named name: String
  ) throws(ReportingError) -> Panel {
    func part(_ range: ClosedRange<Double>, of whole: ClosedRange<Double>) -> ClosedRange<Double> {
      let length = whole.upperBound - whole.lowerBound
      return whole.lowerBound + range.lowerBound * length...whole.lowerBound + range.upperBound * length
    }
    let (x, y) = (part(inset.x, of: panel.x), part(inset.y, of: panel.y))
    let extent = try Extent(inset.figure, named: name)
    var result = Panel(
      x: x, y: y, xAxis: try xAxis(inset.figure, extent, width: x.upperBound - x.lowerBound, named: name),
      yAxis: try yAxis(inset.figure, extent, height: y.upperBound - y.lowerBound, named: name))
    result.isInset = true
    return result
  }

  private static func extents(_ figure: Figure, named name: String) throws(ReportingError) -> [Extent] {
    var extents: [Extent] = []
    for part in figure.parts {
      let extent = try Extent(part, named: name)
      extents.append(part.isMap ? extent.squared : extent)
    }
    guard figure.sharesAxes, let first = extents.first else { return extents }
    let all = extents.dropFirst().reduce(first) { $0.joined(with: $1) }
    return extents.map { _ in all }
  }

  private static func height(_ part: Figure, cell: Double, columns: Int) -> Double {
    if !part.yNames.isEmpty { return Double(part.yNames.count) * 14 + 6 }
    return cell * (columns == 1 ? 0.5 : columns == 2 ? 0.58 : 0.7)
  }

  private static func xAxis(
    _ part: Figure, _ extent: Extent, width: Double, named name: String
  ) throws(ReportingError) -> Axis {
    let isRounded = part.heatMap == nil && !part.isMap && !part.series.contains { $0.isJoined }
    // As many texts as stand beside each other with room between them; a narrow panel has closer ones.
    let most = part.xAxis == .logarithmic ? Int(width / 30) : max(Int(width / 30), min(Int(width / 24), 4))
    for room in Swift.stride(from: most, through: 2, by: -1) {
      let axis = Axis(
        extent.x, scale: part.xAxis, room: room, isRounded: isRounded, along: .level(width), fixed: part.xRange,
        names: part.xNames)
      if let axis, !part.xNames.isEmpty || axis.hasRoom(for: width) { return axis }
    }
    let axis = Axis(extent.x, scale: part.xAxis, room: 2, isRounded: isRounded, fixed: part.xRange, names: part.xNames)
    guard let axis else { throw .nothingToDraw(figure: part.title.isEmpty ? name : part.title) }
    return axis
  }

  private static func yAxis(
    _ part: Figure, _ extent: Extent, height: Double, named name: String
  ) throws(ReportingError) -> Axis {
    let axis = Axis(
      extent.y, scale: part.yAxis, room: Int(height / 22), isRounded: part.heatMap == nil && !part.isMap,
      along: .upright(height),
      fixed: part.yRange, names: part.yNames)
    guard let axis else { throw .nothingToDraw(figure: part.title.isEmpty ? name : part.title) }
    return axis
  }

  private static func margins(
    _ part: Figure, _ yAxis: Axis, cell: Double
  ) -> Margins {
    let texts = yAxis.ticks.map { PrintedWidth.of(Naming.display($0.text)) }.max() ?? 0
    let left = min(texts, cell * nameShare) + 10 + (part.yLabel.isEmpty ? 0 : line + 3)
    let names = part.series.filter(part.labelsEnd).map { PrintedWidth.of(Naming.display($0.label)) }
    let right = (names.max() ?? 8) + 6 + (part.colourScale == nil ? 0 : Margins.colours)
    var bottom = line + 5 + (part.xLabel.isEmpty ? 0 : line + 2)
    if !isLevel(part.xNames, width: cell * 0.8) {
      bottom += (part.xNames.map(PrintedWidth.of).max() ?? 0) * 0.75
    }
    return Margins(left: left, right: right, top: part.shownTitle.isEmpty ? 6 : line + 8, bottom: bottom)
  }

  /// Whether names have room beside each other.
  static func isLevel(_ names: [String], width: Double) -> Bool {
    (names.map(PrintedWidth.of).max() ?? 0) * Double(names.count) < width
  }
}

/// What the data of a panel cover.
struct Extent {
  private(set) var x: [Double]
  private(set) var y: [Double]

  /// Collects what has to lie within the axes.
  ///
  /// - Throws: ``ReportingError/nothingToDraw(figure:)`` and ``ReportingError/invalidRange(figure:axis:range:)``.
  init(_ panel: Figure, named name: String) throws(ReportingError) {
    let title = panel.title.isEmpty ? name : panel.title
    for (axis, range, scale) in [("x", panel.xRange, panel.xAxis), ("y", panel.yRange, panel.yAxis)] {
      guard let range else { continue }
      let fits = Axis.shows(range.lowerBound, scale) && Axis.shows(range.upperBound, scale)
      guard fits && range.lowerBound < range.upperBound else {
        throw .invalidRange(figure: title, axis: axis, range: range)
      }
    }
    let drawn = panel.series.filter { $0.style != .dataOnly }
    let hasPoint = drawn.contains { series in
      zip(series.x, series.y).contains { Axis.shows($0, panel.xAxis) && Axis.shows($1, panel.yAxis) }
    }
    guard hasPoint || panel.heatMap != nil else { throw .nothingToDraw(figure: title) }
    x = drawn.flatMap(\.xExtent)
    y = drawn.flatMap(\.yExtent) + panel.horizontalLines.map(\.value)
    if !panel.yNames.isEmpty { x += panel.verticalLines.map(\.value) }
    if let field = panel.heatMap {
      x += [field.xEnds.lowerBound, field.xEnds.upperBound]
      y += [field.yEnds.lowerBound, field.yEnds.upperBound]
    }
  }

  /// As wide as it is high: the shorter side grows about its middle, and both a little.
  var squared: Extent {
    let finite = (x.filter(\.isFinite), y.filter(\.isFinite))
    guard let left = finite.0.min(), let right = finite.0.max(), let low = finite.1.min(), let high = finite.1.max()
    else { return self }
    let half = 0.53 * max(right - left, high - low)
    var square = self
    square.x = [(left + right) / 2 - half, (left + right) / 2 + half]
    square.y = [(low + high) / 2 - half, (low + high) / 2 + half]
    return square
  }

  /// What both cover.
  func joined(with other: Extent) -> Extent {
    var both = self
    both.x += other.x
    both.y += other.y
    return both
  }
}

extension Series {
  /// The x that it covers.
  fileprivate var xExtent: [Double] {
    switch style {
    case .horizontalIntervals: x + (band?.lower ?? []) + (band?.upper ?? [])
    case .bars(let width): x.map { $0 - width / 2 } + x.map { $0 + width / 2 }
    default: x
    }
  }

  /// The y that it covers.
  fileprivate var yExtent: [Double] {
    switch style {
    case .horizontalIntervals: y
    case .bars: y + [0] + (band?.lower ?? []) + (band?.upper ?? [])
    default: y + (band?.lower ?? []) + (band?.upper ?? [])
    }
  }

  /// Whether its points are joined, or touch each other.
  var isJoined: Bool {
    switch style {
    case .line, .lineAndMarkers, .contour, .bars: true
    default: false
    }
  }

  /// Whether it lies behind curves.
  var isBehind: Bool {
    switch style {
    case .dots, .bars: true
    default: false
    }
  }

  /// Whether a finite point has no finite neighbour.
  var hasIsolatedPoint: Bool {
    let finite = zip(x, y).map { $0.isFinite && $1.isFinite }
    return finite.indices.contains { index in
      finite[index] && !(index > 0 && finite[index - 1]) && !(index + 1 < finite.count && finite[index + 1])
    }
  }
}
