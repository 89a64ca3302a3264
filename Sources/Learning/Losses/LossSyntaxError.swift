/// Where and why a text names no loss.
public struct LossSyntaxError: Error, Equatable {
  /// The whole text.
  public let text: String
  /// The number of characters before the one that is wrong.
  public let position: Int
  /// What is wrong and what to do.
  public let reason: String
}

extension LossSyntaxError: CustomStringConvertible {
  /// The reason, and the text with a mark under the bad character.
  public var description: String {
    "\(reason)\n  \(text)\n  \(String(repeating: " ", count: position))^"
  }
}
