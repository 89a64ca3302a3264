import Analysis
import Testing

@testable import Spaces

@Suite("A shape")
struct ShapeTests {
  @Test("has the points asked for, finite and the same for the same seed", arguments: Shape.allCases)
  func counts(shape: Shape) throws {
    for dimension in 2...4 {
      let points = try shape.points(count: 81, dimension: dimension, seed: 7)
      let expected = shape == .twoPoints ? 2 : shape == .grid ? [81, 64, 81][dimension - 2] : 81
      #expect(points.rows == expected)
      #expect(points.columns == dimension)
      #expect(points.elements.allSatisfy { $0.isFinite })
      #expect(try points == shape.points(count: 81, dimension: dimension, seed: 7))
    }
  }

  @Test("that is random differs from seed to seed", arguments: [Shape.gaussian, .clusters, .sphere, .ball, .cube])
  func seeds(shape: Shape) throws {
    let first = try shape.points(count: 5, dimension: 3, seed: 1)
    #expect(try first != shape.points(count: 5, dimension: 3, seed: 2))
  }

  @Test("lies where its name says")
  func places() throws {
    let line = try Shape.line.points(count: 3, dimension: 2, seed: 0)
    #expect(line == Matrix([[0, 0], [0.5, 0], [1, 0]]))
    let grid = try Shape.grid.points(count: 1_000, dimension: 3, seed: 0)
    #expect(grid.rows == 1_000)
    #expect(grid.row(999).elementsEqual([1, 1, 1]))
    for (shape, radii) in [(Shape.sphere, 1 - 1e-12...1 + 1e-12), (.circle, 1 - 1e-12...1 + 1e-12), (.ball, 0...1)] {
      let points = try shape.points(count: 50, dimension: 3, seed: 3)
      for j in 0..<50 {
        let radius = points.row(j).reduce(0) { $0 + $1 * $1 }.squareRoot()
        #expect(radii.contains(radius), "\(shape) \(radius)")
      }
    }
  }

  @Test("of Cantor fills its stages one after the other")
  func cantor() throws {
    let points = try Shape.cantor.points(count: 4, dimension: 1, seed: 0)
    expectClose(points.elements.sorted(), [0, 2.0 / 9, 6.0 / 9, 8.0 / 9], relative: 1e-15)
    let dust = try Shape.cantor.points(count: 16, dimension: 2, seed: 0)
    #expect(Set(dust.column(0).map { ($0 * 9).rounded() }) == [0, 2, 6, 8])
    #expect(Set((0..<16).map { "\(dust.row($0))" }).count == 16)
  }

  @Test("that cannot exist says what it takes")
  func errors() {
    for (shape, count, dimension) in [(Shape.line, 0, 1), (.grid, 4, 0), (.circle, 4, 1)] {
      #expect(throws: MetricSpaceError.self) { try shape.points(count: count, dimension: dimension, seed: 0) }
    }
    let error = MetricSpaceError.unsuitableShape("circle", count: 4, dimension: 1, need: "at least 2 dimensions")
    #expect("\(error)" == "no circle has 4 points in 1 dimensions: it takes at least 2 dimensions")
  }
}
