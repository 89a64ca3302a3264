import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Split")
struct SplitTests {
  struct Fixture: Decodable {
    struct Case: Decodable {
      var count: Int
      var share: Double
      var seed: UInt32
      var train: [Int]
      var test: [Int]
    }

    var splits: [Case]
  }

  /// Samples whose only feature is their own index.
  private func samples(_ count: Int) -> Samples {
    Samples(
      features: Matrix(rows: count, columns: 1, elements: (0..<count).map { Double($0) }),
      labels: (0..<count).map { $0 % 3 }, classes: 3)
  }

  @Test("draws the reference's indices from the paper's data")
  func golden() throws {
    for expected in try SyntheticFixture.load() {
      let samples = try expected.description().samples()
      // The share is not in the file: the reference's own sizes give it, rounded up as they are.
      let share = (Double(expected.testCount) - 0.5) / Double(expected.samples)
      let split = try samples.split(testShare: share, seed: expected.splitSeed)
      #expect(split.train.count == expected.trainCount)
      #expect(split.test.count == expected.testCount)
      #expect(split.trainIndices.starts(with: expected.firstTrainIndices))
      #expect(split.testIndices.starts(with: expected.firstTestIndices))
      #expect(split.test.classCounts == expected.testClassCounts)
    }
  }

  @Test("draws scikit-learn's indices and sizes for any count and share")
  func sizes() throws {
    let cases: Fixture = try fixture("classification-options.json")
    for expected in cases.splits {
      let split = try samples(expected.count).split(testShare: expected.share, seed: expected.seed)
      #expect(split.trainIndices == expected.train)
      #expect(split.testIndices == expected.test)
    }
  }

  @Test("gives each sample to one side, with its features and label")
  func partition() throws {
    let samples = samples(31)
    let split = try samples.split(testShare: 0.25, seed: 6)
    #expect((split.trainIndices + split.testIndices).sorted() == Array(0..<31))
    #expect(split.train == samples.subset(split.trainIndices))
    #expect(split.test.features.elements == split.testIndices.map { Double($0) })
    #expect(split.test.labels == split.testIndices.map { $0 % 3 })
  }

  @Test("refuses a share that is none", arguments: [0, 1, -0.1, 1.5, .infinity])
  func shareOutOfRange(share: Double) {
    #expect(throws: SplitError.shareOutOfRange(share)) { try samples(10).split(testShare: share, seed: 0) }
  }

  @Test("refuses a share that empties a side, and says which")
  func emptySide() throws {
    let empty = try #require(throws: SplitError.self) { try samples(10).split(testShare: 0.95, seed: 0) }
    #expect(empty == .emptyTrain(count: 10, testShare: 0.95))
    #expect(empty.description.contains("0.95") && empty.description.contains("10 samples to train"))
    #expect(throws: SplitError.emptyTest(count: 0, testShare: 0.5)) { try samples(0).split(testShare: 0.5, seed: 0) }
  }

  @Test("says whether the test share or the validation share empties a side")
  func emptyValidation() throws {
    let error = try #require(throws: SplitError.self) {
      try SampleParts(samples(10), testShare: 0.5, validationShare: 0.95, seed: 0)
    }
    #expect(error == .validation(.emptyTrain(count: 5, testShare: 0.95)))
    #expect(error.description.hasPrefix("a validation share of 0.95 leaves none of 5 samples to train on"))
  }
}
