import Foundation
import Testing

@Suite("A notebook that is asked for the impossible")
struct NotebookErrorTests {
  @Test(
    "fails, and says what is wrong",
    arguments: [
      (["figure2", "--majority", "1.2"], "1.2"),
      (["figure2", "--epochs", "0"], "0 epochs are none"),
      (["figure2", "--batch", "0"], "0 samples are none"),
      (["figure2", "--learning-rate", "nan"], "nan"),
      (["figure2", "--network", "0"], "64,32"),
      (["figure2", "--majority", "0.5,0.9"], "2 shares"),
      (["custom", "--losses", "own:t=x"], "x"),
      (["batches", "--batch", "64"], "--sizes"),
      (["table6", "--jobs", "2"], "one training runs at a time"),
      (["seeds", "--seed", "-1"], "not -1"),
      (["figure1", "--seed", "-1"], "'-1' is invalid for '--seed"),
      (["seeds", "--losses=", "--quiet"], "--losses stands without a value"),
      (["noise", "--seed", "4294967295"], "begin at 4294967286 or lower"),
      (["boundary", "--seed", "4294967295"], "the test samples have the next seed"),
      (["batches", "--sizes=-1"], "--sizes: -1 is no number of samples"),
      (["batches", "--sizes", "32,1e9"], "1000000000 samples are too many"),
      (["scaling", "--direct", "0"], "choose at least 100"),
      (["scaling", "--dilation", "inf"], "--dilation inf"),
      (["scaling", "--python", "x"], "--python changes nothing with --quick"),
      (["dilation", "--dilations", "1,-2"], "--dilations has -2.0"),
      (["magfunction", "--count", "9000000000000000000"], "would take"),
      (["figure2", "--network", "9000000000", "--memory", "1"], "more than the limit of 1.0 GB"),
      (["figure2", "--memory", "nan"], "--memory nan"),
      (["seeds", "--seeds", "4294967296"], "4294967296 seeds are too many"),
      (["seeds", "--losses", "magnitude"], "at least 2 are compared"),
      (["appropriate", "--properties", ","], "--properties has no \"\""),
      (
        ["seeds", "--regimes", "tuned-rate", "--learning-rate", "0.1"],
        "--learning-rate changes nothing: it is tuned in"
      ),
      (["losses", "--regimes", "fully-tuned", "--schedule", "cosine"], "--schedule changes nothing: it is tuned in"),
      (["real", "--tables", ","], "there is no table \"\""),
      (["losses", "--describe", "focal", "--seeds", "3"], "--seeds changes nothing beside --describe"),
      (["losses", "--list", "--objective", "accuracy"], "--objective changes nothing beside --list"),
      (["embeddings", "--save", "/dev/null/x"], "cannot write /dev/null"),
      (["figure3", "--losses", "original, original"], "--losses names original twice"),
      (["magfunction", "--from", "1", "--to", "2", "--resolve", "0.5"], "--resolve 0.5 changes nothing"),
      (["alignment", "--jobs", "0"], "--jobs is 0: choose 1 to 1024"),
      (["subsets", "--draws=-1"], "--draws is -1: choose 0 to 1000000"),
      (["linear", "--outliers", "62"], "--outliers is 62: choose 0 to 61"),
      (["compare", "--folds", "3", "--seeds", "4"], "--seeds changes nothing beside --folds"),
      (
        [
          "losses", "--losses", "cross_entropy,magnitude", "--objective", "mean_squared_error", "--regimes", "paper",
          "--learning-rate", "1e30",
        ], "at the learning rate 1e+30, diverged in its first epoch"
      ),
      (["custom", "--learning-rate", "1e30"], "each of the 3 trainings, with magnitude, cross_entropy, own"),
      (["boundary", "--learning-rate", "1e30"], "at the learning rate 1e+30, diverged in its first epoch"),
      (["linear", "--learning-rate", "1e30"], "the learning rate 1e+30 diverged: after step"),
      (["falsenegatives", "--learning-rate", "0.5"], "--learning-rate changes nothing here: every loss gets the rate"),
      (["quantization", "--codes", "1"], "1 code leaves nothing to choose"),
      (["magfunction", "--adaptive", "--steps", "2"], "take --steps 9 or more"),
      (["dimension", "--sizes", "20,20"], "--sizes has 20 twice"),
      (["figure2", "--schedule", "warmup(2)+warmup(2)"], "follows another of its kind"),
      (["convexity", "--pairs", "1000000000000"], "choose 1 to 1000000"),
      (["conjecture", "--trials", "9223372036854775807"], "choose at most 1000000"),
      (["diversity", "--count", "7", "points.csv"], "change nothing beside tables"),
      (["embeddings", "--save", ""], "--save stands without a value"),
      (["real", "--tables", "yeast,yeast"], "named twice"),
      (["noise", "--shares", "0,1.5"], "1.5"),
      (["figure2", "--losses", "huber"], "magnitude, spread, cross_entropy, mean_squared_error"),
      (["figure2", "--terminal", "crayon"], "crayon"),
      (["figure1", "--distance=-1"], "positive"),
      (["magfunction", "--from", "0"], "dilation 0"),
      (["magfunction", "--from", "2", "--to", "1"], "2.0 to 1.0"),
      (["magfunction", "--points", "/nowhere/points.csv"], "/nowhere/points.csv"),
      (["magfunction", "--shape", "circle", "--dimension", "1"], "2 dimensions"),
    ])
  func refuses(command: [String], message: String) throws {
    try Notebook.quick(command[0], Array(command.dropFirst())) { run in
      #expect(run.status != 0)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  @Test("keeps data and script when gnuplot is missing, and says how to install it")
  func withoutGnuplot() throws {
    try Notebook.quick("figure1", environment: ["GNUPLOT": "/nowhere/gnuplot"]) { run in
      #expect(run.status != 0)
      #expect(run.errors.contains("apt-get install -y gnuplot-nox"))
      let files = try run.files()
      #expect(files.contains("figure1.dat") && files.contains("figure1.gp"))
    }
  }

  @Test("keeps the epochs before a training diverged, and says where it did")
  func diverging() throws {
    // The loss grows a hundredfold with every epoch.
    let losses = "geometric(0.1,1e9,5)*cross_entropy,magnitude"
    try Notebook.quick("figure2", ["--epochs", "5", "--losses", losses]) { run in
      #expect(run.status != 0)
      #expect(run.errors.contains("diverged in epoch 3"), "\(run.errors)")
      #expect(try run.lines(of: "README.md").contains { $0.contains("diverged in epoch 3") })
      let rows = try run.lines(of: "figure2.dat").filter { !$0.isEmpty && !$0.hasPrefix("epoch") }
        .map { $0.split(separator: " ").compactMap { Double($0) } }
      #expect(rows.map(\.count) == [3, 3, 3, 3, 3])
      #expect(rows.map { (0...1).contains($0[1]) } == [true, true, false, false, false])
      #expect(rows.allSatisfy { (0...1).contains($0[2]) })
    }
  }

  @Test(
    "refuses one seed where losses are compared by differences, before it trains",
    arguments: [
      "appropriate", "batches", "dilation", "imbalance", "losses", "minority", "noise", "rates", "seeds", "warmup",
    ])
  func oneSeed(name: String) throws {
    let (status, _, errors) = try Notebook.run(name, ["--quick", "--seeds", "1"])
    #expect(status == 64 && errors.contains("--seeds 1: losses are compared by differences"), "\(errors)")
  }

  @Test("draws warm-ups of one epoch, and refuses what diverges from the first with a sentence")
  func shortWarmUp() throws {
    let losses = ["--losses", "cross_entropy,magnitude"]
    try Notebook.quick("warmup", losses + ["--epochs", "1"]) { run in #expect(run.status == 0, "\(run.errors)") }
    try Notebook.quick("warmup", losses + ["--learning-rate", "1e30"]) { run in
      #expect(run.status == 1 && run.errors.contains("there is nothing to compare"), "\(run.errors)")
    }
  }

  @Test("names the line and column of a table that is none")
  func badTable() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("points-\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try "x,y\n1,2\n3,oops\n".write(to: file, atomically: true, encoding: .utf8)
    try Notebook.quick("magfunction", ["--points", file.path]) { run in
      #expect(run.status != 0)
      #expect(run.errors.contains("\(file.path), line 3, column 2: \"oops\" is not a number"), "\(run.errors)")
    }
  }

  @Test("leaves no half-written file when it is interrupted")
  func interrupted() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("notebook-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    func files() -> [String] { (try? FileManager.default.subpathsOfDirectory(atPath: out.path)) ?? [] }
    // Pictures take gnuplot long enough to be met half-written.
    for _ in 0..<3 {
      try? FileManager.default.removeItem(at: out)
      let process = Process()
      process.executableURL = Notebook.program("figure1")
      process.arguments = ["--out", out.path]
      process.standardError = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      while process.isRunning, !files().contains(where: { $0.contains("svg.") }) { usleep(500) }
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
      let left = files()
      #expect(left.contains { $0.hasSuffix(".dat") } && !left.contains { $0.hasSuffix("README.md") }, "\(left)")
      #expect(!left.contains { $0.contains(".partial") }, "\(left)")
    }
  }
}
