import Analysis
import Testing

@testable import Spaces

@Suite("Magnitude and spread of points of Euclidean space")
struct CardinalityLawsTests {
  static let dilations = [0.01, 0.1, 1, 10]

  @Test("satisfy 1 ≤ spread ≤ magnitude ≤ n", arguments: SeededSpace.all, dilations)
  func order(_ seeded: SeededSpace, t: Double) throws {
    let space = try seeded.space()
    let magnitude = try space.magnitude(dilatedBy: t)
    let spread = try space.spread(dilatedBy: t)
    #expect(1 <= spread)
    #expect(spread <= magnitude * (1 + 1e-12))
    #expect(magnitude <= Double(space.count))
  }

  @Test("tend to 1 as the dilation falls, to n as it grows", arguments: SeededSpace.all)
  func limits(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    let (nearest, farthest) = try (#require(space.pairDistances.min()), #require(space.pairDistances.max()))
    expectClose(try cardinalities(of: space, dilatedBy: 1e-6 / farthest), [1, 1], relative: 1e-5)
    let count = Double(space.count)
    expectClose(try cardinalities(of: space, dilatedBy: 40 / nearest), [count, count], relative: 1e-14)
  }

  @Test("do not depend on the order of the points", arguments: SeededSpace.all)
  func permutation(_ seeded: SeededSpace) throws {
    var random = NumPyRandom(seed: 5)
    let order = random.permutation(seeded.count)
    let shuffled = try FiniteMetricSpace(points: seeded.points().rows(order))
    try expectEqualCardinality(shuffled, seeded.space())
    let weighting = try seeded.space().weighting(dilatedBy: 1)
    expectClose(try shuffled.weighting(dilatedBy: 1), order.map { weighting[$0] }, relative: 1e-11)
  }

  @Test("do not change when the space is turned, mirrored and moved", arguments: SeededSpace.all)
  func isometry(_ seeded: SeededSpace) throws {
    try expectEqualCardinality(FiniteMetricSpace(points: seeded.movedPoints()), seeded.space())
  }

  @Test("at dilation t are those of the points multiplied by t", arguments: SeededSpace.all)
  func dilation(_ seeded: SeededSpace) throws {
    let points = try seeded.points()
    let scaled = Matrix(rows: points.rows, columns: points.columns, elements: points.elements.map { 3 * $0 })
    let (space, dilated) = try (seeded.space(), FiniteMetricSpace(points: scaled))
    expectClose(
      try cardinalities(of: dilated, dilatedBy: 0.5), try cardinalities(of: space, dilatedBy: 1.5), relative: 1e-12)
  }

  @Test("agree where every point sees the same distances")
  func homogeneous() throws {
    let circle = try FiniteMetricSpace(points: Shape.circle.points(count: 21, dimension: 2, seed: 0))
    let (magnitude, spread) = try (circle.magnitude(dilatedBy: 2), circle.spread(dilatedBy: 2))
    expectClose(magnitude, spread, relative: 1e-12)
  }

  @Test("have gradients that do not push the space as a whole", arguments: SeededSpace.all)
  func translation(_ seeded: SeededSpace) throws {
    let space = try seeded.space()
    for gradient in [
      try space.magnitudeAndGradient(dilatedBy: 0.8).gradient, try space.spreadAndGradient(dilatedBy: 0.8).gradient,
    ] {
      for k in 0..<gradient.columns { #expect(abs(gradient.column(k).reduce(0, +)) < 1e-12) }
    }
  }

  /// Magnitude and spread.
  private func cardinalities(of space: FiniteMetricSpace, dilatedBy t: Double) throws -> [Double] {
    try [space.magnitude(dilatedBy: t), space.spread(dilatedBy: t)]
  }

  private func expectEqualCardinality(_ space: FiniteMetricSpace, _ other: FiniteMetricSpace) throws {
    for t in Self.dilations {
      expectClose(
        try cardinalities(of: space, dilatedBy: t), try cardinalities(of: other, dilatedBy: t), relative: 1e-12)
    }
  }
}

@Suite("Magnitude of a part of Euclidean space")
struct MagnitudeSubspaceTests {
  @Test("grows with the part", arguments: SeededSpace.all)
  func monotone(_ seeded: SeededSpace) throws {
    let points = try seeded.points()
    let magnitudes = try (1...seeded.count).map { count in
      try FiniteMetricSpace(points: points.rows(0..<count)).magnitude(dilatedBy: 1)
    }
    for (part, whole) in zip(magnitudes, magnitudes.dropFirst()) { #expect(part < whole) }
  }
}
