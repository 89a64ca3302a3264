import Foundation
import Testing

/// Calls `body` with a folder that holds what the scripts read.
private func withCopy(_ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("package-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  for name in ["Package.swift", "Scripts", "Sources", "docs", "notebooks"] {
    try FileManager.default.copyItem(
      at: Notebook.package.appendingPathComponent(name), to: folder.appendingPathComponent(name))
  }
  try body(folder)
}

@Suite("Scripts/new-notebook")
struct NewNotebookTests {
  private func create(_ name: String, in folder: URL) throws -> (status: Int32, errors: String) {
    let process = Process()
    process.executableURL = folder.appendingPathComponent("Scripts/new-notebook")
    process.arguments = [name]
    let errors = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The names between the brackets of `let notebooks = [ … ]`.
  private func listed(in folder: URL) throws -> [String] {
    let manifest = try text("Package.swift", in: folder)
    let start = try #require(manifest.range(of: "let notebooks = ["))
    let list = manifest[start.upperBound...].prefix { $0 != "]" }
    return list.split(separator: "\"").map(String.init).filter { $0.allSatisfy { $0.isLetter || $0.isNumber } }
  }

  @Test("writes the notebook that the tutorial begins with, and enters its name in the sorted list")
  func writes() throws {
    try withCopy { folder in
      let before = try listed(in: folder)
      for name in ["zebra", "aardvark"] { #expect(try create(name, in: folder).status == 0) }
      #expect(try listed(in: folder) == (before + ["zebra", "aardvark"]).sorted())
      let source = try text("notebooks/zebra.swift", in: folder)
      #expect(source.contains("@main\nstruct Zebra: Notebook {"))
      let body = try #require(source.range(of: "func run() async throws {").map { source[$0.lowerBound...] })
      let tutorial = "docs/Cardinality.docc/Resources/circle-1.swift"
      #expect(try text(tutorial, in: Notebook.package).contains(body))
      let manifest = try text("Package.swift", in: folder)
      #expect(manifest.split(separator: "\n").allSatisfy { $0.count <= 120 })
      #expect(manifest.hasSuffix(try text("Package.swift", in: Notebook.package).suffix(400)))
    }
  }

  @Test(
    "refuses names that are taken or none, and changes nothing", arguments: ["figure2", "Circle", "a b", "../x", ""])
  func refuses(name: String) throws {
    try withCopy { folder in
      let run = try create(name, in: folder)
      #expect(run.status == 64)
      #expect(run.errors.hasPrefix("new-notebook: "))
      #expect(try text("Package.swift", in: folder) == text("Package.swift", in: Notebook.package))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("notebooks").path)
      #expect(names.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted() == Notebook.all)
    }
  }
}

@Suite("Scripts/watch")
struct WatchTests {
  @Test("runs a notebook, and again after a save, with its options")
  func runs() throws {
    try withCopy { folder in
      // In place of the toolchain, a program that notes what it is asked for.
      let log = folder.appendingPathComponent("log")
      let swift = folder.appendingPathComponent("swift")
      try "#!/bin/sh\necho \"$@\" >>'\(log.path)'\n".write(to: swift, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: swift.path)
      func runs(atLeast count: Int) -> [String] {
        for _ in 0..<500 {
          let lines = ((try? String(contentsOf: log, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
          if lines.count >= count { return lines }
          usleep(20_000)
        }
        return []
      }
      let process = Process()
      process.executableURL = folder.appendingPathComponent("Scripts/watch")
      process.arguments = ["figure2", "--quick"]
      process.environment = ["PATH": "\(folder.path):/usr/bin:/bin"]
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      defer {
        // Whoever started the tests may have it ignore kinder signals, which a shell then ignores too.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
      #expect(runs(atLeast: 1) == ["run figure2 --quick"])
      let source = folder.appendingPathComponent("Sources/Files/CSV.swift")
      try "// another line".write(to: source, atomically: true, encoding: .utf8)
      #expect(runs(atLeast: 2) == ["run figure2 --quick", "run figure2 --quick"])
    }
  }
}
