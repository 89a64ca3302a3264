import Foundation

/// A program of the system, called with arguments that no shell reads.
struct ChildProgram: Sendable {
  /// What a finished call printed.
  struct Answer: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  let name: String
  private let file: URL

  /// Looks a program up where the shell would.
  ///
  /// - Throws: ``EngineError/missingTool(_:packages:)``.
  init(_ name: String, packages: String) throws(EngineError) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let files = folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
    guard let file = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      throw .missingTool(name, packages: packages)
    }
    self.name = name
    self.file = file
  }

  /// Calls the program and waits for its end.
  func call(_ arguments: [String]) throws -> Answer {
    let (output, errors) = (Pipe(), Pipe())
    let process = process(arguments)
    process.standardOutput = output
    process.standardError = errors
    try process.runUnmasked()
    // Both are read at once: a full pipe would stop the program while the other is waited for.
    let box = Answers()
    let reader = Thread { box.finish(try? errors.fileHandleForReading.readToEnd()) }
    reader.start()
    let printed = try? output.fileHandleForReading.readToEnd()
    let complaints = box.wait()
    process.waitUntilExit()
    return Answer(status: process.terminationStatus, output: text(printed), errors: text(complaints))
  }

  /// Starts the program, which goes on when this one ends; what it prints is appended to a file.
  func start(_ arguments: [String], log: URL) throws -> Process {
    if !FileManager.default.fileExists(atPath: log.path) { try Data().write(to: log) }
    let handle = try FileHandle(forWritingTo: log)
    try handle.seekToEnd()
    let process = process(arguments)
    process.standardOutput = handle
    process.standardError = handle
    try process.runUnmasked()
    return process
  }

  private func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    return process
  }

  private func text(_ data: Data?) -> String { String(decoding: data ?? Data(), as: UTF8.self) }

  /// What another thread reads.
  private final class Answers: @unchecked Sendable {
    private let isFinished = DispatchSemaphore(value: 0)
    private var data: Data?

    func finish(_ data: Data?) {
      self.data = data
      isFinished.signal()
    }

    func wait() -> Data? {
      isFinished.wait()
      return data
    }
  }
}

extension Process {
  /// Starts the program with no signal blocked: the threads of tasks block all of them, and a child that inherits that
  /// is ended neither by Ctrl-C nor by `kill`.
  fileprivate func runUnmasked() throws {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}

/// Text for a shell, in single quotes: nothing in it has a meaning.
func shellQuoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
