import Experiments
import Files
import Foundation
import Learning

/// The folder in which the trainings of one split and one choice of settings are kept, whatever notebook asks for them.
///
/// Its name is a checksum of both, and the digest of the sources that can change a number. It holds a checkpoint for
/// each loss, written after every epoch, and which sources wrote them.
struct GlassRunFolder: Sendable {
  /// Where it is.
  private(set) var url: URL
  /// The part of its name that settings and glasses decide.
  let subject: String
  /// Whether other sources, or unknown ones, wrote its trainings.
  let isOfOtherSources: Bool
  private let sources: SourceStamp

  /// The sources that decide on the numbers of a training on glass.
  static let sources = SourceStamp.current(
    of: SourceStamp.layers + ["Sources/Glass/Data", "Sources/Glass/Network", "Sources/Glass/Training"])

  /// Names the folder within one that holds all runs.
  ///
  /// - Parameters:
  ///   - anySources: whether trainings of other sources are taken where there are none of these; of several the one that
  ///     was written last.
  ///   - sources: the state of the sources.
  init(
    in runs: URL, settings: GlassSettings, split: SciGlassSplit, anySources: Bool = false,
    sources: SourceStamp = sources
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var bytes = Array(try encoder.encode(settings))
    // What trainings were named by before sources were: they keep their names.
    bytes += Array("recipe 1".utf8)
    for samples in [split.train, split.validation] {
      (samples.compositions.elements + samples.glassTransitions).withUnsafeBytes { bytes += $0 }
    }
    subject = "glass-" + SHA256.hexadecimal(bytes).prefix(12)
    self.sources = sources
    let own = runs.appendingPathComponent("\(subject)-\(sources.digest)")
    let other = anySources && Self.lastWritten(in: own) == nil ? Self.latest(of: subject, in: runs) : nil
    url = other ?? own
    isOfOtherSources = other != nil
  }

  /// The commit of the sources that wrote the trainings; `nil` where it is unknown.
  var commit: String? {
    let stamp = (try? Data(contentsOf: stampFile)).flatMap { try? JSONDecoder().decode(SourceStamp.self, from: $0) }
    return stamp?.commit
  }

  private var stampFile: URL { url.appendingPathComponent("sources.json") }

  /// The folder of a subject whose trainings were written last, by whatever sources.
  private static func latest(of subject: String, in runs: URL) -> URL? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: runs.path)) ?? []
    let dated = names.filter { $0 == subject || $0.hasPrefix("\(subject)-") }.sorted().compactMap { name in
      let folder = runs.appendingPathComponent(name)
      return lastWritten(in: folder).map { (folder: folder, date: $0) }
    }
    return dated.max { $0.date < $1.date }?.folder
  }

  /// When the latest checkpoint of a folder was written; `nil` where there is none.
  private static func lastWritten(in folder: URL) -> Date? {
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey])
    return files?.filter { $0.pathExtension == "safetensors" }.map { file in
      (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate ?? .distantPast
    }.max()
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

  /// A copy in which trainings of other sources go on, so that no name promises one state of the sources for two.
  ///
  /// - Throws: ``FileError``, and errors of copying.
  func copiedToGoOn() throws -> GlassRunFolder {
    var copy = self
    copy.url = url.deletingLastPathComponent().appendingPathComponent("\(subject)-\(sources.digest)-mixed")
    if copy.url.path == url.path { return self }
    try AtomicFile.makeFolder(copy.url)
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) where name.hasSuffix(".safetensors") {
      let bytes = try WholeFile.bytes(of: url.appendingPathComponent(name).path)
      try AtomicFile.write(bytes, to: copy.url.appendingPathComponent(name))
    }
    return copy
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
    if !isOfOtherSources {
      try AtomicFile.write(String(decoding: JSONEncoder().encode(sources), as: UTF8.self), to: stampFile)
    }
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
