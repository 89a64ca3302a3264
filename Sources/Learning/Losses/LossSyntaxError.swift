/// Where and why a text names no loss.
package struct LossSyntaxError: Error, Equatable {
  /// The whole text.
  package let text: String
  /// The number of characters before the one that is wrong.
  package let position: Int
  /// What is wrong and what to do.
  package let reason: String
}

extension LossSyntaxError: CustomStringConvertible {
  /// The reason, and the text with a mark under the bad character; of a long text what stands around it.
  package var description: String {
    let characters = Array(text.map(\.printable))
    let first = max(0, min(position - Self.width / 2, characters.count - Self.width))
    let last = min(first + Self.width, characters.count)
    let excerpt = (first > 0 ? "…" : "") + String(characters[first..<last]) + (last < characters.count ? "…" : "")
    let blanks = position - first + (first > 0 ? 1 : 0)
    return "\(String(reason.map(\.printable)))\n  \(excerpt)\n  \(String(repeating: " ", count: blanks))^"
  }

  /// The number of characters that are shown at most.
  private static let width = 200
}

extension Character {
  /// The character, or a blank where it would break the line or command the terminal.
  fileprivate var printable: Character {
    isNewline || unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : self
  }
}
