import Foundation

/// A page as Markdown.
struct PageMarkdown {
  let page: Page
  let command: [String]
  let settings: Settings

  /// The text of `README.md`.
  var text: String {
    var parts = ["# \(Markdown.escaped(page.title))"]
    if page.isQuick { parts.append("> **Quick run**: shortened to seconds, only to show that everything works.") }
    parts.append("```sh\n\(typed)\n```")
    parts += page.items.map(markdown)
    parts += settingsSection + definitionsSection
    let list = files.map { "- [\($0)](\($0.linkPath)): \(Self.purpose($0))" }
    parts.append("## Files\n\n" + list.joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ item: Page.Item) -> String {
    switch item {
    case .text(let text): return text
    case .table(let table, _, _): return table.markdown.trimmingCharacters(in: .newlines)
    case .figure(let figure, let name):
      let terminals = page.options.terminals
      let caption = Markdown.escaped(figure.title.isEmpty ? name : figure.title)
      // A code host shows the scalable picture and the pixels; the rest is linked.
      let shown = terminals.first { $0 == .svg } ?? terminals.first { $0 == .png }
      if let shown { return "![\(caption)](\("\(name).\(shown.fileExtension)".linkPath))" }
      return "[\(caption)](\("\(name).\((terminals.first ?? .pdf).fileExtension)".linkPath))"
    }
  }

  private var settingsSection: [String] {
    guard !settings.entries.isEmpty else { return [] }
    let rows = settings.entries.map { "| \(Markdown.escaped($0.name)) | \(Markdown.escaped($0.value.text)) |" }
    return ["## Settings", (["| setting | value |", "| :--- | :--- |"] + rows).joined(separator: "\n")]
  }

  private var definitionsSection: [String] {
    guard !page.definitions.isEmpty else { return [] }
    let lines = page.definitions.map { "- **\(Markdown.escaped($0.term))**: \($0.meaning)" }
    return ["## Definitions", lines.joined(separator: "\n")]
  }

  private var files: [String] {
    let shown = page.items.flatMap { item -> [String] in
      switch item {
      case .text: []
      case .figure(_, let name):
        (["dat", "gp"] + page.options.terminals.map(\.fileExtension)).map { "\(name).\($0)" }
      case .table(_, let name, _): ["csv", "md", "tex"].map { "\(name).\($0)" }
      }
    }
    return shown + ["run.json"]
  }

  /// The command as typed in a shell, without the options that only say where the results appear.
  private var typed: String {
    var words: [String] = []
    var arguments = command.dropFirst()[...]
    while let argument = arguments.popFirst() {
      if argument == "--out" {
        arguments = arguments.dropFirst()
      } else if argument == "--show" {
        if let next = arguments.first, Display(rawValue: next) != nil { arguments = arguments.dropFirst() }
      } else if !argument.hasPrefix("--out=") && !argument.hasPrefix("--show=") && argument != "--live" {
        words.append(Self.shellWord(argument))
      }
    }
    return (["swift run", command.first ?? page.notebook] + words).joined(separator: " ")
  }

  private static func shellWord(_ word: String) -> String {
    let plain = SafeText.plain(word)
    let isPlain = !plain.isEmpty && plain.allSatisfy { $0.isLetter || $0.isNumber || "-_=./,:+@%".contains($0) }
    let pieces = plain.split(separator: "'", omittingEmptySubsequences: false)
    return isPlain ? plain : "'" + pieces.joined(separator: "'\\''") + "'"
  }

  private static func purpose(_ file: String) -> String {
    if file == "run.json" { return "command, commit, settings, versions, machine and time of the run" }
    return switch URL(fileURLWithPath: file).pathExtension {
    case "dat": "the numbers of the figure"
    case "gp": "its script: `gnuplot \(file)` draws it again"
    case "csv": "the table with every number in full"
    case "md": "the table in Markdown"
    case "tex": "the table for LaTeX, with booktabs"
    default: "the figure"
    }
  }
}

extension String {
  /// A file name as the target of a link.
  fileprivate var linkPath: String {
    addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? self
  }
}
