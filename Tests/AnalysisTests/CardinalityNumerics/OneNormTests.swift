import Analysis
import Testing

@testable import CardinalityNumerics
@testable import Spaces

@Suite("The estimate of the 1-norm")
struct OneNormTests {
  @Test("is the largest column sum of small symmetric matrices, whatever their signs")
  func small() {
    #expect(estimate([[2, -1, 0], [-1, 2, -1], [0, -1, 2]]) == 4)
    #expect(estimate([[1, 0, 0], [0, -7, 0], [0, 0, 3]]) == 7)
    #expect(estimate([[0.5]]) == 0.5)
    #expect(estimate([]) == 0)
  }

  @Test("is a lower bound, and within a factor of three for random matrices")
  func bound() {
    var random = NumPyRandom(seed: 7)
    for _ in 0..<20 {
      var rows = (0..<12).map { _ in (0..<12).map { _ in random.standardNormal() } }
      for i in 0..<12 { for j in 0..<i { rows[i][j] = rows[j][i] } }
      let exact = rows.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 0
      #expect(estimate(rows) <= exact * (1 + 1e-15))
      #expect(estimate(rows) >= exact / 3)
    }
  }

  private func estimate(_ rows: [[Double]]) -> Double {
    let ones = rows.map { $0.reduce(0, +) }
    return OneNorm.estimate(productOfOnes: ones, count: rows.count, in: Workspace()) { x, y in
      for (i, row) in rows.enumerated() { y[i] = row.indices.reduce(0) { $0 + row[$1] * x[$1] } }
    }
  }
}
