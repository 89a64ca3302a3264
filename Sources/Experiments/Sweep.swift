import Foundation
import Synchronization

/// Many trials, spread over the cores, whose outcomes do not depend on how many there are.
///
/// Each outcome is written to a file as soon as it is known: a sweep that was stopped goes on where it was.
public final class Sweep: Sendable {
  private let file: OutcomeFile
  private let cache = TrialDataCache()
  private let threads: Int
  private let asked = Mutex<[Trial]>([])

  /// Makes a sweep.
  ///
  /// - Parameters:
  ///   - file: where outcomes are kept, and found if it exists.
  ///   - threads: how many trials run at a time.
  /// - Throws: ``ReportingError`` if the file cannot be written.
  /// - Precondition: at least one thread.
  public init(storedAt file: URL, threads: Int = ProcessInfo.processInfo.activeProcessorCount) throws {
    precondition(threads > 0, "no trial runs on \(threads) threads")
    self.file = try OutcomeFile(file)
    self.threads = threads
  }

  /// The outcomes of trials, in their order; those that are known already are not run again.
  ///
  /// - Throws: errors of the data and the losses, and `CancellationError`.
  public func outcomes(of trials: [Trial], label: String = "trials") async throws -> [Outcome] {
    asked.withLock { $0 += trials }
    let missing = trials.filter { file.outcome(of: $0) == nil }
    if missing.isEmpty { return trials.compactMap(file.outcome) }
    let progress = ProgressBar(label, total: missing.count)
    try await withThrowingTaskGroup(of: Trial.self) { group in
      var waiting = missing.makeIterator()
      func start(_ group: inout ThrowingTaskGroup<Trial, any Error>) {
        guard let trial = waiting.next() else { return }
        group.addTask { [self] in
          try file.add(trial.run(on: cache.data(for: trial)), of: trial)
          return trial
        }
      }
      for _ in 0..<threads { start(&group) }
      while let trial = try await group.next() {
        progress.advance(detail: trial.loss.name)
        start(&group)
      }
    }
    progress.finish()
    return trials.compactMap(file.outcome)
  }

  /// Brings the file into the order in which the trials were asked for.
  ///
  /// - Throws: ``ReportingError`` if the file cannot be written.
  public func finish() throws {
    try file.sort(as: asked.withLock { $0 })
  }
}
