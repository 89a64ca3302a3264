import ArgumentParser
import CardinalityNumerics
import Foundation

/// What a command can be asked, from its own help, so that any notebook's options count without being named here.
struct CommandHelp {
  /// An option or positional argument of the command.
  struct Option: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let isRepeating: Bool

    /// Its longest name, without dashes.
    var name: String { names?.map(\.name).max { $0.count < $1.count } ?? valueName ?? "argument" }

    /// Its names as typed.
    var typed: [String] { (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name } }

    /// Its default in a run that is not shortened.
    var usualValue: String? {
      guard let defaultValue, defaultValue.hasSuffix(QuickNote.ending),
        let end = defaultValue.range(of: QuickNote.middle)
      else { return defaultValue }
      return String(defaultValue[..<end.lowerBound])
    }
  }

  private struct Answer: Decodable {
    struct Command: Decodable { let arguments: [Option]? }
    let command: Command
  }

  /// What draws in the terminal may stand without a value.
  static let valueMayMiss: Set<String> = ["show"]

  /// The options, in the order of the help.
  let options: [Option]

  private static let known = Locked<[ObjectIdentifier: CommandHelp]>([:])

  /// The help of a command, which is read once: in a build for debugging the parser checks every group of options again
  /// each time that it is asked, which takes a twentieth of a second.
  static func of(_ command: any ParsableCommand.Type) throws -> CommandHelp {
    let key = ObjectIdentifier(command)
    if let help = known.withLock({ $0[key] }) { return help }
    let help = try CommandHelp(command)
    known.withLock { $0[key] = help }
    return help
  }

  private init(_ command: any ParsableCommand.Type) throws {
    options = try JSONDecoder().decode(Answer.self, from: Data(command._dumpHelp().utf8)).command.arguments ?? []
  }

  /// The option that is typed so; nil for what is none.
  func option(typed word: String) -> Option? { options.first { $0.typed.contains(word) } }

  /// The arguments with every value bound to its option: `--seed -1` becomes `--seed=-1`.
  ///
  /// Whatever follows an option is its value, also a negative number; only another option of the command is not.
  /// - Throws: `ValidationError` for an option that stands without a value, which would take the next one for it.
  func bound(_ arguments: [String]) throws -> [String] {
    var result: [String] = []
    var left = arguments[...]
    while let word = left.popFirst() {
      if word == "--" { return result + [word] + left }
      let name = String(word.prefix { $0 != "=" })
      guard let option = option(typed: name), option.kind == "option", !Self.valueMayMiss.contains(option.name) else {
        result.append(word)
        continue
      }
      if name != word {
        guard word.count > name.count + 1 else { throw Self.missing(name) }
        result.append(word)
      } else {
        guard let value = left.popFirst(), !value.isEmpty, value != "--", self.option(typed: value) == nil else {
          throw Self.missing(name)
        }
        result += value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
      }
    }
    return result
  }

  private static func missing(_ name: String) -> ValidationError { ValidationError("\(name) stands without a value") }
}
