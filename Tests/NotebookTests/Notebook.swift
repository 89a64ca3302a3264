import Foundation

/// A notebook's program, as `swift run` would start it.
struct Notebook {
  /// What a finished run left behind.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
    let folder: URL

    /// The lines of a file it wrote.
    func lines(of file: String) throws -> [String] {
      try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The names of the files it wrote.
    func files() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }
  }

  let name: String

  /// All notebooks of the package, by their source files.
  static var all: [String] {
    let sources = package.appendingPathComponent("notebooks")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }

  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the notebook with `--quick` into a folder of its own, which `body` may read.
  static func quick<Result>(
    _ name: String, _ arguments: [String] = [], environment: [String: String] = [:],
    _ body: (Run) throws -> Result
  ) throws -> Result {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("notebook-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let arguments = ["--quick", "--out", out.path] + arguments
    let (status, output, errors) = try run(name, arguments, environment: environment)
    let folder = out.appendingPathComponent("quick").appendingPathComponent(name)
    return try body(Run(status: status, output: output, errors: errors, folder: folder))
  }

  /// Runs the notebook and returns its exit status and what it printed.
  static func run(
    _ name: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = program(name)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: a full pipe would stop the notebook while nobody reads it.
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)")
    let errors = FileManager.default.temporaryDirectory.appendingPathComponent("errors-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: errors)
    }
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.runUnmasked()
    process.waitUntilExit()
    return (
      process.terminationStatus, try String(contentsOf: output, encoding: .utf8),
      try String(contentsOf: errors, encoding: .utf8)
    )
  }

  /// The notebook's program, which is built beside the tests.
  static func program(_ name: String) -> URL {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent(name)
  }
}
