import Foundation
import Testing

private let isInstalled = SystemPrograms.has("parallel", "flock", "setsid")

@Suite("Trainings by GNU parallel", .serialized, .enabled(if: isInstalled, "Debian's package parallel brings it"))
struct ParallelEngineTests {
  private let engine = ["--engine", "parallel", "--jobs", "2"]

  @Test("come to the same table after a worker and the notebook itself were killed")
  func killed() throws {
    try EngineRun.with { run in
      let driver = try run.start(engine + EngineRun.smallTasks)
      #expect(EngineRun.wait { run.written >= 3 && !run.workers.isEmpty }, "\(run.log)")
      for worker in run.workers.prefix(1) { kill(worker, SIGKILL) }
      kill(driver.processIdentifier, SIGKILL)
      driver.waitUntilExit()
      // What parallel goes on with is waited for; the part of the killed worker is started again.
      let again = try run.finish(engine + EngineRun.smallTasks)
      #expect(again.status == 0, "\(again.errors)")
      #expect(try run.table() == EngineRun.localTable.get())
      #expect(try FileManager.default.contentsOfDirectory(atPath: run.sweeps.path).isEmpty)
    }
  }

  @Test("go on from the log of jobs where parallel itself was killed")
  func resumed() throws {
    try EngineRun.with { run in
      let driver = try run.start(engine + EngineRun.smallTasks + ["--detach"])
      driver.waitUntilExit()
      #expect(driver.terminationStatus == 0 && run.log.contains("handed over"), "\(run.log)")
      let number = try #require(run.log.firstMatch(of: #/process (\d+) of/#).flatMap { Int32($0.1) })
      #expect(EngineRun.wait { run.written >= 3 })
      // Its whole session: parallel, and the workers.
      kill(-number, SIGKILL)
      for worker in run.workers { kill(worker, SIGKILL) }
      let again = try run.finish(engine + EngineRun.smallTasks)
      #expect(again.status == 0, "\(again.errors)")
      #expect(try run.table() == EngineRun.localTable.get())
    }
  }

  @Test(
    "run on another machine by ssh",
    .enabled(if: SystemPrograms.has("sshd", "ssh", "ssh-keygen"), "Debian's package openssh-server brings sshd"))
  func ssh() throws {
    try EngineRun.with { run in
      let hosts = try LoopbackSSH(in: run.folder)
      let there = try run.finish(
        ["--engine", "parallel", "--jobs", "2", "--hosts", hosts.file.path] + EngineRun.smallTasks)
      #expect(there.status == 0, "\(there.errors)")
      #expect(try run.table() == EngineRun.localTable.get())
      #expect(hosts.log.contains("Accepted publickey"))
    }
  }

  @Test(
    "end with a sentence when a disk is full, keep what was finished, and go on once there is room",
    .enabled(if: SmallDisk.mayMount, "a small disk cannot be mounted here"))
  func fullDisk() throws {
    try EngineRun.with { run in try SmallDisk.fill(run, by: engine + EngineRun.smallTasks) }
  }

  @Test("are refused with a sentence where a list of hosts names none")
  func noHosts() throws {
    try EngineRun.with { run in
      let file = run.folder.appendingPathComponent("hosts")
      try "# none\n".write(to: file, atomically: true, encoding: .utf8)
      let refused = try run.finish(["--engine", "parallel", "--hosts", file.path])
      #expect(refused.status != 0 && refused.errors.contains("it names no host"), "\(refused.errors)")
    }
  }
}

/// A server for ssh on this machine, with keys of its own.
private struct LoopbackSSH {
  /// What `--hosts` reads.
  let file: URL
  private let folder: URL
  var log: String { (try? String(contentsOf: folder.appendingPathComponent("sshd.log"), encoding: .utf8)) ?? "" }

  init(in folder: URL) throws {
    self.folder = folder
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    for name in ["host", "user"] {
      try SystemPrograms.call("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", path(name)])
    }
    try FileManager.default.copyItem(atPath: path("user.pub"), toPath: path("authorized"))
    // Where root starts it, the server wants this folder.
    if getuid() == 0 {
      try? FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    }
    let port = Int.random(in: 20_000..<60_000)
    let settings = """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(path("host"))
      AuthorizedKeysFile \(path("authorized"))
      PidFile \(path("sshd.pid"))
      StrictModes no
      PasswordAuthentication no
      UsePAM no
      MaxStartups 100
      """
    try settings.write(toFile: path("sshd_config"), atomically: true, encoding: .utf8)
    let client = """
      Host loopback
        HostName 127.0.0.1
        Port \(port)
        IdentityFile \(path("user"))
        StrictHostKeyChecking no
        UserKnownHostsFile \(path("known"))
        LogLevel ERROR
      """
    try client.write(toFile: path("ssh_config"), atomically: true, encoding: .utf8)
    file = folder.appendingPathComponent("hosts")
    try "ssh -F \(path("ssh_config")) loopback\n".write(to: file, atomically: true, encoding: .utf8)
    // It becomes a daemon. As a child it would close what tells Foundation of its end, which then waits for that.
    try SystemPrograms.call("/usr/sbin/sshd", ["-f", path("sshd_config"), "-E", path("sshd.log")])
    let log = folder.appendingPathComponent("sshd.log")
    #expect(
      EngineRun.wait { ((try? String(contentsOf: log, encoding: .utf8)) ?? "").contains("listening") }, "no sshd")
  }
}
