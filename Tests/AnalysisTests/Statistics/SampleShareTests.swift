import Analysis
import Testing

@Suite("A share of a sample")
struct SampleShareTests {
  // By SciPy 1.x: binomtest(k, n).proportion_ci(method='wilson').
  @Test(
    "has Wilson's interval as SciPy has it",
    arguments: [
      (95, 100, 0.8882495307680809, 0.978456320845632), (0, 100, 0, 0.03699349820698568),
      (100, 100, 0.9630065017930143, 1), (7, 20, 0.1811918241010821, 0.5671457233147637),
    ])
  func wilson(successes: Int, count: Int, lower: Double, upper: Double) {
    let interval = SampleShare(of: Double(successes) / Double(count), among: count).interval
    #expect(abs(interval.lowerBound - lower) < 1e-14 && abs(interval.upperBound - upper) < 1e-14)
  }
}
