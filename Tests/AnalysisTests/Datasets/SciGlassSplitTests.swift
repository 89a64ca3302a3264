import Analysis
import Testing

@testable import Files
@testable import Glass
@testable import Learning

@Suite("Splits of glasses")
struct SciGlassSplitTests {
  private static let rows = (0..<40).map { [Double($0 / 4), 1] + Array(repeating: 0, count: 16) }
  private let samples = SciGlassSamples(
    compositions: Matrix(rows), glassTransitions: (0..<40).map { $0 % 4 == 0 ? 550 : 400 })

  @Test("without groups are scikit-learn's", arguments: [UInt32(1), 7])
  func plain(seed: UInt32) throws {
    let split = try SciGlassSplit(samples, by: .plain, validationShare: 0.2, seed: seed)
    var random = NumPyRandom(seed: seed)
    let order = random.permutation(40)
    #expect(split.validation == samples.subset(Array(order[..<8])))
    #expect(split.train == samples.subset(Array(order[8...])))
  }

  @Test("by composition have none on both sides, and at least the share asked for", arguments: 0..<5 as Range<UInt32>)
  func grouped(seed: UInt32) throws {
    let split = try SciGlassSplit(samples, by: .grouped, validationShare: 0.21, seed: seed)
    #expect(split.validation.count == 12)
    #expect(split.train.count == 28)
    #expect(SciGlassHygiene(split, interval: SciGlass.interval).leaked == 0)
  }

  @Test("are examined for repeats, contradictions and leaks")
  func hygiene() throws {
    let split = SciGlassSplit(train: samples.subset([0, 1, 2, 4, 5, 9]), validation: samples.subset([3, 8, 12, 13]))
    let hygiene = SciGlassHygiene(split, interval: SciGlass.interval)
    #expect(hygiene.train == (positive: 2, negative: 4))
    #expect(hygiene.validation == (positive: 2, negative: 2))
    #expect(hygiene.repeatedTraining == 3)
    #expect(hygiene.contradictory == 2)
    #expect(hygiene.leaked == 2)
    #expect(hygiene.leakedShare == 0.5)
  }

  @Test("need a share that leaves something on both sides", arguments: [0, 1, -0.1, .nan, 0.99])
  func share(share: Double) {
    #expect(throws: SciGlassError.self) {
      try SciGlassSplit(samples, by: .plain, validationShare: share, seed: 1)
    }
  }

  @Test("need both classes on both sides")
  func classes() throws {
    let split = SciGlassSplit(train: samples, validation: samples.subset([1, 2]))
    #expect(throws: SciGlassError.noSample(set: "validation", inside: true, interval: 500...600)) {
      try split.checkClasses(500...600)
    }
    #expect(throws: SciGlassError.noSample(set: "training", inside: false, interval: 0...600)) {
      try SciGlassSplit(train: samples, validation: samples).checkClasses(0...600)
    }
  }
}
