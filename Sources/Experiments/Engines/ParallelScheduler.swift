import Files
import Foundation

/// GNU parallel: the cores of this machine, or of those of a file by ssh, which see the same files at the same places.
///
/// Its log of jobs says which parts are done when it is started again. While it or a worker of this machine runs, a
/// file of the folder is locked.
struct ParallelScheduler: Scheduler {
  static let packages = "parallel"
  let name = "parallel"
  let mostParts = 1_000_000
  let leastParts: Int
  private let jobs: Int?
  private let hosts: URL?
  private let setsid: ChildProgram

  /// - Parameters:
  ///   - jobs: how many workers run at a time, on each host; `nil` for one a core.
  ///   - hosts: a file with a host a line, as `parallel --sshloginfile` reads it.
  /// - Throws: ``EngineError`` and ``FileError`` where something is missing.
  init(jobs: Int?, hosts: URL?) throws {
    self.jobs = jobs
    self.hosts = hosts
    for tool in ["parallel"] + (hosts == nil ? [] : ["ssh"]) {
      _ = try ChildProgram(tool, packages: tool == "ssh" ? "openssh-client" : Self.packages)
    }
    _ = try ChildProgram("flock", packages: "util-linux")
    setsid = try ChildProgram("setsid", packages: "util-linux")
    var count = 1
    if let hosts {
      let text = try WholeFile.text(of: hosts.path, limit: 1 << 24)
      count = text.split(separator: "\n").count { !$0.hasPrefix("#") && $0.contains { $0 != " " } }
      guard count > 0 else { throw FileError.unreadable(path: hosts.path, message: "it names no host, one a line") }
    }
    // Several parts a worker, so that none waits long for the last.
    leastParts = 4 * count * (jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  func start(_ parts: [Int], of folder: SweepFolder, worker: [String], isRetry: Bool) throws -> String {
    let log = folder.url.appendingPathComponent("jobs.txt")
    // What the log calls done has lost outcomes, such as to a full disk: every part looks for itself.
    if isRetry { try? FileManager.default.removeItem(at: log) }
    // The log counts places in this list, which therefore holds all parts, done or not.
    let numbers = folder.url.appendingPathComponent("parts.txt")
    try AtomicFile.write((1...folder.parts).map { "\($0)\n" }.joined(), to: numbers)
    let mark = "@PART@"
    let command =
      worker.map(shellQuoted) + ["--list", shellQuoted(folder.list.file.path), "--part", "\(mark)/\(folder.parts)"]
      + ["--out", shellQuoted(folder.outcomes(mark).path)]
    var arguments = [
      "flock", "--nonblock", lock(folder).path, "parallel", "--will-cite", "--no-notice", "-I", mark, "--joblog",
      log.path, "--resume-failed", "--jobs", jobs.map { "\($0)" } ?? "100%", "--arg-file", numbers.path,
    ]
    if let hosts { arguments += ["--sshloginfile", hosts.path] }
    let process = try setsid.start(
      arguments + [command.joined(separator: " ")], log: folder.url.appendingPathComponent("parallel.log"))
    // It has begun once the lock is taken, unless it is over by then.
    for _ in 0..<1000 where process.isRunning && !isLocked(folder) { usleep(10_000) }
    return "process \(process.processIdentifier) of \(parts.count) part\(parts.count == 1 ? "" : "s"); "
      + "`kill \(process.processIdentifier)` ends it"
  }

  func activity(of folder: SweepFolder) throws -> String? { isLocked(folder) ? "running" : nil }

  private func lock(_ folder: SweepFolder) -> URL { folder.url.appendingPathComponent("lock") }

  private func isLocked(_ folder: SweepFolder) -> Bool {
    let descriptor = open(lock(folder).path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0
  }
}
