import Files
import Foundation
import Learning

/// The trainings of word vectors that have been computed: a file each, named by the digest of all that decides on it.
///
/// What decides: objective and settings, the text's bytes, what is measured, the files of the tests, and the sources as
/// ``SourceStamp`` sees them. A file that was cut or changed is not read, and its training is computed again.
struct EmbeddingStore: Sendable {
  private let folder: URL
  private let common: String

  init(in folder: URL, text: String, measure: EmbeddingMeasure, minimumCount: Int, threads: Int) {
    self.folder = folder.appendingPathComponent("embeddings")
    let tests = WordTest.allCases.map { EmbeddingOptions.fetched($0.file).flatMap { try? Data(contentsOf: $0) } }
    let parts = [
      SourceStamps.current().package.digest, text, "\(minimumCount)", "\(threads)", "\(measure.measured)",
      "\(measure.dilations)", "\(measure.pictured)", "\(measure.asked)",
      "\(tests.map { $0.map { SHA256.hexadecimal($0) } ?? "" })",
    ]
    common = parts.joined(separator: "\n")
  }

  private func file(of training: EmbeddingTraining) throws -> URL {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let settings = String(decoding: try encoder.encode(training.settings), as: UTF8.self)
    let key = SHA256.hexadecimal("\(common)\n\(training.objective.rawValue)\n\(settings)".utf8)
    return folder.appendingPathComponent("\(training.objective.rawValue)-\(key.prefix(16)).json")
  }

  /// A training that was kept; `nil` where there is none.
  func run(of training: EmbeddingTraining) throws -> EmbeddingRun? {
    guard let run = CheckedLine.values(EmbeddingRun.self, in: try file(of: training)).first,
      run.objective == training.objective, run.settings == training.settings
    else { return nil }
    return run
  }

  /// Keeps a training.
  ///
  /// - Throws: ``FileError/unwritable(path:message:)``.
  func keep(_ run: EmbeddingRun, of training: EmbeddingTraining) throws {
    try AtomicFile.write(Array(try CheckedLine.text(of: run).utf8), to: try file(of: training))
  }
}
