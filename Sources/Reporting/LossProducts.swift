/// Products of losses in one order, since `cross_entropy*magnitude` is the same loss as `magnitude*cross_entropy`.
enum LossProducts {
  /// The expression with the factors of each product in order: numbers and schedules first, then losses as
  /// ``Naming/losses`` lists them; what stands within parentheses stays as it is.
  static func ordered(_ expression: String) -> String {
    var (result, term, depth) = ("", "", 0)
    for character in expression {
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if depth == 0 && "+,".contains(character) {
        result += product(term) + String(character)
        term = ""
      } else {
        term.append(character)
      }
    }
    return result + product(term)
  }

  /// A product with its factors in order; as it is where a colon begins parameters, which may hold anything.
  private static func product(_ term: String) -> String {
    if term.contains(":") { return term }
    let ranked = factors(term).enumerated().map { (place: place(of: $1), index: $0, text: $1) }
    return ranked.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map(\.text).joined(separator: "*")
  }

  /// What signs of multiplication part, but for those within parentheses.
  private static func factors(_ term: String) -> [String] {
    var depth = 0
    let parts = term.split(omittingEmptySubsequences: false) { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return character == "*" && depth == 0
    }
    return parts.map(String.init)
  }

  /// The place of a factor's loss among all losses; before them for what is none.
  private static func place(of factor: String) -> Int {
    let name = factor.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return Naming.losses.firstIndex { $0.key == name } ?? -1
  }
}
