import CardinalityNumerics
import Files

extension Table {
  /// The table as CSV (RFC 4180, lines ending in a line feed), with every number in full, nothing for what is missing
  /// and `NaN` for what is undefined.
  package var csv: String {
    let lines = [columns.map { SafeText.csv($0.title) }] + rows.map { $0.map(Self.csvField) }
    return lines.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func csvField(_ cell: Cell) -> String {
    switch cell.content {
    case .text(let text): SafeText.csv(text)
    case .count(let value): String(value)
    case .number(let value, _): NumberText.exact(value)
    case .missing: ""
    case .undefined: "NaN"
    }
  }

  /// The table in Markdown, with its caption above and its notes below, and names as people read them.
  package var markdown: String {
    func shown(_ text: String) -> String { SafeText.markdown(Prose.typeset(Naming.display(text))) }
    let rules = columns.map { column in
      switch column.alignment {
      case .left: ":---"
      case .centre: ":---:"
      case .right: "---:"
      }
    }
    let cells = rows.map { row in
      row.map { $0.isBest ? "**\(shown($0.printed))**" : shown($0.printed) }
    }
    let lines = ([columns.map { SafeText.markdown(Naming.heading($0.title)) }, rules] + cells)
      .map { "| " + $0.joined(separator: " | ") + " |" }
    let heading = caption.isEmpty ? [] : ["**\(shown(caption))**", ""]
    return (heading + lines + remarks.flatMap { ["", "*\(shown($0))*"] }).joined(separator: "\n") + "\n"
  }

  /// The notes, and what "undefined" means where it stands in the table.
  var remarks: [String] {
    let isUndefined = rows.contains { $0.contains { $0.content == .undefined } }
    return notes + (isUndefined ? ["Undefined: the computation gave no finite number."] : [])
  }

  /// The rows of a table that have room on a page.
  private static let pageRows = 40

  /// The table in LaTeX with booktabs rules, to be read by `\input`; wider ones shrink to 5.5 in, the text of a page, and
  /// longer ones stand in several parts.
  ///
  /// It needs `\usepackage{booktabs,graphicx}`. Names of losses and scores stand as people read them.
  /// - Parameter label: the label is `tab:` with this, that of the first part.
  package func latex(label: String) -> String {
    let starts = Array(stride(from: 0, to: max(rows.count, 1), by: Self.pageRows))
    let floats = starts.map { start -> [String] in
      let title = SafeText.latex(caption.isEmpty ? label : caption)
      let names =
        start == 0
        ? ["  \\caption{\(title)}", "  \\label{tab:\(SafeText.identifier(label))}"]
        : ["  \\caption{\(title) (continued)}"]
      let notes = start == starts.last ? remarks.map { "  \\par\\footnotesize \(SafeText.latex($0))" } : []
      return ["\\begin{table}", "  \\centering"] + names + latexLines(rows[start...].prefix(Self.pageRows)) + notes
        + ["\\end{table}", ""]
    }
    return (["% \\usepackage{booktabs,graphicx}"] + floats.flatMap(\.self)).joined(separator: "\n")
  }

  private func latexLines(_ rows: ArraySlice<[Cell]>) -> [String] {
    let alignments = columns.map { column in
      switch column.alignment {
      case .left: "l"
      case .centre: "c"
      case .right: "r"
      }
    }
    let body = rows.map { row in
      row.map { $0.isBest ? "\\textbf{\(Self.latexText($0))}" : Self.latexText($0) }
    }
    let heading = Self.latexRow(columns.map { SafeText.latex(Naming.display($0.title)) })
    return [
      "  \\resizebox{\\ifdim\\width>5.5in 5.5in\\else\\width\\fi}{!}{%",
      "  \\begin{tabular}{\(alignments.joined())}", "    \\toprule", "    " + heading, "    \\midrule",
    ] + body.map { "    " + Self.latexRow($0) } + ["    \\bottomrule", "  \\end{tabular}}"]
  }

  private static func latexRow(_ cells: [String]) -> String {
    // LaTeX would read a bracket or a star after the line before as that line's argument.
    let start = cells.first?.unicodeScalars.first
    let first = start.map { "[*".unicodeScalars.contains($0) } == true ? "{}" : ""
    return first + cells.joined(separator: " & ") + " \\\\"
  }

  /// A number in text has a hyphen where it should have a minus.
  private static func latexText(_ cell: Cell) -> String {
    let text = cell.text
    guard cell.number != nil else { return SafeText.latex(Naming.display(cell.printed)) }
    if let match = text.wholeMatch(of: /([+-]?[\d.]+)e([+-]?\d+)/), let exponent = Int(match.2) {
      return "$\(match.1 == "1" ? "" : match.1 + "\\times")10^{\(exponent)}$"
    }
    guard let sign = text.first, "+-".contains(sign) else { return SafeText.latex(text) }
    return "$\(sign)$\(SafeText.latex(String(text.dropFirst())))"
  }
}
