import CardinalityNumerics

/// A batch of embedded triplets as a loss sees it: B anchors, then B positives, then B negatives, a row each.
///
/// The rows of a gradient stand in the same order. That all three are one matrix lets the algebra of losses work on
/// them as on any other network outputs.
package struct Triplets: LossInput, Sendable {
  /// The vectors, 3B × E.
  package private(set) var vectors: Matrix<Double>

  /// The number of triplets B.
  package var count: Int { vectors.rows / 3 }
  /// The number of vectors, 3B.
  package var rows: Int { vectors.rows }
  /// The length E of a vector.
  package var columns: Int { vectors.columns }

  /// Makes a batch of stacked vectors.
  ///
  /// - Precondition: the rows are a positive multiple of 3.
  package init(vectors: Matrix<Double>) {
    precondition(vectors.rows > 0 && vectors.rows % 3 == 0, "\(vectors.rows) vectors are no triplets")
    self.vectors = vectors
  }

  /// Stacks anchors, positives and negatives, B × E each.
  package init(anchors: Matrix<Double>, positives: Matrix<Double>, negatives: Matrix<Double>) {
    precondition(
      positives.rows == anchors.rows && negatives.rows == anchors.rows,
      "\(anchors.rows) anchors, \(positives.rows) positives and \(negatives.rows) negatives")
    self.init(
      vectors: Matrix(
        rows: 3 * anchors.rows, columns: anchors.columns,
        elements: anchors.elements + positives.elements + negatives.elements))
  }

  /// Replaces the batch by vectors of a network, keeping the storage.
  package mutating func load(_ vectors: Matrix<some LinearAlgebraScalar>) {
    precondition(vectors.rows > 0 && vectors.rows % 3 == 0, "\(vectors.rows) vectors are no triplets")
    self.vectors.round(vectors, rows: 0..<vectors.rows)
  }

  /// What belongs to an anchor in a triplet.
  package enum Partner: String, Sendable {
    /// A sample of the anchor's class.
    case positives
    /// A sample of the other class.
    case negatives
  }

  /// The first row of anchors' partners.
  func firstRow(of partner: Partner) -> Int { partner == .positives ? count : 2 * count }
}
