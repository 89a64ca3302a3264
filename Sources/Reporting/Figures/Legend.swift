import CardinalityNumerics
import Files

/// The names of all that is drawn, once for the whole picture, in rows below it.
struct Legend {
  /// What stands before a name.
  enum Sample: Equatable {
    case curve(Look, hasLine: Bool, hasMarker: Bool)
    case line(dash: String, colour: String)
    case area(String)
  }

  /// A name with its sample.
  struct Entry: Equatable {
    let text: String
    let sample: Sample
  }

  /// The room of a sample and the space around a name, in points.
  private static let (sampleWidth, space) = (24.0, 12.0)

  /// The entries with the left end of their samples and their height above the bottom, in points.
  private(set) var places: [(entry: Entry, x: Double, y: Double)] = []
  /// The height of all rows.
  let height: Double

  /// Collects the names of a picture and lays them out.
  ///
  /// - Parameter axes: those of each panel; a line to compare with that lies beyond them has no name.
  init(_ figure: Figure, axes: [(x: Axis, y: Axis)], width: Double) {
    let entries = Self.entries(figure, axes)
    let widths = entries.map {
      Self.sampleWidth + Double(TextWidth.columns($0.text)) * FigureLayout.letter + Self.space
    }
    let isOneRow = widths.reduce(0, +) <= width
    let column = widths.max() ?? 1
    let columns = isOneRow ? max(entries.count, 1) : max(1, Int(width / column))
    let rows = (entries.count + columns - 1) / columns
    height = entries.isEmpty ? 0 : Double(rows) * FigureLayout.line + 7
    let total = isOneRow ? widths.reduce(0, +) : Double(columns) * column
    var x = max((width - total) / 2, 2)
    let start = x
    for (index, entry) in entries.enumerated() {
      if index % columns == 0 { x = start }
      places.append((entry, x, height - 4 - FigureLayout.line * (Double(index / columns) + 0.5)))
      x += isOneRow ? widths[index] : column
    }
  }

  private static func entries(_ figure: Figure, _ axes: [(x: Axis, y: Axis)]) -> [Entry] {
    var result: [Entry] = []
    func add(_ text: String?, _ sample: Sample) {
      guard let text, !text.isEmpty else { return }
      let entry = Entry(text: Naming.display(text), sample: sample)
      if !result.contains(entry) { result.append(entry) }
    }
    for (panel, looks) in zip(figure.drawn, figure.looks) where panel.key != .hidden {
      for (series, look) in zip(panel.series, looks) where !panel.labelsEnd(of: series) {
        if case .coloured = series.style { continue }
        add(series.label, sample(series, look))
      }
    }
    let panels = figure.drawn.filter { $0.key != .hidden }
    for panel in panels {
      if case .regions(let names) = panel.heatMap?.kind {
        for (index, name) in names.enumerated() { add(name, .area(region(index))) }
      }
      for shading in panel.shadings { add(shading.label, .area(shade)) }
      for series in panel.series where series.style != .dataOnly { add(series.band?.meaning, .area("#D0D0D0")) }
    }
    for (panel, axes) in zip(figure.parts, axes) where panel.key != .hidden {
      for (index, line) in panel.referenceLines.enumerated() {
        let axis = index < panel.verticalLines.count ? axes.x : axes.y
        guard axis.shows(line.value) else { continue }
        add(line.label, .line(dash: Look.reference(index), colour: Look.grey))
      }
    }
    return result
  }

  private static func sample(_ series: Series, _ look: Look) -> Sample {
    switch series.style {
    case .line, .dataOnly, .coloured: .curve(look, hasLine: true, hasMarker: false)
    case .lineAndMarkers: .curve(look, hasLine: true, hasMarker: true)
    case .dots: .curve(look.lightened, hasLine: false, hasMarker: true)
    case .markers, .horizontalIntervals: .curve(look, hasLine: false, hasMarker: true)
    case .bars: .area(Look.lightened(look.colour, to: 0.75))
    case .contour: .line(dash: "solid", colour: "#000000")
    }
  }

  /// The colour of a shaded interval.
  static let shade = "#E4E4E4"

  /// The light colour of the region with the given number.
  static func region(_ index: Int) -> String { Look.lightened(Look(place: index).colour, to: 0.35) }

  /// gnuplot's commands, in a picture of the given size.
  func commands(width: Double, height: Double) -> [String] {
    places.enumerated().flatMap { index, place in
      let (left, right) = (place.x / width, (place.x + Self.sampleWidth - 6) / width)
      let y = place.y / height
      let start = Self.screen((place.x + Self.sampleWidth) / width, y)
      let text = "set label \(SafeText.gnuplot(place.entry.text)) at \(start) left noenhanced"
      let line = "from \(Self.screen(left, y)) to \(Self.screen(right, y)) nohead"
      let half = 3.5 / height
      let ends = "from \(Self.screen(left, y - half)) to \(Self.screen(right, y + half))"
      let box = "set object \(1000 + index) rectangle \(ends)"
      switch place.entry.sample {
      case .curve(let look, let hasLine, let hasMarker):
        let arrow = "set arrow \(line) linecolor rgb '\(look.colour)' linewidth 1.2 dashtype \(look.dash)"
        let marker = "point pointtype \(look.marker) pointsize 0.55 linecolor rgb '\(look.colour)'"
        let point = "set label '' at \(Self.screen((left + right) / 2, y)) \(marker)"
        return [text] + (hasLine ? [arrow] : []) + (hasMarker ? [point] : [])
      case .line(let dash, let colour):
        return [text, "set arrow \(line) linecolor rgb '\(colour)' linewidth 0.9 dashtype \(dash)"]
      case .area(let colour): return [text, box + " fillcolor rgb '\(colour)' fillstyle solid noborder"]
      }
    }
  }

  private static func screen(_ x: Double, _ y: Double) -> String {
    "screen \(NumberText.fixed(x, digits: 5)), screen \(NumberText.fixed(y, digits: 5))"
  }
}

extension Figure {
  /// The looks of the curves of each panel and inset, in their order: those of one name are the same in all panels.
  var looks: [[Look]] {
    let panels = drawn.map(\.series)
    var next = Look.of(panels.joined().filter { $0.style != .dataOnly }.map(\.lookName)).makeIterator()
    return panels.map { series in
      series.map { series in
        let look = series.style == .dataOnly ? Look(place: 0) : next.next() ?? Look(place: 0)
        return series.dash.map(look.dashed) ?? look
      }
    }
  }

  /// The lines to compare with, upright ones first: their place gives them their dash.
  var referenceLines: [ReferenceLine] { verticalLines + horizontalLines }
}

extension Series {
  /// The name whose look it has.
  var lookName: String {
    let isColumn = label.isEmpty || column.map { Naming.entry($0) != nil } == true
    return look ?? (isColumn ? column : nil) ?? label
  }
}
