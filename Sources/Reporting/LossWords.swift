/// An expression of losses with its schedules in words: within a sentence nobody reads code.
///
///     then(cross_entropy,magnitude,epochs=10)   // 10 epochs of cross_entropy then magnitude
///     spread(t=geometric(0.3,3,30))             // spread with t from 0.3 to 3 over 30 epochs
///     blend(focal,spread,share=linear(0,1,20))  // blend of focal and spread with share from 0 to 1 evenly over 20 epochs
struct LossWords {
  /// Whether there is little room: of a schedule its ends remain, `spread(t=0.3 … 3)`.
  let isShort: Bool

  /// The text with all that it calls in words; one of more than 1000 letters, which may nest too deep, as it is.
  func words(_ text: Substring) -> String {
    guard text.count <= 1000 else { return String(text) }
    var result = ""
    var rest = text
    while let open = rest.firstIndex(of: "("), let close = Self.end(of: open, in: rest) {
      let before = rest[..<open].lastIndex { !($0.isLetter || $0.isNumber || $0 == "_") }
      let start = before.map { rest.index(after: $0) } ?? rest.startIndex
      let arguments = Self.arguments(rest[rest.index(after: open)..<close])
      result += rest[..<start]
      if let spoken = phrase(rest[start..<open], arguments) {
        let isWhole = start == text.startIndex && text.index(after: close) == text.endIndex
        result += isWhole ? spoken : "(\(spoken))"
      } else {
        result += "\(rest[start..<open])(\(arguments.map(value(of:)).joined(separator: ",")))"
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// A call in words; nil where it reads well as it is.
  private func phrase(_ name: Substring, _ arguments: [Substring]) -> String? {
    if let schedule = course(of: name, arguments) { return schedule }
    let values = arguments.map(value(of:))
    switch name {
    case "then" where arguments.count == 3 && arguments[2].hasPrefix("epochs="):
      return "\(Self.epochs(arguments[2].dropFirst(7))) of \(values[0]) then \(values[1])"
    case "blend" where arguments.count == 3 && arguments[2].hasPrefix("share="):
      return "blend of \(values[0]) and \(values[1]) with \(values[2])"
    default:
      return !isShort && arguments.count == 1 && course(of: arguments[0]) != nil ? "\(name) with \(values[0])" : nil
    }
  }

  /// An argument, in words where it is scheduled.
  private func value(of argument: Substring) -> String {
    guard let sign = argument.firstIndex(of: "="), let schedule = course(of: argument) else { return words(argument) }
    let joint = schedule.hasPrefix("from") ? " " : "="
    return "\(argument[..<sign])\(joint)\(schedule)"
  }

  /// What the schedule of an argument such as `t=linear(0.3,1,20)` does; nil where there is none.
  private func course(of argument: Substring) -> String? {
    guard let sign = argument.firstIndex(of: "="), let open = argument.firstIndex(of: "("), sign < open,
      argument.last == ")"
    else { return nil }
    let numbers = Self.arguments(argument[argument.index(after: open)...].dropLast())
    return course(of: argument[argument.index(after: sign)..<open], numbers)
  }

  /// What a schedule does; nil for what is none.
  private func course(of shape: Substring, _ numbers: [Substring]) -> String? {
    guard numbers.count == 3, numbers.allSatisfy({ Double($0) != nil }) else { return nil }
    let (ends, epochs) = ("from \(numbers[0]) to \(numbers[1])", Self.epochs(numbers[2]))
    let spoken: String? =
      switch shape {
      case "geometric": "\(ends) over \(epochs)"
      case "linear": "\(ends) evenly over \(epochs)"
      case "cosine": "\(ends) by a cosine over \(epochs)"
      case "step": "\(numbers[0]) for \(epochs) then \(numbers[1])"
      default: nil
      }
    return spoken.map { isShort ? "\(numbers[0]) … \(numbers[1])" : $0 }
  }

  private static func epochs(_ count: Substring) -> String { "\(count) epoch\(count == "1" ? "" : "s")" }

  /// The parenthesis that closes one.
  private static func end(of open: Substring.Index, in text: Substring) -> Substring.Index? {
    var depth = 0
    return text[open...].indices.first { index in
      depth += text[index] == "(" ? 1 : text[index] == ")" ? -1 : 0
      return depth == 0
    }
  }

  /// What commas part, but for those within parentheses and brackets.
  private static func arguments(_ text: Substring) -> [Substring] {
    var depth = 0
    return text.split(omittingEmptySubsequences: false) { character in
      depth += "([".contains(character) ? 1 : ")]".contains(character) ? -1 : 0
      return character == "," && depth == 0
    }
  }
}
