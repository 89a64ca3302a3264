import Analysis
import Testing

@testable import CardinalityNumerics

@Suite("Wilcoxon's signed-rank test")
struct WilcoxonSignedRankTests {
  private let untied = [
    0.646, 1.122, 0.63, -1.003, 1.205, 0.746, -0.237, 0.881, 0.665, 0.594, 0.328, 0.847, -0.436, 0.137, -0.182, 0.899,
    0.34,
    0.008, -0.482, 0.043, 0.308, 0.024, 1.594, 1.307, -2.411,
  ]
  private let tied: [Double] = [1, 1, -1, 2, 0, 3, -2, 2, 0, 4]

  @Test("has SciPy's exact probability without ties")
  func exact() {
    let test = WilcoxonSignedRank(untied)
    #expect(test.statistic == 25 * 26 / 2 - 77)
    expectClose(test.pValue, 0.02027493715286255, relative: 1e-12)
  }

  @Test("has the probability of all signs counted out with ties, and without zeros")
  func tiesAndZeros() {
    let test = WilcoxonSignedRank(tied)
    #expect(test.count == 8 && test.statistic == 29 && test.pValue == 0.1640625)
  }

  @Test("agrees with every choice of signs, written out")
  func enumeration() {
    var random = NumPyRandom(seed: 4)
    for _ in 0..<20 {
      let differences = (0..<8).map { _ in Double(random.integer(below: 7)) - 3 }
      let sizes = differences.filter { $0 != 0 }.map(abs)
      let ranks = sizes.map { size in
        Double(sizes.count { $0 < size }) + Double(sizes.count { $0 == size } + 1) / 2
      }
      let sums = (0..<1 << sizes.count).map { signs in
        ranks.indices.reduce(0.0) { $0 + (signs >> $1 & 1 == 1 ? ranks[$1] : 0) }
      }
      let test = WilcoxonSignedRank(differences)
      let below = Double(sums.count { $0 <= test.statistic }) / Double(sums.count)
      let above = Double(sums.count { $0 >= test.statistic }) / Double(sums.count)
      expectClose(test.pValue, min(1, 2 * min(below, above)), relative: 1e-12)
    }
  }

  @Test("does not care which is subtracted from which")
  func symmetry() {
    #expect(WilcoxonSignedRank(untied).pValue == WilcoxonSignedRank(untied.map { -$0 }).pValue)
  }

  @Test("reaches 2¹⁻ⁿ with n differences of one sign, and no less", arguments: 1...12)
  func reachable(count: Int) {
    let test = WilcoxonSignedRank((1...count).map { Double($0) })
    expectClose(test.pValue, WilcoxonSignedRank.smallestPValue(count: count))
    #expect(WilcoxonSignedRank.smallestPValue(count: 5) == 0.0625)
  }

  @Test("finds nothing in zeros, or in nothing")
  func nothing() {
    #expect(WilcoxonSignedRank([0, 0, 0]).pValue == 1)
    #expect(WilcoxonSignedRank([]).pValue == 1)
  }
}

@Suite("Holm's correction")
struct HolmTests {
  @Test("multiplies by what is left, keeps the order, and stops at 1")
  func adjusted() {
    expectClose(Holm.adjusted([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02])
    #expect(Holm.adjusted([0.6, 0.9]) == [1, 1])
    #expect(Holm.adjusted([]) == [])
  }
}
