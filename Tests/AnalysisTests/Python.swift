import Foundation

/// The Python of the machine, or the one that `ANALYSIS_PYTHON` names.
enum Python {
  /// Whether it has the packages that read safetensors.
  static let hasSafetensors = (try? run("import numpy, safetensors.numpy\nprint(1)", [])) == "1\n"

  /// What a script prints.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let program = ProcessInfo.processInfo.environment["ANALYSIS_PYTHON"] ?? "python3"
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, "-c", script] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
