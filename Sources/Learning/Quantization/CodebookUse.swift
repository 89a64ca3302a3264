import CardinalityNumerics
import Spaces

/// How much of a codebook is used: by how many codes the vectors are told apart, and how far apart codes lie.
package struct CodebookUse: Sendable, Equatable, Codable {
  /// exp of the entropy of the shares of the codes: the number of codes if all are used alike.
  package let perplexity: Double
  /// How many codes no vector is nearest to.
  package let dead: Int
  /// The magnitude of the codes at t = 4 over the root mean square distance of the vectors from their mean.
  package let magnitude: Double
  /// The spread of the codes at the same dilation.
  package let spread: Double

  /// Reads how vectors use codes.
  ///
  /// - Throws: ``MetricSpaceError`` where a code is not finite.
  /// - Precondition: there is a vector.
  package init(of codes: Matrix<Double>, by vectors: Matrix<Double>) throws {
    var nearest = NearestCodes()
    nearest.assign(vectors, to: codes)
    var counts = [Int](repeating: 0, count: codes.rows)
    for code in nearest.assignments { counts[code] += 1 }
    perplexity = effectiveCount(ofShares: counts.map { Double($0) / Double(vectors.rows) })
    dead = counts.count { $0 == 0 }
    let standard = Standardization(fitting: vectors)
    let squares = vectors.elements.indices.reduce(0.0) {
      let difference = vectors.elements[$1] - standard.means[$1 % vectors.columns]
      return $0 + difference * difference
    }
    // Relative to the vectors: a codebook does not win by growing.
    let radius = (squares / Double(vectors.rows)).squareRoot()
    let space = try FiniteMetricSpace(points: codes)
    let dilation = 4 / max(radius, .leastNormalMagnitude)
    magnitude = try space.magnitude(dilatedBy: dilation)
    spread = try space.spread(dilatedBy: dilation)
  }
}
