import Files

/// gnuplot's commands for one panel.
///
/// Each panel sets all that it uses, so that nothing of the one before remains.
struct PanelScript {
  let panel: Figure
  let extent: FigureExtent
  let places: [FigureData.Place]
  let dataSource: String
  let size: (width: Double, height: Double)

  /// The commands.
  var lines: [String] {
    let texts = [
      text("title", panel.title, " font ',17'"), text("xlabel", panel.xLabel), text("ylabel", panel.yLabel),
    ]
    let axes =
      ["unset logscale"] + logarithmicAxes
      + [range("x", panel.xRange), range("y", panel.yRange), names ?? tics("x", extent.x, panel.xAxis)]
      + [tics("y", extent.y, panel.yAxis)]
    // gnuplot reads the curves as one line.
    let plot = "plot \\\n    " + curves.joined(separator: ", \\\n    ")
    return texts + axes + [keyCommand, "unset arrow"] + verticalLines + [plot]
  }

  private func text(_ item: String, _ value: String, _ look: String = "") -> String {
    value.isEmpty ? "unset \(item)" : "set \(item) \(SafeText.gnuplot(value))\(look) noenhanced"
  }

  private var logarithmicAxes: [String] {
    (panel.xAxis == .logarithmic ? ["set logscale x"] : []) + (panel.yAxis == .logarithmic ? ["set logscale y"] : [])
  }

  private func range(_ axis: String, _ range: ClosedRange<Double>?) -> String {
    guard let range else {
      // The horizontal axis ends where the data do; the vertical one at the next round number, which on a logarithmic
      // axis may be a power of ten away.
      let isFixed = axis == "x" || panel.yAxis == .logarithmic
      return "set \(axis)range [*:*]; set autoscale \(axis)\(isFixed ? "fix" : "")"
    }
    return "set \(axis)range [\(NumberText.exact(range.lowerBound)):\(NumberText.exact(range.upperBound))]"
  }

  private func tics(_ axis: String, _ range: ClosedRange<Double>, _ scale: Figure.Scale) -> String {
    guard scale == .logarithmic, let values = LogarithmicTics.values(in: range) else {
      return "set \(axis)tics autofreq norotate"
    }
    return "set \(axis)tics (\(values.map(NumberText.exact).joined(separator: ", "))) norotate"
  }

  private var names: String? {
    if panel.xNames.isEmpty { return nil }
    let names = panel.xNames.enumerated().map { "\(SafeText.gnuplot($1)) \($0 + 1)" }
    // Level where every name has room for itself, at about seven points a letter.
    let longest = panel.xNames.map(\.count).max() ?? 0
    let isLevel = Double(7 * longest * names.count) < 0.8 * size.width
    let turn = isLevel ? "norotate" : "rotate by 60 right"
    return "set xtics (\(names.joined(separator: ", "))) \(turn) font ',11' noenhanced"
  }

  private var key: Figure.Key {
    guard panel.key == .automatic else { return panel.key }
    return KeyPlacement(panel, extent: extent).corner(width: size.width, height: size.height)
  }

  private var keyCommand: String {
    let look = "noenhanced samplen 3 spacing 1.15"
    return switch key {
    case .topLeft: "set key inside top left Left reverse vertical title '' \(look)"
    case .bottomLeft: "set key inside bottom left Left reverse vertical title '' \(look)"
    case .bottomRight: "set key inside bottom right Left reverse vertical title '' \(look)"
    case .topRight, .automatic: "set key inside top right Left reverse vertical title '' \(look)"
    // A title without ink leaves room between the names of the curves and the axis's.
    case .below: "set key bmargin center horizontal Left reverse title ' ' \(look)"
    case .outside: "set key rmargin top vertical Left reverse title '' \(look)"
    case .hidden: "unset key"
    }
  }

  private var shownVerticalLines: [Figure.ReferenceLine] {
    // An arrow beyond the axis would be drawn all the same, outside the panel.
    panel.verticalLines.filter { extent.x.contains($0.value) && FigureExtent.shows($0.value, panel.xAxis) }
  }

  private var shownHorizontalLines: [Figure.ReferenceLine] {
    panel.horizontalLines.filter { extent.y.contains($0.value) && FigureExtent.shows($0.value, panel.yAxis) }
  }

  private var verticalLines: [String] {
    shownVerticalLines.enumerated().map { index, line in
      let x = NumberText.exact(line.value)
      return "set arrow from first \(x), graph 0 to first \(x), graph 1 nohead back \(reference(index))"
    }
  }

  /// What a plot command needs for the reference lines; an upright line is an arrow, so only its name stands here.
  private var references: [String] {
    let upright = shownVerticalLines
    let names = upright.enumerated().filter { $0.element.label != nil }.map { index, line in
      "keyentry with lines \(reference(index)) \(title(line.label ?? ""))"
    }
    let level = shownHorizontalLines.enumerated().map { index, line in
      let look = reference(index + upright.count)
      return "\(NumberText.exact(line.value)) with lines \(look) \(title(line.label ?? ""))"
    }
    return names + level
  }

  private func reference(_ index: Int) -> String {
    let dash = ["(6,5)", "(2,5)", "(14,5,3,5)", "(20,8)"][index % 4]
    return "linecolor rgb '#606060' linewidth 1.3 dashtype \(dash)"
  }

  private var curves: [String] {
    let drawn = zip(panel.series, places).filter { $0.0.style != .dataOnly }
    let looks = drawn.indices.map { Look($0) }
    let bands = zip(drawn, looks).filter { $0.0.0.style != .intervals }.compactMap { curve, look in band(curve.1, look)
    }
    let curves = zip(drawn, looks).map { curve, look in self.curve(curve.0, curve.1, look) }
    return bands + references + curves
  }

  private func band(_ place: FigureData.Place, _ look: Look) -> String? {
    guard let lower = place.lower, let upper = place.upper else { return nil }
    let columns = "\(source(place)) using \(place.x):\(lower):\(upper)"
    let fill = "fillstyle transparent solid 0.15 noborder"
    return "\(columns) with filledcurves linecolor rgb '\(look.colour)' \(fill) notitle"
  }

  private func curve(_ series: Series, _ place: FigureData.Place, _ look: Look) -> String {
    let colour = "linecolor rgb '\(look.colour)'"
    let line = "linewidth 2 dashtype \(look.dash)"
    let marker = "pointtype \(look.marker) pointsize 0.8"
    // Markers on each of a hundred epochs would hide the line.
    let interval = max(1, (series.y.count + 6) / 12)
    let style =
      switch series.style {
      // A line through one point, alone or between gaps, would be invisible.
      case .line where series.hasIsolatedPoint: "linespoints \(colour) \(line) \(marker)"
      case .line, .dataOnly: "lines \(colour) \(line)"
      case .markers: "points \(colour) \(marker)"
      case .intervals: "\(place.lower == nil ? "points" : "yerrorbars") \(colour) linewidth 2 \(marker)"
      case .lineAndMarkers: "linespoints \(colour) \(line) \(marker) pointinterval \(interval)"
      }
    var columns = "\(place.x):\(place.y)"
    if series.style == .intervals, let lower = place.lower, let upper = place.upper { columns += ":\(lower):\(upper)" }
    return "\(source(place)) using \(columns) with \(style) \(title(series.label))"
  }

  private func source(_ place: FigureData.Place) -> String {
    "\(dataSource) index \(place.block)"
  }

  private func title(_ text: String) -> String {
    text.isEmpty ? "notitle" : "title \(SafeText.gnuplot(text)) noenhanced"
  }
}
