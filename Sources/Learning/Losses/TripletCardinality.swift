import CardinalityNumerics
import Spaces

/// The magnitude or the spread of the differences between anchors and their partners, less one.
///
/// The points are {nᵢ − aᵢ} ∪ {0}, or {pᵢ − aᵢ} ∪ {0}: B + 1 points of Euclidean space. The effective number of distinct
/// differences is 0 when every partner meets its anchor, and near B when all differ by much: a batch of one has
/// magnitude tanh(t d / 2). As a divisor it rewards negatives for being far from their anchors, each in its own way.
///
/// Where negatives meet anchors it goes to 0, in proportion to the distances, and a quotient by it grows beyond bounds:
/// at 0 the quotient throws ``LossError/zeroDenominator(_:)``. A `floor` bounds it instead: where the value is below,
/// it is the floor, and its gradient 0.
/// - Throws: ``MetricSpaceError/singularSimilarity(dilation:)`` only if a vector is not finite.
/// - Complexity: O(B³ + B²E) for magnitude, O(B²E) for spread.
package struct TripletCardinality: DeclaredLoss {
  /// Magnitude or spread.
  package let invariant: CardinalityLoss.Invariant
  /// Which differences are taken.
  package let partner: Triplets.Partner
  /// The dilation t of the space of differences.
  package internal(set) var dilation: Double
  /// The least value, or `nil` for none.
  package internal(set) var floor: Double?

  /// Makes the loss.
  ///
  /// - Precondition: a positive finite dilation; a positive finite floor, if any.
  package init(
    _ invariant: CardinalityLoss.Invariant, of partner: Triplets.Partner, dilation: Double = 1, floor: Double? = nil
  ) {
    self.invariant = invariant
    self.partner = partner
    self.dilation = dilation
    self.floor = floor
    _ = checked()
  }

  /// What the loss is, for example `magnitude_of_negatives`.
  package var declaration: LossDeclaration<TripletCardinality> {
    let (invariant, partner) = (invariant, partner)
    return LossDeclaration(
      "\(invariant.rawValue)_of_\(partner.rawValue)", TripletCardinality(invariant, of: partner),
      "The effective number of distinct differences between anchors and partners", formula: "|t D| − 1 or E₀(t D) − 1",
      parameters: [
        .number("t", \.dilation, in: .leastNormalMagnitude...1e6, "the dilation"),
        .numberOrNone("floor", \.floor, in: .leastNormalMagnitude...1e6, "the least value"),
      ])
  }

  /// The cardinality less one, or the floor.
  package func value(of input: Triplets, in workspace: Workspace) throws -> Double {
    try workspace.withBuffer(count: stride(input) * input.columns) { coordinates in
      write(input, to: coordinates)
      return bounded(try cardinality(of: coordinates, input, gradient: nil, in: workspace) - 1)
    }
  }

  /// The cardinality less one, or the floor; its gradient by partners, the negative of it by their anchors, and 0 by
  /// the other vectors.
  package func value(of input: Triplets, gradient: inout Matrix<Double>, in workspace: Workspace) throws -> Double {
    let count = stride(input) * input.columns
    return try workspace.withBuffer(count: count) { coordinates in
      try workspace.withBuffer(count: count) { differences in
        write(input, to: coordinates)
        let value = try cardinality(of: coordinates, input, gradient: differences, in: workspace) - 1
        for index in gradient.elements.indices { gradient.elements[index] = 0 }
        let result = bounded(value)
        if result == value { read(differences, input, into: &gradient) }
        return result
      }
    }
  }

  private func bounded(_ value: Double) -> Double { floor.map { max($0, value) } ?? value }

  private func stride(_ input: Triplets) -> Int { PointSet.stride(count: input.count + 1) }

  private func cardinality(
    of coordinates: UnsafePointer<Double>, _ input: Triplets, gradient: UnsafeMutablePointer<Double>?,
    in workspace: Workspace
  ) throws -> Double {
    let points = PointSet(coordinates: coordinates, count: input.count + 1, dimension: input.columns)
    return switch invariant {
    case .magnitude:
      try points.magnitude(
        dilation: dilation, ridge: 0, gradient: gradient, accuracy: .step, in: workspace)
    case .spread: points.spread(dilation: dilation, gradient: gradient, accuracy: .step, in: workspace)
    }
  }

  /// Writes the differences, the zero vector and the padding, coordinate by coordinate.
  private func write(_ input: Triplets, to coordinates: UnsafeMutablePointer<Double>) {
    let (stride, columns) = (stride(input), input.columns)
    let first = input.firstRow(of: partner) * columns
    input.vectors.elements.withUnsafeBufferPointer { x in
      for k in 0..<columns {
        for i in 0..<input.count { coordinates[k * stride + i] = x[first + i * columns + k] - x[i * columns + k] }
        for i in input.count..<stride { coordinates[k * stride + i] = 0 }
      }
    }
  }

  /// Reads the gradient by partners and anchors from that by differences.
  private func read(_ differences: UnsafePointer<Double>, _ input: Triplets, into gradient: inout Matrix<Double>) {
    let (stride, columns) = (stride(input), input.columns)
    let first = input.firstRow(of: partner) * columns
    gradient.elements.withUnsafeMutableBufferPointer { gradient in
      for i in 0..<input.count {
        for k in 0..<columns {
          gradient[first + i * columns + k] = differences[k * stride + i]
          gradient[i * columns + k] = -differences[k * stride + i]
        }
      }
    }
  }
}
