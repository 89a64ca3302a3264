import ArgumentParser
import CardinalityNumerics
import Files
import Foundation

/// Which of a command's options were typed with a value other than their default.
struct OptionDifferences {
  /// Options that say where and how results appear, how fast they come and which kept ones are used: not what they are.
  static let ofOutput: Set<String> = [
    "out", "quick", "quiet", "format", "terminal", "show", "live", "width", "threads", "jobs", "fresh", "reuse",
    "resume", "memory", "help", "engine", "hosts", "partition", "task-time", "task-memory", "task-minutes",
    "array-limit", "retries", "detach", "collect",
  ]

  private let help: CommandHelp
  private let defaults: [String: String]

  /// Reads the help of a command.
  ///
  /// - Parameter defaults: the command's own defaults, where the help does not tell them.
  init(_ command: any ParsableCommand.Type, defaults: [String: String] = [:]) throws {
    help = try CommandHelp.of(command)
    self.defaults = defaults
  }

  /// The name for what was typed, without reading the help, which takes a while, where no option can make a difference.
  static func name(
    of command: any ParsableCommand.Type, defaults: [String: String], in arguments: [String]
  ) throws -> String? {
    let isOfOutput = arguments.allSatisfy { argument in
      argument.hasPrefix("--") && ofOutput.contains(String(argument.dropFirst(2).prefix { $0 != "=" }))
    }
    return isOfOutput ? nil : try OptionDifferences(command, defaults: defaults).name(in: arguments)
  }

  /// A folder's name made of what differs, in the order of the help; nil where nothing does.
  ///
  /// It is safe in any file system. Where letters had to go, or it would be long, the beginning of a checksum keeps
  /// different settings apart.
  func name(in arguments: [String]) -> String? {
    let parts = differences(in: arguments).map { "\($0.name)=\($0.value)" }
    guard !parts.isEmpty else { return nil }
    let exact = parts.joined(separator: ",")
    let safe = String(exact.map { $0.isASCII && ($0.isLetter || $0.isNumber || "=,._+-".contains($0)) ? $0 : "-" })
    guard safe != exact || safe.count > 80 else { return safe }
    return "\(safe.prefix(80))-\(SHA256.hexadecimal(exact.utf8).prefix(8))"
  }

  private func differences(in arguments: [String]) -> [(name: String, value: String)] {
    let typed = values(in: arguments)
    return help.options.compactMap { option in
      guard !Self.ofOutput.contains(option.name), let values = typed[option.name] else { return nil }
      let value = (option.isRepeating ? values : values.suffix(1)).map(Self.canonical).joined(separator: ",")
      let usual = [option.usualValue, defaults[option.name]].compactMap { $0.map(Self.canonical) }
      return usual.contains(value) ? nil : (option.name, value)
    }
  }

  /// The values typed for each option, in their order; a flag has the value `yes`.
  private func values(in arguments: [String]) -> [String: [String]] {
    var result: [String: [String]] = [:]
    var left = arguments[...]
    while let argument = left.popFirst() {
      let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let option = help.option(typed: pieces[0])
      if let option, option.kind == "flag" {
        result[option.name, default: []].append("yes")
      } else if let option, pieces.count == 2 {
        result[option.name, default: []].append(pieces[1])
      } else if let option {
        // Where a value may miss it makes no difference either way.
        let mayMiss = CommandHelp.valueMayMiss.contains(option.name)
        let isValue = left.first.map { !mayMiss || !$0.hasPrefix("--") } == true
        result[option.name, default: []].append(isValue ? left.removeFirst() : "")
      } else if argument != "--" {
        let positional = help.options.first { $0.kind == "positional" }
        result[positional?.name ?? "argument", default: []].append(argument)
      }
    }
    return result
  }

  /// Lists without spaces, and numbers in their shortest form: `0.90` is `0.9`.
  private static func canonical(_ value: String) -> String {
    value.split(separator: ",", omittingEmptySubsequences: false).map { part in
      let text = part.trimmingCharacters(in: .whitespaces)
      guard let number = Double(text), number.isFinite, number.description.utf8.count <= 17 else { return text }
      return NumberText.exact(number)
    }.joined(separator: ",")
  }
}
