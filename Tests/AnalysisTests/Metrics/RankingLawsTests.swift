import Analysis
import Testing

@testable import Learning

/// Seeded samples whose scores tie often when there are few `levels`.
private struct RankedSamples: Sendable, CustomTestStringConvertible {
  let count: Int
  let levels: Int
  let positiveShare: Double
  let scores: [Double]
  let positives: [Bool]

  init(count: Int, levels: Int, positiveShare: Double, seed: UInt64) {
    self.count = count
    self.levels = levels
    self.positiveShare = positiveShare
    var generator = WeylGenerator(state: seed)
    scores = (0..<count).map { _ in Double(Int.random(in: 0..<levels, using: &generator)) / 8 - 3 }
    // One of each at least, so that the areas are defined.
    positives = (0..<count).map { $0 == 0 || ($0 > 1 && Double.random(in: 0..<1, using: &generator) < positiveShare) }
  }

  static let all = [
    RankedSamples(count: 2, levels: 2, positiveShare: 0.5, seed: 1),
    RankedSamples(count: 9, levels: 3, positiveShare: 0.5, seed: 2),
    RankedSamples(count: 64, levels: 5, positiveShare: 0.1, seed: 3),
    RankedSamples(count: 65, levels: 1_000_000, positiveShare: 0.5, seed: 4),
    RankedSamples(count: 301, levels: 40, positiveShare: 0.9, seed: 5),
    RankedSamples(count: 402, levels: 100, positiveShare: 0.02, seed: 6),
    RankedSamples(count: 803, levels: 1_000_000, positiveShare: 0.3, seed: 7),
  ]

  var testDescription: String { "\(count) samples on \(levels) levels, \(positiveShare) positive" }

  /// Positives and negatives at or above a threshold.
  func counts(from threshold: Double) -> (positives: Double, negatives: Double) {
    let reached = zip(scores, positives).filter { $0.0 >= threshold }
    let found = reached.count { $0.1 }
    return (Double(found), Double(reached.count - found))
  }
}

@Suite("Ranking laws")
struct RankingLawsTests {
  @Test("ROC AUC is the share of pairs in order, ties counting half", arguments: RankedSamples.all)
  private func pairs(_ samples: RankedSamples) throws {
    var ordered = 0.0
    var pairs = 0.0
    for (score, isPositive) in zip(samples.scores, samples.positives) where isPositive {
      for (other, isPositive) in zip(samples.scores, samples.positives) where !isPositive {
        ordered += score > other ? 1 : score == other ? 0.5 : 0
        pairs += 1
      }
    }
    expectEqual(try curve(samples).rocAUC, ordered / pairs)
  }

  @Test("precision–recall areas are their definitions over all thresholds", arguments: RankedSamples.all)
  private func definitions(_ samples: RankedSamples) throws {
    let total = Double(samples.positives.count { $0 })
    var (recall, precision, staircase, trapezoid) = (0.0, 1.0, 0.0, 0.0)
    for threshold in Set(samples.scores).sorted(by: >) {
      let (found, wrong) = samples.counts(from: threshold)
      let next = (recall: found / total, precision: found / (found + wrong))
      staircase += (next.recall - recall) * next.precision
      trapezoid += (next.recall - recall) * (next.precision + precision) / 2
      (recall, precision) = (next.recall, next.precision)
    }
    expectEqual(try curve(samples).averagePrecision, staircase)
    expectEqual(try curve(samples).trapezoidPRAUC, trapezoid)
  }

  @Test("ROC AUC of negated scores is one minus it", arguments: RankedSamples.all)
  private func negation(_ samples: RankedSamples) throws {
    let negated = try RankingCurve(scores: samples.scores.map { -$0 }, positives: samples.positives)
    expectEqual(negated.rocAUC, try curve(samples).rocAUC.map { 1 - $0 })
  }

  @Test("an increasing function of the scores changes nothing", arguments: RankedSamples.all)
  private func monotone(_ samples: RankedSamples) throws {
    let cubes = samples.scores.map { $0 * $0 * $0 * 64 + 5 }
    #expect(try RankingCurve(scores: cubes, positives: samples.positives) == curve(samples))
  }

  @Test("the order of the samples changes nothing", arguments: RankedSamples.all)
  private func permutation(_ samples: RankedSamples) throws {
    var generator = WeylGenerator(state: 99)
    let order = samples.scores.indices.shuffled(using: &generator)
    let shuffled = try RankingCurve(
      scores: order.map { samples.scores[$0] }, positives: order.map { samples.positives[$0] })
    #expect(try shuffled == curve(samples))
  }

  @Test("the trapezoid area is that under the line through the points", arguments: RankedSamples.all)
  private func points(_ samples: RankedSamples) throws {
    let curve = try curve(samples)
    expectEqual(area(under: try #require(curve.precisionRecallPoints)), curve.trapezoidPRAUC)
    let prevalence = Double(curve.positives) / Double(curve.positives + curve.negatives)
    #expect(curve.precisionRecallPoints?.last == .init(x: 1, y: prevalence))
  }

  private func curve(_ samples: RankedSamples) throws -> RankingCurve {
    try RankingCurve(scores: samples.scores, positives: samples.positives)
  }

  private func area(under points: [RankingCurve.Point]) -> Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1.x - $1.0.x) * ($1.1.y + $1.0.y) / 2 }
  }
}

/// SplitMix64: the same numbers on every run.
private struct WeylGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
