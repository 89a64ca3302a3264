import Foundation
import Testing

/// A program of Debian, where it is installed.
private func installed(_ name: String) -> URL? {
  let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
  return folders.map { URL(fileURLWithPath: "\($0)/\(name)") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
}

/// Runs a program to its end; its status, and all that it says.
private func run(
  _ program: URL, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
) throws -> (status: Int32, output: String) {
  let log = FileManager.default.temporaryDirectory.appendingPathComponent("log-\(UUID().uuidString)")
  try Data().write(to: log)
  defer { try? FileManager.default.removeItem(at: log) }
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  process.standardInput = FileHandle.nullDevice
  let handle = try FileHandle(forWritingTo: log)
  (process.standardOutput, process.standardError) = (handle, handle)
  try process.run()
  process.waitUntilExit()
  return (process.terminationStatus, try String(contentsOf: log, encoding: .utf8))
}

/// Calls `body` with a folder that is removed afterwards.
private func withFolder(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("site-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder)
}

private let plots = Notebook.package.appendingPathComponent("plots")

@Suite("The gallery")
struct SiteTests {
  /// Makes a site of some published pages, one of them with texts that would like to be HTML.
  private func withSite(_ names: [String], _ body: (URL) throws -> Void) throws {
    try withFolder { folder in
      let published = folder.appendingPathComponent("plots")
      try FileManager.default.createDirectory(at: published, withIntermediateDirectories: true)
      for name in names {
        try FileManager.default.copyItem(
          at: plots.appendingPathComponent(name), to: published.appendingPathComponent(name))
      }
      let hostile = published.appendingPathComponent("hostile")
      try FileManager.default.createDirectory(at: hostile, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: plots.appendingPathComponent("figure1/run.json"), to: hostile.appendingPathComponent("run.json"))
      let page = """
        # A \\<b\\>title\\</b\\> & "more"

        *Is <script>alert(1)</script> harmless?*

        Found: <img src=x onerror=alert(2)> and [a link](javascript:alert(3)).

        ```sh
        swift run figure1
        ```

        <details>
        <summary><img src=x></summary>

        | a | b |
        | :--- | ---: |
        | <script>alert(4)</script> | 2 |
        | c | 1 |

        </details>

        ```swift
        let text = "<script>alert(5)</script> \\(1)" // </code></pre><script>alert(6)</script>
        ```
        """
      try page.write(to: hostile.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
      let site = folder.appendingPathComponent("site")
      let made = try run(Notebook.program("gallery"), ["--plots", published.path, "--out", site.path])
      #expect(made.status == 0, "\(made.output)")
      try body(site)
    }
  }

  @Test("has a page for every notebook that is published", .enabled(if: installed("cmark-gfm") != nil))
  func pages() throws {
    try withSite(["figure1", "seeds", "figure3-grouped"]) { site in
      let index = try String(contentsOf: site.appendingPathComponent("index.html"), encoding: .utf8)
      for name in ["figure1", "seeds", "hostile"] {
        #expect(index.contains("href=\"\(name)/index.html\""))
        #expect(FileManager.default.fileExists(atPath: site.appendingPathComponent("\(name)/index.html").path))
      }
      // Of two pages of a notebook each has its own command.
      #expect(index.contains("<code>swift run figure1</code>"))
      #expect(index.contains("<code>swift run figure3 --split grouped</code>"))
      // A card says what was found, and stops before the figures, whose files are not beside the index.
      #expect(index.contains("Majority 50 %, <strong>paper</strong>") && !index.contains("<figure>"))
      let page = try String(contentsOf: site.appendingPathComponent("seeds/index.html"), encoding: .utf8)
      #expect(page.contains("<span class=\"keyword\">import</span> <span class=\"type\">Analysis</span>"))
      #expect(page.contains("<details>") && page.contains("rel=\"prev\"") && page.contains("rel=\"next\""))
    }
  }

  @Test("takes texts for what they are", .enabled(if: installed("cmark-gfm") != nil))
  func hostile() throws {
    try withSite([]) { site in
      for name in ["index.html", "hostile/index.html"] {
        let page = try String(contentsOf: site.appendingPathComponent(name), encoding: .utf8)
        // The only scripts are the site's own.
        #expect(page.matches(of: /<script/).count == page.matches(of: /<script defer src="[a-z.\/]*">/).count)
        #expect(!page.contains("onerror") && !page.contains("javascript:") && !page.contains("<b>"))
        #expect(page.contains("A &lt;b&gt;title&lt;/b&gt; &amp; &quot;more&quot;"))
      }
    }
  }

  @Test(
    "is clean in a browser: no errors, nothing missing or too wide, tables sort, the slider moves",
    .enabled(if: installed("cmark-gfm") != nil && installed("chromium") != nil && installed("python3") != nil))
  func browser() throws {
    try withSite(["figure1", "magfunction", "seeds", "table1"]) { site in
      let browse = Notebook.package.appendingPathComponent("Scripts/browse")
      let seen = try run(browse, [site.path])
      #expect(seen.status == 0, "\(seen.output)")
      #expect(seen.output.contains("6 pages at 3 widths; searched, slid, sorted; 0 problems"), "\(seen.output)")
    }
  }

  @Test("is HTML without a fault", .enabled(if: installed("cmark-gfm") != nil && installed("tidy") != nil))
  func tidy() throws {
    let tidy = try #require(installed("tidy"))
    try withSite(["figure1", "magfunction", "seeds", "table1"]) { site in
      for name in ["", "figure1/", "magfunction/", "seeds/", "table1/", "hostile/"] {
        let file = site.appendingPathComponent(name + "index.html")
        let said = try run(tidy, ["-quiet", "-errors", "--doctype", "html5", file.path])
        #expect(said.status == 0 && said.output.isEmpty, "\(name): \(said.output)")
      }
    }
  }

  @Test("writes an index in which names of folders and commands end neither a link nor code")
  func index() throws {
    try withFolder { folder in
      let published = folder.appendingPathComponent("plots")
      let page = published.appendingPathComponent("odd) <b>")
      try FileManager.default.createDirectory(at: page, withIntermediateDirectories: true)
      let record = try String(contentsOf: plots.appendingPathComponent("figure1/run.json"), encoding: .utf8)
      let hostile = record.replacing("\"figure1\"", with: "\"figure1` <img src=x>\"")
      #expect(hostile != record)
      try hostile.write(to: page.appendingPathComponent("run.json"), atomically: true, encoding: .utf8)
      try "# Odd\n\n*Is it?*\n\n![a](b.svg)\n".write(
        to: page.appendingPathComponent("README.md"), atomically: true, encoding: .utf8)
      // The index is written before the site, which needs cmark-gfm.
      let options = ["--plots", published.path, "--out", folder.appendingPathComponent("site").path]
      _ = try run(Notebook.program("gallery"), options)
      let index = try String(contentsOf: published.appendingPathComponent("README.md"), encoding: .utf8)
      #expect(index.contains("### [Odd](odd%29%20%3Cb%3E/README.md)"), "\(index)")
      #expect(index.contains("![a](odd%29%20%3Cb%3E/b.svg)"), "\(index)")
      #expect(index.contains("`swift run figure1-img-src-x`") && !index.contains("<"), "\(index)")
    }
  }

  @Test("refuses a folder without a name", arguments: ["--out", "--plots"])
  func unnamed(option: String) throws {
    let made = try run(Notebook.program("gallery"), [option, ""])
    #expect(made.status == 64 && made.output.contains("\(option) needs a folder"), "\(made.output)")
  }

  @Test("says what it needs where cmark-gfm is missing")
  func missing() throws {
    try withFolder { folder in
      let published = folder.appendingPathComponent("plots")
      try FileManager.default.createDirectory(at: published, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: plots.appendingPathComponent("figure1"), to: published.appendingPathComponent("figure1"))
      let made = try run(
        Notebook.program("gallery"), ["--out", folder.appendingPathComponent("site").path, "--plots", published.path],
        environment: ["PATH": folder.path])
      #expect(made.status != 0 && made.output.contains("sudo apt-get install -y cmark-gfm"), "\(made.output)")
    }
  }
}

@Suite("Tables for LaTeX")
struct LaTeXTests {
  private func typeset(_ files: [String]) throws -> (status: Int32, output: String, log: String) {
    var result = (status: Int32(0), output: "", log: "")
    try withFolder { folder in
      let inputs = files.map { "\\input{\(plots.appendingPathComponent($0).path)}\n\\clearpage" }.joined(
        separator: "\n")
      let document = """
        \\documentclass{article}
        \\usepackage[T1]{fontenc}
        \\usepackage[utf8]{inputenc}
        \\usepackage[textwidth=5.5in]{geometry}
        \\usepackage{booktabs,graphicx}
        \\begin{document}
        \(inputs)
        \\end{document}
        """
      try document.write(to: folder.appendingPathComponent("all.tex"), atomically: true, encoding: .utf8)
      let program = try #require(installed("pdflatex"))
      (result.status, result.output) = try run(
        program, ["-interaction=nonstopmode", "-halt-on-error", "all.tex"], in: folder)
      result.log = try String(contentsOf: folder.appendingPathComponent("all.log"), encoding: .isoLatin1)
    }
    return result
  }

  @Test(
    "are typeset, all that are published, and none is wider than a text of 5.5 inches",
    .enabled(if: installed("pdflatex") != nil))
  func published() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: plots.path)
      .filter { $0.hasSuffix(".tex") && !$0.hasPrefix("quick") && !$0.hasPrefix("tried") }.sorted()
    #expect(files.count > 40)
    let all = try typeset(files)
    #expect(all.status == 0, "\(all.output.suffix(2000))")
    #expect(!all.log.contains("multiply defined") && !all.log.contains("Missing character"))
    // Those that trainings of half an hour made may be older than the rule.
    let fitted = try files.filter {
      try String(contentsOf: plots.appendingPathComponent($0), encoding: .utf8).contains("\\resizebox")
    }
    #expect(fitted.count > 40)
    let wide = try typeset(fitted).log.split(separator: "\n").filter { $0.hasPrefix("Overfull \\hbox") }
    #expect(wide.isEmpty, "\(wide)")
  }
}

@Suite("compare-runs")
struct CompareRunsTests {
  @Test("tells settings and numbers that differ, and nothing of a run and itself")
  func compares() throws {
    try withFolder { folder in
      for (tag, seed) in [("one", "1"), ("two", "2")] {
        let made = try run(
          Notebook.program("table1"), ["--quick", "--out", folder.path, "--tag", tag, "--seed", seed, "--quiet"])
        #expect(made.status == 0, "\(made.output)")
      }
      let runs = ["one", "two"].map { folder.appendingPathComponent("quick/table1/tag=\($0)").path }
      let program = Notebook.program("compare-runs")
      let different = try run(program, runs)
      #expect(different.status == 0, "\(different.output)")
      #expect(different.output.contains(/seed +1 +2/), "\(different.output)")
      #expect(different.output.contains(/table1-counts: [1-9][0-9]* of [0-9]+ cells differ/), "\(different.output)")
      let same = try run(program, [runs[0], runs[0]])
      #expect(same.output.contains("Settings and circumstances are the same."), "\(same.output)")
      #expect(same.output.contains("table1-counts: 0 of"), "\(same.output)")
      for (option, sentence) in [("--tolerance", "--tolerance -1.0: take 0 or more"), ("--rows", "--rows -1: take 0")] {
        let negative = try run(program, runs + [option, "-1"])
        #expect(negative.status == 64 && negative.output.contains(sentence), "\(negative.output)")
      }
      let missing = try run(program, [runs[0], folder.path])
      #expect(missing.status != 0 && missing.output.contains("run.json"), "\(missing.output)")
    }
  }
}
