import CardinalityNumerics
import Files

/// One cell of a table.
public struct Cell: Sendable, Equatable {
  /// What a cell holds.
  enum Content: Sendable, Equatable {
    /// Words, taken literally.
    case text(String)
    /// A count.
    case count(Int)
    /// A measured number, shown with the given rounding.
    case number(Double, Rounding)
    /// Not measured: an empty field of a CSV, a dash elsewhere.
    case missing
    /// What a computation gave instead of a finite number: `NaN` in a CSV, the word elsewhere.
    case undefined
  }

  /// How a number is shown where it is not written in full.
  enum Rounding: Sendable, Equatable {
    /// With so many decimals.
    case decimals(Int)
    /// With so many decimals and always a sign: a difference.
    case signedDecimals(Int)
    /// With so many significant digits: for numbers of very different size.
    case significant(Int)
  }

  /// What it holds.
  let content: Content
  /// Whether it stands in bold.
  package var isBest = false

  private init(_ content: Content) { self.content = content }

  /// The guard through which every measured number enters a table: what is not finite never passes as a number.
  private init(_ value: Double?, _ rounding: Rounding) {
    guard let value else {
      self.init(.missing)
      return
    }
    self.init(value.isFinite ? .number(value, rounding) : .undefined)
  }

  /// Words, taken literally.
  public static func text(_ text: String) -> Cell { Cell(.text(text)) }

  /// A count; nil is missing.
  public static func count(_ value: Int?) -> Cell { Cell(value.map { .count($0) } ?? .missing) }

  /// A number shown with `digits` decimals; nil is missing, what is not finite undefined.
  public static func number(_ value: Double?, digits: Int) -> Cell {
    Cell(value, .decimals(digits))
  }

  /// A difference shown with its sign and `digits` decimals; nil is missing, what is not finite undefined.
  package static func difference(_ value: Double?, digits: Int) -> Cell {
    Cell(value, .signedDecimals(digits))
  }

  /// A number shown with `digits` significant digits; nil is missing, what is not finite undefined.
  public static func significant(_ value: Double?, digits: Int) -> Cell {
    Cell(value, .significant(digits))
  }

  /// Nothing to show.
  package static let missing = Cell(.missing)

  /// The number that it holds, if it holds one.
  var number: Double? {
    switch content {
    case .count(let value): Double(value)
    case .number(let value, _): value
    case .text, .missing, .undefined: nil
    }
  }

  /// The cell as people read it.
  var text: String { SafeText.plain(printed) }

  /// The same before it is made harmless for any medium.
  var printed: String {
    switch content {
    case .text(let text): text
    case .count(let value): String(value)
    case .number(let value, .decimals(let digits)): NumberText.fixed(value, digits: digits)
    case .number(let value, .signedDecimals(let digits)): Self.signed(NumberText.fixed(value, digits: digits))
    case .number(let value, .significant(let digits)): NumberText.significant(value, digits: digits)
    case .missing: "–"
    case .undefined: NumberText.undefined
    }
  }

  private static func signed(_ text: String) -> String {
    let isZero = text.allSatisfy { "0.".contains($0) }
    return isZero || text.hasPrefix("-") ? text : "+" + text
  }
}

extension Cell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  /// Words.
  public init(stringLiteral text: String) { self = .text(text) }
  /// A count.
  public init(integerLiteral value: Int) { self = .count(value) }
  /// Nothing to show.
  public init(nilLiteral: ()) { self = .missing }
}
