import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Learning
@testable import Spaces

/// All that `make_convexity.py` found with 50 digits.
private struct ConvexityFixture: Decodable {
  struct Kind: Decodable {
    let classes: Int
    let segment: ConvexityStudy.Segment
    let invariant: String
    /// How many middles lie above the chord.
    let above: Int
    /// The absolute value of the gap nearest to 0, which says that rounding decides none of them.
    let nearest: String
    /// The gaps of the first pairs, with 30 digits.
    let gaps: [String]
    let pair: Int
    let gap: String
  }

  let seed: UInt32
  let pairs: Int
  let kinds: [Kind]

  static func read() throws -> ConvexityFixture { try fixture("convexity.json") }
}

@Suite("Convexity of magnitude and spread")
struct ConvexityTests {
  @Test("fails where 50-digit arithmetic says so, and the error that is stated is not exceeded", arguments: [2, 10])
  func certificates(classes: Int) throws {
    let certificates = try ConvexityFixture.read()
    #expect(certificates.kinds.count == 12)
    let study = try ConvexityStudy(pairs: certificates.pairs, seed: certificates.seed, classes: classes)
    for kind in certificates.kinds where kind.classes == classes {
      let loss: any Loss<Predictions> = kind.invariant == "magnitude" ? .magnitude() : .spread()
      for (pair, digits) in zip(Array(kind.gaps.indices) + [kind.pair], kind.gaps + [kind.gap]) {
        let gap = try study.gap(of: loss, pair: pair, along: kind.segment)
        let exact = try #require(Double(digits))
        #expect(abs(gap.gap - exact) <= gap.error, "\(kind.segment) \(kind.invariant) \(pair): \(gap.gap), \(digits)")
        #expect(gap.error < 1e-11 && gap.isAbove == (exact > 0))
      }
    }
    // There are counterexamples in residuals and in logits, and segments without any.
    let above = certificates.kinds.filter { $0.classes == classes }.map(\.above)
    #expect(above.contains { $0 > 0 } && above.allSatisfy { $0 <= certificates.pairs })
  }

  @Test("counts as many middles above their chords as 50-digit arithmetic does")
  func counts() throws {
    let certificates = try ConvexityFixture.read()
    let study = try ConvexityStudy(pairs: certificates.pairs, seed: certificates.seed, classes: 2)
    let kind = try #require(
      certificates.kinds.first { $0.classes == 2 && $0.segment == .logits && $0.invariant == "spread" })
    let reading = try study.reading(of: .spread(), along: .logits, fixture("convexity.json"))
    #expect(reading.above == kind.above && reading.largest == kind.pair && reading.certified == kind.gap)
    #expect(try #require(Double(kind.nearest)) > 1e-11)
  }

  @Test("of a batch of one fails along every ray: tanh lies above its chord")
  func ray() throws {
    let certificates: ConvexityCertificates = try fixture("convexity.json")
    let reach = 2.squareRoot()
    let gap = try BatchOfOne.magnitude(at: reach / 2) - BatchOfOne.magnitude(at: reach) / 2
    expectClose(gap, try #require(Double(certificates.ray)), relative: 1e-13)
  }

  @Test("holds of cross entropy, which never lies above a chord")
  func convex() throws {
    let study = try ConvexityStudy(pairs: 100, seed: 5, classes: 3)
    for segment in ConvexityStudy.Segment.allCases {
      for pair in 0..<100 { #expect(try !study.gap(of: .crossEntropy(), pair: pair, along: segment).isAbove) }
    }
  }
}

@Suite("A batch of one")
struct BatchOfOneTests {
  @Test("has magnitude tanh(x / 2) and Welsch and Leclerc's 1 − exp(−½ (x / c)²)", arguments: [1e-3, 0.5, 1.3, 6])
  func closedForms(x: Double) throws {
    expectClose(try BatchOfOne.magnitude(at: x), tanh(x / 2), relative: 1e-11)
    expectClose(try BatchOfOne.welschLeclerc(at: x, scale: 0.8), -expm1(-0.5 * x * x / 0.64), relative: 1e-12)
  }

  @Test("has a residual of the length that is asked for")
  func residual() {
    let batch = BatchOfOne.predictions(residual: 0.9)
    let residual = [1 - batch.probabilities[0, 0], -batch.probabilities[0, 1]]
    expectClose((residual[0] * residual[0] + residual[1] * residual[1]).squareRoot(), 0.9, relative: 1e-14)
  }

  @Test("grows linearly under magnitude and quadratically under Welsch and Leclerc's loss, from 0")
  func exponents() throws {
    #expect(abs(try BatchOfOne.exponent(at: 1e-4, of: BatchOfOne.magnitude) - 1) < 1e-6)
    #expect(abs(try BatchOfOne.exponent(at: 1e-4) { try BatchOfOne.welschLeclerc(at: $0, scale: 1) } - 2) < 1e-6)
  }

  @Test("is nearest to Welsch and Leclerc's loss at a scale between those that were tried")
  func scale() throws {
    let lengths = (1...20).map { 0.07 * Double($0) }
    let best = try BatchOfOne.nearestScale(over: lengths, steps: 150)
    #expect(best.scale > 0.6 && best.scale < 1.9 && best.gap > 0 && best.gap < 0.2)
    for other in [best.scale - 0.05, best.scale + 0.05] {
      let gap = try largestMagnitude(
        lengths.map { try BatchOfOne.welschLeclerc(at: $0, scale: other) - tanh($0 / 2) })
      #expect(gap > best.gap)
    }
  }
}
