import CardinalityNumerics
import Files

/// The names of all that is drawn, once for the whole picture, in rows below it.
struct Legend {
  /// What stands before a name.
  enum Sample: Equatable {
    case curve(Look, hasLine: Bool, hasMarker: Bool)
    case dot(Look)
    case line(dash: String, colour: String)
    case area(String)
    /// The region of a class, with the look of its samples.
    case region(String, Look, isDot: Bool)

    /// Both in one, where they are the line and the markers, or the samples and the region, of one thing.
    func joined(with other: Sample) -> Sample? {
      if case .area(let colour) = other {
        if case .curve(let look, hasLine: false, hasMarker: true) = self { return .region(colour, look, isDot: false) }
        if case .dot(let look) = self { return .region(colour, look, isDot: true) }
        if case .region(let own, _, _) = self, own == colour { return self }
      }
      if case .region(_, let look, _) = self {
        switch other {
        case .dot(look), .curve(look, hasLine: false, hasMarker: true): return self
        default: break
        }
      }
      guard case .curve(let look, let hasLine, let hasMarker) = self,
        case .curve(let otherLook, let otherLine, let otherMarker) = other, look == otherLook
      else { return self == other ? self : nil }
      return .curve(look, hasLine: hasLine || otherLine, hasMarker: hasMarker || otherMarker)
    }
  }

  /// A name with its sample.
  struct Entry: Equatable {
    let text: String
    let sample: Sample
  }

  /// The room of a sample, long enough for each dash to be told from a line, and the space around a name, in points.
  private static let (sampleWidth, space) = (32.0, 12.0)

  /// The entries with the left end of their samples and their height above the bottom, in points.
  private(set) var places: [(entry: Entry, x: Double, y: Double)] = []
  /// The height of all rows.
  let height: Double
  /// Whether all names have room in the width.
  private let fits: Bool

  /// Collects the names of a picture and lays them out, in as few rows as they need, which are equally full.
  ///
  /// - Parameter axes: those of each panel; a line to compare with that lies beyond them has no name.
  init(_ figure: Figure, axes: [(x: Axis, y: Axis)], width: Double) {
    let entries = Self.entries(figure, axes)
    let columns = Self.columns(entries, within: width)
    let rows = columns.isEmpty ? 0 : (entries.count + columns.count - 1) / columns.count
    let total = columns.reduce(0, +)
    fits = total <= width
    height = entries.isEmpty ? 0 : Double(rows) * FigureLayout.line + 7
    let start = max((width - total) / 2, 2)
    for (index, entry) in entries.enumerated() {
      let (row, column) = (index / columns.count, index % columns.count)
      let x = start + columns[..<column].reduce(0, +)
      places.append((entry, x, height - 4 - FigureLayout.line * (Double(row) + 0.5)))
    }
  }

  /// The names of a picture in the place that its last row of panels leaves empty, of the given height; nil where there
  /// is no room for them, or no name.
  init?(_ figure: Figure, axes: [(x: Axis, y: Axis)], width: Double, height: Double) {
    self.init(figure, axes: axes, width: width)
    guard !places.isEmpty, fits, self.height <= height else { return nil }
    let rest = (height - self.height) / 2
    for index in places.indices { places[index].y += rest }
  }

  /// The same at another place.
  func moved(right: Double, up: Double) -> Legend {
    var other = self
    for index in places.indices {
      other.places[index].x += right
      other.places[index].y += up
    }
    return other
  }

  /// The widths of as many columns as have room, one fewer where the last row would be emptier than it need be.
  private static func columns(_ entries: [Entry], within width: Double) -> [Double] {
    let widths = entries.map { sampleWidth + PrintedWidth.of($0.text) + space }
    var columns: [Double] = []
    for most in stride(from: entries.count, through: 1, by: -1) {
      let rows = (entries.count + most - 1) / most
      let count = (entries.count + rows - 1) / rows
      columns = (0..<count).map { column in
        stride(from: column, to: widths.count, by: count).map { widths[$0] }.max() ?? 0
      }
      if columns.reduce(0, +) <= width { break }
    }
    return columns
  }

  private static func entries(_ figure: Figure, _ axes: [(x: Axis, y: Axis)]) -> [Entry] {
    var result: [Entry] = []
    func add(_ text: String?, _ sample: Sample) {
      guard let text, !text.isEmpty else { return }
      let name = Naming.display(text)
      for (index, entry) in result.enumerated() where entry.text == name {
        guard let both = entry.sample.joined(with: sample) else { continue }
        result[index] = Entry(text: name, sample: both)
        return
      }
      result.append(Entry(text: name, sample: sample))
    }
    for (panel, looks) in zip(figure.drawn, figure.looks) where panel.key != .hidden {
      for (series, look) in zip(panel.series, looks) where !panel.labelsEnd(of: series) {
        if series.style.colourScale != nil { continue }
        add(series.label, sample(series, panel.hasLightDots ? look.lightened : look, look))
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
      let dashes = panel.referenceDashes
      for (index, line) in panel.referenceLines.enumerated() {
        let axis = index < panel.verticalLines.count ? axes.x : axes.y
        guard axis.shows(line.value) else { continue }
        add(line.label, .line(dash: Look.reference(dashes[index]), colour: line.colour))
      }
    }
    return result
  }

  private static func sample(_ series: Series, _ dots: Look, _ look: Look) -> Sample {
    switch series.style {
    case .line, .dataOnly, .coloured, .signed: .curve(look, hasLine: true, hasMarker: false)
    case .lineAndMarkers: .curve(look, hasLine: true, hasMarker: true)
    case .dots: .dot(dots)
    case .markers, .horizontalIntervals: .curve(look, hasLine: false, hasMarker: true)
    case .bars: .area(look.filled)
    case .contour: .line(dash: "solid", colour: "#000000")
    }
  }

  /// The colour of a shaded interval.
  static let shade = "#E4E4E4"

  /// The light colour of the region with the given number, the lighter of two neighbours lighter in grey, too.
  static func region(_ index: Int) -> String {
    Look.lightened(Look(place: index).colour, to: [0.45, 0.3, 0.18][index % 3])
  }

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
      func point(_ look: Look, isDot: Bool = false) -> String {
        let marker = isDot ? "pointtype 7 pointsize 0.25*dot" : "pointtype \(look.marker) pointsize 0.55*dot"
        let middle = Self.screen((left + right) / 2, y)
        return "set label '' at \(middle) point \(marker) linecolor rgb '\(look.colour)' front"
      }
      switch place.entry.sample {
      case .curve(let look, let hasLine, let hasMarker):
        let arrow = "set arrow \(line) linecolor rgb '\(look.colour)' linewidth 1.2 dashtype \(look.dash)"
        return [text] + (hasLine ? [arrow] : []) + (hasMarker ? [point(look)] : [])
      case .dot(let look): return [text, point(look, isDot: true)]
      case .line(let dash, let colour):
        // In a scalable picture gnuplot draws arrows of one width and colour with the dash of the first of them.
        let weight = NumberText.fixed(0.9 + 0.001 * Double(index), digits: 3)
        return [text, "set arrow \(line) linecolor rgb '\(colour)' linewidth \(weight) dashtype \(dash)"]
      case .area(let colour): return [text, box + " fillcolor rgb '\(colour)' fillstyle solid noborder"]
      case .region(let colour, let look, let isDot):
        return [text, box + " fillcolor rgb '\(colour)' fillstyle solid noborder", point(look, isDot: isDot)]
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

  /// The lines to compare with, upright ones first.
  var referenceLines: [ReferenceLine] { verticalLines + horizontalLines }

  /// The dash of each line to compare with: those that stand for one thing have the same.
  var referenceDashes: [Int] {
    let names = verticalLines.map { "x \($0.label ?? "")" } + horizontalLines.map { "y \($0.label ?? "")" }
    return names.map { name in names.firstIndex(of: name) ?? 0 }
  }

  /// Whether dots are lighter than what summarises them: not where they lie on a region of their class, on which light
  /// ones would vanish, nor where nothing but they and their names is shown.
  var hasLightDots: Bool { !hasRegions && !notes.contains { $0.colour == nil } }
}

extension Series {
  /// The name whose look it has.
  var lookName: String {
    let isColumn = label.isEmpty || column.map { Naming.entry($0) != nil } == true
    return look ?? (isColumn ? column : nil) ?? label
  }
}
