import Analysis
import ArgumentParser
import Foundation
import Testing

@testable import Experiments
@testable import Learning

/// A scheduler that calls the worker within this process, in an order and with accidents of its own.
private final class TestScheduler: Scheduler, Sendable {
  let name = "test"
  let leastParts: Int
  let mostParts = 1000
  private let stamps: SourceStamps
  /// What comes over a part at a start, given its number and how often any was started.
  private let accident: @Sendable (_ part: Int, _ start: Int, _ file: URL) -> Bool
  private let starts = Locked(0)

  init(parts: Int, stamps: SourceStamps, accident: @escaping @Sendable (Int, Int, URL) -> Bool = { _, _, _ in false }) {
    leastParts = parts
    self.stamps = stamps
    self.accident = accident
  }

  var count: Int { starts.withLock { $0 } }

  func start(_ parts: [Int], of folder: SweepFolder, worker: [String], isRetry: Bool) throws -> String {
    let start = starts.withLock { starts in
      starts += 1
      return starts
    }
    for part in parts.reversed() {
      let out = folder.outcomes("\(part)")
      let arguments = ["--list", folder.list.file.path, "--part", "\(part)/\(folder.parts)", "--out", out.path]
      let worker = try TrialWorker.parse(arguments)
      do { try worker.work(by: stamps) } catch is ExitCode {}
      if accident(part, start, out) { return "broken" }
    }
    return "started"
  }

  func activity(of folder: SweepFolder) throws -> String? { nil }
}

@Suite("Trials on other machines")
struct ScheduledEngineTests {
  private func sweep(_ folder: URL, _ scheduler: TestScheduler, retries: Int = 2) -> Sweep {
    var plan = ScheduledEngine.Plan()
    (plan.interval, plan.retries) = (0.01, retries)
    let stamps = SmallTrials.stamps("a")
    let engine = ScheduledEngine(
      scheduler, plan, in: folder.appendingPathComponent("sweeps"), stamps: stamps, worker: ["trials"])
    return Sweep(
      in: TrialStore(in: folder.appendingPathComponent("trials")), reuse: .sameSources, on: engine, stamps: stamps)
  }

  private func local() async throws -> String {
    try await SmallTrials.withFolder { folder in
      let sweep = SmallTrials.sweep(folder)
      _ = try await sweep.outcomes(of: SmallTrials.trials("cross_entropy,magnitude,focal", seeds: [1, 2, 3]))
      return sweep.csv
    }
  }

  @Test("come to the same table as here, in any number of parts", arguments: [1, 3, 7, 100])
  func parts(count: Int) async throws {
    let expected = try await local()
    try await SmallTrials.withFolder { folder in
      let sweep = sweep(folder, TestScheduler(parts: count, stamps: SmallTrials.stamps("a")))
      _ = try await sweep.outcomes(of: SmallTrials.trials("cross_entropy,magnitude,focal", seeds: [1, 2, 3]))
      #expect(sweep.csv == expected)
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("sweeps").path)
      #expect(left.isEmpty)
    }
  }

  @Test("are started again where a worker died in the middle of a row, and only those")
  func accidents() async throws {
    let expected = try await local()
    try await SmallTrials.withFolder { folder in
      let scheduler = TestScheduler(parts: 4, stamps: SmallTrials.stamps("a")) { part, start, file in
        guard start == 1, part == 3, let text = try? String(contentsOf: file, encoding: .utf8) else { return false }
        try? String(text.dropLast(90)).write(to: file, atomically: true, encoding: .utf8)
        return true
      }
      let sweep = sweep(folder, scheduler)
      _ = try await sweep.outcomes(of: SmallTrials.trials("cross_entropy,magnitude,focal", seeds: [1, 2, 3]))
      #expect(scheduler.count == 2)
      #expect(sweep.csv == expected)
    }
  }

  @Test("that never finish end with a sentence, and a later run goes on with what is there")
  func givenUp() async throws {
    let expected = try await local()
    let trials = try SmallTrials.trials("cross_entropy,magnitude,focal", seeds: [1, 2, 3])
    try await SmallTrials.withFolder { folder in
      let broken = TestScheduler(parts: 4, stamps: SmallTrials.stamps("a")) { part, _, file in
        if part == 4 { try? FileManager.default.removeItem(at: file) }
        return part == 3
      }
      do {
        _ = try await sweep(folder, broken, retries: 1).outcomes(of: trials)
        Issue.record("part 4 has no outcomes")
      } catch EngineError.unfinished(let missing, let count, let tries, _, _) {
        #expect(missing == 2 && count == 9 && tries == 2, "\(missing) of \(count), \(tries)")
      }
      let later = sweep(folder, TestScheduler(parts: 4, stamps: SmallTrials.stamps("a")))
      _ = try await later.outcomes(of: trials)
      #expect(later.csv == expected)
      #expect(later.counts.reused == 7 && later.counts.computed == 2, "\(later.counts)")
    }
  }

  @Test("that cannot be computed are not started again, and say why")
  func failed() async throws {
    try await SmallTrials.withFolder { folder in
      var trials = try SmallTrials.trials("cross_entropy", seeds: [1, 2])
      trials[1].resampling = .smote(neighbours: 500)
      let scheduler = TestScheduler(parts: 1, stamps: SmallTrials.stamps("a"))
      do {
        _ = try await sweep(folder, scheduler).outcomes(of: trials)
        Issue.record("SMOTE found 500 neighbours in a class of fewer samples")
      } catch EngineError.failed(let sentence) {
        #expect(sentence.contains("cross_entropy on samples(") && sentence.contains("SMOTE with 500 neighbours"))
      }
      #expect(scheduler.count == 1)
    }
  }

  @Test("go to workers of the same sources only")
  func otherSources() async throws {
    try await SmallTrials.withFolder { folder in
      let sweep = sweep(folder, TestScheduler(parts: 1, stamps: SmallTrials.stamps("b")))
      do {
        _ = try await sweep.outcomes(of: SmallTrials.trials("cross_entropy"))
        Issue.record("a worker of other sources computed trials")
      } catch EngineError.failed(let sentence) {
        #expect(sentence.contains("other sources (b) than those of the list (a)"), "\(sentence)")
      }
    }
  }
}

@Suite("A trial as a line")
struct TrialTaskTests {
  private let stamps = SmallTrials.stamps("a")

  @Test("is repeated with every setting, whatever its loss", arguments: typedLosses)
  func losses(text: String) throws {
    var trial = Trial(try #require(try LossCatalogue.standard.losses(text).first))
    (trial.noise, trial.scaling, trial.resampling) = (0.1, .raw, .smote(neighbours: 3))
    (trial.selection, trial.testReading, trial.seed, trial.noisyPart) = (.accuracy, .everyEpoch, 77, .training)
    (trial.training.clipping, trial.training.schedule) = (1.5, try LearningRateSchedule("cosine"))
    let task = try TrialTask(trial, by: stamps)
    let line = try CheckedLine.text(of: task)
    let read = try #require(CheckedLine.value(TrialTask.self, in: line))
    #expect(read == task)
    var known: [String: CarriedData] = [:]
    let again = try TrialList(file: URL(fileURLWithPath: "/nowhere/list")).trial(read, known: &known)
    #expect(TrialSettings(again) == TrialSettings(trial))
    #expect(try TrialRow.Key(again) == TrialRow.Key(trial) && TrialRow.Key(trial) == task.key)
  }

  @Test("has none where the notebook defines a part of it, and says which")
  func notPortable() throws {
    struct OwnData: DataSource {
      let key = "own(1)"
      func parts(seed: UInt32) throws -> SampleParts { try SyntheticData().parts(seed: seed) }
    }
    let loss = DifferentiableLoss("mine") { logits, labels in -1 * logits.logSoftmax().picked(labels).mean() }
    var (network, optimizer, score) = (Trial(.crossEntropy()), Trial(.crossEntropy()), Trial(.crossEntropy()))
    network.ownNetwork = SmallTrials.narrow
    optimizer.ownOptimizer = Own("patient", SGD<Float>())
    score.selection = .own(OwnScore("kappa", "agreement") { _ in 1 })
    let trials = [
      (Trial(loss), "\"mine\""), (Trial(.crossEntropy(), on: OwnData()), "\"own(1)\""), (network, "\"narrow\""),
      (optimizer, "\"patient\""), (score, "\"kappa\""),
    ]
    for (trial, word) in trials {
      do {
        _ = try TrialTask(trial, by: stamps)
        Issue.record("\(word) was written down")
      } catch EngineError.notPortable(let what) { #expect(what.contains(word)) }
    }
  }

  private func carried(_ trials: [Trial]) -> [String: CarriedData] {
    Dictionary(trials.compactMap { trial in CarriedData(trial.data).map { (trial.data.digest, $0) } }) { one, _ in one }
  }

  @Test("takes a table of one's own along, with its missing cells, and refuses a damaged one")
  func table() async throws {
    try await SmallTrials.withFolder { folder in
      let rows = (0..<40).map { "\($0 % 7 == 0 ? "" : "\($0)"),\($0 % 5 == 0 ? "" : "red"),\($0 % 4 == 0 ? "b" : "a")" }
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let csv = folder.appendingPathComponent("own.csv")
      try (["x,colour,class"] + rows).joined(separator: "\n").write(to: csv, atomically: true, encoding: .utf8)
      var choices = LabelledData.Choices()
      choices.missing = .category
      let read = try LabelledData(DataTable(contentsOf: csv.path, label: "class"), label: "class", choices: choices)
      let trial = Trial(.crossEntropy(), on: TableData(read, .folds(4, validation: 0.2)))
      let list = try TrialList.write(
        [TrialTask(trial, by: stamps)], carrying: carried([trial]), to: folder.appendingPathComponent("list.jsonl"))
      var known: [String: CarriedData] = [:]
      let again = try list.trial(list.tasks()[0], known: &known)
      #expect(TrialSettings(again) == TrialSettings(trial) && again.data.digest == trial.data.digest)
      #expect(try again.data.parts(seed: 3) == trial.data.parts(seed: 3))
      let file = folder.appendingPathComponent("data-\(trial.data.digest.prefix(32)).json")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("\"red\"", with: "\"Red\"").write(to: file, atomically: true, encoding: .utf8)
      known = [:]
      #expect(throws: EngineError.self) { try list.trial(list.tasks()[0], known: &known) }
    }
  }

  @Test("holds clouds whose key decides them")
  func clouds() throws {
    let trial = Trial(.crossEntropy(), on: GaussianClasses.imbalanced)
    let line = try CheckedLine.text(of: TrialTask(trial, by: stamps))
    let read = try #require(CheckedLine.value(TrialTask.self, in: line))
    var known: [String: CarriedData] = [:]
    let again = try TrialList(file: URL(fileURLWithPath: "/nowhere/list")).trial(read, known: &known)
    #expect(try again.data.parts(seed: 2) == trial.data.parts(seed: 2) && known.isEmpty)
  }

  @Test("takes samples of one's own along, and refuses others in their place")
  func samples() async throws {
    try await SmallTrials.withFolder { folder in
      let trials = try SmallTrials.trials("cross_entropy", seeds: [1])
      let file = folder.appendingPathComponent("list.jsonl")
      let tasks = try trials.map { try TrialTask($0, by: stamps) }
      let list = try TrialList.write(tasks, carrying: carried(trials), to: file)
      var known: [String: CarriedData] = [:]
      let again = try list.trial(list.tasks()[0], known: &known)
      #expect(try again.data.parts(seed: 5) == trials[0].data.parts(seed: 5))
      let other = try CheckedLine.text(of: CarriedData.samples(SampleArrays(SmallTrials.samples(shift: 3))))
      let name = "data-\(SmallTrials.samples().digest.prefix(32)).json"
      try other.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      known = [:]
      #expect(throws: EngineError.self) { try list.trial(list.tasks()[0], known: &known) }
    }
  }
}

@Suite("Parts, ranges and limits")
struct EngineTextTests {
  @Test("deal every trial to one part")
  func parts() throws {
    for count in 1...5 {
      for place in 0..<12 { #expect((1...count).count { ListPart($0, of: count).has(place) } == 1) }
    }
    #expect(ListPart("3/40") == ListPart(3, of: 40))
    for text in ["0/4", "5/4", "1", "1/0", "a/b", "1/2/3", "-1/2", ""] { #expect(ListPart(text) == nil, "\(text)") }
  }

  @Test("are written as Slurm reads them")
  func slurm() {
    #expect(SlurmScheduler.ranges([1, 2, 3, 7, 9, 10]) == "1-3,7,9-10")
    let times = [
      ("30", 1800), ("1:30", 90), ("1:30:00", 5400), ("2-0", 172_800), ("1-12:30", 131_400), ("0-0:0:5", 5),
    ]
    for (text, seconds) in times { #expect(SlurmScheduler.seconds(of: text) == seconds, "\(text)") }
    for text in ["", "0", "x", "1:2:3:4", "-5", "1-", "1:-2"] {
      #expect(SlurmScheduler.seconds(of: text) == nil, "\(text)")
    }
    #expect(shellQuoted("it's $HOME") == "'it'\\''s $HOME'")
  }

  @Test(
    "are refused with a sentence where they contradict each other",
    arguments: [
      (["--detach"], "--detach changes nothing with --engine local"),
      (["--engine", "parallel", "--task-time", "5"], "--task-time changes nothing with --engine parallel"),
      (["--engine", "slurm", "--hosts", "h"], "--hosts changes nothing with --engine slurm"),
      (["--engine", "slurm", "--task-time", "soon"], "soon is no time limit"),
      (["--engine", "slurm", "--task-memory", "2 GB"], "2 GB is no size of memory"),
      (["--engine", "slurm", "--fresh"], "--fresh computes anew"),
      (["--engine", "moon"], "'local', 'parallel' or 'slurm'"),
    ])
  func options(arguments: [String], sentence: String) throws {
    do {
      _ = try TrainingOptions<SmallTrials.Owner>.parse(arguments)
      Issue.record("\(arguments) were accepted")
    } catch {
      let message = TrainingOptions<SmallTrials.Owner>.fullMessage(for: error)
      #expect(message.contains(sentence), "\(message)")
    }
  }
}
