import Analysis
import Foundation
import Testing

@testable import Reporting

@Suite("A page's folder")
struct PageFilesTests {
  @Test("loses what the run before wrote and this one does not, and nothing else")
  func leftOver() throws {
    let folder = try TemporaryFolder()
    func finish(_ table: String, figure: Bool, gnuplot: Gnuplot = .installed) throws {
      var page = try Page("T", notebook: "n", output: Page.Output(to: folder.url))
      page.gnuplot = gnuplot
      var shown = Table("Best", columns: ["loss"])
      shown.add(["magnitude"])
      page.show(shown, as: table)
      var drawn = Figure("Curve", x: "epoch", y: "accuracy")
      drawn.add([0.1, 0.2], label: "magnitude")
      if figure { page.show(drawn, as: "curve") }
      try page.finish()
    }
    try Data("mine".utf8).write(to: folder.url.appendingPathComponent("notes.txt"))
    try finish("first", figure: true)
    // Nothing is removed before a run is whole.
    #expect(throws: ReportingError.self) {
      try finish("second", figure: true, gnuplot: Gnuplot(executable: "/nowhere/gnuplot"))
    }
    #expect(try Set(folder.names()).isSuperset(of: ["first.csv", "second.csv", "curve.svg"]))
    try finish("second", figure: false)
    #expect(try folder.names() == ["README.md", "notes.txt", "run.json", "second.csv", "second.md", "second.tex"])
  }

  @Test("loses nothing outside, whatever a record says")
  func leftOverElsewhere() throws {
    let folder = try TemporaryFolder()
    let outside = folder.url.appendingPathComponent("outside.txt")
    try Data("theirs".utf8).write(to: outside)
    let output = Page.Output(to: folder.url.appendingPathComponent("page"))
    try Page("T", notebook: "n", output: output).finish()
    let run = output.folder.appendingPathComponent("run.json")
    var record = try RunRecord(contentsOf: run)
    record.files = ["../outside.txt", outside.path, "."]
    try PageWriter.json(record).write(to: run, atomically: true, encoding: .utf8)
    try Page("T", notebook: "n", output: output).finish()
    #expect(FileManager.default.fileExists(atPath: outside.path))
  }
}
