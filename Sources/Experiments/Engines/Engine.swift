import Foundation

/// Where trials are computed: on this machine, or handed out to others.
///
/// The rows do not depend on the engine, but for how long they took.
protocol Engine: Sendable {
  /// Computes trials, all different, and hands each row to `keep` as soon as it is known, in any order.
  ///
  /// An engine may hand out rows of further trials that it comes across.
  ///
  /// - Throws: errors of the trials and of `keep`, ``EngineError``, and `CancellationError`.
  func compute(
    _ trials: [Trial], label: String, keep: @escaping @Sendable (TrialRow) throws -> Void) async throws

  /// What to say before so many trainings, of which some are known, if they will take more than a minute.
  func foresight(of count: Int, like trials: [Trial]) -> String?
}

extension Engine {
  /// A scheduler is told how long a training takes by the first one, and says itself what it hands over.
  func foresight(of count: Int, like trials: [Trial]) -> String? { nil }
}

/// Why trials cannot be computed elsewhere.
enum EngineError: Error, Equatable, CustomStringConvertible {
  /// A trial that no other process could repeat from its line.
  case notPortable(String)
  /// A program that is not installed, and the packages of Debian that bring it.
  case missingTool(String, packages: String)
  /// The worker has not been built.
  case missingWorker(path: String)
  /// The worker was built from other sources than the list is for.
  case otherSources(wanted: String, worker: String)
  /// A list of trials that cannot be read, and why.
  case badList(path: String, String)
  /// A trial that has no outcome, and why: trying again would not help.
  case failed(String)
  /// What a scheduler said when it did not take the work.
  case refused(tool: String, message: String)
  /// Tasks that did not finish, however often they were started.
  case unfinished(missing: Int, of: Int, tries: Int, folder: String, message: String)
  /// `--collect` where trials are missing.
  case notCollected(missing: Int, of: Int)

  var description: String {
    switch self {
    case .notPortable(let what):
      "\(what), which a worker elsewhere does not know: leave out --engine, or put it into Sources/Learning"
    case .missingTool(let name, let packages):
      "there is no program \"\(name)\" here: on Debian `sudo apt-get install \(packages)` brings it, on a cluster often "
        + "`module load`; --engine local needs none"
    case .missingWorker(let path):
      "there is no worker \(path): build it once by `swift build --product trials`"
    case .otherSources(let wanted, let worker):
      "the worker was built from other sources (\(worker)) than those of the list (\(wanted)): build both from the same "
        + "by `swift build --product trials` and `swift build --product` of the notebook"
    case .badList(let path, let reason): "\(path) is no list of trials: \(reason)"
    case .failed(let sentence): sentence
    case .refused(let tool, let message): "\(tool) refuses: \(message)"
    case .unfinished(let missing, let count, let tries, let folder, let message):
      "\(missing) of \(count) trials are still missing after \(tries) tries; the logs are in \(folder)"
        + (message.isEmpty ? "" : ", \(message)")
        + ". What is finished is kept: the same command goes on."
    case .notCollected(let missing, let count):
      "\(missing) of \(count) trials are not finished: wait, or leave out --collect to start what does not run"
    }
  }
}
