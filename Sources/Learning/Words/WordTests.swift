import CardinalityNumerics
import Files
import Foundation

/// Pairs of words that people have judged, such as WordSim-353 and SimLex-999.
package struct SimilarityTest: Sendable {
  private let pairs: [(first: String, second: String, judged: Double)]

  /// Reads lines of two words and a number with tabs between them; lines that begin with `#` are remarks.
  ///
  /// - Throws: ``WordError/invalidLine(path:line:expected:)``, ``WordError/unreadable(path:message:)``.
  package init(file: String) throws(WordError) {
    var pairs: [(first: String, second: String, judged: Double)] = []
    try WordLists.read(file) { line, fields throws(WordError) in
      guard fields.count >= 3, let judged = Double(fields[2]), judged.isFinite else {
        throw .invalidLine(path: file, line: line, expected: "two words and a number with tabs between them")
      }
      pairs.append((fields[0], fields[1], judged))
    }
    self.pairs = pairs
  }

  /// How vectors do in a test.
  package struct Score: Sendable, Equatable, Codable {
    /// The rank correlation, or the share of right answers; `nil` where too few words are known.
    package let value: Double?
    /// How many of the test's lines have words of the vocabulary only.
    package let known: Int

    /// Makes a score.
    package init(value: Double?, known: Int) { (self.value, self.known) = (value, known) }
  }

  /// The rank correlation of the cosines with what people said, over the pairs whose words are both known.
  package func score(_ vectors: WordVectors) -> Score {
    let known = pairs.compactMap { pair -> (Double, Double)? in
      guard let first = vectors.vocabulary.number(of: pair.first),
        let second = vectors.vocabulary.number(of: pair.second)
      else { return nil }
      return (vectors.cosine(first, second), pair.judged)
    }
    return Score(value: rankCorrelation(known.map(\.0), known.map(\.1)), known: known.count)
  }
}

/// Questions such as *king is to queen as man is to …*.
package struct AnalogyTest: Sendable {
  private let questions: [[String]]

  /// Reads lines of four words; lines that begin with a colon name what follows.
  ///
  /// - Throws: ``WordError/invalidLine(path:line:expected:)``, ``WordError/unreadable(path:message:)``.
  package init(file: String) throws(WordError) {
    var questions: [[String]] = []
    try WordLists.read(file) { line, fields throws(WordError) in
      if fields[0].hasPrefix(":") { return }
      guard fields.count == 4 else { throw .invalidLine(path: file, line: line, expected: "four words") }
      questions.append(fields)
    }
    self.questions = questions
  }

  /// The share of questions *a is to b as c is to d* in which d has the largest cosine to b − a + c, directions each, of
  /// all words but a, b and c.
  ///
  /// - Complexity: O(known questions · words · dimension).
  package func score(_ vectors: WordVectors) -> SimilarityTest.Score {
    let known = questions.map { $0.compactMap(vectors.vocabulary.number) }.filter { $0.count == 4 }
    let columns = vectors.directions.columns
    var right = 0
    for start in stride(from: 0, to: known.count, by: 64) {
      let part = known[start..<min(start + 64, known.count)]
      var asked = Matrix<Float>(rows: part.count, columns: columns)
      for (row, words) in part.enumerated() {
        for column in 0..<columns {
          let d = vectors.directions
          asked[row, column] = d[words[1], column] - d[words[0], column] + d[words[2], column]
        }
      }
      var scores = Matrix<Float>(rows: part.count, columns: vectors.vocabulary.count)
      scores.setProduct(asked, .asIs, vectors.directions, .transposed)
      for (row, words) in part.enumerated() {
        for word in words[..<3] { scores[row, word] = -.infinity }
        let best = scores.row(row)
        if best.indices.max(by: { best[$0] < best[$1] }).map({ $0 - best.startIndex }) == words[3] { right += 1 }
      }
    }
    return SimilarityTest.Score(
      value: known.isEmpty ? nil : Double(right) / Double(known.count), known: known.count)
  }
}

/// Lists of words, a line each.
enum WordLists {
  /// Hands on the small-letter fields of each line that is neither empty nor a remark, with its number.
  static func read(_ file: String, line: (Int, [String]) throws(WordError) -> Void) throws(WordError) {
    var number = 0
    func failure(_ failure: LineSplitter.Failure) -> WordError {
      switch failure {
      case .unreadable(let message): .unreadable(path: file, message: message)
      case .longLine(let line): .invalidLine(path: file, line: line, expected: "a line of words: it is too long")
      }
    }
    try LineSplitter.read(file, error: failure) { bytes throws(WordError) in
      number += 1
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      let fields = text.split { $0 == "\t" || $0 == " " || $0 == "\r" }.map(String.init)
      if !fields.isEmpty, !fields[0].hasPrefix("#") { try line(number, fields) }
    }
  }
}
