import CardinalityNumerics

/// A vector for each word of a vocabulary.
package struct WordVectors: Sendable {
  /// The words.
  package let vocabulary: Vocabulary
  /// A row for each word, in the order of the vocabulary.
  package let matrix: Matrix<Float>
  /// The rows divided by their lengths; a row of zeros stays.
  package let directions: Matrix<Float>

  /// Takes vectors.
  ///
  /// - Precondition: a row for each word.
  package init(vocabulary: Vocabulary, matrix: Matrix<Float>) {
    precondition(matrix.rows == vocabulary.count, "\(matrix.rows) rows for \(vocabulary.count) words")
    (self.vocabulary, self.matrix) = (vocabulary, matrix)
    var directions = matrix
    for row in 0..<matrix.rows {
      let norm = matrix.row(row).reduce(0) { $0 + Double($1) * Double($1) }.squareRoot()
      guard norm > 0 else { continue }
      for column in 0..<matrix.columns {
        directions.elements[row * matrix.columns + column] = Float(Double(matrix[row, column]) / norm)
      }
    }
    self.directions = directions
  }

  /// The cosine of the angle between two words, by their numbers.
  package func cosine(_ first: Int, _ second: Int) -> Double {
    zip(directions.row(first), directions.row(second)).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }

  /// The words with the smallest angles to a word, nearest first, with the cosines.
  package func nearest(to word: Int, count: Int) -> [(word: String, cosine: Double)] {
    let others = (0..<vocabulary.count).filter { $0 != word }.map { ($0, cosine(word, $0)) }
    let sorted = others.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }
    return sorted.prefix(count).map { (vocabulary.words[$0.0], $0.1) }
  }

  /// The directions of the most frequent words, as points.
  ///
  /// Distances between them are √(2 − 2 cosine): at most 2, and about √2 between words that have nothing in common.
  package func points(ofMostFrequent count: Int) -> Matrix<Double> {
    directions.rows(0..<min(count, vocabulary.count)).converted()
  }
}
