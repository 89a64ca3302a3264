import Foundation
import Testing

@Suite("The notebooks of the experiment on glass", .serialized)
struct GlassNotebookTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("glass-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private func train(_ folder: URL) throws -> (status: Int32, output: String, errors: String) {
    try Notebook.run("figure3", ["--quick", "--epochs", "2", "--losses", "original", "--out", folder.path])
  }

  /// The names and contents of the checkpoints below a folder.
  private func checkpoints(_ folder: URL) throws -> [String: Data] {
    let runs = folder.appendingPathComponent("runs")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: runs.path)) ?? []
    return try Dictionary(
      uniqueKeysWithValues: names.filter { $0.hasSuffix(".safetensors") }.map {
        ($0, try Data(contentsOf: runs.appendingPathComponent($0)))
      })
  }

  @Test("come to the same bits after kill -9, and a second one does not train again")
  func killed() throws {
    try withFolder { whole in
      #expect(try train(whole).status == 0)
      let expected = try checkpoints(whole)
      #expect(expected.count == 1)
      try withFolder { folder in
        try kill(folder)
        let resumed = try train(folder)
        #expect(resumed.status == 0)
        #expect(try checkpoints(folder) == expected)
        let table = try Notebook.run(
          "table5", ["--quick", "--epochs", "2", "--losses", "original", "--peek", "--out", folder.path])
        #expect(table.status == 0, "\(table.errors)")
        let again = try train(folder)
        #expect(again.errors.contains("not trained again"), "\(again.errors)")
      }
    }
  }

  /// Starts a training and kills it as soon as its first checkpoint is there.
  private func kill(_ folder: URL) throws {
    let process = Process()
    process.executableURL = Notebook.program("figure3")
    process.arguments = ["--quick", "--epochs", "2", "--losses", "original", "--out", folder.path]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try checkpoints(folder).isEmpty { usleep(2000) }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "it ended before it was killed")
  }

  @Test("say what is wrong with a table of glasses, and where")
  func badTable() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appendingPathComponent("glass.csv")
      try "SiO2,Tg\n70,500\n".write(to: file, atomically: true, encoding: .utf8)
      let run = try Notebook.run(
        "table2", ["--train", file.path, "--validation", file.path, "--out", folder.path])
      #expect(run.status != 0)
      #expect(run.errors.contains("no column is named Al2O3"), "\(run.errors)")
    }
  }

  @Test(
    "fail, and say what is wrong",
    arguments: [
      (["figure3", "--losses", "huber"], "division_magnitude"),
      (["figure3", "--epochs", "0"], "0 epochs"),
      (["figure3", "--resume", "--fresh"], "contradict"),
      (["figure3", "--resume"], "leave out --resume"),
      (["figure3", "--losses", ""], "--losses stands without a value"),
      (["figure3", "--losses", "original", "--seeds", "5000000000"], "choose at most 10000"),
      (["figure3", "--epochs", "9223372036854775807"], "choose at most 10000000"),
      (["figure3", "--output", "9223372036854775807"], "(1024 + 1) × 9223372036854775807"),
      (["figure3", "--batch", "9223372036854775807"], "3 × 9223372036854775807 glasses"),
      (["figure2", "--network", "9223372036854775807"], "(20 + 1) × 9223372036854775807"),
      (["figure3", "--floor=-1"], "floor"),
      (["table2", "--interval", "500"], "--interval 500 600"),
      (["table2", "--interval", "2000", "3000"], "no glass has a Tg within"),
      (["table5", "--train", "x.csv"], "belong together"),
      (["screen", "--top", "0"], "a list of 0 glasses"),
      (["figure3", "--seed", "4294967295", "--seeds", "2"], "there are no 2 seeds from --seed 4294967295 on"),
      (["alignment", "--seed", "4294967295"], "there are no 2 seeds from --seed 4294967295 on"),
      (["screen", "--seeds", "3"], "--seeds 3 changes nothing here"),
      (["table5", "--seeds", "3"], "--seeds 3 changes nothing here"),
      (["screen", "--jobs", "7"], "--jobs 7 changes nothing here"),
      (["figure3", "--peek", "--jobs", "2"], "--jobs 2 changes nothing with --peek"),
      (["screen", "--peek"], "leave out --resume or --peek"),
      (["screen", "--fresh", "--candidates", "/nowhere.csv"], "/nowhere.csv"),
      (["screen", "--export", "/dev/null/x/network.safetensors"], "/dev/null"),
      (["sciglass", "--source", "/nowhere/SciGK.csv"], "/nowhere/SciGK.csv"),
    ])
  func refuse(command: [String], message: String) throws {
    try Notebook.quick(command[0], Array(command.dropFirst())) { run in
      #expect(run.status != 0)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }
}
