import Analysis
import Testing

@testable import Spaces

/// Up to 1200 points take a factorization of their own, more take LAPACK's.
@Suite("A factor in single precision")
struct SinglePrecisionFactorTests {
  @Test("inverts Z to some digits", arguments: [1, 2, 15, 16, 17, 33, 100, 333, 1200, 1201])
  func inverse(count: Int) throws {
    let space = try FiniteMetricSpace(points: Shape.ball.points(count: count, dimension: 3, seed: 4))
    let weighting = try #require(solution(of: space, dilatedBy: 5))
    expectClose(weighting, try space.weighting(dilatedBy: 5), relative: 1e-3)
  }

  @Test("does not exist where Z is not positive definite", arguments: [5, 70])
  func indefinite(count: Int) throws {
    // Copies of K₃,₂, far from each other.
    let graph = try FiniteMetricSpace(graph: GraphShape.k32.graph(count: 5))
    let rows = (0..<count).map { i in
      (0..<count).map { j in i / 5 == j / 5 ? graph.distance(i % 5, j % 5) : 50 }
    }
    #expect(solution(of: try FiniteMetricSpace(distances: Matrix(rows)), dilatedBy: 0.3) == nil)
  }

  private func solution(of space: FiniteMetricSpace, dilatedBy t: Double) -> [Double]? {
    space.withPointSet { points in
      var packed = Array(repeating: 0.0, count: PackedTriangle.elementCount(points.count))
      var elements = Array(repeating: Float.nan, count: SinglePrecisionFactor.elementCount(points.count))
      return packed.withUnsafeMutableBufferPointer { packed in
        elements.withUnsafeMutableBufferPointer { elements in
          // An empty triangle has no address.
          let storage = packed.baseAddress ?? UnsafeMutablePointer(bitPattern: 8)!
          guard let z = PackedSimilarity(points, dilation: t, into: storage, threads: 1),
            let factor = SinglePrecisionFactor(z, into: elements.baseAddress!)
          else { return nil }
          var (scratch, weighting) = (factor.scratch, Array(repeating: 1.0, count: points.count))
          factor.solve(weighting, into: &weighting, scratch: &scratch)
          return weighting
        }
      }
    }
  }
}
