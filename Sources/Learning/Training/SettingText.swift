import Foundation

/// A setting that is written as a line of text, on the command line, in records and in checkpoints.
package protocol SettingText: Codable, CustomStringConvertible {
  /// Reads the setting.
  ///
  /// - Throws: ``SettingError``.
  init(_ text: String) throws(SettingError)
}

extension SettingText {
  /// Reads the text from a file; what is wrong with it is an error of decoding.
  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A line of text that is no setting.
public struct SettingError: Error, Equatable, CustomStringConvertible {
  /// What was to be set, such as the optimizer.
  package let kind: String
  /// The whole text.
  package let text: String
  /// The part of it that is wrong.
  package let part: String
  /// What to write instead.
  package let remedy: String

  /// One sentence that names the part and says what to do.
  public var description: String {
    let place = part == text ? "\"\(text)\"" : "\"\(part)\" in \"\(text)\""
    return "\(place) is no \(kind): \(remedy)"
  }
}

/// Reads the options of a setting, `key=number`, `key=count` or `key`, with commas between them.
struct SettingReader {
  private let kind: String
  private let text: String
  private var options: [(key: String, value: String?)] = []
  private var known: [String] = []

  init(_ kind: String, _ text: String, options: Substring?) throws(SettingError) {
    self.kind = kind
    self.text = text
    guard let options else { return }
    for option in options.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard !parts[0].isEmpty else { throw error(String(option), "there is nothing between two signs") }
      guard !self.options.contains(where: { $0.key == parts[0] }) else { throw error(parts[0], "it is there twice") }
      self.options.append((parts[0], parts.count > 1 ? parts[1] : nil))
    }
  }

  func error(_ part: String, _ remedy: String) -> SettingError {
    SettingError(kind: kind, text: text, part: part, remedy: remedy)
  }

  /// Takes the first option if it is a number without a name.
  mutating func unnamedCount() throws(SettingError) -> Int? {
    guard let first = options.first, first.value == nil, first.key.first.map({ $0.isNumber || $0 == "-" }) == true
    else { return nil }
    options.removeFirst()
    guard let count = Int(first.key), count > 0 else { throw error(first.key, "give a number of epochs, at least 1") }
    return count
  }

  mutating func count(_ key: String) throws(SettingError) -> Int? {
    guard let value = take(key, as: "=count") else { return nil }
    guard let text = value, let count = Int(text), count > 0 else {
      throw error("\(key)=\(value ?? "")", "give a whole number, at least 1")
    }
    return count
  }

  mutating func number(_ key: String, default standard: Double, in range: Range<Double>) throws(SettingError) -> Double
  {
    guard let value = take(key, as: "=number") else { return standard }
    guard let text = value, let number = Double(text), range.contains(number) else {
      let limits = range.upperBound == .infinity ? "" : " and below \(range.upperBound)"
      throw error("\(key)=\(value ?? "")", "give a number that is at least \(range.lowerBound)\(limits)")
    }
    return number
  }

  mutating func flag(_ key: String) throws(SettingError) -> Bool {
    guard let value = take(key, as: "") else { return false }
    guard value == nil else { throw error("\(key)=\(value ?? "")", "write \(key) alone") }
    return true
  }

  /// Throws if there is an option that nobody asked for.
  func finish() throws(SettingError) {
    guard let option = options.first else { return }
    throw error(
      option.key, known.isEmpty ? "there are no options here" : "choose from \(known.joined(separator: ", "))")
  }

  /// The value of an option, which is nil without `=`; nil if there is no such option.
  private mutating func take(_ key: String, as form: String) -> String?? {
    known.append(key + form)
    guard let index = options.firstIndex(where: { $0.key == key }) else { return nil }
    return .some(options.remove(at: index).value)
  }
}
