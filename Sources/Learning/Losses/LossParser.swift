/// Reads losses as they are typed.
///
/// A list has commas between losses; a loss is a sum of products of names and numbers, with parentheses. The arguments of
/// a name stand in parentheses, `focal(gamma=2)`, or after a colon, `focal:gamma=2,alpha=balanced`: after a colon a comma
/// belongs to the arguments where `word=` follows it.
struct LossParser {
  private let text: String
  private let tokens: [LossToken]
  /// The losses that an error offers.
  private let choice: String
  private var index = 0
  private var depth = 0

  /// How many levels of losses in losses are read; what is deeper would overflow the stack sooner or later.
  private static let deepest = 200

  init(_ text: String, choice: String) throws(LossSyntaxError) {
    self.text = text
    self.choice = choice
    tokens = try LossToken.tokens(of: text)
  }

  /// All losses of the list.
  mutating func list() throws(LossSyntaxError) -> [LossExpression] {
    var list = [try sum()]
    while take(",") { list.append(try sum()) }
    guard tokens[index].kind == .end else { throw unexpected("a comma or the end") }
    return list
  }

  private mutating func sum() throws(LossSyntaxError) -> LossExpression {
    var result = try product()
    while take("+") {
      result = try combined(.sum(result, try product()), at: result.position)
    }
    return result
  }

  private mutating func product() throws(LossSyntaxError) -> LossExpression {
    var result = try factor()
    while true {
      if take("*") {
        result = try combined(.product(result, try factor()), at: result.position)
      } else if take("/") {
        result = try combined(.quotient(result, try factor()), at: result.position)
      } else {
        return result
      }
    }
  }

  private func combined(
    _ form: LossExpression.Form, at position: Int
  ) throws(LossSyntaxError) -> LossExpression {
    let expression = LossExpression(form, at: position)
    guard expression.height <= Self.deepest else { throw tooDeep }
    return expression
  }

  private mutating func factor() throws(LossSyntaxError) -> LossExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw tooDeep }
    let token = tokens[index]
    switch token.kind {
    case .number(let number):
      index += 1
      return LossExpression(.number(number), at: token.position)
    case .word(let word):
      index += 1
      return try combined(.call(word, try arguments()), at: token.position)
    case .symbol("("):
      index += 1
      let inner = try sum()
      try expect(")")
      return inner
    case .symbol("["):
      index += 1
      return LossExpression(.list(try numbers()), at: token.position)
    case .symbol, .end:
      throw unexpected("a loss or a number", choice)
    }
  }

  private mutating func arguments() throws(LossSyntaxError) -> [LossExpression.Argument] {
    if take(":") {
      var arguments: [LossExpression.Argument] = []
      repeat { arguments.append(try labelled(factor: true)) } while takeCommaBeforeLabel()
      return arguments
    }
    guard take("(") else { return [] }
    var arguments: [LossExpression.Argument] = []
    repeat {
      if labelFollows(at: index) {
        arguments.append(try labelled(factor: false))
      } else {
        let position = tokens[index].position
        arguments.append(.init(label: nil, value: try sum(), position: position))
      }
    } while take(",")
    try expect(")")
    return arguments
  }

  private mutating func labelled(factor isFactor: Bool) throws(LossSyntaxError) -> LossExpression.Argument {
    let token = tokens[index]
    guard case .word(let label) = token.kind else { throw unexpected("the name of a parameter") }
    index += 1
    try expect("=")
    return .init(label: label, value: isFactor ? try factor() : try sum(), position: token.position)
  }

  private mutating func numbers() throws(LossSyntaxError) -> [Double] {
    var numbers: [Double] = []
    repeat {
      guard case .number(let number) = tokens[index].kind else { throw unexpected("a number") }
      numbers.append(number)
      index += 1
    } while take(",")
    try expect("]")
    return numbers
  }

  private mutating func take(_ symbol: Character) -> Bool {
    guard tokens[index].kind == .symbol(symbol) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ symbol: Character) throws(LossSyntaxError) {
    guard take(symbol) else { throw unexpected("\"\(symbol)\"") }
  }

  private mutating func takeCommaBeforeLabel() -> Bool {
    guard tokens[index].kind == .symbol(","), labelFollows(at: index + 1) else { return false }
    index += 1
    return true
  }

  private func labelFollows(at index: Int) -> Bool {
    guard index + 1 < tokens.count, case .word = tokens[index].kind else { return false }
    return tokens[index + 1].kind == .symbol("=")
  }

  private var tooDeep: LossSyntaxError {
    LossSyntaxError(
      text: text, position: tokens[index].position,
      reason: "losses in losses end here, after \(Self.deepest) levels: take fewer terms and parentheses")
  }

  private func unexpected(_ wanted: String, _ hint: String = "") -> LossSyntaxError {
    LossSyntaxError(text: text, position: tokens[index].position, reason: "\(wanted) is expected here\(hint)")
  }
}
