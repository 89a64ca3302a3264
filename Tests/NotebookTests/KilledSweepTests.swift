import Foundation
import Testing

@Suite("A sweep that is killed")
struct KilledSweepTests {
  @Test("goes on where it was after kill -9, to the same table as one that was not")
  func killed() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("killed-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    func arguments(_ name: String) -> [String] {
      [
        "--majority", "0.5", "--seeds", "6", "--epochs", "10", "--regimes", "paper", "--out",
        folder.appendingPathComponent(name).path,
      ]
    }
    func table(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent("\(name)/seeds/trials.csv"), encoding: .utf8)
    }
    let process = Process()
    process.executableURL = Notebook.program("seeds")
    process.arguments = arguments("killed")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, kept(in: folder) < 3 { usleep(2000) }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let count = kept(in: folder)
    try #require(count >= 3 && count < 24)

    let resumed = try Notebook.run("seeds", arguments("killed"))
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(resumed.output.contains("trials: \(count) reused") && resumed.output.contains("\(24 - count) computed"))
    let whole = try Notebook.run("seeds", arguments("whole"))
    #expect(whole.status == 0, "\(whole.errors)")
    #expect(try table("killed") == table("whole"))
  }

  /// The number of rows that are kept.
  private func kept(in folder: URL) -> Int {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let files = names.filter { $0.hasSuffix(".jsonl") }.map { folder.appendingPathComponent($0) }
    return files.reduce(0) { sum, file in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      return sum + text.split(separator: "\n").count
    }
  }
}
