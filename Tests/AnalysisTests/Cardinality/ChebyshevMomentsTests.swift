import Analysis
import Foundation
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("Moments of cubes")
struct ChebyshevMomentsTests {
  @Test("have as many products as the binomial coefficient", arguments: [(1, 12), (2, 78), (3, 364)])
  func counts(dimension: Int, expected: Int) {
    let moments = ChebyshevMoments(dimension: dimension, degree: 11)
    #expect(moments.count(upTo: 11) == expected && moments.degrees.count == expected)
    #expect(moments.count(upTo: 0) == 1)
    #expect(moments.places(upTo: 11).sorted() == (0..<Int32(expected)).map { $0 })
    #expect(moments.places(upTo: 4).max() == Int32(moments.count(upTo: 4) - 1))
  }

  @Test("of a whole come from those of a part", arguments: [1, 2, 3])
  func shift(dimension: Int) {
    let moments = ChebyshevMoments(dimension: dimension, degree: 5)
    let point = Array([0.3, -0.8, 0.45].prefix(dimension))
    let (part, whole) = (products(moments, point), products(moments, point.map { ($0 + 1) / 2 }))
    let (shift, count) = (moments.shift, part.count)
    for row in 0..<count {
      let found = (0..<count).reduce(0) { $0 + shift[row * count + $1] * part[$1] }
      expectClose(found, whole[row], relative: 1e-13, floor: 1)
    }
  }

  @Test("are turned as points are", arguments: [1, 2, 3])
  func turns(dimension: Int) {
    let moments = ChebyshevMoments(dimension: dimension, degree: 4)
    let point = Array([0.3, -0.8, 0.45].prefix(dimension))
    let values = products(moments, point)
    for axes in [[0], [1, 0], [2, 0, 1]] where axes.count == dimension {
      for negative in 0..<1 << dimension {
        let turn = moments.turns[moments.turn(axes: axes, negative: negative)]
        let turned = axes.enumerated().map { (negative >> $0 & 1 == 1 ? -1 : 1) * point[$1] }
        let found = zip(turn.places, turn.signs).map { $1 * values[Int($0)] }
        #expect(largestDifference(found, products(moments, turned)) < 1e-14)
      }
    }
  }

  @Test("of far cubes give their functions, and fewer of them nearly", arguments: [1, 2, 3], [0.5, 8])
  func blocks(dimension: Int, t: Double) throws {
    let space = try FiniteMetricSpace(points: Shape.cube.points(count: 40, dimension: dimension, seed: 1))
    space.withPointSet { points in
      let tree = CubeTree(points, leafCount: 4, alignment: 16)
      let moments = ChebyshevMoments(dimension: dimension, degree: SolverTuning.momentDegree)
      let offsets = FarBlocks.offsets(dimension)
      let (level, number) = (2, offsets.count - 1)
      let side = tree.side(level: level)
      let u = Array([0.9, -0.4, 1].prefix(dimension))
      let v = Array([-1, 0.7, 0.2].prefix(dimension))
      let apart = (0..<dimension).reduce(0) { sum, k in
        let difference = side * (Double(offsets[number][k]) + (u[k] - v[k]) / 2)
        return sum + difference * difference
      }.squareRoot()
      for (function, expected) in [(FarBlocks.Function.similarity, exp(-t * apart)), (.slope, apart * exp(-t * apart))]
      {
        let blocks = FarBlocks(
          function, tree, moments, dilation: t, needed: [level * offsets.count + number], tolerance: 1e-8, threads: 1)
        let found = value(blocks, level * offsets.count + number, products(moments, u), products(moments, v))
        #expect(abs(found - expected) < 1e-7)
        let rough = blocks.trimmed(tolerance: 1e-3)
        #expect(rough.degree < blocks.degree)
        #expect(
          abs(value(rough, level * offsets.count + number, products(moments, u), products(moments, v)) - expected)
            < 2e-3)
      }
    }
  }

  private func value(_ blocks: FarBlocks, _ number: Int, _ u: [Double], _ v: [Double]) -> Double {
    // What is left out as a whole counts as 0.
    guard let block = blocks.blocks[number] else { return 0 }
    return (0..<block.count).reduce(0) { sum, i in
      (0..<block.count).reduce(sum) { $0 + u[i] * block.elements[i * block.count + $1] * v[$1] }
    }
  }

  private func products(_ moments: ChebyshevMoments, _ point: [Double]) -> [Double] {
    moments.degrees.map { degrees in
      zip(degrees, point).reduce(1) { $0 * ChebyshevNodes.polynomial($1.0, at: $1.1) }
    }
  }
}
