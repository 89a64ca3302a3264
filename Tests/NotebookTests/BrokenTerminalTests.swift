import Foundation
import Testing

@Suite("A notebook whose terminal is gone")
struct BrokenTerminalTests {
  @Test(
    "writes its page all the same",
    arguments: ["2>&-", "2>/dev/full", ">&-", ">/dev/full", "2>&- >&- <&-", "| true", "2>&1 | true"])
  func survives(redirection: String) throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("broken-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let command = "set -o pipefail; '\(Notebook.program("figure2").path)' --epochs 40 --live --out '\(out.path)'"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "\(command) \(redirection)"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: out.appendingPathComponent("figure2").path)
    let expected = ["README.md", "figure2.dat", "figure2.gp", "figure2.png", "figure2.svg", "run.json"]
    #expect(expected.allSatisfy(names.contains))
    for name in expected where !name.hasSuffix(".png") {
      let text = try String(contentsOf: out.appendingPathComponent("figure2/\(name)"), encoding: .utf8)
      #expect(!text.contains(" of 160 "), "a message stands in \(name)")
    }
  }

  @Test(
    "fails where what it prints cannot be read, and nothing else holds it",
    arguments: ["figure1' --help", "gallery' --help", "compare-runs' --help", "compare-runs' figure1 figure1"],
    ["> /dev/full", ">&-"])
  func help(command: String, redirection: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "'\(Notebook.program(command).path) \(redirection)"]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1 && text.contains("cannot write standard output"))
  }

  @Test("says that JSON could not be printed, where half of it would pass as success")
  func json() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("broken-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let command = "'\(Notebook.program("figure1").path)' --quick --format json --out '\(out.path)' > /dev/full"
    process.arguments = ["-c", command]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
  }
}

@Suite("A notebook for programs")
struct MachineReadableTests {
  @Test("prints one JSON object and nothing else")
  func json() throws {
    try Notebook.quick("table3", ["--format", "json", "--epochs", "1"]) { run in
      #expect(run.status == 0)
      let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      let object = try #require(value as? [String: Any])
      for key in ["title", "folder", "files", "sentences", "tables", "settings"] {
        #expect(object[key] != nil, "\(key)")
      }
      #expect(object["isQuick"] as? Bool == true)
    }
  }

  @Test("says nothing when it is told to be quiet, but errors")
  func quiet() throws {
    try Notebook.quick("figure2", ["--quiet", "--epochs", "1"]) { run in
      let files = try run.files()
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
      #expect(files.contains("README.md"))
    }
    try Notebook.quick("magfunction", ["--quiet", "--points", "/no\u{1B}[31mwhere.csv"]) { run in
      #expect(run.status == 1)
      #expect(run.errors.contains("where.csv") && !run.errors.contains("\u{1B}"))
    }
  }

  @Test("says at last where the page is")
  func lastLine() throws {
    try Notebook.quick("figure1") { run in
      let last = run.output.split(separator: "\n").last
      #expect(last == "page: \(run.folder.path)/README.md")
    }
  }
}
