import Files
import Foundation
import Reporting

/// Computes single trials, and remembers their samples.
struct TrialRunner: Sendable {
  let stamps: SourceStamps
  private let cache = TrialDataCache()

  init(stamps: SourceStamps) { self.stamps = stamps }

  /// Trains and scores, with the time that it took.
  func row(of trial: Trial) throws -> TrialRow {
    let start = ContinuousClock.now
    let outcome = try trial.run(on: cache.data(for: trial))
    return TrialRow(trial, outcome, by: stamps.stamp(of: trial), seconds: (.now - start) / .seconds(1))
  }
}

/// The cores of this machine: a task for each training.
struct LocalEngine: Engine {
  private let runner: TrialRunner
  private let jobs: Int

  /// - Precondition: at least one job.
  init(jobs: Int, stamps: SourceStamps) {
    precondition(jobs > 0, "no trial runs in \(jobs) jobs")
    runner = TrialRunner(stamps: stamps)
    self.jobs = jobs
  }

  func compute(
    _ trials: [Trial], label: String, keep: @escaping @Sendable (TrialRow) throws -> Void
  ) async throws {
    let progress = ProgressBar(label, total: trials.count)
    try await withThrowingTaskGroup(of: TrialRow.self) { group in
      var waiting = trials.makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<TrialRow, any Error>) {
        guard let trial = waiting.next() else { return }
        group.addTask {
          let row = try runner.row(of: trial)
          try keep(row)
          return row
        }
      }
      for _ in 0..<min(jobs, trials.count) { begin(&group) }
      var isFirst = true
      while let row = try await group.next() {
        if isFirst { foresee(trials.count, each: row.seconds) }
        isFirst = false
        progress.advance(detail: row.settings.loss)
        begin(&group)
      }
    }
    progress.finish()
  }

  /// Says how long trainings will take, if that is more than a minute.
  private func foresee(_ count: Int, each seconds: Double) {
    let all = (Double(count) * seconds / Double(jobs))
    guard all > 60 else { return }
    let sentence =
      "\(count) trainings take about \(NumberText.duration(all)), \(jobs) at a time. For less: --quick, or fewer --seeds, "
      + "--losses or --epochs. A run that is stopped goes on where it was."
    Console.note(sentence)
  }
}
