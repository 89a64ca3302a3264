import Foundation
import Testing

@Suite("Where the program of an engine is missing")
struct EngineToolTests {
  @Test(
    "the package that brings it is named",
    arguments: [
      (["--engine", "parallel"], "parallel", "parallel"), (["--engine", "slurm"], "sbatch", "slurm-client"),
      (["--engine", "slurm", "--partition", "moon", "--detach"], "sbatch", "slurm-client"),
    ])
  func missing(engine: [String], program: String, package: String) throws {
    try EngineRun.with { run in
      let refused = try run.finish(engine, environment: ["PATH": run.folder.path])
      let sentence = "there is no program \"\(program)\" here: on Debian `sudo apt-get install \(package)` brings it"
      #expect(refused.status != 0 && refused.errors.contains(sentence), "\(refused.errors)")
      #expect(!FileManager.default.fileExists(atPath: run.sweeps.path))
    }
  }

  @Test(
    "by ssh its client is named", .enabled(if: SystemPrograms.has("parallel"), "Debian's package parallel brings it"))
  func ssh() throws {
    try EngineRun.with { run in
      let program = try #require(SystemPrograms.path("parallel"))
      let folder = run.folder.appendingPathComponent("bin")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: folder.appendingPathComponent("parallel").path, withDestinationPath: program)
      let hosts = run.folder.appendingPathComponent("hosts")
      try "moon\n".write(to: hosts, atomically: true, encoding: .utf8)
      let refused = try run.finish(
        ["--engine", "parallel", "--hosts", hosts.path], environment: ["PATH": folder.path])
      #expect(
        refused.status != 0 && refused.errors.contains("`sudo apt-get install openssh-client`"), "\(refused.errors)")
    }
  }
}
