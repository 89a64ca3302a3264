import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Files
@testable import Learning

@Suite("The tables that come with the package")
struct CollectedTableTests {
  @Test("have the checksum, the rows and the classes that are stated", arguments: CollectedTable.all.map(\.name))
  func contents(name: String) throws {
    let table = try CollectedTable.named([name])[0]
    #expect(try SHA256.hexadecimal(of: table.file) == table.digest)
    let data = try table.data().data
    #expect(data.count == table.rows)
    #expect(data.classNames.count == table.classes)
    #expect(data.features.count > 1)
    let readme = try String(
      contentsOf: table.file.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
        "README.md"),
      encoding: .utf8)
    let digest = try #require(table.digest)
    #expect(readme.contains("| `\(name)` |") && readme.contains(digest))
  }

  @Test("are at least twelve, from two to 28 classes and up to 4,500 to 1, and no file lies there unlisted")
  func variety() throws {
    let all = CollectedTable.all
    #expect(all.count >= 12)
    #expect(all.map(\.classes).min() == 2 && all.map(\.classes).max() == 28)
    let shuttle = try CollectedTable.named(["shuttle"])[0].data().data
    #expect(shuttle.imbalance > 4500)
    let folder = all[0].file.deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(files) == Set(all.map { $0.file.lastPathComponent }))
  }

  @Test("that is not there is named beside those that are")
  func unknown() {
    let error = #expect(throws: CollectedTableError.self) { try CollectedTable.named(["iris"]) }
    #expect(error?.description.contains("\"iris\"") == true && error?.description.contains("yeast") == true)
  }

  @Test("of KEEL are those that were fetched, by size, or refused with how to fetch them")
  func fetched() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: CSVError.self) { try CollectedTable.fetched(in: folder.url) }
    #expect(missing?.description.contains("data/fetch-keel") == true)
    for (name, rows) in [("b", 6), ("a", 9), ("c", 6)] {
      let lines = (0..<rows).map { "\($0),\($0 * $0),\($0 % 3 == 0 ? "positive" : "negative")\n" }
      let text = "x1,x2,class\n" + lines.joined()
      try Data(text.utf8).write(to: folder.url.appendingPathComponent("\(name).csv"))
    }
    try Data("no table".utf8).write(to: folder.url.appendingPathComponent("notes.txt"))
    let tables = try CollectedTable.fetched(in: folder.url)
    #expect(tables.map(\.name) == ["b", "c", "a"] && tables.map(\.rows) == [6, 6, 9])
    #expect(try tables[2].data().data.classNames == ["negative", "positive"])
    #expect(try CollectedTable.chosen("c,a", of: tables).map(\.name) == ["c", "a"])
    #expect(try CollectedTable.chosen("small", of: tables) == tables)
    for text in ["", ",", "c,"] {
      #expect(throws: CollectedTableError.self, "\(text)") { try CollectedTable.chosen(text, of: tables) }
    }
    let error = #expect(throws: CollectedTableError.self) { try CollectedTable.chosen("yeast", of: tables) }
    #expect(error?.description.hasSuffix("b, c, a") == true)
  }
}
