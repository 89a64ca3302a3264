import CardinalityNumerics
import Spaces

/// The effective number of codes as a part of a loss L: magnitude or spread of the codebook C at a dilation t.
///
/// As a divisor L (K − 1) / (|tC| − 1), as in the paper's division losses: it is L where all K codes are far apart, and
/// grows beyond bounds as they meet. As a bonus L − λ |tC| / K.
/// Source: O'Malley, arXiv 2601.04941, which names vector quantisation as the next place for it.
package struct CodebookCardinality: Sendable, Equatable, Encodable {
  /// How it enters the loss.
  package enum Role: Sendable, Equatable, Encodable {
    /// L (K − 1) / (|tC| − 1).
    case divisor
    /// L − λ |tC| / K.
    case bonus(weight: Double)
  }

  /// Magnitude or spread.
  package let invariant: CardinalityLoss.Invariant
  /// The dilation t.
  package let dilation: Double
  /// How it enters the loss.
  package let role: Role

  /// Makes the term.
  ///
  /// - Precondition: a positive finite dilation.
  package init(_ invariant: CardinalityLoss.Invariant, dilation: Double, as role: Role) {
    precondition(dilation > 0 && dilation.isFinite, "no space is dilated by \(dilation)")
    (self.invariant, self.dilation, self.role) = (invariant, dilation, role)
  }

  /// |tC|, and overwrites `gradient` by its derivative by each number of the codes.
  ///
  /// - Throws: ``MetricSpaceError`` where a code is not finite.
  /// - Complexity: O(K³) for magnitude, O(K² d) for spread.
  package func cardinality(
    of codes: Matrix<Double>, gradient: inout Matrix<Double>, in workspace: Workspace
  ) throws -> Double {
    let (count, dimension, stride) = (codes.rows, codes.columns, PointSet.stride(count: codes.rows))
    gradient.reshape(rows: count, columns: dimension)
    return try workspace.withBuffer(count: stride * dimension) { coordinates in
      try workspace.withBuffer(count: stride * dimension) { slopes in
        for k in 0..<dimension {
          for j in 0..<stride { coordinates[k * stride + j] = j < count ? codes.elements[j * dimension + k] : 0 }
        }
        let points = PointSet(coordinates: coordinates, count: count, dimension: dimension)
        let value =
          switch invariant {
          case .magnitude:
            try points.magnitude(dilation: dilation, ridge: 0, gradient: slopes, accuracy: .codebookStep, in: workspace)
          case .spread: points.spread(dilation: dilation, gradient: slopes, accuracy: .codebookStep, in: workspace)
          }
        for j in 0..<count {
          for k in 0..<dimension { gradient.elements[j * dimension + k] = slopes[k * stride + j] }
        }
        return value
      }
    }
  }

  /// The whole loss, with its derivatives by L and by |tC|.
  ///
  /// - Throws: ``LossError/zeroDenominator(_:)`` where all codes have become one.
  package func combined(
    _ loss: Double, cardinality: Double, codes: Int
  ) throws(LossError) -> (value: Double, byLoss: Double, byCardinality: Double) {
    switch role {
    case .bonus(let weight): return (loss - weight * cardinality / Double(codes), 1, -weight / Double(codes))
    case .divisor:
      guard cardinality > 1 else { throw .zeroDenominator("\(invariant.rawValue) of the codes, less one,") }
      let factor = Double(codes - 1) / (cardinality - 1)
      return (loss * factor, factor, -loss * factor / (cardinality - 1))
    }
  }
}
