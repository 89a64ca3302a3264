import Analysis
import Testing

@Suite("Correlations, axes and unpaired differences")
struct RankCorrelationTests {
  @Test("of ranks with ties are SciPy's")
  func ranks() throws {
    let fixture = try WordFixture.load()
    expectClose(rankCorrelation(fixture.ranks.x, fixture.ranks.y) ?? .nan, fixture.ranks.correlation, relative: 1e-12)
    #expect(rankCorrelation([1, 2, 3], [10, 100, 1000]) == 1)
    #expect(rankCorrelation([1, 2, 3], [3, 2, 1]) == -1)
    #expect(rankCorrelation([1, 1], [1, 2]) == nil && rankCorrelation([], []) == nil)
    #expect(rankCorrelation([1, .nan], [1, 2]) == nil)
  }

  @Test("of ranks have SciPy's p-values")
  func pValues() throws {
    // scipy.stats.spearmanr(range(12), [3, 1, 2, 6, 5, 4, 9, 12, 7, 8, 10, 11]), and of (range(4), [1, 0, 3, 2])
    expectClose(rankCorrelationPValue(0.8461538461538463, count: 12), 0.0005211337004810047, relative: 1e-9)
    expectClose(rankCorrelationPValue(0.6, count: 4), 0.4, relative: 1e-9)
    // Of five pairs one order in 120 is perfect, and one its reverse.
    expectClose(rankCorrelationPValue(-1, count: 5), 2.0 / 120)
    #expect(rankCorrelationPValue(0, count: 5) == 1 && rankCorrelationPValue(1, count: 2) == 1)
  }

  @Test("have the variances of NumPy's singular values, and coordinates that add up to the points")
  func axes() throws {
    let fixture = try WordFixture.load()
    let points = Matrix(fixture.axes.points)
    let axes = PrincipalAxes(points)
    expectClose(axes.variances, fixture.axes.variances, relative: 1e-12)
    for (axis, variance) in axes.variances.enumerated() {
      let along = axes.coordinates.column(axis)
      expectClose(along.reduce(0) { $0 + $1 * $1 } / 11, variance, relative: 1e-10)
      #expect((along.max() ?? 0) >= -(along.min() ?? 0))
    }
  }

  @Test("of Welch have his interval")
  func welch() throws {
    // scipy.stats.ttest_ind([1, 2, 4], [3, 5, 8, 9], equal_var=False).confidence_interval()
    let comparison = UnpairedComparison([1, 2, 4], [3, 5, 8, 9])
    expectClose(comparison.difference, 7.0 / 3 - 6.25)
    let interval = try #require(comparison.interval)
    expectClose(interval.lowerBound, -8.183340880511528, relative: 1e-6)
    expectClose(interval.upperBound, 0.3500075471781945, relative: 1e-6)
    #expect(UnpairedComparison([1], [2, 3]).interval == nil && UnpairedComparison([1, 1], [2, 2]).interval == nil)
  }
}
