import Analysis
import ArgumentParser
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Reporting

@Suite("Words of a page")
struct PageDefinitionsTests {
  @Test("defines each word below the first thing that uses it, those of findings and cells near the end, and no other")
  func definitions() throws {
    let folder = try TemporaryFolder()
    var page = try OutputOptions.parse(["--out", folder.url.path, "--terminal", "svg"]).page(
      "Title", named: "n", differences: nil)
    page.define("largest_gap, width", "how wide it is")
    page.define("error", "how wrong it is")
    page.define("gain", "who is ahead")
    page.define("loss of weight", "nobody says so")
    page.found("A gain was found.")
    page.define("f1_macro", "a mean of F1")
    page.say("Errors and gains are said, terrors too.")
    var figure = Figure("", x: "width", y: "y")
    figure.add([1, 2], label: "a")
    page.show(figure, as: "f")
    var table = Table("Numbers", columns: ["loss", .number("f1_macro"), .number("error")])
    table.add(["own", 1, 2])
    page.show(table, as: "t")
    try page.finish()
    let text = try folder.text("n/README.md")
    let pieces = [
      "Errors and gains", "(f.svg)", "how wide it is", "| own | 1 | 2 |",
      "how wrong it is\n- **macro F1**: a mean of F1",
      "## Definitions\n\n- **gain**: who is ahead", "## Files",
    ]
    let places = pieces.map { text.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(text)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(text.ranges(of: "## Definitions").count == 1 && !text.contains("nobody says so"))
  }

  @Test(
    "print numbers with a minus and powers of ten, and leave names and commands as they are",
    arguments: [
      ("2.2e-16", "2.2×10⁻¹⁶"), ("1e-05", "10⁻⁵"), ("-3.5e+08 to -1", "−3.5×10⁸ to −1"), ("(1e-5)", "(10⁻⁵)"),
      ("run2e3.csv", "run2e3.csv"), ("1e5.csv", "1e5.csv"), ("a-1e5", "a-1e5"), ("0x1e5", "0x1e5"), ("1e-5.", "10⁻⁵."),
    ])
  func numbers(typed: String, printed: String) {
    #expect(Prose.typeset(typed) == printed)
    let prose: Prose = "`--rate 3` and `\(typed)`"
    #expect(prose.markdown == "`--rate 3` and `\(SafeText.markdown(typed))`")
  }

  @Test("print powers of ten in LaTeX")
  func latex() {
    var table = Table("t", columns: [.number("a"), .number("b"), "c"])
    table.add([.significant(2.2e-16, digits: 2), .significant(-1e-7, digits: 3), "1e-5"])
    #expect(table.latex(label: "t").contains("$2.2\\times10^{-16}$ & $-1\\times10^{-7}$ & 1e-5"))
  }

  @Test("part what is taller than a page in LaTeX, with one label")
  func parts() {
    var table = Table("Many", columns: ["a"])
    for row in 0..<95 { table.add([.count(row)]) }
    table.notes = ["A note."]
    let text = table.latex(label: "many")
    let parts = text.split(separator: "\\begin{table}").dropFirst()
    #expect(parts.map { $0.matches(of: /(?m)^ +\d+ \\\\$/).count } == [40, 40, 15])
    #expect(text.ranges(of: "\\label{tab:many}").count == 1 && text.ranges(of: "Many (continued)").count == 2)
    #expect(parts.last?.contains("A note.") == true && text.ranges(of: "A note.").count == 1)
    let none = Table("None", columns: ["a"]).latex(label: "none")
    #expect(none.ranges(of: "\\begin{table}").count == 1 && none.contains("\\midrule"))
  }

  @Test("fold settings where there are many")
  func settings() throws {
    let folder = try TemporaryFolder()
    for (count, isFolded) in [(12, false), (13, true)] {
      var page = try OutputOptions.parse(["--out", folder.url.path]).page("T", named: "n", differences: nil)
      page.say("Something.")
      var settings = Settings()
      for index in 0..<count { settings["setting \(index)"] = index }
      try page.finish(settings: settings)
      #expect(try folder.text("n/README.md").contains("(\(count) rows)</summary>") == isFolded)
    }
  }
}
