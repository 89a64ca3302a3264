import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Samples")
struct SamplesTests {
  let samples = Samples(features: Matrix([[1.0, 2], [3, 4], [5, 6]]), labels: [2, 0, 2], classes: 4)

  @Test("count their classes, absent ones included")
  func classCounts() {
    #expect(samples.count == 3)
    #expect(samples.classCounts == [1, 0, 2, 0])
  }

  @Test("keep features and labels together in a subset")
  func subset() {
    let subset = samples.subset([2, 1, 2])
    #expect(subset == Samples(features: Matrix([[5.0, 6], [3, 4], [5, 6]]), labels: [2, 0, 2], classes: 4))
    #expect(samples.subset([]).count == 0)
  }

  @Test("are standardised by another set's means and deviations")
  func standardizedByAnother() {
    let other = Standardization(fitting: Matrix([[0.0, 0], [4, 2]]))
    #expect(samples.standardized(by: other).features == Matrix([[-0.5, 1], [0.5, 3], [1.5, 5]]))
  }
}
