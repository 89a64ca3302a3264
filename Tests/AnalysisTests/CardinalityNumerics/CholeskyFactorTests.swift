import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

/// Up to 128 rows take a factorization of their own, more take LAPACK's.
@Suite("A Cholesky factor in the place of its matrix")
struct CholeskyFactorTests {
  @Test("solves for one right-hand side after another", arguments: [1, 2, 7, 8, 9, 31, 33, 40, 64, 127, 128, 129])
  func solution(count: Int) throws {
    var random = NumPyRandom(seed: 5)
    let matrix = positiveDefinite(count, &random)
    let expected = (0..<2).map { _ in random.standardNormals(count) }
    let sides = expected.map { x in
      (0..<count).map { i in (0..<count).reduce(0) { $0 + matrix[i * stride(count) + $1] * x[$1] } }
    }
    for (solution, expected) in zip(try #require(solutions(count, matrix, sides)), expected) {
      expectClose(solution, expected, relative: 1e-9)
    }
  }

  @Test("reads the lower triangle alone", arguments: [5, 33, 128, 129])
  func triangle(count: Int) throws {
    var random = NumPyRandom(seed: 9)
    let matrix = positiveDefinite(count, &random)
    var spoiled = matrix
    for i in 0..<count {
      for j in i + 1..<stride(count) { spoiled[i * stride(count) + j] = .nan }
    }
    let ones = [Array(repeating: 1.0, count: count)]
    #expect(try #require(solutions(count, matrix, ones)) == #require(solutions(count, spoiled, ones)))
  }

  @Test("does not exist where a pivot is too small, negative or no number", arguments: [3, 33, 128, 129])
  func pivots(count: Int) {
    let diagonal = stride(count) + 1
    for element in [1, -1, .nan] {
      var ones = Array(repeating: 1.0, count: count * stride(count))
      ones[(count - 1) * diagonal] = element
      #expect(solutions(count, ones, [], smallestPivot: 1e-14) == nil)
    }
    var almostOne = Array(repeating: 0.0, count: count * stride(count))
    for i in 0..<count { almostOne[i * diagonal] = i == 1 ? 0.25 : 1 }
    #expect(solutions(count, almostOne, [], smallestPivot: 0.25) != nil)
    #expect(solutions(count, almostOne, [], smallestPivot: 0.26) == nil)
  }

  private func stride(_ count: Int) -> Int { PointSet.stride(count: count) }

  /// B Bᵀ + 1 for a normal B, its rows padded to whole vectors.
  private func positiveDefinite(_ count: Int, _ random: inout NumPyRandom) -> [Double] {
    let root = random.standardNormals(count * count)
    var matrix = Array(repeating: 0.0, count: count * stride(count))
    for i in 0..<count {
      for j in 0..<count {
        matrix[i * stride(count) + j] = (0..<count).reduce(i == j ? 1 : 0) {
          $0 + root[i * count + $1] * root[j * count + $1]
        }
      }
    }
    return matrix
  }

  /// The solutions for several right-hand sides, or `nil` where there is no factor.
  private func solutions(
    _ count: Int, _ matrix: [Double], _ sides: [[Double]], smallestPivot: Double = 1e-12
  ) -> [[Double]]? {
    var matrix = matrix
    return matrix.withUnsafeMutableBufferPointer { elements in
      let factor = CholeskyFactor(
        replacing: elements.baseAddress!, count: count, stride: stride(count), smallestPivot: smallestPivot)
      guard let factor else { return nil }
      return sides.map { side in
        var side = side
        factor.solve(&side)
        return side
      }
    }
  }
}
