import Foundation

/// Text from users and files, made harmless for the medium in which it is written: one function a medium.
///
/// All of them look at scalars: a mark of meaning that stands beside a combining or a prepended one is one `Character`
/// with it, equal to none that is looked for, and acts all the same.
package enum SafeText {
  /// For a terminal, in one line: without control characters, which could command it, and without marks that turn the
  /// direction of writing; each becomes a space.
  package static func plain(_ text: String) -> String { cleared(text, keeping: []) }

  /// The same for text of several lines.
  package static func lines(_ text: String) -> String { cleared(text, keeping: ["\n"]) }

  /// The marks that set a text off from what surrounds it: ``isolated(_:)`` writes them, and every medium leaves them out.
  private static let isolates: Set<Unicode.Scalar> = ["\u{2068}", "\u{2069}"]

  /// A text from outside, set off by Unicode's isolates: ``parts(_:)`` finds it again within a longer one.
  package static func isolated(_ text: String) -> String { "\u{2068}\(bare(text))\u{2069}" }

  /// The text without the marks.
  package static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isolates.contains($0) }))
  }

  /// A text piece by piece, with those that were set off told from the others.
  package static func parts(_ text: String) -> [(text: String, isIsolated: Bool)] {
    var parts = [(text: "", isIsolated: false)]
    for scalar in text.unicodeScalars {
      if isolates.contains(scalar) {
        parts.append(("", scalar == "\u{2068}"))
      } else {
        parts[parts.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return parts.filter { !$0.text.isEmpty }
  }

  /// A text changed but for what was set off in it, which stays set off.
  package static func changed(_ text: String, by change: (String) -> String) -> String {
    guard text.unicodeScalars.contains(where: isolates.contains) else { return change(text) }
    return parts(text).map { $0.isIsolated ? isolated($0.text) : change($0.text) }.joined()
  }

  private static func cleared(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      // A CR LF pair is one line break; isolates only set a text off.
      if scalar == "\n" && previous == "\r" && !kept.contains("\n") || isolates.contains(scalar) { continue }
      result.append(!kept.contains(scalar) && commands(scalar) ? " " : scalar)
    }
    return String(result)
  }

  /// Whether a scalar does something instead of standing for something.
  private static func commands(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Line and paragraph separators, marks, embeddings, overrides and isolates of direction, and what XML forbids.
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: scalar.properties.generalCategory == .control
    }
  }

  /// For Markdown as code hosts read it, in one line: every character of meaning is escaped.
  ///
  /// - Parameter isLineStart: whether the text begins a line, where a dash or a number would begin a list.
  package static func markdown(_ text: String, isLineStart: Bool = false) -> String {
    var result = String.UnicodeScalarView()
    let plain = Array(plain(text).unicodeScalars)
    for (index, scalar) in plain.enumerated() {
      // An underscore within a word means nothing, and `cross_entropy` is easier to read without a backslash.
      let isInWord = index > 0 && index + 1 < plain.count && isWord(plain[index - 1]) && isWord(plain[index + 1])
      // An ampersand begins a character's name, or means nothing.
      let isName = scalar == "&" && index + 1 < plain.count && (isWord(plain[index + 1]) || plain[index + 1] == "#")
      let isSpecial = "\\`*|<>[]#~$".unicodeScalars.contains(scalar) || (scalar == "_" && !isInWord) || isName
      let begins = beginsAddress(plain, at: index) || (isLineStart && beginsBlock(plain, at: index))
      if isSpecial || begins { result.append("\\") }
      result.append(scalar)
      // Code hosts make a link of an address of mail, escaped or not: a joiner without width ends it.
      if scalar == "@" && index + 1 < plain.count && isWord(plain[index + 1]) { result.append("\u{2060}") }
    }
    return String(result)
  }

  /// Whether the scalar would make an address a link, as code hosts do without any mark.
  private static func beginsAddress(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    let rest = line[index...]
    if rest.starts(with: "://".unicodeScalars) { return true }
    return rest.first == "." && line[..<index].suffix(3).map { String($0).lowercased() }.joined() == "www"
  }

  /// Whether the scalar would make the line a list or a rule.
  private static func beginsBlock(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    let isAfterNumber = index > 0 && line[..<index].allSatisfy { "0123456789".unicodeScalars.contains($0) }
    return (index == 0 && "-+=".unicodeScalars.contains(line[0]))
      || (isAfterNumber && ".)".unicodeScalars.contains(line[index]))
  }

  /// Whether a scalar is a letter or a number, or a mark on one.
  package static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// For the path of a link in Markdown: what could end it, or be read as the scheme of an address, is named by number.
  package static func linkPath(_ path: String) -> String {
    let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "():"))
    return path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
  }

  /// For XML, text and quoted attributes alike.
  package static func xml(_ text: String) -> String {
    plain(text).unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(scalar)
      }
    }.joined()
  }

  /// For LaTeX: characters of meaning are escaped, and signs that its text fonts lack stand in formulas.
  package static func latex(_ text: String) -> String {
    var result = ""
    // A letter whose accent is a scalar of its own, as in names of files on macOS: LaTeX takes only those that are one.
    var rest = plain(text).precomposedStringWithCanonicalMapping.unicodeScalars[...]
    var previous: Unicode.Scalar?
    while let scalar = rest.popFirst() {
      // Two dashes would become one longer.
      if scalar == "-" && previous == "-" { result += "{}" }
      if scalar.isASCII && isWord(scalar), let accent = rest.first.flatMap({ accents[$0] }) {
        result += "\\\(accent){\(scalar)}"
        rest.removeFirst()
      } else {
        result += latexCharacters[scalar] ?? String(scalar)
      }
      previous = scalar
    }
    return result
  }

  private static let accents: [Unicode.Scalar: String] = [
    "\u{300}": "`", "\u{301}": "'", "\u{302}": "^", "\u{303}": "~", "\u{308}": "\"",
  ]

  private static let latexCharacters: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "<": "\\textless{}",
    ">": "\\textgreater{}", "|": "\\textbar{}", "\"": "{\\char34}", "`": "\\textasciigrave{}", "–": "--",
    "&": "\\&", "%": "\\%", "$": "\\$", "#": "\\#", "_": "\\_", "{": "\\{", "}": "\\}",
    "±": "$\\pm$", "−": "$-$", "×": "$\\times$", "·": "$\\cdot$", "…": "\\dots{}", "°": "$^\\circ$", "½": "$\\frac12$",
    "≤": "$\\le$", "≥": "$\\ge$", "≠": "$\\ne$", "≈": "$\\approx$", "∞": "$\\infty$", "√": "$\\surd$", "Σ": "$\\Sigma$",
    "∂": "$\\partial$", "→": "$\\to$", "∈": "$\\in$",
    "α": "$\\alpha$", "β": "$\\beta$", "γ": "$\\gamma$", "δ": "$\\delta$", "ε": "$\\varepsilon$", "λ": "$\\lambda$",
    "μ": "$\\mu$", "π": "$\\pi$", "ρ": "$\\rho$", "σ": "$\\sigma$", "τ": "$\\tau$", "Δ": "$\\Delta$",
    "₀": "$_0$", "₁": "$_1$", "₂": "$_2$", "₃": "$_3$", "₄": "$_4$", "₅": "$_5$", "₆": "$_6$", "₇": "$_7$",
    "₈": "$_8$", "₉": "$_9$", "ᵢ": "$_i$", "ⱼ": "$_j$", "₊": "$_+$", "₋": "$_-$", "⁰": "$^0$", "¹": "$^1$", "²": "$^2$",
    "³": "$^3$", "ₘ": "$_m$", "ₙ": "$_n$",
    "⁴": "$^4$", "⁵": "$^5$", "⁶": "$^6$", "⁷": "$^7$", "⁸": "$^8$", "⁹": "$^9$", "⁻": "$^-$",
  ]

  /// For JSON that has been encoded: what could command a terminal, which only strings hold, is named by its number.
  package static func json(_ encoded: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in encoded.unicodeScalars {
      if scalar != "\n" && commands(scalar) {
        result.append(contentsOf: "\\u\(String(format: "%04x", scalar.value))".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// For a field of CSV (RFC 4180): quoted where it must be, and with a quote before what spreadsheets take for a
  /// formula; what could command a terminal becomes a space.
  package static func csv(_ text: String) -> String {
    let text = cleared(text, keeping: ["\n", "\r", "\t"])
    let first = text.unicodeScalars.first
    let field = first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + text : text
    let scalars = field.unicodeScalars
    // Semicolons and tabs separate cells where spreadsheets are told so, or a decimal comma is usual.
    let isSpecial = scalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
    let hasOuterSpace = scalars.first == " " || scalars.last == " "
    guard isSpecial || hasOuterSpace else { return field }
    return "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// For gnuplot: an expression whose value is the text.
  ///
  /// Within single quotes gnuplot neither runs backquotes nor reads escapes. Two things remain: its parser loses track
  /// of a doubled quote next to another one, after which the rest would run as commands, and `@name` is expanded as a
  /// macro. Quotes are therefore joined on from double quotes, and a string ends after each `@`. In its SVG `]]>` would
  /// end a section that never began: a space without width stands within it.
  package static func gnuplot(_ text: String) -> String {
    var result = "'"
    var quotes = ""
    var before: [Unicode.Scalar] = []
    for scalar in plain(text).unicodeScalars {
      defer { before = before.suffix(1) + [scalar] }
      if scalar == "'" {
        quotes.append("'")
        continue
      }
      if !quotes.isEmpty { result += "'.\"\(quotes)\".'" }
      quotes = ""
      if scalar == ">" && before == ["]", "]"] { result += "\u{200B}" }
      result.unicodeScalars.append(scalar)
      if scalar == "@" { result += "'.'" }
    }
    if !quotes.isEmpty { result += "'.\"\(quotes)\".'" }
    return result + "'"
  }

  /// For the name of a column of data: words of letters and digits in lower case, joined by `_`.
  package static func identifier(_ text: String, otherwise: String = "column") -> String {
    joined(text.lowercased(), by: "_", otherwise: otherwise, keeping: isWord)
  }

  /// For the name of a file: letters, digits, `.`, `_` and `-`, and neither hidden nor like an option; of at most so
  /// many bytes, since file systems count those.
  ///
  /// gnuplot runs a data name that begins with `<` as a shell command, and writes into one after `|`: such characters
  /// never reach a script.
  package static func fileName(_ text: String, otherwise: String = "result", length: Int = 100) -> String {
    let name = joined(text, by: "-", otherwise: otherwise) { isWord($0) || "._-".unicodeScalars.contains($0) }
    var visible = String(String.UnicodeScalarView(name.unicodeScalars.drop { ".-".unicodeScalars.contains($0) }))
    while visible.utf8.count > length { visible.unicodeScalars.removeLast() }
    return visible.isEmpty ? otherwise : visible
  }

  private static func joined(
    _ text: String, by separator: String, otherwise: String, keeping: (Unicode.Scalar) -> Bool
  ) -> String {
    let words = bare(text).precomposedStringWithCanonicalMapping.unicodeScalars.split { !keeping($0) }
    return words.isEmpty ? otherwise : words.map { String(String.UnicodeScalarView($0)) }.joined(separator: separator)
  }
}
