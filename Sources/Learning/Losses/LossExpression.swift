/// A loss as it is typed, before the names are looked up.
struct LossExpression {
  indirect enum Form {
    case number(Double)
    case list([Double])
    case call(String, [Argument])
    case sum(LossExpression, LossExpression)
    case product(LossExpression, LossExpression)
    case quotient(LossExpression, LossExpression)
  }

  /// What stands in the parentheses of a call, or after its colon.
  struct Argument {
    let label: String?
    let value: LossExpression
    let position: Int
  }

  let form: Form
  /// Where it starts in the text.
  let position: Int
  /// The number of levels of expressions in expressions, itself the first.
  let height: Int

  init(_ form: Form, at position: Int) {
    self.form = form
    self.position = position
    height =
      switch form {
      case .number, .list: 1
      case .call(_, let arguments): 1 + (arguments.map(\.value.height).max() ?? 0)
      case .sum(let first, let second), .product(let first, let second), .quotient(let first, let second):
        1 + max(first.height, second.height)
      }
  }
}

/// A piece of a typed loss: a number, a word or a symbol, and where it starts.
struct LossToken {
  enum Kind: Equatable {
    case number(Double)
    case word(String)
    case symbol(Character)
    case end
  }

  let kind: Kind
  let position: Int

  /// Cuts a text into tokens, the last of which is its end.
  static func tokens(of text: String) throws(LossSyntaxError) -> [LossToken] {
    let characters = Array(text)
    var tokens: [LossToken] = []
    var index = 0
    while index < characters.count {
      let start = index
      let first = characters[index]
      index += 1
      if first.isWhitespace { continue }
      if first.isASCII && first.isLetter {
        while index < characters.count, isPartOfWord(characters[index]) { index += 1 }
        tokens.append(LossToken(kind: .word(String(characters[start..<index])), position: start))
      } else if first.isWholeNumber || first == "." || first == "-" {
        while index < characters.count, isPartOfNumber(characters[index], after: characters[index - 1]) { index += 1 }
        guard let number = Double(String(characters[start..<index])), number.isFinite else {
          throw LossSyntaxError(text: text, position: start, reason: "this is not a number")
        }
        tokens.append(LossToken(kind: .number(number), position: start))
      } else if "+*/(),:=[]".contains(first) {
        tokens.append(LossToken(kind: .symbol(first), position: start))
      } else {
        throw LossSyntaxError(text: text, position: start, reason: "\"\(first)\" has no meaning here")
      }
    }
    return tokens + [LossToken(kind: .end, position: characters.count)]
  }

  static func isPartOfWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isWholeNumber || character == "_")
  }

  private static func isPartOfNumber(_ character: Character, after previous: Character) -> Bool {
    character.isWholeNumber || "eE.".contains(character) || ("+-".contains(character) && "eE".contains(previous))
  }
}
