extension Table {
  /// The table for a terminal, with aligned columns.
  public var text: String {
    let cells = rows.map { $0.map(\.text) }
    let widths = columns.indices.map { column in
      ([columns[column].title] + cells.map { $0[column] }).map { TextWidth.columns(SafeText.plain($0)) }.max() ?? 0
    }
    func line(_ texts: [String]) -> String {
      let padded = texts.indices.map {
        TextWidth.padded(SafeText.plain(texts[$0]), to: widths[$0], alignment: columns[$0].alignment)
      }
      let joined = padded.joined(separator: "  ")
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }
    let rule = String(repeating: "─", count: widths.reduce(0, +) + 2 * (widths.count - 1))
    let heading = caption.isEmpty ? [] : [SafeText.plain(caption)]
    let body = [rule, line(columns.map(\.title)), rule] + cells.map(line) + [rule]
    return (heading + body + notes.map(SafeText.plain)).joined(separator: "\n") + "\n"
  }

  /// The table as CSV (RFC 4180, lines ending in a line feed), with every number in full and nothing for what is
  /// missing.
  public var csv: String {
    let lines = [columns.map(\.title)] + rows.map { $0.map(Self.csvField) }
    return lines.map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// The table in Markdown, with its caption above and its notes below.
  public var markdown: String {
    let rules = columns.map { column in
      switch column.alignment {
      case .left: ":---"
      case .centre: ":---:"
      case .right: "---:"
      }
    }
    let cells = rows.map { row in
      row.map { $0.isBest ? "**\(Markdown.escaped($0.text))**" : Markdown.escaped($0.text) }
    }
    let lines = ([columns.map { Markdown.escaped($0.title) }, rules] + cells)
      .map { "| " + $0.joined(separator: " | ") + " |" }
    let heading = caption.isEmpty ? [] : ["**\(Markdown.escaped(caption))**", ""]
    let remarks = notes.flatMap { ["", "*\(Markdown.escaped($0))*"] }
    return (heading + lines + remarks).joined(separator: "\n") + "\n"
  }

  private static func csvField(_ cell: Cell) -> String {
    switch cell.content {
    case .text(let text): text
    case .count(let value): String(value)
    case .number(let value, _): NumberText.exact(value)
    case .missing: ""
    }
  }

  private static func quoted(_ field: String) -> String {
    // Swift takes CR LF for one character: look at the scalars.
    let isSpecial = field.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    let hasOuterSpace = field.first == " " || field.last == " "
    guard isSpecial || hasOuterSpace else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}

/// Markdown as code hosts read it.
enum Markdown {
  /// The text with every character of meaning escaped, in one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    let plain = Array(SafeText.plain(text))
    for (index, character) in plain.enumerated() {
      // An underscore within a word means nothing, and `cross_entropy` is easier to read without a backslash.
      let isInWord = index > 0 && index + 1 < plain.count && isWord(plain[index - 1]) && isWord(plain[index + 1])
      if "\\`*|<>[]#~".contains(character) || (character == "_" && !isInWord) { result += "\\" }
      result.append(character)
    }
    return result
  }

  /// The text as code, whatever backquotes it holds.
  static func code(_ text: String) -> String {
    let plain = SafeText.plain(text)
    let longest = plain.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(plain)`" : "\(fence) \(plain) \(fence)"
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}
