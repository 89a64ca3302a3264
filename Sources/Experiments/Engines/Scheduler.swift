import Foundation

/// A program that starts workers, here or elsewhere, and goes on when this one ends.
protocol Scheduler: Sendable {
  /// Its name, as typed after `--engine`.
  var name: String { get }
  /// The fewest parts that keep what it has at work.
  var leastParts: Int { get }
  /// The most parts that it takes at a time.
  var mostParts: Int { get }

  /// Starts the worker for parts of a list, beside what may run already.
  ///
  /// - Parameters:
  ///   - parts: the numbers of the parts, increasing.
  ///   - isRetry: whether they were started before by the same run.
  /// - Returns: what to tell the user, such as the number of a job.
  func start(_ parts: [Int], of folder: SweepFolder, worker: [String], isRetry: Bool) throws -> String

  /// What runs or waits of a list, in a few words; `nil` where nothing does.
  ///
  /// - Throws: ``EngineError/refused(tool:message:)`` where the scheduler does not answer.
  func activity(of folder: SweepFolder) throws -> String?
}
