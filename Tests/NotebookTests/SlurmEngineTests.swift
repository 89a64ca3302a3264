import Foundation
import Testing

private let isInstalled = SystemPrograms.has("slurmctld", "slurmd", "munged", "sbatch")

/// Whether Slurm's daemons start here: some containers do not let them.
private let comesUp: Bool = {
  guard isInstalled else { return false }
  var isUp = false
  try? EngineRun.with { run in isUp = try startSlurm(for: run).status == 0 }
  return isUp
}()

/// Starts a Slurm of one node on this machine, which ends with the run's folder.
private func startSlurm(for run: EngineRun) throws -> (status: Int32, output: String) {
  try SystemPrograms.call(
    Notebook.package.appendingPathComponent("Scripts/loopback-slurm").path,
    ["up", run.folder.appendingPathComponent("slurm").path], environment: ["CPUS": "2"])
}

@Suite(
  "Trainings on Slurm", .serialized, .enabled(if: isInstalled, "Debian's slurm-wlm and munge bring it"),
  .enabled(if: comesUp, "Slurm's daemons do not start on this machine"))
struct SlurmEngineTests {
  private let engine = ["--engine", "slurm", "--array-limit", "3"]

  @Test("come to the same table after a task was killed, another cancelled, and the notebook stopped")
  func killed() throws {
    try withSlurm { run, environment in
      let driver = try run.start(engine + EngineRun.smallTasks, environment: environment)
      #expect(EngineRun.wait { run.written >= 2 && run.workers.count >= 2 }, "\(run.log)")
      let workers = run.workers
      if let worker = workers.first { kill(worker, SIGKILL) }
      let running = try SystemPrograms.call(
        "/usr/bin/squeue", ["--noheader", "--array", "--states=R", "--format=%i"], environment: environment)
      let last = try #require(running.output.split(separator: "\n").last.map(String.init))
      try SystemPrograms.call("/usr/bin/scancel", [last], environment: environment)
      // A polite stop, which works as Ctrl-C does, but is never ignored: the jobs stay.
      kill(driver.processIdentifier, SIGTERM)
      driver.waitUntilExit()
      let left = try SystemPrograms.call("/usr/bin/squeue", ["--noheader", "--array"], environment: environment)
      #expect(left.output.contains("slurm-"), "\(left.output)")

      let again = try run.finish(engine + EngineRun.smallTasks, environment: environment)
      #expect(again.status == 0, "\(again.errors)")
      #expect(again.errors.contains("again: "), "nothing was started anew: \(again.errors)")
      #expect(try run.table() == EngineRun.localTable.get())
      #expect(try FileManager.default.contentsOfDirectory(atPath: run.sweeps.path).isEmpty)
    }
  }

  @Test("are handed over by --detach and gathered by --collect, which starts nothing")
  func detached() throws {
    try withSlurm { run, environment in
      let early = try run.finish(engine + ["--collect"], environment: environment)
      let missing = "\(EngineRun.trials) of \(EngineRun.trials) trials are not finished"
      #expect(early.status != 0 && early.errors.contains(missing), "\(early.errors)")
      let over = try run.finish(engine + ["--task-minutes", "0.05", "--detach"], environment: environment)
      #expect(over.status == 0 && over.errors.contains("`scancel "), "\(over.errors)")
      let gathered = try run.finish(engine + ["--collect"], environment: environment)
      #expect(gathered.status == 0, "\(gathered.errors)")
      #expect(try run.table() == EngineRun.localTable.get())
    }
  }

  @Test(
    "end with a sentence when a disk is full, keep what was finished, and go on once there is room",
    .enabled(if: SmallDisk.mayMount, "a small disk cannot be mounted here"))
  func fullDisk() throws {
    try withSlurm { run, environment in
      try SmallDisk.fill(run, by: engine + ["--task-minutes", "0.05"], environment: environment)
    }
  }

  @Test("are refused in Slurm's words where it does not take them")
  func refused() throws {
    try withSlurm { run, environment in
      let refused = try run.finish(engine + ["--partition", "moon"], environment: environment)
      #expect(refused.status != 0 && refused.errors.contains("sbatch refuses: "), "\(refused.errors)")
      #expect(refused.errors.contains("partition"), "\(refused.errors)")
    }
  }

  /// Calls `body` with a Slurm of one node on this machine.
  private func withSlurm(_ body: (EngineRun, [String: String]) throws -> Void) throws {
    try EngineRun.with { run in
      let up = try startSlurm(for: run)
      try #require(up.status == 0, "\(up.output)")
      try body(run, ["SLURM_CONF": run.folder.appendingPathComponent("slurm/slurm.conf").path])
    }
  }
}
