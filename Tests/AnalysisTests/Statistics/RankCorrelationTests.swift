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
