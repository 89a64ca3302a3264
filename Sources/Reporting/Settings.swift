import CardinalityNumerics
import Files

/// The settings of a run, in the order in which a reader wants them.
///
///     ["seed": experiment.seed, "majority share": experiment.majority, "losses": "magnitude, spread"]
public struct Settings: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  /// One setting; numbers stay numbers in `run.json`.
  package enum Content: Sendable, Equatable {
    /// A whole number.
    case count(Int)
    /// Any number.
    case number(Double)
    /// Yes or no.
    case flag(Bool)
    /// Anything else.
    case text(String)
  }

  /// The settings.
  package private(set) var entries: [(name: String, value: Content)] = []

  /// No settings.
  package init() {}

  /// Lists settings; of two with one name the second counts.
  public init(dictionaryLiteral elements: (String, any Sendable & CustomStringConvertible)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The text of one.
  ///
  /// Setting it puts it at the end unless it was there.
  public subscript(name: String) -> (any Sendable & CustomStringConvertible)? {
    get { entries.first { $0.name == name }.map { $0.value.text } }
    set {
      guard let newValue else {
        entries.removeAll { $0.name == name }
        return
      }
      let value = Content(newValue)
      if let index = entries.firstIndex(where: { $0.name == name }) {
        entries[index].value = value
      } else {
        entries.append((name, value))
      }
    }
  }

  /// Whether they are the same in the same order.
  public static func == (left: Settings, right: Settings) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.name == $1.name && $0.value == $1.value }
  }
}

extension Settings.Content {
  /// Keeps whole numbers, numbers and flags; anything else becomes text.
  init(_ value: any Sendable & CustomStringConvertible) {
    self =
      switch value {
      case let value as Bool: .flag(value)
      case let value as Double: .number(value)
      case let value as Float: .number(Double("\(value)") ?? Double(value))
      case let value as any FixedWidthInteger: Int(exactly: value).map { .count($0) } ?? .text("\(value)")
      default: .text(SafeText.bare("\(value)"))
      }
  }

  /// The value as people read it.
  var text: String {
    switch self {
    case .count(let value): String(value)
    case .number(let value): NumberText.exact(value)
    case .flag(let value): value ? "yes" : "no"
    case .text(let value): SafeText.plain(value)
    }
  }
}

extension Settings: Codable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes a JSON object; what JSON has no number for becomes text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    for (name, value) in entries {
      let key = Name(stringValue: name)
      switch value {
      case .count(let value): try container.encode(value, forKey: key)
      case .flag(let value): try container.encode(value, forKey: key)
      case .number(let value) where value.isFinite: try container.encode(value, forKey: key)
      case .number, .text: try container.encode(value.text, forKey: key)
      }
    }
  }

  /// Reads a JSON object; its order is that of the names.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Name.self)
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      let value: Content
      if let flag = try? container.decode(Bool.self, forKey: key) {
        value = .flag(flag)
      } else if let count = try? container.decode(Int.self, forKey: key) {
        value = .count(count)
      } else if let number = try? container.decode(Double.self, forKey: key) {
        value = .number(number)
      } else {
        value = .text(try container.decode(String.self, forKey: key))
      }
      entries.append((key.stringValue, value))
    }
  }
}
