import Foundation
import Testing

@Suite("A run whose files may not grow")
struct FullDiskTests {
  private static let arguments = ["--quick", "--losses", "cross_entropy,magnitude", "--seeds", "3", "--out"]

  /// Runs a script of the shell, in which `$0` is the program and `$1` a folder.
  private func shell(_ script: String, _ notebook: String, _ folder: URL) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, Notebook.program(notebook).path, folder.path]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  private func folder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent("full-\(UUID().uuidString)")
  }

  private func table(in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("quick/seeds/trials.csv"), encoding: .utf8)
  }

  @Test("names the file, leaves no half of one, and goes on to the same numbers", arguments: [0, 1, 2, 8, 24])
  func seeds(kilobytes: Int) throws {
    let (limited, whole) = (folder(), folder())
    defer { for folder in [limited, whole] { try? FileManager.default.removeItem(at: folder) } }
    let arguments = Self.arguments.joined(separator: " ")
    let first = try shell("ulimit -f \(kilobytes); exec \"$0\" \(arguments) \"$1\"", "seeds", limited)
    #expect(first.status == 1 || kilobytes == 24)
    #expect(first.errors.contains("cannot write \(limited.path)") || kilobytes == 24, "\(first.errors)")
    let left = try FileManager.default.subpathsOfDirectory(atPath: limited.path)
    #expect(!left.contains { $0.hasSuffix(".partial") }, "\(left)")
    for folder in [limited, whole] {
      let run = try shell("exec \"$0\" \(arguments) \"$1\"", "seeds", folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try table(in: limited) == table(in: whole))
  }

  @Test("keeps the glass that was trained before, and goes on from it")
  func checkpoints() throws {
    let limited = folder()
    defer { try? FileManager.default.removeItem(at: limited) }
    let first = try shell("ulimit -f 100; exec \"$0\" --quick --epochs 1 --out \"$1\"", "figure3", limited)
    #expect(first.status == 1 && first.errors.contains("cannot write \(limited.path)"), "\(first.errors)")
    let second = try shell("exec \"$0\" --quick --epochs 1 --out \"$1\"", "figure3", limited)
    #expect(second.status == 0, "\(second.errors)")
  }
}
