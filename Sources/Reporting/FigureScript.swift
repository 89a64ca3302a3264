import Files

/// The gnuplot script of a figure.
///
/// It stands alone: run in its folder it draws every picture from the data file, and needs nothing else. The terminal
/// cannot change while several panels are drawn, so the plot stands once, in a loop over the kinds of picture.
struct FigureScript {
  private let name: String
  private let figure: Figure
  private let data: FigureData
  private let extents: [FigureExtent]

  /// Prepares the script of a figure whose files are called `name.…`.
  ///
  /// - Throws: ``ReportingError/nothingToDraw(figure:)`` and ``ReportingError/invalidRange(figure:axis:range:)``.
  init(_ figure: Figure, named name: String, data: FigureData) throws(ReportingError) {
    self.name = name
    self.figure = figure
    self.data = data
    var extents: [FigureExtent] = []
    for part in figure.parts { extents.append(try FigureExtent(part, named: name)) }
    self.extents = extents
  }

  /// The script that writes picture files, whose names end in `suffix` while they are unfinished.
  func text(terminals: [Terminal], suffix: String = "") -> String {
    let kinds = terminals.map(\.fileExtension)
    var lines = [
      "# Draws \(kinds.map { "\(name).\($0)" }.joined(separator: ", ")) from \(name).dat,",
      "# when run in this folder: gnuplot \(name).gp",
      "reset",
      "set encoding utf8",
      "do for [kind in \(SafeText.gnuplot(kinds.joined(separator: " ")))] {",
    ]
    for terminal in terminals {
      let commands = terminal.commands(width: size.width, height: size.height)
      lines.append("  if (kind eq '\(terminal.fileExtension)') {\n    \(commands)\n  }")
    }
    let ending = suffix.isEmpty ? "" : ".'\(suffix)'"
    lines.append("  set output \(SafeText.gnuplot(name + ".")).kind\(ending)")
    lines += plot(reading: SafeText.gnuplot(name + ".dat")).map { $0.isEmpty ? "" : "  " + $0 }
    lines += ["  unset output", "}", ""]
    return lines.joined(separator: "\n")
  }

  /// The script that prints the picture and holds the data itself, with the terminal that the commands choose.
  func printed(terminal commands: String) -> String {
    let lines = ["reset", "set encoding utf8", "$data << EOD", data.text + "EOD", commands]
    return (lines + plot(reading: "$data") + [""]).joined(separator: "\n")
  }

  /// The picture's size in points.
  var size: (width: Int, height: Int) {
    guard !figure.panels.isEmpty else { return (720, 480) }
    return (figure.columns * panelSize.width, rows * panelSize.height + (figure.title.isEmpty ? 0 : 40))
  }

  private var panelSize: (width: Int, height: Int) { figure.columns > 1 ? (560, 420) : (720, 400) }
  private var rows: Int { (figure.parts.count + figure.columns - 1) / figure.columns }

  private func plot(reading source: String) -> [String] {
    var lines = [
      "set border 3 linecolor rgb '#404040'",
      "set tics out nomirror textcolor rgb '#000000'",
      // Characters are too coarse for a grid.
      "if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#d8d8d8' linewidth 0.6 }",
      "set format '%g'",
    ]
    if figure.isQuick {
      let look = "rotate by 25 back font ',72' textcolor rgb '#e8e8e8' noenhanced"
      lines.append("set label 1 'quick' at screen 0.5, screen 0.5 center \(look)")
    }
    guard !figure.panels.isEmpty else { return lines + panel(0, source) }
    let title = figure.title.isEmpty ? "" : " title \(SafeText.gnuplot(figure.title)) font ',19' noenhanced"
    lines.append("set multiplot layout \(rows),\(figure.columns)\(title)")
    for index in figure.panels.indices {
      lines += ["", "# Panel \(index + 1)"] + (index > 0 ? ["unset label"] : []) + panel(index, source)
    }
    return lines + ["", "unset multiplot"]
  }

  private func panel(_ index: Int, _ source: String) -> [String] {
    let size = figure.panels.isEmpty ? self.size : panelSize
    let script = PanelScript(
      panel: figure.parts[index], extent: extents[index], places: data.places[index], dataSource: source,
      size: (Double(size.width), Double(size.height)))
    return script.lines
  }
}
