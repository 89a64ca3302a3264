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
      contentsOf: table.file.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md"),
      encoding: .utf8)
    #expect(readme.contains("| `\(name)` |") && readme.contains(table.digest))
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
}
