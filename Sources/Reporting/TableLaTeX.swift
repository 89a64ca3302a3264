extension Table {
  /// The table in LaTeX with booktabs rules, to be read by `\input`; it needs `\usepackage{booktabs}`.
  public var latex: String {
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
    var lines = ["% \\usepackage{booktabs}", "\\begin{table}", "  \\centering"]
    if !caption.isEmpty { lines.append("  \\caption{\(LaTeX.escaped(caption))}") }
    lines += ["  \\begin{tabular}{\(alignments.joined())}", "    \\toprule"]
    lines.append("    " + Self.row(columns.map { LaTeX.escaped($0.title) }))
    lines.append("    \\midrule")
    lines += body.map { "    " + Self.row($0) }
    lines += ["    \\bottomrule", "  \\end{tabular}"]
    lines += notes.map { "  \\par\\footnotesize \(LaTeX.escaped($0))" }
    return (lines + ["\\end{table}", ""]).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    // LaTeX would read a bracket after the line before as that line's argument.
    let first = cells.first?.hasPrefix("[") == true ? "{}" : ""
    return first + cells.joined(separator: " & ") + " \\\\"
  }

  /// A number in text has a hyphen where it should have a minus.
  private static func latexText(_ cell: Cell) -> String {
    let text = cell.text
    guard cell.number != nil, let sign = text.first, "+-".contains(sign) else { return LaTeX.escaped(text) }
    return "$\(sign)$\(LaTeX.escaped(String(text.dropFirst())))"
  }
}

/// LaTeX source.
enum LaTeX {
  /// The text with every character of meaning escaped.
  static func escaped(_ text: String) -> String {
    SafeText.plain(text).map { character in
      switch character {
      case "\\": "\\textbackslash{}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "<": "\\textless{}"
      case ">": "\\textgreater{}"
      case "|": "\\textbar{}"
      case "\"": "{\\char34}"
      case "–": "--"
      case "&", "%", "$", "#", "_", "{", "}": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }
}
