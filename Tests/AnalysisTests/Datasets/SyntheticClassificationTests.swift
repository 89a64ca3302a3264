import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Synthetic classification")
struct SyntheticClassificationTests {
  @Test("gives the paper's samples")
  func paper() throws {
    let cases = try SyntheticFixture.load()
    #expect(!cases.isEmpty)
    for expected in cases {
      let samples = try expected.description().samples()
      #expect(samples.count == expected.samples)
      #expect(samples.classCounts == expected.classCounts)
      #expect(samples.labels.starts(with: expected.firstLabels))
      for (index, row) in expected.firstRows.enumerated() { #expect(agree(samples.features.row(index), row)) }
      #expect(agree(samples.features.row(samples.count - 1), expected.lastRow))
      let sum = samples.features.elements.reduce(0) { $0 + abs($1) }
      #expect(abs(sum - expected.absoluteSum) <= 1e-9 * expected.absoluteSum)
    }
  }

  @Test("gives scikit-learn's samples under every option")
  func options() throws {
    let expected: ClassificationFixture = try fixture("classification-options.json")
    for (index, expected) in expected.classifications.enumerated() {
      let samples = try expected.description.samples()
      #expect(samples.labels == expected.labels, "case \(index)")
      for row in expected.rows { #expect(agree(samples.features.row(row.index), row.values), "case \(index)") }
      let sums = (0..<samples.features.columns).map { column in
        samples.features.column(column).reduce(0) { $0 + abs($1) }
      }
      #expect(agree(sums, expected.absoluteColumnSums), "case \(index)")
    }
  }

  @Test("describes the paper's data by default")
  func defaults() throws {
    let description = try SyntheticClassification(majority: 0.4, seed: 1)
    #expect(description.sampleCount == 10_000)
    #expect(description.featureCount == 20)
    #expect(description.informativeCount == 15)
    #expect(description.redundantCount == 5)
    #expect(description.repeatedCount == 0)
    #expect(description.classCount == 10)
    #expect(description.clustersPerClass == 1)
    #expect(description.flipShare == 0.01)
    #expect(try #require(description.weights).count == 10)
    #expect(description.weights?[0] == 0.4)
  }

  @Test("repeats features exactly, and lets redundant ones lie in the span of the informative")
  func featureKinds() throws {
    var description = SyntheticClassification(seed: 3)
    description.featureCount = 6
    description.repeatedCount = 2
    description.order = .generated
    let features = try description.samples().features
    for repeated in 4..<6 {
      #expect((0..<4).contains { features.column($0) == features.column(repeated) })
    }
    // Two informative features and a combination of them: the determinant of any three rows is 0.
    let (a, b, c) = (Array(features.row(0)), Array(features.row(1)), Array(features.row(2)))
    let determinant =
      a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0])
    #expect(abs(determinant) < 1e-12)
  }

  @Test("shuffled has the same samples as generated, in another order")
  func order() throws {
    var description = SyntheticClassification(seed: 4)
    description.flipShare = 0
    let shuffled = try description.samples()
    description.order = .generated
    let generated = try description.samples()
    #expect(shuffled.labels != generated.labels)
    #expect(shuffled.features.elements.sorted() == generated.features.elements.sorted())
    #expect(shuffled.classCounts == generated.classCounts)
  }

  @Test("leaves nothing to the last class when the weights of the others use up the samples", arguments: [1, 5, 1e300])
  func overfull(weight: Double) throws {
    var description = SyntheticClassification(seed: 6)
    description.clustersPerClass = 1
    description.weights = [weight, 1]
    description.flipShare = 0
    #expect(try description.samples().classCounts == [100, 0])
  }

  @Test("moves apart by the class separation")
  func separation() throws {
    var description = SyntheticClassification(seed: 5)
    description.sampleCount = 4000
    description.featureCount = 2
    description.redundantCount = 0
    description.classSeparation = 100
    let samples = try description.samples()
    #expect(samples.features.elements.allSatisfy { abs(abs($0) - 100) < 20 })
  }
}
