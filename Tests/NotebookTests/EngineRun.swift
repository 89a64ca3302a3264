import Foundation
import Testing

/// A run of `seeds` on an engine, in a folder of its own, beside the same run on this machine alone.
struct EngineRun {
  let folder: URL
  static let arguments = [
    "--majority", "0.5", "--seeds", "4", "--epochs", "12", "--regimes", "paper", "--terminal", "svg",
  ]
  /// Trainings of a fraction of a second are one task each.
  static let smallTasks = ["--task-minutes", "0.0001"]
  static let trials = 16

  /// Calls `body` with a run in a folder that is removed afterwards.
  static func with(_ body: (EngineRun) throws -> Void) throws {
    let folder = URL(fileURLWithPath: "/tmp/engine-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try end(folder, after: ProcessInfo.processInfo.processIdentifier)
    defer { try? end(folder, after: nil) }
    try body(EngineRun(folder: folder))
  }

  /// Ends every process whose command names the folder, and removes it: at once, or when another process is gone, for
  /// tests that are killed must leave no daemon behind.
  private static func end(_ folder: URL, after owner: Int32?) throws {
    let script = """
      for file in /proc/self/fd/*; do [ "${file##*/}" -lt 3 ] || eval "exec ${file##*/}>&-"; done
      while [ "$2" != now ] && kill -0 "$2" 2>/dev/null; do sleep 0.5; done
      [ -d "$1" ] || exit 0
      [ ! -d "$1/slurm" ] || "$3" down "$1/slurm"
      ! mountpoint -q "$1/out/runs/sweeps" || umount -l "$1/out/runs/sweeps"
      for file in $(grep -laF -- "$1" /proc/[0-9]*/cmdline); do
        process=${file#/proc/}
        [ "${process%/cmdline}" = $$ ] || kill -KILL "${process%/cmdline}"
      done 2>/dev/null
      rm -rf "$1"
      """
    try SystemPrograms.call(
      "/usr/bin/setsid",
      (owner == nil ? ["--wait"] : ["--fork"]) + ["/bin/bash", "-c", script, "bash", folder.path]
        + [owner.map { "\($0)" } ?? "now", Notebook.package.appendingPathComponent("Scripts/loopback-slurm").path])
  }

  private var out: URL { folder.appendingPathComponent("out") }
  var sweeps: URL { out.appendingPathComponent("runs/sweeps") }

  /// Runs the notebook to its end.
  func finish(_ arguments: [String], environment: [String: String] = [:]) throws -> (status: Int32, errors: String) {
    let run = try Notebook.run("seeds", Self.arguments + ["--out", out.path] + arguments, environment: environment)
    return (run.status, run.errors)
  }

  /// Starts the notebook.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    let process = Process()
    process.executableURL = Notebook.program("seeds")
    process.arguments = Self.arguments + ["--out", out.path] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let log = folder.appendingPathComponent("driver.log")
    try Data().write(to: log)
    let handle = try FileHandle(forWritingTo: log)
    (process.standardOutput, process.standardError) = (handle, handle)
    try process.runUnmasked()
    return process
  }

  var log: String { (try? String(contentsOf: folder.appendingPathComponent("driver.log"), encoding: .utf8)) ?? "" }

  /// The published table.
  func table() throws -> String {
    try String(contentsOf: out.appendingPathComponent("seeds/trials.csv"), encoding: .utf8)
  }

  /// The table of the same run on this machine alone, computed once.
  static let localTable = Result<String, any Error>(catching: {
    var table = ""
    try with { run in
      let local = try run.finish([])
      #expect(local.status == 0, "\(local.errors)")
      table = try run.table()
    }
    return table
  })

  /// The number of outcomes that workers have written.
  var written: Int {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: sweeps.path)) ?? []
    return names.filter { $0.contains("/part-") && $0.hasSuffix(".jsonl") }.reduce(0) { sum, name in
      let text = (try? String(contentsOf: sweeps.appendingPathComponent(name), encoding: .utf8)) ?? ""
      return sum + text.split(separator: "\n").count
    }
  }

  /// The workers that run for this folder, by what the system says of its processes.
  var workers: [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int32($0) }.filter { number in
      let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline") ?? Data()
      let words = line.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
      return words.first?.hasSuffix("/trials") == true && words.contains { $0.hasPrefix(sweeps.path) }
    }
  }

  /// Waits until a condition holds, at most a minute.
  static func wait(for condition: () -> Bool) -> Bool {
    for _ in 0..<6000 {
      if condition() { return true }
      usleep(10_000)
    }
    return false
  }
}

/// Programs of the system that tests need; where they are missing the tests are skipped, and say so.
enum SystemPrograms {
  private static let folders = ["/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin"]

  static func path(_ name: String) -> String? {
    folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func has(_ names: String...) -> Bool { names.allSatisfy { path($0) != nil } }

  /// Calls a program; what it says goes nowhere unless it is read.
  @discardableResult
  static func call(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws
    -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("output-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    try Data().write(to: output)
    process.standardInput = FileHandle.nullDevice
    let handle = try FileHandle(forWritingTo: output)
    (process.standardOutput, process.standardError) = (handle, handle)
    try process.runUnmasked()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }
}

extension Process {
  /// Starts the program with no signal blocked, as a shell does: the threads that tests run on block all.
  func runUnmasked() throws {
    var (none, before) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}
