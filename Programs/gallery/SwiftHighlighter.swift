/// Swift source as HTML, its words marked by what they are.
enum SwiftHighlighter {
  private static let keywords: Set<String> = [
    "actor", "any", "as", "async", "await", "borrowing", "break", "case", "catch", "class", "consuming", "continue",
    "default", "defer", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
    "guard", "if", "import", "in", "init", "inout", "is", "lazy", "let", "mutating", "nil", "nonisolated", "package",
    "private", "protocol", "public", "repeat", "return", "self", "Self", "some", "static", "struct", "subscript",
    "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// The source, escaped, with `<span class="…">` around comments, strings, numbers, attributes, keywords and types.
  static func html(_ source: String) -> String {
    var result = ""
    var rest = source[...]
    while let first = rest.first {
      let (token, kind) = next(rest, first)
      rest = rest.dropFirst(token.count)
      let text = HTMLText.escaped(String(token))
      result += kind.map { "<span class=\"\($0)\">\(text)</span>" } ?? text
    }
    return result
  }

  /// The token that a source begins with, and what it is.
  private static func next(_ rest: Substring, _ first: Character) -> (Substring, String?) {
    if rest.hasPrefix("//") { return (rest.prefix { $0 != "\n" }, "comment") }
    if rest.hasPrefix("\"\"\"") { return (string(rest, closing: "\"\"\""), "string") }
    if first == "\"" { return (string(rest, closing: "\""), "string") }
    if first.isASCII && first.isNumber {
      return (rest.prefix { $0.isNumber || $0.isLetter || $0 == "_" }, "number")
    }
    let word = rest.prefix { isWord($0) }
    if first == "@" || first == "#" {
      let name = rest.dropFirst().prefix { isWord($0) }
      return name.isEmpty ? (rest.prefix(1), nil) : (rest.prefix(name.count + 1), "attribute")
    }
    guard !word.isEmpty else { return (rest.prefix(1), nil) }
    let kind = keywords.contains(String(word)) ? "keyword" : first.isUppercase ? "type" : nil
    return (word, kind)
  }

  /// A literal up to its closing marks; one that is interpolated within another counts as part of it.
  private static func string(_ rest: Substring, closing: String) -> Substring {
    var index = rest.index(rest.startIndex, offsetBy: closing.count)
    var depth = 0
    while index < rest.endIndex {
      if rest[index...].hasPrefix("\\(") {
        depth += 1
        index = rest.index(index, offsetBy: 2)
      } else if rest[index] == "\\" {
        index = rest.index(index, offsetBy: 2, limitedBy: rest.endIndex) ?? rest.endIndex
      } else if depth == 0 && rest[index...].hasPrefix(closing) {
        return rest[..<rest.index(index, offsetBy: closing.count)]
      } else {
        if depth > 0 { depth += rest[index] == "(" ? 1 : rest[index] == ")" ? -1 : 0 }
        if closing.count == 1 && rest[index] == "\n" { return rest[..<index] }
        index = rest.index(after: index)
      }
    }
    return rest
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
