import CardinalityNumerics
import Files

/// The gnuplot script of a figure.
///
/// It stands alone: run in its folder it draws every picture from the data file, and needs nothing else. The terminal
/// cannot change while several panels are drawn, so the plot stands once, in a loop over the kinds of picture.
struct FigureScript {
  let layout: FigureLayout
  private let name: String
  private let figure: Figure
  private let data: FigureData

  /// Prepares the script of a figure whose files are called `name.…`.
  ///
  /// - Throws: ``ReportingError/nothingToDraw(figure:)`` and ``ReportingError/invalidRange(figure:axis:range:)``.
  init(_ figure: Figure, named name: String, data: FigureData, width: FigureWidth? = nil) throws(ReportingError) {
    self.name = name
    self.figure = figure
    self.data = data
    layout = try FigureLayout(figure, named: name, width: width)
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
      let commands = terminal.commands(width: layout.width, height: layout.height)
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

  private func plot(reading source: String) -> [String] {
    var lines = [
      "# The first line of each table names its columns.",
      "set datafile columnheaders",
      "set border 3 linecolor rgb '#404040' linewidth 0.6",
      "set tics out nomirror scale 0.6,0.35 textcolor rgb '#000000'",
      // Characters are too coarse for a grid.
      "if (GPVAL_TERM eq 'dumb') { unset grid } else { set grid linetype 1 linecolor rgb '#DEDEDE' linewidth 0.4 }",
      "unset key",
    ]
    if figure.isQuick {
      let look = "rotate by 25 back font ',40' textcolor rgb '#E8E8E8' noenhanced"
      lines.append("set label 'quick' at screen 0.5, screen 0.5 center \(look)")
    }
    if !figure.title.isEmpty && !figure.panels.isEmpty {
      let y = NumberText.fixed(1 - 10 / layout.height, digits: 5)
      let title = SafeText.gnuplot(Naming.display(figure.title))
      lines.append("set label \(title) at screen 0.5, screen \(y) center font ',9' noenhanced")
    }
    lines += layout.legend.commands(width: layout.width, height: layout.height)
    lines.append("set multiplot")
    let looks = figure.looks
    for (index, part) in figure.drawn.enumerated() {
      let script = PanelScript(
        panel: part, layout: layout.panels[index], size: (layout.width, layout.height), places: data.places[index],
        field: data.fields[index], looks: looks[index], source: source)
      lines += ["", "# Panel \(index + 1)"] + script.lines
      lines += ["unset label", "unset arrow", "unset object"]
    }
    return lines + ["", "unset multiplot"]
  }
}
