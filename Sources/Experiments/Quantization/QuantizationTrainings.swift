import CardinalityNumerics
import Files
import Foundation
import Learning
import Reporting

/// Trainings of quantised autoencoders on images, side by side; their outcomes do not depend on how many run at a time.
///
/// Each outcome is kept in `runs/quantization/` as soon as it is known, by settings, seed, images and sources: a
/// comparison that was stopped goes on where it was.
package final class QuantizationTrainings: Sendable {
  /// One training: settings and seed.
  package typealias Seeded = (training: QuantizedTraining, seed: UInt32)

  /// A kept training.
  private struct Row: Codable, Sendable {
    /// Settings and seed in JSON.
    let key: String
    let commit: String?
    let seconds: Double
    /// `nil` where it diverged.
    let outcome: QuantizationOutcome?
  }

  private struct State {
    var rows: [String: Row]
    var asked: Set<String> = []
    var counts = TrialCounts()
    /// How many trainings there will be in all, until it is said how long they take.
    var foreseen: Int?
  }

  /// The images.
  package let images: QuantizationImages
  private let jobs: Int
  private let file: URL
  private let commit: String?
  private let state: Locked<State>

  /// Takes images, and reads what is kept of trainings on them.
  ///
  /// - Parameters:
  ///   - folder: where trainings are kept.
  ///   - jobs: how many trainings run at a time.
  ///   - isFresh: whether all are computed anew.
  package init(on images: QuantizationImages, keptIn folder: URL, jobs: Int, isFresh: Bool) {
    (self.images, self.jobs) = (images, jobs)
    let sources = SourceStamp.current(of: SourceStamp.layers)
    var digest = SHA256()
    digest.update(sources.digest.utf8)
    for part in [images.train, images.validation, images.test] {
      digest.update("\n\(part.rows) \(part.columns)\n".utf8)
      part.elements.withUnsafeBytes { digest.update($0) }
    }
    file = folder.appendingPathComponent("quantization/\(digest.finish().prefix(16)).jsonl")
    commit = sources.commit
    let kept = isFresh ? [] : CheckedLine.values(Row.self, in: file)
    state = Locked(State(rows: Dictionary(kept.map { ($0.key, $0) }) { $1 }))
  }

  /// What was computed and what was kept from earlier runs.
  package var counts: TrialCounts {
    state.withLock { state in
      var counts = state.counts
      counts.secondsOfOneCore = state.asked.reduce(0) { $0 + (state.rows[$1]?.seconds ?? 0) }
      return counts
    }
  }

  /// Has the first trainings that are computed say how long so many of them will take, if that is more than a minute.
  func foresee(_ count: Int) { state.withLock { $0.foreseen = count } }

  /// The outcomes of trainings, in their order; `nil` for one that diverged.
  ///
  /// - Throws: errors of the trainings, ``FileError`` where an outcome cannot be kept, and `CancellationError`.
  func outcomes(of tasks: [Seeded], label: String) async throws -> [QuantizationOutcome?] {
    let keys = try tasks.map { try Self.key(of: $0) }
    try await compute(missing(tasks, keys), label: label)
    return state.withLock { state in keys.map { state.rows[$0]?.outcome } }
  }

  private static func key(of task: Seeded) throws -> String {
    "\(try ExactJSON.text(of: task.training)) \(task.seed)"
  }

  /// What is not known yet, each once.
  private func missing(_ tasks: [Seeded], _ keys: [String]) -> [(key: String, task: Seeded)] {
    state.withLock { state in
      zip(keys, tasks).compactMap { key, task in
        guard state.asked.insert(key).inserted else { return nil }
        guard let row = state.rows[key] else { return (key, task) }
        state.counts.reused += 1
        if let commit = row.commit { state.counts.commits.insert(commit) }
        return nil
      }
    }
  }

  private func compute(_ tasks: [(key: String, task: Seeded)], label: String) async throws {
    if tasks.isEmpty { return }
    let start = ContinuousClock.now
    let left = state.withLock { state in
      defer { state.foreseen = nil }
      return state.foreseen.map { max($0 - state.asked.count, 0) + tasks.count }
    }
    let whole = left.map { left in
      let work = "\(left) trainings, \(min(jobs, left)) at a time,"
      return (work: Foresight(work, less: "--quick, or fewer --seeds or --epochs", goesOn: true), parts: left)
    }
    let progress = ProgressBar(label, total: tasks.count, of: whole)
    try await withThrowingTaskGroup(of: Row.self) { group in
      var waiting = tasks.makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<Row, any Error>) {
        guard let (key, task) = waiting.next() else { return }
        group.addTask { try self.run(task, key) }
      }
      for _ in 0..<jobs { begin(&group) }
      while let row = try await group.next() {
        try keep(row)
        progress.advance()
        begin(&group)
      }
    }
    progress.finish()
    state.withLock { $0.counts.secondsComputing += (.now - start) / .seconds(1) }
  }

  private func run(_ task: Seeded, _ key: String) throws -> Row {
    let start = ContinuousClock.now
    let outcome = try task.training.outcome(on: images, seed: task.seed)
    return Row(key: key, commit: commit, seconds: (.now - start) / .seconds(1), outcome: outcome)
  }

  private func keep(_ row: Row) throws {
    try AtomicFile.makeFolder(file.deletingLastPathComponent())
    try CheckedLine.append(CheckedLine.text(of: row), to: file)
    state.withLock { state in
      state.rows[row.key] = row
      state.counts.computed += 1
    }
  }
}
