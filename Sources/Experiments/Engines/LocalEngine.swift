import CardinalityNumerics
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

  /// The seconds that a trial is foreseen to take, by the first hundredth of its epochs and the next two.
  func foreseenSeconds(of trial: Trial) throws -> Double {
    let data = try cache.data(for: trial)
    let epochs = trial.training.epochs
    func seconds(epochs: Int) throws -> Double {
      var short = trial
      short.training.epochs = epochs
      let start = ContinuousClock.now
      _ = try short.run(on: data)
      return (.now - start) / .seconds(1)
    }
    let few = max(1, epochs / 100)
    // What comes once, such as pages of memory, is in the first and not in the difference.
    let begun = try seconds(epochs: few)
    guard 3 * few < epochs, begun < 5 else { return begun * Double(epochs) / Double(few) }
    return begun + Double(epochs - few) * max(0, try seconds(epochs: 3 * few) - begun) / Double(2 * few)
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
      while let row = try await group.next() {
        progress.advance(detail: row.settings.loss)
        begin(&group)
      }
    }
    progress.finish()
  }

  func foresight(of count: Int, like trials: [Trial]) -> String? {
    // Losses differ by a few times, so up to three of them are looked at. One that fails does so again in its turn.
    let some = stride(from: 0, to: trials.count, by: max(1, trials.count / 3)).prefix(trials.count < 12 ? 1 : 3)
    let seconds = some.compactMap { try? runner.foreseenSeconds(of: trials[$0]) }
    guard !seconds.isEmpty else { return nil }
    let mean = seconds.reduce(0, +) / Double(seconds.count)
    let atOnce = min(jobs, count)
    let all = Double(count) * mean / Double(min(atOnce, ProcessInfo.processInfo.activeProcessorCount))
    let work = "\(count) training\(count == 1 ? "" : "s"), \(atOnce) at a time,"
    return Foresight(work, less: "--quick, or fewer --seeds, --losses or --epochs", goesOn: true)
      .sentence(seconds: all)
  }
}
