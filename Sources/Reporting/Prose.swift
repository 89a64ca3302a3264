import CardinalityNumerics
import Files

/// Sentences of a page, in which text of the source and text from outside stay apart.
///
///     page.say("**\(loss.name)** is above *cross entropy* on \(wins) of \(count) seeds.")
///
/// What the source writes out is Markdown; every value that is interpolated is text, whatever it holds: a file's name
/// with brackets is no link. A prose within another keeps its Markdown, a number that is not finite reads "undefined".
public struct Prose: Sendable, Equatable, ExpressibleByStringInterpolation {
  fileprivate enum Piece: Sendable, Equatable {
    case markdown(String)
    case text(String)
  }

  private var pieces: [Piece]

  /// Text from outside, taken literally.
  public init(_ text: String) { pieces = [.text(text)] }

  /// Markdown of the source.
  public init(stringLiteral markdown: String) { pieces = [.markdown(markdown)] }

  /// Markdown of the source with values in it.
  public init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

  /// One after the other.
  public static func + (first: Prose, second: Prose) -> Prose {
    var both = first
    both.pieces += second.pieces
    return both
  }

  /// Whether it is another with something before it.
  package func ends(with other: Prose) -> Bool { pieces.suffix(other.pieces.count).elementsEqual(other.pieces) }

  /// As Markdown, in which only the source's own marks have an effect.
  var markdown: String {
    pieces.enumerated().map { index, piece in
      switch piece {
      case .markdown(let markdown): markdown
      // What stands in code is typed as it is shown.
      case .text(let text): SafeText.markdown(isCode(index) ? text : Self.typeset(text), isLineStart: index == 0)
      }
    }.joined()
  }

  private func isCode(_ index: Int) -> Bool {
    if index > 0, case .markdown(let before) = pieces[index - 1] { before.hasSuffix("`") } else { false }
  }

  /// The text with its numbers as they are printed: a minus instead of a hyphen, and powers of ten, `2.2×10⁻¹⁶`, instead
  /// of `2.2e-16`; a ``Naming/literal(_:)`` name stays as it is.
  static func typeset(_ text: String) -> String { SafeText.changed(text, by: typesetNumbers) }

  private static func typesetNumbers(_ text: String) -> String {
    signed(text).replacing(/(^|[^\p{L}\p{N}._-])(\d+(?:\.\d+)?)e([+-]?\d{1,3})(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/) {
      match in
      let power = "10" + Axis.superscript(Int(match.3) ?? 0)
      return match.1 + (match.2 == "1" ? power : "\(match.2)×\(power)")
    }
  }

  /// The text with a minus instead of a hyphen before its negative numbers.
  private static func signed(_ text: String) -> String {
    var result = ""
    var last: Character = " "
    for (index, character) in zip(text.indices, text) {
      let next = text.index(after: index)
      let isSign = character == "-" && " (".contains(last) && next < text.endIndex && text[next].isNumber
      result.append(isSign ? "−" : character)
      last = character
    }
    return result
  }

  /// As a terminal shows it.
  var plain: String {
    pieces.map { piece in
      switch piece {
      case .markdown(let markdown): markdown
      case .text(let text): SafeText.plain(text)
      }
    }.joined()
  }

  /// Collects literals and values.
  public struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Begins.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Markdown of the source.
    public mutating func appendLiteral(_ markdown: String) {
      if !markdown.isEmpty { pieces.append(.markdown(markdown)) }
    }

    /// A value, taken literally.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      pieces.append(.text(value.description))
    }

    /// Sentences, with their Markdown.
    public mutating func appendInterpolation(_ prose: Prose) { pieces += prose.pieces }

    /// A number.
    public mutating func appendInterpolation(_ value: Double) {
      pieces.append(.text(value.isFinite ? "\(value)" : NumberText.undefined))
    }

    /// A number rounded to decimals; `nil` reads "undefined".
    public mutating func appendInterpolation(_ value: Double?, decimals: Int) {
      pieces.append(.text("\(value, decimals: decimals)"))
    }

    /// A number rounded to significant digits; `nil` reads "undefined".
    public mutating func appendInterpolation(_ value: Double?, significant digits: Int) {
      pieces.append(.text("\(value, significant: digits)"))
    }
  }
}

extension DefaultStringInterpolation {
  /// A number in a text, rounded: `"accuracy \(value, decimals: 4)"`; what is none or not finite reads "undefined".
  public mutating func appendInterpolation(_ value: Double?, decimals: Int) {
    appendLiteral(NumberText.defined(value) { NumberText.fixed($0, digits: decimals) })
  }

  /// A number in a text, rounded to significant digits; what is none or not finite reads "undefined".
  public mutating func appendInterpolation(_ value: Double?, significant digits: Int) {
    appendLiteral(NumberText.defined(value) { NumberText.significant($0, digits: digits) })
  }
}
