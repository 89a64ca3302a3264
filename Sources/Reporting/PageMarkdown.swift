import Files
import Foundation

/// A page as Markdown.
struct PageMarkdown {
  let page: Page
  let record: RunRecord

  /// The text of `README.md`.
  var text: String {
    var parts = ["# \(SafeText.markdown(page.title))"]
    if page.output.isQuick {
      parts.append("> **Quick run**: shortened to seconds, only to show that everything works.")
    }
    parts += page.questions.map { "*\($0.markdown)*" } + page.findings.map(\.markdown)
    parts.append("```sh\n\(typed)\n```")
    if let cost = record.trials?.cost { parts.append(cost.markdown) }
    if let reservation = record.trials?.reservation { parts.append(reservation.markdown) }
    let definitions = PageDefinitions(page)
    for (index, item) in page.items.enumerated() {
      parts += [markdown(item), definitions.list(below: index)].compactMap(\.self)
    }
    parts += definitions.rest.map { ["## Definitions", $0] } ?? []
    parts += settingsSection + sourceSection
    let list = files.map { "- [\(SafeText.markdown($0.name))](\(SafeText.linkPath($0.name))): \($0.purpose)" }
    parts.append("## Files\n\n" + list.joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func markdown(_ item: Page.Item) -> String? {
    switch item {
    case .data: return nil
    case .text(let prose): return prose.markdown
    case .table(let table, _, _): return Self.folded(table)
    case .figure(let figure, let name):
      return Self.picture(figure, name, page.output.terminals)
    }
  }

  /// The picture with its caption, which is also what stands for it where it is not seen.
  private static func picture(_ figure: Figure, _ name: String, _ terminals: [Terminal]) -> String {
    let words = [Naming.display(figure.title), figure.caption].filter { !$0.isEmpty }.joined(separator: ": ")
    let text = SafeText.markdown(words.isEmpty ? name : Prose.typeset(words))
    // A code host shows the scalable picture and the pixels; the rest is linked.
    let shown = terminals.first { $0 == .svg } ?? terminals.first { $0 == .png }
    let file = SafeText.linkPath("\(name).\((shown ?? terminals.first ?? .pdf).fileExtension)")
    let caption = figure.caption.isEmpty ? "" : "\n\n*\(SafeText.markdown(Prose.typeset(figure.caption)))*"
    return (shown == nil ? "" : "!") + "[\(text)](\(file))" + caption
  }

  /// The most rows that stand open on a page.
  private static let openRows = 12

  /// A table; a long one is folded under its caption.
  private static func folded(_ table: Table) -> String {
    let caption = SafeText.xml(Naming.display(table.caption.isEmpty ? "Table" : table.caption))
    return folded(table.markdown.trimmingCharacters(in: .newlines), rows: table.rows.count, as: caption)
  }

  private static func folded(_ text: String, rows: Int, as caption: String) -> String {
    guard rows > openRows else { return text }
    return "<details>\n<summary>\(caption) (\(rows) rows)</summary>\n\n\(text)\n\n</details>"
  }

  /// The notebook itself, and the commands that its head names.
  private var sourceSection: [String] {
    let name = record.command.first ?? page.notebook
    let file = PackageFolder.orCurrent.appendingPathComponent("notebooks/\(name).swift")
    guard let source = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let commands = source.split(separator: "\n").filter { $0.hasPrefix("///     swift run ") }.map { $0.dropFirst(8) }
    let ways = commands.isEmpty ? "" : "\n\n```sh\n\(commands.joined(separator: "\n"))\n```"
    // The fence is longer than any in the source.
    let fence = String(repeating: "`", count: max(3, (source.split { $0 != "`" }.map(\.count).max() ?? 0) + 1))
    return [
      """
      ## Change it

      Edit `notebooks/\(file.lastPathComponent)` and run it again; other settings write into `plots/tried/`.\(ways)
      """,
      "<details>\n<summary>The notebook</summary>\n\n\(fence)swift\n\(source)\(fence)\n\n</details>",
    ]
  }

  private var settingsSection: [String] {
    guard !record.settings.entries.isEmpty else { return [] }
    let rows = record.settings.entries.map { "| \(SafeText.markdown($0.name)) | \(SafeText.markdown($0.value.text)) |" }
    let table = (["| setting | value |", "| :--- | :--- |"] + rows).joined(separator: "\n")
    return ["## Settings", Self.folded(table, rows: rows.count, as: "Of this run")]
  }

  private var files: [(name: String, purpose: String)] {
    let shown = page.items.flatMap { item -> [(name: String, purpose: String)] in
      func named(_ name: String, _ suffixes: [String]) -> [(name: String, purpose: String)] {
        suffixes.map { "\(name).\($0)" }.map { ($0, Self.purpose($0)) }
      }
      switch item {
      case .text: return []
      case .figure(_, let name):
        return named(name, ["dat", "tidy.csv", "gp"] + page.output.terminals.map(\.fileExtension))
      case .table(_, let name, _): return named(name, ["csv", "md", "tex"])
      case .data(let table, let name): return [("\(name).csv", SafeText.markdown(table.caption))]
      }
    }
    return shown + page.otherFiles.map { ($0.name, $0.purpose.markdown) } + [("run.json", Self.purpose("run.json"))]
  }

  /// The command as typed in a shell, without the options that only say where and how the results appear.
  private var typed: String {
    var words: [String] = []
    var arguments = record.command.dropFirst()[...]
    while let argument = arguments.popFirst() {
      switch argument {
      case "--out", "--format": arguments = arguments.dropFirst()
      case "--show":
        if let next = arguments.first, Display(rawValue: next) != nil { arguments = arguments.dropFirst() }
      case "--live", "--quiet": break
      default:
        let isOutput = ["--out=", "--show=", "--format="].contains { argument.hasPrefix($0) }
        if !isOutput { words.append(Self.shellWord(argument)) }
      }
    }
    return (["swift run", record.command.first ?? page.notebook] + words).joined(separator: " ")
  }

  private static func shellWord(_ word: String) -> String {
    let plain = SafeText.plain(word)
    // By scalars: a quotation mark beside a combining mark is another `Character`, and ends the word all the same.
    let scalars = plain.unicodeScalars
    let signs = "-_=./,:+@%".unicodeScalars
    let isPlain = !plain.isEmpty && scalars.allSatisfy { SafeText.isWord($0) || signs.contains($0) }
    return isPlain ? plain : "'" + scalars.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
  }

  private static func purpose(_ file: String) -> String {
    if file.hasSuffix(".tidy.csv") { return "the same in long form, a row for each point" }
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
