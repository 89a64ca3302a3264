import Files
import Foundation
import Reporting

/// What a notebook published: its page, its record and its files.
struct NotebookPage {
  /// The folder.
  let folder: URL
  /// The page as Markdown.
  let markdown: String
  /// How the results came about.
  let record: RunRecord
  /// The one sentence that the notebook says of itself.
  let abstract: String
  /// The names of the files beside the page.
  let files: [String]

  /// Reads a folder.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)``.
  init(_ folder: URL, notebooks: URL) throws {
    self.folder = folder
    let text = try Self.bytes(of: folder.appendingPathComponent("README.md"))
    markdown = SafeText.lines(String(decoding: text, as: UTF8.self))
    record = try RunRecord(contentsOf: folder.appendingPathComponent("run.json"))
    let name = SafeText.fileName(record.command.first ?? "", otherwise: "notebook")
    let source = try? String(contentsOf: notebooks.appendingPathComponent("\(name).swift"), encoding: .utf8)
    let sentence = source?.firstMatch(of: /abstract:\s*"(.*)"/).map { String($0.1) }
    abstract = sentence ?? ""
    files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { !$0.hasPrefix(".") && !$0.hasSuffix(".partial") }
  }

  private static func bytes(of file: URL) throws(FileError) -> Data { Data(try WholeFile.bytes(of: file.path)) }

  /// The folder's name, which is also that of the page in the site.
  var name: String { folder.lastPathComponent }

  /// The notebook that made it.
  var notebook: String { record.command.first ?? name }

  /// The command, with the options that tell the notebook's pages apart: not those of how this run went.
  var command: String {
    let options = record.command.dropFirst().filter { !["--quiet", "--live", "--reuse"].contains($0) }
    // Within code nothing is escaped: what could end it is left out.
    let isPlain = options.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9._,=\/-]+/) != nil }
    let words = ["swift run", SafeText.fileName(notebook, otherwise: "notebook")] + (isPlain ? options : [])
    return words.joined(separator: " ")
  }

  /// The heading, without Markdown's marks.
  var title: String {
    let line = markdown.split(separator: "\n").first { $0.hasPrefix("# ") }
    return line.map { String($0.dropFirst(2)).replacing(/\\(.)/) { $0.1 } } ?? name
  }

  /// The question and what was found: what stands between the heading and the command.
  var lead: String {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.drop { !$0.hasPrefix("# ") }.dropFirst().prefix { !$0.hasPrefix("```") }.joined(separator: "\n")
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The question and the first of what was found.
  var summary: String { lead.components(separatedBy: "\n\n").prefix(2).joined(separator: "\n\n") }

  /// The pictures that the page shows, with the text that stands for each, in Markdown.
  var pictures: [(text: String, file: String)] {
    markdown.matches(of: /(?m)^!\[(.*)\]\(([^)\/]+)\)/).map { (String($0.1), String($0.2)) }
  }
}
