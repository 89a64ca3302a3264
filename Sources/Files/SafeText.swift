/// Text from users and files, made harmless for the place where it is written.
enum SafeText {
  /// The text without control characters, which could break a line or command a terminal; each becomes a space.
  static func plain(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      // A CR LF pair is one line break.
      if scalar == "\n" && previous == "\r" { continue }
      let isLineBreak = scalar == "\u{2028}" || scalar == "\u{2029}"
      let isControl = scalar.properties.generalCategory == .control
      result.append(isControl || isLineBreak ? " " : scalar)
    }
    return String(result)
  }

  /// A gnuplot expression whose value is the text.
  ///
  /// Within single quotes gnuplot neither runs backquotes nor reads escapes. Two things remain: its parser loses track
  /// of a doubled quote next to another one, after which the rest would run as commands, and `@name` is expanded as a
  /// macro. Quotes are therefore joined on from double quotes, and a string ends after each `@`.
  static func gnuplot(_ text: String) -> String {
    var result = "'"
    var quotes = ""
    for character in plain(text).unicodeScalars {
      if character == "'" {
        quotes.append("'")
        continue
      }
      if !quotes.isEmpty { result += "'.\"\(quotes)\".'" }
      quotes = ""
      result.unicodeScalars.append(character)
      if character == "@" { result += "'.'" }
    }
    if !quotes.isEmpty { result += "'.\"\(quotes)\".'" }
    return result + "'"
  }

  /// A name for a column of data: words of letters and digits in lower case, joined by `_`.
  static func identifier(_ text: String, otherwise: String = "column") -> String {
    joined(text.lowercased(), by: "_", otherwise: otherwise) { $0.isLetter || $0.isNumber }
  }

  /// A name for a file: letters, digits, `.`, `_` and `-`, and neither hidden nor like an option.
  ///
  /// gnuplot runs a data name that begins with `<` as a shell command, and writes into one after `|`: such characters
  /// never reach a script.
  static func fileName(_ text: String, otherwise: String = "result") -> String {
    let name = joined(text, by: "-", otherwise: otherwise) { character in
      character.isLetter || character.isNumber || "._-".contains(character)
    }
    let visible = name.drop { ".-".contains($0) }
    return visible.isEmpty ? otherwise : String(visible.prefix(100))
  }

  private static func joined(
    _ text: String, by separator: String, otherwise: String, keeping: (Character) -> Bool
  ) -> String {
    let words = text.split { !keeping($0) }
    return words.isEmpty ? otherwise : words.joined(separator: separator)
  }
}
