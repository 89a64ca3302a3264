import CardinalityNumerics
import Files
import Foundation
import Reporting

/// A notebook's page in HTML: figures with captions and downloads, tables that scroll, source with colours.
struct PageBody {
  /// The question and what was found.
  let lead: String
  /// All that comes after.
  let rest: String

  /// Makes it of what cmark-gfm wrote.
  init(_ html: String, of page: NotebookPage) {
    // The heading stands in the page's head.
    var body = html.replacing(/<h1>.*<\/h1>\n?/, maxReplacements: 1) { _ in "" }
    body = Self.withFigures(body, page)
    body = Self.withTables(body)
    body = Self.withSource(body)
    body = body.replacing(/<h2>([^<]*)<\/h2>/) { match in
      "<h2 id=\"\(SafeText.identifier(HTMLText.unescaped(String(match.1))))\">\(match.1)</h2>"
    }
    // The command ends it, whatever the mark of its block says besides.
    let start = body.firstRange(of: "<pre")?.lowerBound ?? body.startIndex
    (lead, rest) = (String(body[..<start]), String(body[start...]))
  }

  /// Pictures become figures; the caption stands below and need not be read twice.
  private static func withFigures(_ html: String, _ page: NotebookPage) -> String {
    let pattern = /<p><img src="([^"\/]*)" alt="([^"]*)" \/><\/p>(?:\n<p><em>([^<\n]*)<\/em><\/p>)?/
    return html.replacing(pattern) { match in
      let (file, text) = (String(match.1), String(match.2))
      let stem = file.split(separator: ".").dropLast().joined(separator: ".")
      let caption = match.3.map { "<p>\($0)</p>" } ?? ""
      let links = downloads(HTMLText.unescaped(stem), page)
      return """
        <figure>
        <a href="\(file)"><img src="\(file)" alt="\(text)"></a>
        <figcaption>\(caption)\(links)</figcaption>
        </figure>
        """
    }
  }

  private static func downloads(_ stem: String, _ page: NotebookPage) -> String {
    let kinds = [
      ("svg", "SVG"), ("png", "PNG"), ("pdf", "PDF"), ("tidy.csv", "numbers (CSV)"), ("gp", "gnuplot script"),
    ]
    let links = kinds.filter { page.files.contains("\(stem).\($0.0)") }.map { suffix, words in
      "<a href=\"\(HTMLText.escaped("\(stem).\(suffix)"))\" download>\(words)</a>"
    }
    return links.isEmpty ? "" : "<p class=\"downloads\">Download: \(links.joined(separator: " · "))</p>"
  }

  /// Tables take the bold line above them as their caption, and scroll within the page.
  private static func withTables(_ html: String) -> String {
    let named = html.replacing(/(?:<p><strong>([^<\n]*)<\/strong><\/p>\n)?<table>/) { match in
      let caption = match.1.map(String.init) ?? ""
      let label = caption.isEmpty ? "Table" : caption
      return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n<table>"
        + (caption.isEmpty ? "" : "\n<caption>\(caption)</caption>")
    }
    return named.replacing("</table>", with: "</table>\n</div>")
      .replacing(/<(th|td) align="(left|right|center)">/) { match in "<\(match.1) class=\"\(match.2)\">" }
  }

  private static func withSource(_ html: String) -> String {
    html.replacing(/<pre><code class="language-swift">([^<]*)<\/code><\/pre>/) { match in
      let source = SwiftHighlighter.html(HTMLText.unescaped(String(match.1)))
      return "<pre class=\"swift\" tabindex=\"0\" aria-label=\"Swift source\"><code>\(source)</code></pre>"
    }
    .replacing("<pre><code class=\"language-sh\">", with: "<pre tabindex=\"0\" aria-label=\"Command\"><code>")
  }
}

/// How a page's results came about, in HTML.
struct RecordSection {
  let record: RunRecord

  var html: String {
    let rows = entries.map { "<dt>\(HTMLText.escaped($0.0))</dt>\n<dd>\(HTMLText.escaped($0.1))</dd>" }
    return "<h2 id=\"record\">Record of the run</h2>\n<dl class=\"record\">\n\(rows.joined(separator: "\n"))\n</dl>\n"
  }

  private var entries: [(String, String)] {
    var result = [("command", "swift run " + record.command.joined(separator: " ")), ("date", record.date)]
    if let git = record.git {
      result.append(("commit", git.commit.prefix(12) + (git.isDirty ? ", with changes beyond it" : "")))
    }
    if let seconds = record.seconds { result.append(("time", "\(NumberText.significant(seconds, digits: 3)) s")) }
    if let trials = record.trials { result.append(("trials", trials.description)) }
    let machine = record.machine
    result.append(("machine", "\(machine.processor), \(machine.cores) cores, \(machine.system)"))
    result += record.versions.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    result += record.inputs.map { ("input", "\($0.path) (SHA-256 \($0.sha256?.prefix(12) ?? "unknown"))") }
    return result
  }
}
