import ArgumentParser
import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// Workers that a scheduler starts: trials go out as lists in parts, and come back as files that are merged by key.
///
/// Whatever ends, this program included, loses at most the trials that were being computed. A later run finds the lists
/// of earlier ones, collects what is finished, waits for what runs, and starts only what does neither.
final class ScheduledEngine: Engine {
  /// How a run goes about its lists.
  struct Plan: Sendable {
    /// How often parts are started again that did not finish.
    var retries = 2
    /// The seconds of work that a part should have.
    var secondsPerPart = 300.0
    /// Whether the run ends as soon as its trials are handed over.
    var isDetached = false
    /// Whether nothing is started.
    var onlyCollects = false
    /// The seconds between two looks at the outcomes.
    var interval = 2.0
  }

  private let scheduler: any Scheduler
  private let plan: Plan
  private let sweeps: URL
  private let stamps: SourceStamps
  private let worker: [String]
  /// The seconds of the trainings so far, and their number.
  private let measured = Locked((seconds: 0.0, count: 0))

  /// - Parameters:
  ///   - sweeps: where lists and their outcomes lie.
  ///   - worker: the program, after whatever has to stand before it.
  init(_ scheduler: any Scheduler, _ plan: Plan, in sweeps: URL, stamps: SourceStamps, worker: [String]) {
    self.scheduler = scheduler
    self.plan = plan
    self.sweeps = sweeps
    self.stamps = stamps
    self.worker = worker
  }

  func compute(
    _ trials: [Trial], label: String, keep: @escaping @Sendable (TrialRow) throws -> Void
  ) async throws {
    var wanted: [(key: TrialRow.Key, trial: Trial, task: TrialTask)] = []
    for trial in trials {
      let task = try TrialTask(trial, by: stamps)
      wanted.append((try task.key, trial, task))
    }
    let round = Round(self, keep: keep)
    var missing = Set(wanted.map(\.key))
    try round.takeUp(&missing)
    wanted.removeAll { !missing.contains($0.key) }
    if plan.onlyCollects && !wanted.isEmpty {
      throw EngineError.notCollected(missing: wanted.count + round.missing, of: trials.count)
    }
    if let first = wanted.first, measured.withLock({ $0.count == 0 }) {
      // One training tells how many make a task of minutes.
      try round.take([TrialRunner(stamps: stamps).row(of: first.trial)])
      wanted.removeFirst()
    }
    if !wanted.isEmpty { try round.begin(wanted.map(\.task), carrying: data(of: wanted.map(\.trial))) }
    try await round.finish(trials.count, label)
  }

  /// The data of one's own, each once, by their digest.
  private func data(of trials: [Trial]) -> [String: CarriedData] {
    var known: [String: CarriedData] = [:]
    for source in trials.map(\.data) where known[source.digest] == nil { known[source.digest] = CarriedData(source) }
    return known
  }

  /// How many parts so many trials make.
  private func parts(for count: Int) -> Int {
    let each = measured.withLock { $0.seconds / Double(max($0.count, 1)) }
    let needed = (Double(count) * each / plan.secondsPerPart).rounded(.up)
    let parts = Int(exactly: min(max(needed, Double(scheduler.leastParts)), Double(count))) ?? count
    return max(1, min(parts, scheduler.mostParts))
  }

  /// One call: the lists that it waits for.
  private final class Round {
    private let engine: ScheduledEngine
    private let keep: (TrialRow) throws -> Void
    private var running: [RunningSweep] = []
    private var done = 0
    private var isSilent = false

    init(_ engine: ScheduledEngine, keep: @escaping (TrialRow) throws -> Void) {
      self.engine = engine
      self.keep = keep
    }

    /// The number of trials that are waited for.
    var missing: Int { running.reduce(0) { $0 + $1.missing.count } }

    func take(_ rows: [TrialRow]) throws {
      for row in rows {
        try keep(row)
        engine.measured.withLock { $0 = ($0.seconds + row.seconds, $0.count + 1) }
      }
      done += rows.count
    }

    /// Collects what earlier runs left, and takes up those of their lists that run, or that are wanted as they are.
    func takeUp(_ wanted: inout Set<TrialRow.Key>) throws {
      let sources = engine.stamps.package.digest
      for folder in SweepFolder.all(in: engine.sweeps, for: engine.scheduler.name, sources: sources) {
        // A list that cannot be read was never handed over, or is being removed by another run.
        guard var sweep = try? RunningSweep(folder) else { continue }
        let rows = try sweep.newRows()
        try take(rows)
        for row in rows { wanted.remove(try row.key) }
        let left = Set(sweep.missing.keys)
        let runs = try engine.scheduler.activity(of: folder) != nil
        if left.isEmpty && !runs { folder.remove() }
        let isWanted = runs ? !left.isDisjoint(with: wanted) : !left.isEmpty && left.isSubset(of: wanted)
        guard isWanted, runs || !engine.plan.onlyCollects else { continue }
        wanted.subtract(left)
        if !runs { try start(&sweep, again: true) }
        running.append(sweep)
      }
    }

    func begin(_ tasks: [TrialTask], carrying data: [String: CarriedData]) throws {
      let folder = try SweepFolder.make(
        in: engine.sweeps, for: engine.scheduler.name, tasks, carrying: data, parts: engine.parts(for: tasks.count))
      var sweep = try RunningSweep(folder)
      try start(&sweep, again: false)
      running.append(sweep)
    }

    private func start(_ sweep: inout RunningSweep, again: Bool) throws {
      let parts = sweep.unfinished
      let what = try engine.scheduler.start(
        parts, of: sweep.folder, worker: engine.worker, isRetry: sweep.tries > 0)
      sweep.tries += 1
      Console.note(
        "\(again ? "again: " : "")\(sweep.missing.count) trial\(sweep.missing.count == 1 ? " is" : "s are") \(what); stopping this program leaves "
          + "them, and the same command finds them again")
    }

    /// Waits for every outcome, and starts again what ended without.
    func finish(_ count: Int, _ label: String) async throws {
      if engine.plan.isDetached && missing > 0 {
        throw CleanExit.message(
          "\(missing) of \(count) trials are handed over; the same command, or --collect in place of --detach, goes on "
            + "when they are finished")
      }
      let progress = ProgressBar(label, total: max(count, done + missing))
      progress.advance(by: done)
      while missing > 0 {
        for index in running.indices where !running[index].missing.isEmpty {
          let activity = try activity(of: running[index].folder)
          let rows = try running[index].newRows()
          try take(rows)
          progress.advance(by: rows.count, detail: activity)
          if activity == nil { try goOn(&running[index]) }
        }
        if missing > 0 { try await Task.sleep(for: .seconds(engine.plan.interval)) }
      }
      progress.finish()
      for sweep in running { try await remove(sweep.folder) }
    }

    /// Removes a finished list once no task can ask for it any more; what still waits leaves it to a later run.
    private func remove(_ folder: SweepFolder) async throws {
      for _ in 0..<20 {
        if try activity(of: folder) == nil { return folder.remove() }
        try await Task.sleep(for: .seconds(0.25))
      }
    }

    /// What runs of a list; a scheduler that does not answer is asked again, and not taken for one that has ended.
    private func activity(of folder: SweepFolder) throws -> String? {
      do { return try engine.scheduler.activity(of: folder) } catch EngineError.refused(let tool, let message) {
        if !isSilent { Console.note("\(tool) does not answer, and is asked again: \(message)") }
        isSilent = true
        return "no answer"
      }
    }

    private func goOn(_ sweep: inout RunningSweep) throws {
      guard !sweep.missing.isEmpty else { return }
      if let failure = sweep.folder.failure { throw EngineError.failed(failure) }
      guard sweep.tries <= engine.plan.retries else {
        throw EngineError.unfinished(
          missing: sweep.missing.count, of: sweep.missing.count + done, tries: sweep.tries,
          folder: sweep.folder.url.path, message: sweep.folder.complaint)
      }
      try start(&sweep, again: true)
    }
  }
}
