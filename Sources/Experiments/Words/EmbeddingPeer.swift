import Files
import Foundation
import Learning

/// A training by gensim, as `Benchmarks/peers/gensim_peer.py` measured it: a row of `data/gensim-embeddings.csv`.
package struct EmbeddingPeer: Sendable, Equatable {
  /// The program and its version.
  package let program: String
  /// What was minimised.
  package let objective: EmbeddingObjective
  /// The SHA-256 of the text.
  package let digest: String
  /// The passes over it.
  package let epochs: Int
  /// The words of the text that have vectors, times the passes.
  package let words: Int
  /// The processor's seconds.
  package let seconds: Double
  /// The scores.
  package let scores: [WordTest: Double]

  /// The columns of the file.
  static let columns = [
    "program", "objective", "corpus", "corpus_sha256", "seed", "epochs", "words", "seconds", "words_per_second",
    "wordsim353", "simlex999", "analogies",
  ]

  /// Reads the rows of a text.
  ///
  /// - Parameter file: what errors call it.
  /// - Throws: ``WordError/invalidLine(path:line:expected:)``.
  static func rows(_ text: String, file: String) throws(WordError) -> [EmbeddingPeer] {
    var rows: [EmbeddingPeer] = []
    for (index, line) in text.split(separator: "\n").enumerated() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if index == 0, fields == columns { continue }
      guard fields.count == columns.count, let objective = EmbeddingObjective(rawValue: fields[1]),
        let epochs = Int(fields[5]), let words = Int(fields[6]), let seconds = Double(fields[7]),
        let related = Double(fields[9]), let alike = Double(fields[10]), let analogies = Double(fields[11])
      else { throw .invalidLine(path: file, line: index + 1, expected: columns.joined(separator: ",")) }
      rows.append(
        EmbeddingPeer(
          program: fields[0], objective: objective, digest: fields[3], epochs: epochs, words: words, seconds: seconds,
          scores: [.wordSim353: related, .simLex999: alike, .analogies: analogies]))
    }
    return rows
  }

  /// What gensim came to with the settings of these trainings, where these are those that it was measured with.
  ///
  /// - Throws: ``WordError/invalidLine(path:line:expected:)``.
  static func rows(comparableWith experiment: EmbeddingExperiment) throws -> [EmbeddingPeer] {
    let file = PackageFolder.orCurrent.appendingPathComponent("data/gensim-embeddings.csv")
    guard experiment.vocabulary.minimumCount == 5, let text = try? String(contentsOf: file, encoding: .utf8) else {
      return []
    }
    return try rows(text, file: file.path).filter { row in
      guard row.digest == experiment.digest, let run = experiment.runs(of: row.objective).first else { return false }
      var usual = EmbeddingSettings()
      (usual.epochs, usual.seed) = (row.epochs, run.settings.seed)
      return run.settings == usual
    }
  }
}
