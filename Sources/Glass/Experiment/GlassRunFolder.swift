import Files
import Foundation
import Learning

/// The folder in which the trainings of one split and one choice of settings are kept, whatever notebook asks for them.
///
/// Its name is a checksum of both. It holds a checkpoint for each loss, written after every epoch.
struct GlassRunFolder: Sendable {
  /// Where it is.
  let url: URL

  /// Changes when the same settings come to other numbers, so that older trainings are left alone.
  private static let recipe = 1

  /// Names the folder within one that holds all runs.
  init(in runs: URL, settings: GlassSettings, split: SciGlassSplit) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var bytes = Array(try encoder.encode(settings))
    bytes += Array("recipe \(Self.recipe)".utf8)
    for samples in [split.train, split.validation] {
      (samples.compositions.elements + samples.glassTransitions).withUnsafeBytes { bytes += $0 }
    }
    url = runs.appendingPathComponent("glass-" + SHA256.hexadecimal(bytes).prefix(12))
  }

  /// Where the checkpoint of a loss is.
  func checkpoint(of loss: GlassLoss) -> URL { url.appendingPathComponent("\(loss.rawValue).safetensors") }

  /// The training of a loss as far as it is on disk, or one that has not begun.
  ///
  /// - Throws: ``CheckpointError``.
  func training(_ loss: GlassLoss, _ settings: GlassSettings, epochs: Int) throws -> GlassTraining {
    var training = try GlassTraining(loss, settings, epochs: epochs)
    try training.restore(from: checkpoint(of: loss))
    return training
  }

  /// The history of a loss as far as it is on disk.
  ///
  /// - Throws: ``CheckpointError/damaged(file:)``.
  func history(of loss: GlassLoss) throws -> GlassHistory {
    let checkpoint = try Checkpoint<GlassTraining.Subject, GlassEpoch>(contentsOf: checkpoint(of: loss))
    return checkpoint?.history ?? GlassHistory(loss: loss.rawValue)
  }

  /// Removes the checkpoint of a loss, if there is one.
  func forget(_ loss: GlassLoss) throws {
    let file = checkpoint(of: loss)
    if FileManager.default.fileExists(atPath: file.path) { try FileManager.default.removeItem(at: file) }
  }

  /// Holds the folder until the result is released, so that no two processes train the same networks at once.
  ///
  /// The system lets go of it when a process ends, however it ends.
  /// - Parameter waiting: called if another process holds it, before waiting for that one to end.
  func hold(waiting: () -> Void) throws -> FileHold {
    try AtomicFile.makeFolder(url)
    PartialFiles.shared.removeStale(in: url)
    return try FileHold(url.appendingPathComponent("lock"), waiting: waiting)
  }
}

/// A file that one process at a time can hold.
final class FileHold: Sendable {
  private let descriptor: Int32

  /// Takes hold of a file, which is made if it is missing.
  init(_ file: URL, waiting: () -> Void) throws(FileError) {
    descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: file.path, message: String(cString: strerror(errno))) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    waiting()
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  deinit { close(descriptor) }
}
