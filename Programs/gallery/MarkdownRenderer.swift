import Files
import Foundation

/// Markdown as HTML, by cmark-gfm in its safe form: HTML within the text has no effect.
struct MarkdownRenderer {
  /// What can go wrong.
  enum Failure: Error, CustomStringConvertible {
    case missing
    case failed(status: Int32)

    var description: String {
      switch self {
      case .missing:
        "the gallery needs cmark-gfm, which turns Markdown into HTML:\n  sudo apt-get install -y cmark-gfm"
      case .failed(let status): "cmark-gfm ended with status \(status)"
      }
    }
  }

  private let program: URL

  /// Looks for cmark-gfm in `PATH`.
  ///
  /// - Throws: ``Failure/missing``.
  init() throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let found = folders.map { URL(fileURLWithPath: "\($0)/cmark-gfm") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { throw Failure.missing }
    program = found
  }

  /// The text as HTML; what pages fold, `<details>` around a `<summary>` of words, stays folded.
  func html(_ markdown: String) throws -> String {
    var folds = Folds()
    let html = try convert(folds.marked(markdown))
    return folds.restored(html)
  }

  private func convert(_ markdown: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let source = folder.appendingPathComponent("gallery-\(UUID().uuidString).md")
    let result = folder.appendingPathComponent("gallery-\(UUID().uuidString).html")
    defer { for file in [source, result] { try? FileManager.default.removeItem(at: file) } }
    try AtomicFile.write(markdown, to: source)
    try AtomicFile.write("", to: result)
    let process = Process()
    process.executableURL = program
    process.arguments = ["--extension", "table", source.path]
    process.standardOutput = try FileHandle(forWritingTo: result)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure.failed(status: process.terminationStatus) }
    return try String(contentsOf: result, encoding: .utf8)
  }
}

/// The folded parts of a page: marked by paragraphs that no text can hold, and put back afterwards.
private struct Folds {
  private let mark = "fold-\(UUID().uuidString)"
  private var summaries: [String] = []

  mutating func marked(_ markdown: String) -> String {
    var result: [String] = []
    var fence: Substring?
    var open = 0
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if let begun = fence {
        if line == begun { fence = nil }
      } else if line.hasPrefix("```") {
        fence = line.prefix { $0 == "`" }
      } else if line == "<details>" {
        continue
      } else if let summary = line.wholeMatch(of: /<summary>([^<>]*)<\/summary>/) {
        open += 1
        summaries.append(HTMLText.unescaped(String(summary.1)))
        result += ["", "\(mark)-\(summaries.count - 1)"]
        continue
      } else if line == "</details>" {
        // One whose beginning was no fold of a page ends nothing.
        if open == 0 { continue }
        open -= 1
        result.append("\(mark)-end")
        continue
      }
      result.append(String(line))
    }
    return result.joined(separator: "\n")
  }

  func restored(_ html: String) -> String {
    // A link to what could run is left without a target: it is no link.
    var result = html.replacing(/<a href="">(.*?)<\/a>/) { String($0.1) }
      .replacing("<p>\(mark)-end</p>", with: "</details>")
    for (index, summary) in summaries.enumerated() {
      result = result.replacing(
        "<p>\(mark)-\(index)</p>", with: "<details>\n<summary>\(HTMLText.escaped(summary))</summary>")
    }
    return result
  }
}

/// Text within HTML.
enum HTMLText {
  private static let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]

  /// Escaped for text and quoted attributes, lines kept.
  static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { SafeText.xml(String($0)) }
      .joined(separator: "\n")
  }

  /// What cmark-gfm and the pages escaped, as it was.
  static func unescaped(_ html: String) -> String {
    names.reduce(html) { $0.replacing($1.0, with: $1.1) }
  }
}
