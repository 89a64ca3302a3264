import CardinalityNumerics
import Files

/// gnuplot's commands for one panel or inset.
///
/// Each panel sets all that it uses, so that nothing of the one before remains.
struct PanelScript {
  let panel: Figure
  let layout: FigureLayout.Panel
  let size: (width: Double, height: Double)
  let places: [FigureData.Place]
  let field: Int?
  let looks: [Look]
  let source: String

  /// The commands.
  var lines: [String] {
    // gnuplot reads the curves as one line.
    let plot = "plot \\\n    " + (fieldPlot + bands + levels + curves).joined(separator: ", \\\n    ")
    return margins + texts + axes + colours + background + shadings + cutBands + uprights + notes + [plot]
  }

  // MARK: Frame

  private var margins: [String] {
    [
      "set lmargin at screen \(number(layout.x.lowerBound / size.width))",
      "set rmargin at screen \(number(layout.x.upperBound / size.width))",
      "set bmargin at screen \(number(layout.y.lowerBound / size.height))",
      "set tmargin at screen \(number(layout.y.upperBound / size.height))",
    ]
  }

  private var texts: [String] {
    func text(_ item: String, _ value: String, _ look: String = "") -> String {
      let shown = SafeText.gnuplot(Naming.display(value))
      return value.isEmpty ? "unset \(item)" : "set \(item) \(shown)\(look) font \(layout.font) noenhanced"
    }
    return [
      text("title", panel.shownTitle, " offset 0,-0.4"),
      text("xlabel", layout.showsXTexts ? panel.xLabel : "", " offset 0,0.2"),
      text("ylabel", layout.showsYTexts ? panel.yLabel : ""),
    ]
  }

  private var axes: [String] {
    func logarithmic(_ axis: String, _ scale: Figure.Scale) -> [String] {
      scale == .logarithmic ? ["set logscale \(axis)"] : []
    }
    func range(_ axis: String, _ ends: Axis) -> String {
      // gnuplot takes logarithms, and loses a mark at the end that rounding puts outside.
      let slack = ends.scale == .logarithmic ? 1 + 1e-9 : 1
      let (low, high) = (ends.range.lowerBound / slack, ends.range.upperBound * slack)
      return "set \(axis)range [\(NumberText.exact(low)):\(NumberText.exact(high))]"
    }
    return ["unset logscale"] + logarithmic("x", panel.xAxis) + logarithmic("y", panel.yAxis) + [
      range("x", layout.xAxis), range("y", layout.yAxis),
      tics("x", layout.xAxis, names: panel.xNames, shows: layout.showsXTexts),
      tics("y", layout.yAxis, names: panel.yNames, shows: layout.showsYTexts),
    ]
  }

  /// The text beside an axis, which gnuplot reads as a format of numbers.
  private func mark(_ text: String) -> String { SafeText.gnuplot(text.replacing("%", with: "%%")) }

  private func tics(_ axis: String, _ marks: Axis, names: [String], shows: Bool) -> String {
    let major = marks.ticks.map { tick in
      let text = names.isEmpty ? tick.text : layout.shortened(tick.text)
      return "\(mark(shows ? text : "")) \(NumberText.exact(tick.value))"
    }
    let minor = marks.minor.map { "'' \(NumberText.exact($0)) 1" }
    // With an empty list gnuplot chooses marks of its own.
    if major.isEmpty && minor.isEmpty { return "unset \(axis)tics" }
    let isLevel = axis == "y" || FigureLayout.isLevel(names, width: layout.x.upperBound - layout.x.lowerBound)
    let turn = isLevel ? "norotate" : "rotate by 60 right"
    return "set \(axis)tics (\((major + minor).joined(separator: ", "))) \(turn) font \(layout.font) noenhanced"
  }

  // MARK: What lies behind

  private var colours: [String] {
    if case .regions(let names) = panel.heatMap?.kind {
      let steps = names.indices.map { "\($0) '\(Legend.region($0))'" }.joined(separator: ", ")
      return [
        "unset colorbox", "set palette maxcolors \(max(names.count, 2))",
        "set palette defined (\(names.count < 2 ? "\(steps), 1 '#FFFFFF'" : steps))",
        "set cbrange [-0.5:\(NumberText.exact(Double(max(names.count, 2)) - 0.5))]",
      ]
    }
    return panel.colourScale.map(bar) ?? ["unset colorbox"]
  }

  /// The bar at the side that says which colour is which value.
  private func bar(_ scale: (values: [Double], label: String)) -> [String] {
    let signed = panel.signedColours
    // Dots on white are dark where a field's values are light: the greatest have to be seen best.
    let palette = panel.heatMap == nil ? HeatMap.palette.reversed() : HeatMap.palette
    let steps = signed?.palette ?? palette.enumerated().map { "\($0) '\($1)'" }.joined(separator: ", ")
    let axis = Axis(
      scale.values.filter(\.isFinite), scale: .linear, room: 6, isRounded: false,
      fixed: signed?.range ?? panel.heatMap?.range)
    let label = scale.label + (signed?.meaning ?? "")
    let ticks = (axis?.ticks ?? []).map { "\(mark($0.text)) \(NumberText.exact($0.value))" }
    let range = axis?.range ?? 0...1
    let left = number((layout.x.upperBound + 6) / size.width)
    let place = "\(left), \(number(layout.y.lowerBound / size.height))"
    let extent = "\(number(6 / size.width)), \(number((layout.y.upperBound - layout.y.lowerBound) / size.height))"
    let colours = [
      "set palette maxcolors 0", "set palette defined (\(steps))",
      "set cbrange [\(NumberText.exact(range.lowerBound)):\(NumberText.exact(range.upperBound))]",
    ]
    guard layout.showsColours else { return colours + ["unset colorbox"] }
    return colours + [
      "set colorbox user origin \(place) size \(extent)",
      "set cbtics (\(ticks.joined(separator: ", "))) noenhanced",
      "set cblabel \(SafeText.gnuplot(Naming.display(label))) offset 1,0 noenhanced",
    ]
  }

  /// White behind an inset, lest what it covers shines through.
  private var background: [String] {
    guard layout.isInset else { return [] }
    return [
      "set object 1 rectangle from graph -0.3, graph -0.3 to graph 1.06, graph 1.1 behind fillcolor rgb 'white' "
        + "fillstyle solid noborder"
    ]
  }

  private var shadings: [String] {
    panel.shadings.enumerated().map { index, shading in
      let axis = shading.axis == .x ? layout.xAxis : layout.yAxis
      let range = shading.range.clamped(to: axis.range)
      let (low, high) = (NumberText.exact(range.lowerBound), NumberText.exact(range.upperBound))
      let place =
        shading.axis == .x
        ? "first \(low), graph 0 to first \(high), graph 1" : "graph 0, first \(low) to graph 1, first \(high)"
      return "set object \(index + 2) rectangle from \(place) behind fillcolor rgb '\(Legend.shade)' "
        + "fillstyle solid noborder"
    }
  }

  // MARK: Lines to compare with

  private var uprights: [String] {
    panel.verticalLines.enumerated().compactMap { index, line in
      // An arrow beyond the axis would be drawn all the same, outside the panel.
      guard layout.xAxis.shows(line.value) else { return nil }
      let x = NumberText.exact(line.value)
      return "set arrow from first \(x), graph 0 to first \(x), graph 1 nohead back \(reference(line, index))"
    }
  }

  private var levels: [String] {
    panel.horizontalLines.enumerated().compactMap { index, line in
      guard layout.yAxis.shows(line.value) else { return nil }
      let look = reference(line, index + panel.verticalLines.count)
      return "\(NumberText.exact(line.value)) with lines \(look)"
    }
  }

  private func reference(_ line: Figure.ReferenceLine, _ index: Int) -> String {
    // Of one width they would all have the dash of the first: see the legend.
    "linecolor rgb '\(line.colour)' linewidth \(NumberText.fixed(0.9 + 0.001 * Double(index), digits: 3)) "
      + "dashtype \(Look.reference(panel.referenceDashes[index]))"
  }

  private var notes: [String] {
    // A text in a colour of its own stands upon what it names, any other beside it.
    let upon = panel.notes.filter { $0.colour != nil }.map { note in
      let (x, side) = place(of: note)
      let look = note.colour.map { " front textcolor rgb '\($0)'" } ?? ""
      return "set label \(SafeText.gnuplot(note.text)) at \(x), first \(NumberText.exact(note.y)) \(side.rawValue) "
        + "noenhanced\(look)"
    }
    let beside = NotePlaces(panel.notes.filter { $0.colour == nil }, in: layout)
      .commands(width: size.width, height: size.height)
    return upon + beside + EndLabels(panel, layout, looks).commands(width: size.width, height: size.height)
  }

  /// Where a text stands along the level axis: in the middle of its place, or at the panel's end that it would cross.
  private func place(of note: Figure.Note) -> (x: String, side: Figure.Note.Side) {
    let (middle, half) = (layout.xAxis.place(note.x, in: layout.x), PrintedWidth.of(note.text) / 2)
    if note.side == .center && middle - half < layout.x.lowerBound { return ("graph 0", .left) }
    if note.side == .center && middle + half > layout.x.upperBound { return ("graph 1", .right) }
    return ("first \(NumberText.exact(note.x))", note.side)
  }

  // MARK: Data

  private var fieldPlot: [String] {
    guard let field, let map = panel.heatMap else { return [] }
    return ["\(source) index \(field) using \(panel.hasRegions ? cells(of: map) : "1:2:3") with image"]
  }

  /// The columns of regions, whose data are one number for each cell, row after row.
  private func cells(of map: HeatMap) -> String {
    func place(_ places: [Double], _ number: String) -> String {
      let step = (places[places.count - 1] - places[0]) / Double(places.count - 1)
      return "(\(NumberText.exact(places[0])) + \(NumberText.exact(step)) * \(number))"
    }
    return place(map.x, "(int($0) % \(map.x.count))") + ":" + place(map.y, "(int($0) / \(map.x.count))") + ":1"
  }

  /// The bands that lie within the panel.
  private var bands: [String] {
    banded.filter { cut($0) == nil }.compactMap { index in
      let place = places[index]
      guard let lower = place.lower, let upper = place.upper else { return nil }
      let columns = "\(source) index \(place.block) using \(place.x):\(lower):\(upper)"
      return "\(columns) with filledcurves linecolor rgb '\(looks[index].colour)' \(Self.shade)"
    }
  }

  /// Those that leave it, as polygons.
  private var cutBands: [String] {
    let polygons = banded.flatMap { index in (cut(index)?.polygons ?? []).map { (colour: looks[index].colour, $0) } }
    return polygons.enumerated().map { number, polygon in
      let corners = polygon.1.map { "\(NumberText.exact($0.x)),\(NumberText.exact($0.y))" }.joined(separator: " to ")
      return "set object \(2000 + number) polygon from \(corners) back fillcolor rgb '\(polygon.colour)' \(Self.shade)"
    }
  }

  private static let shade = "fillstyle transparent solid 0.18 noborder"

  /// The curves that have a band around them.
  private var banded: [Int] {
    panel.series.indices.filter { index in
      switch panel.series[index].style {
      case .line, .lineAndMarkers, .markers: panel.series[index].band != nil
      default: false
      }
    }
  }

  private func cut(_ index: Int) -> CutBand? {
    let series = panel.series[index]
    return series.band.flatMap { CutBand(series.x, $0, x: layout.xAxis, y: layout.yAxis) }
  }

  private var curves: [String] {
    // Bars and single runs first: what summarises them lies above.
    let drawn = panel.series.indices.filter { panel.series[$0].style != .dataOnly }
    let order = drawn.filter { panel.series[$0].isBehind } + drawn.filter { !panel.series[$0].isBehind }
    return order.flatMap { curve(panel.series[$0], places[$0], looks[$0]) }
  }

  private func curve(_ series: Series, _ place: FigureData.Place, _ look: Look) -> [String] {
    let colour = "linecolor rgb '\(look.colour)'"
    let line = "linewidth 1.2 dashtype \(look.dash)"
    let marker = "pointtype \(look.marker) pointsize 0.55*dot"
    let data = "\(source) index \(place.block) using \(place.x):\(place.y)"
    let ends = place.lower.flatMap { lower in place.upper.map { ":\(lower):\($0)" } } ?? ""
    // Markers on each of a hundred epochs would hide the line.
    let interval = max(1, (series.y.count + 6) / 12)
    switch series.style {
    // A line through one point, alone or between gaps, would be invisible.
    case .line where series.hasIsolatedPoint: return ["\(data) with linespoints \(colour) \(line) \(marker)"]
    case .line: return ["\(data) with lines \(colour) \(line)"]
    case .contour: return ["\(data) with lines linecolor rgb '#000000' linewidth 0.9"]
    case .markers: return ["\(data) with points \(colour) \(marker)"]
    case .coloured: return ["\(data):\(place.value ?? place.y) with points pointtype 7 pointsize 0.4*dot palette"]
    case .signed(let values, _): return [SignedColours.points(data, column: place.value ?? place.y, values: values)]
    case .dots:
      let shown = panel.hasLightDots ? look.lightened : look
      return ["\(data) with points linecolor rgb '\(shown.colour)' pointtype 7 pointsize 0.25*dot"]
    case .lineAndMarkers:
      return ["\(data) with linespoints \(colour) \(line) \(marker) pointinterval \(interval)"]
    case .horizontalIntervals:
      return ["\(data)\(ends) with \(ends.isEmpty ? "points" : "xerrorbars") \(colour) linewidth 1.2 \(marker)"]
    case .bars(let width):
      let fill = "fillcolor rgb '\(look.filled)' fillstyle solid noborder"
      let boxes = "\(data):(\(NumberText.exact(width))) with boxes \(fill)"
      let whiskers = "\(data)\(ends) with yerrorbars linecolor rgb '#404040' linewidth 0.9 pointtype -1"
      return [boxes] + (ends.isEmpty ? [] : [whiskers])
    case .dataOnly: return []
    }
  }

  private func number(_ value: Double) -> String { NumberText.fixed(value, digits: 5) }
}
