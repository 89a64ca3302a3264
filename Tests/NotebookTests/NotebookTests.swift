import Foundation
import Testing

@Suite("Every notebook")
struct NotebookTests {
  @Test("runs quickly, and writes a page, a record, and data that its scripts can draw", arguments: Notebook.all)
  func quick(name: String) throws {
    try Notebook.quick(name) { run in
      #expect(run.status == 0, "\(run.errors)")
      let files = try run.files()
      #expect(files.contains("README.md"))
      #expect(!files.contains { $0.hasSuffix(".partial") })
      let page = try run.lines(of: "README.md")
      #expect(page.first?.hasPrefix("# ") == true)
      #expect(page.contains { $0.contains("Quick run") })
      try expectRecord(run, of: name)
      for data in files.filter({ $0.hasSuffix(".dat") }) {
        let base = String(data.dropLast(4))
        #expect(files.contains("\(base).gp"))
        try expectNumbers(run, data)
        try expectPicture(run, base)
      }
      #expect(files.contains { $0.hasSuffix(".dat") || $0.hasSuffix(".csv") })
    }
  }

  @Test("stands in the list of Package.swift")
  func listed() throws {
    let manifest = try String(contentsOf: Notebook.package.appendingPathComponent("Package.swift"), encoding: .utf8)
    let start = try #require(manifest.range(of: "let notebooks = ["))
    let words = manifest[start.upperBound...].prefix { $0 != "]" }.split(separator: "\"").map(String.init)
    let names = words.filter { $0.allSatisfy { $0.isLetter || $0.isNumber } }
    // Tests of every notebook would pass if there were none.
    #expect(!names.isEmpty && names == Notebook.all)
  }

  @Test("explains itself", arguments: Notebook.all)
  func help(name: String) throws {
    let (status, output, _) = try Notebook.run(name, ["--help"])
    #expect(status == 0)
    for option in ["--quick", "--out", "--terminal", "--show"] { #expect(output.contains(option), "\(option)") }
  }

  @Test("stands in the README with its command and in plots with its results", arguments: Notebook.all)
  func documented(name: String) throws {
    let readme = try String(contentsOf: Notebook.package.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("[`swift run \(name)`](plots/\(name))"))
    let plots = Notebook.package.appendingPathComponent("plots").appendingPathComponent(name)
    let page = try String(contentsOf: plots.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(page.hasPrefix("# ") && page.contains("swift run \(name)") && !page.contains("Quick run"))
    let record = try JSONDecoder().decode(Record.self, from: Data(contentsOf: plots.appendingPathComponent("run.json")))
    #expect(record.command.first == name && !record.isQuick)
    // What an earlier notebook drew is no result of this one.
    for file in try FileManager.default.contentsOfDirectory(atPath: plots.path) where file != "README.md" {
      #expect(page.contains(file), "\(file) is not of the page")
    }
  }

  private struct Record: Decodable {
    let command: [String]
    let isQuick: Bool
    let seconds: Double
  }

  private func expectRecord(_ run: Notebook.Run, of name: String) throws {
    let data = try Data(contentsOf: run.folder.appendingPathComponent("run.json"))
    let record = try JSONDecoder().decode(Record.self, from: data)
    #expect(record.command.first == name)
    #expect(record.isQuick)
    #expect(record.seconds > 0)
  }

  private func expectNumbers(_ run: Notebook.Run, _ data: String) throws {
    let lines = try run.lines(of: data).filter { !$0.isEmpty }
    // Each table has a line of names, which begins with a letter; NaN is a number.
    let rows = lines.filter { Double($0.split(separator: " ")[0]) != nil }
    #expect(rows.count < lines.count && Double(lines[0].split(separator: " ")[0]) == nil)
    #expect(!rows.isEmpty)
    let numbers = rows.map { $0.split(separator: " ").map { Double($0) } }
    for (row, numbers) in zip(rows, numbers) { #expect(!numbers.contains(nil), "\(data): \(row)") }
    // A gap is not-a-number; what has nothing but gaps shows nothing.
    let columns = numbers.map(\.count).max() ?? 0
    for column in 0..<columns {
      let isShown = numbers.contains { column < $0.count && $0[column]?.isFinite == true }
      #expect(isShown, "\(data), column \(column + 1)")
    }
  }

  private func expectPicture(_ run: Notebook.Run, _ base: String) throws {
    let png = try Data(contentsOf: run.folder.appendingPathComponent("\(base).png"))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(png.count > 2000)
    let svg = try run.lines(of: "\(base).svg")
    #expect(svg.contains { $0.contains("</svg>") })
  }
}
