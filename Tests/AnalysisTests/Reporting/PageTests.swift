import Analysis
import ArgumentParser
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Page")
struct PageTests {
  private func options(_ folder: TemporaryFolder, _ arguments: String...) throws -> OutputOptions {
    try OutputOptions.parse(["--out", folder.url.path] + arguments)
  }

  private func fill(_ page: inout Page) {
    var figure = Figure("Test accuracy", x: "epoch", y: "accuracy")
    figure.add([0.1, 0.2], label: "magnitude")
    var table = Table("Best", columns: ["loss", .number("value")])
    table.add(["magnitude", .number(0.2, digits: 1)])
    page.say("Magnitude overtakes at epoch 2.")
    page.show(figure, as: "figure2")
    page.show(table, as: "table3")
    page.define("accuracy", "the share that is right")
  }

  @Test("reads in the order in which the notebook speaks")
  func order() throws {
    let folder = try TemporaryFolder()
    let command = ["/x/figure2", "--out", "/tmp/x", "--show", "dumb", "--majority", "0.9", "--label=a b'"]
    var output = Page.Output(to: folder.url)
    output.command = command
    var page = try Page("Figure 2", notebook: "figure2", output: output)
    fill(&page)
    try page.finish(settings: ["seed": 2048, "majority": 0.9])
    let text = try folder.text("README.md")
    let pieces = [
      "# Figure 2\n", "swift run figure2 --majority 0.9 '--label=a b'\\'''", "Magnitude overtakes",
      "![Test accuracy](figure2.svg)", "- **accuracy**: the share", "| magnitude | 0.2 |", "| seed | 2048 |",
      "struct Figure2", "[figure2.gp](figure2.gp)", "[run.json](run.json)",
    ]
    let places = pieces.map { text.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(text)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    let files = [
      "README.md", "figure2.dat", "figure2.gp", "figure2.png", "figure2.svg", "figure2.tidy.csv", "run.json",
      "table3.csv", "table3.md", "table3.tex",
    ]
    #expect(try folder.names() == files)
  }

  @Test("shows its first figure above all tables")
  func figures() throws {
    let folder = try TemporaryFolder()
    var page = try Page("Rates", notebook: "rates", output: Page.Output(to: folder.url))
    var table = Table("Best", columns: ["loss"])
    table.add(["magnitude"])
    page.say("before")
    for name in ["one", "two"] { page.show(table, as: "table-\(name)") }
    for name in ["first", "second"] {
      var figure = Figure(name, x: "x", y: "y")
      figure.add([0.1, 0.2], label: "magnitude")
      page.show(figure, as: name)
    }
    try page.finish()
    let text = try folder.text("README.md")
    let places = try ["before", "(first.svg)", "**Best**", "(second.svg)"].map {
      try #require(text.range(of: $0)).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test("of a quick run has its own folder and says so")
  func quick() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder, "--quick", "--terminal", "pdf", "--terminal", "svg,pdf")
      .page("T", named: "n", differences: nil)
    fill(&page)
    try page.finish()
    #expect(try folder.names() == ["quick"])
    #expect(try folder.names(in: "quick/n").filter { $0.hasPrefix("figure2.") }.count == 5)
    #expect(try folder.text("quick/n/README.md").contains("Quick run"))
    #expect(try folder.text("quick/n/figure2.svg").contains("quick"))
  }

  @Test("is the same in every run")
  func deterministic() throws {
    let folder = try TemporaryFolder()
    let texts = try (0..<2).map { _ in
      var page = try options(folder).page("Title", named: "n", differences: nil)
      fill(&page)
      try page.finish(settings: ["epochs": 2])
      return try folder.text("n/README.md") + folder.text("n/figure2.svg") + folder.text("n/figure2.gp")
    }
    #expect(texts[0] == texts[1])
  }

  @Test("says what the source says, and takes what it is given as text")
  func literal() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder, "--terminal", "svg").page("[x](javascript:y) <b>", named: "n", differences: nil)
    let hostile = "**b** [l](javascript:a) <script>&amp; `c` $x$\u{1B}[31m\n# h"
    let inner: Prose = "*\(hostile)*"
    page.say("**Read** from \(hostile): \(inner), \(Double.nan), \(nil, decimals: 2), \(0.5, decimals: 2).")
    page.say(hostile)
    page.say(String("1. -x"))
    page.define(hostile, "of `\(3)`")
    try page.finish()
    let text = try folder.text("n/README.md")
    let escaped =
      "\\*\\*b\\*\\* \\[l\\](javascript:a) "
      + "\\<script\\>\\&amp; \\`c\\` \\$x\\$ \\[31m \\# h"
    #expect(text.contains("**Read** from \(escaped): *\(escaped)*, undefined, undefined, 0.50."), "\(text)")
    #expect(text.contains("\n\n\(escaped)\n\n1\\. -x\n") && text.contains("- **\(escaped)**: of `3`"))
    #expect(text.hasPrefix("# \\[x\\](javascript:y) \\<b\\>\n"))
  }

  @Test("begins with the question and what was found, and folds long tables")
  func notebook() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder).page("Title", named: "n", differences: nil)
    var long = Table("Many <rows>", columns: ["a"])
    for row in 0..<13 { long.add([.count(row)]) }
    page.show(long, as: "long")
    page.found("It is \(0.5, decimals: 2).")
    page.ask("Is it?")
    var figure = Figure("Picture", x: "", y: "")
    figure.add([1, 2], label: "a")
    figure.caption = "What *is* shown, to 1e-5."
    page.show(figure, as: "f")
    try page.finish()
    let text = try folder.text("n/README.md")
    #expect(text.hasPrefix("# Title\n\n*Is it?*\n\nIt is 0.50.\n"))
    #expect(text.contains("<summary>Many &lt;rows&gt; (13 rows)</summary>\n\n**Many \\<rows\\>**"))
    #expect(text.contains("![Picture: What \\*is\\* shown, to 10⁻⁵.](f.svg)\n\n*What \\*is\\* shown, to 10⁻⁵.*"))
  }

  @Test("records trials, and says when other sources computed some of them")
  func trials() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder).page("Title", named: "n", differences: nil)
    let commits: Set = ["abc1234def", "0123456789"]
    page.note(TrialCounts(computed: 1, reused: 3, commits: commits, secondsComputing: 2))
    try page.finish()
    #expect(try !folder.text("n/README.md").contains("other sources"))
    #expect(try !folder.text("n/README.md").contains("two cores"))
    page.note(TrialCounts(secondsOfOneCore: 700))
    page.note(TrialCounts(secondsOfOneCore: 340))
    try page.finish()
    #expect(try folder.text("n/README.md").contains("The 4 trainings of this page take about 9 min on two cores."))
    page.note(TrialCounts(secondsOfOneCore: 3800))
    try page.finish()
    #expect(try folder.text("n/README.md").contains("The 4 trainings of this page take about 40 min on two cores."))
    page.note(TrialCounts(reused: 2, ofOtherSources: 2, commits: ["0123456789"], secondsReading: 0.5))
    try page.finish()
    #expect(try folder.text("n/README.md").contains("**2 of 6 results were computed by other sources**"))
    let json = try folder.text("n/run.json")
    let trials = try JSONDecoder().decode(RunRecord.self, from: Data(json.utf8)).trials
    #expect(trials?.description == "5 reused (commits 0123456, abc1234), 1 computed")
    #expect(trials?.secondsOfOneCore == 4840)
    #expect(trials?.secondsComputing == 2 && trials?.secondsReading == 0.5)
  }

  @Test("is one JSON object for programs, with numbers in full")
  func json() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder).page("Title", named: "n", differences: nil)
    fill(&page)
    var table = Table("", columns: ["a", "b", "c", "d"])
    table.add([.number(1.0 / 3, digits: 1), .number(.infinity, digits: 1), nil, 7])
    page.show(table, as: "more")
    let summary = PageSummary(page, record: page.record, files: ["figure2.dat", "figure2.svg", "more.csv"])
    let text = try PageWriter.json(summary)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["sentences"] as? [String] == ["Magnitude overtakes at epoch 2."])
    let tables = try #require(object["tables"] as? [[String: Any]])
    let row = try #require((tables[1]["rows"] as? [[Any]])?.first)
    #expect(row[0] as? Double == 1.0 / 3 && row[1] as? String == "undefined" && row[2] is NSNull && row[3] as? Int == 7)
    let figures = try #require(object["figures"] as? [[String: Any]])
    #expect(figures[0]["files"] as? [String] == ["figure2.dat", "figure2.svg"])
  }

  @Test("keeps everything but the pictures without gnuplot")
  func withoutGnuplot() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder).page("Title", named: "n", differences: nil)
    page.gnuplot = Gnuplot(executable: "/nonexistent")
    fill(&page)
    #expect(throws: ReportingError.self) { try page.finish() }
    let files = [
      "README.md", "figure2.dat", "figure2.gp", "figure2.tidy.csv", "run.json", "table3.csv", "table3.md", "table3.tex",
    ]
    #expect(try folder.names(in: "n") == files)
  }

  @Test("refuses two tables with one name")
  func nameTaken() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder).page("Title", named: "n", differences: nil)
    fill(&page)
    page.show(Table("", columns: ["a"]), as: "Table3")
    #expect(throws: ReportingError.nameTaken("table3")) { try page.finish() }
  }

  @Test("cannot be opened where nothing can be written")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write("", to: folder.url.appendingPathComponent("n"))
    #expect(throws: ReportingError.self) { try options(folder).page("Title", named: "n", differences: nil) }
  }

  @Test("writes into the package's plots unless told otherwise")
  func plots() throws {
    let folder = try OutputOptions.parse([]).folder(for: "figure2", differences: nil)
    #expect(folder.pathComponents.suffix(2) == ["plots", "figure2"])
    let package = folder.deletingLastPathComponent().deletingLastPathComponent()
    #expect(FileManager.default.fileExists(atPath: package.appendingPathComponent("Package.swift").path))
    #expect(PackageFolder.find(source: "/nowhere/a/b/c.swift", executable: nil) == nil)
  }

  @Test("rejects unknown terminals and an empty folder", arguments: [["--terminal", "svg,gif"], ["--out", ""]])
  func wrongOptions(arguments: [String]) {
    #expect(throws: (any Error).self) { try OutputOptions.parse(arguments) }
  }

  @Test("redraws a live figure, and removes it at the end")
  func live() throws {
    let folder = try TemporaryFolder()
    var page = try options(folder, "--terminal", "svg").page("Title", named: "n", differences: nil)
    let live = page.live(as: "figure2", when: true)
    live.update { Figure("Nothing yet", x: "", y: "") }
    #expect(try folder.names(in: "n") == ["figure2-live.dat", "figure2-live.tidy.csv"])
    var count = 0
    var output = Page.Output(to: folder.url)
    output.terminals = [.svg]
    let eager = LiveFigure(output, as: "eager", isOn: true, interval: 1000)
    for _ in 0..<3 {
      eager.update {
        count += 1
        var figure = Figure("", x: "", y: "")
        figure.add([1, 2], label: "a")
        return figure
      }
    }
    #expect(count == 1)
    #expect(try folder.names().contains("eager.svg"))
    page.live(as: "off", when: false).update {
      Issue.record("made although nobody looks")
      return Figure("", x: "", y: "")
    }
    try page.finish()
    #expect(try folder.names(in: "n") == ["README.md", "run.json"])
  }
}

@Suite("Run record")
struct RunRecordTests {
  @Test("holds command, settings, versions, machine and inputs")
  func contents() throws {
    let folder = try TemporaryFolder()
    let input = folder.url.appendingPathComponent("points.csv")
    try AtomicFile.write("abc", to: input)
    var page = try OutputOptions.parse(["--out", folder.url.path]).page("Title", named: "n", differences: nil)
    try page.noteInput(input)
    try page.finish(settings: ["seed": 2048, "majority": 0.85, "rate": Float(0.1), "exact": true, "t": Double.infinity])
    let json = try folder.text("n/run.json")
    let record = try JSONDecoder().decode(RunRecord.self, from: Data(json.utf8))
    #expect(record.inputs[0].sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(record.command.first == "cardinalityPackageTests.xctest")
    #expect(record.command.dropFirst() == CommandLine.arguments.dropFirst())
    #expect(record.versions.keys.sorted() == ["gnuplot", "openblas", "swift"])
    #expect(record.machine.cores > 0 && !record.machine.processor.isEmpty)
    #expect((record.seconds ?? -1) >= 0)
    #expect(json.contains("\"seed\" : 2048") && json.contains("\"rate\" : 0.1") && json.contains("\"exact\" : true"))
    #expect(json.contains("\"t\" : \"inf\""))
  }

  @Test("names a missing input")
  func missingInput() {
    let file = URL(fileURLWithPath: "/nowhere/points.csv")
    let error = #expect(throws: FileError.self) { try RunRecord.Input(file) }
    #expect(error?.description.contains("/nowhere/points.csv") == true)
  }

  @Test("has no commit outside a git checkout")
  func noGit() {
    #expect(GitCheckout(at: URL(fileURLWithPath: "/")) == nil)
  }

  @Test("keeps settings in their order, the last of one name")
  func settings() {
    var settings: Settings = ["b": 1, "a": "x"]
    settings["b"] = 2
    settings["c"] = nil
    #expect(settings == ["b": 2, "a": "x"])
    #expect(settings.entries.map(\.name) == ["b", "a"])
  }
}
