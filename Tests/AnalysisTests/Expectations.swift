import Foundation
import Testing

/// Expects two numbers to agree to a share of the larger one, or of `floor` where both are smaller.
func expectClose(
  _ actual: Double, _ expected: Double, relative: Double = 1e-9, floor: Double = 1e-300, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let scale = max(abs(actual), abs(expected), floor)
  // Any share of infinity is infinity: nothing is far from it.
  #expect(
    actual == expected || (scale.isFinite && abs(actual - expected) <= relative * scale), comment,
    sourceLocation: sourceLocation)
}

/// Expects every pair of numbers to agree to a share of the largest expected magnitude.
func expectClose<Scalar: BinaryFloatingPoint>(
  _ actual: [Scalar], _ expected: [Scalar], relative: Double = 1e-9, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.count == expected.count, comment, sourceLocation: sourceLocation)
  let scale = largestMagnitude(expected)
  #expect(scale.isFinite, "nothing is far from infinity", sourceLocation: sourceLocation)
  #expect(largestDifference(actual, expected) <= relative * scale, comment, sourceLocation: sourceLocation)
}

/// The largest absolute value; 0 of none.
///
/// It is not-a-number if one of the numbers is, unlike that of `max()`, and so no comparison holds for it.
func largestMagnitude<Scalar: BinaryFloatingPoint>(_ numbers: some Sequence<Scalar>) -> Double {
  numbers.reduce(0) { largest, number in
    let magnitude = abs(Double(number))
    return largest.isNaN || magnitude <= largest ? largest : magnitude
  }
}

/// The largest absolute difference of numbers in the same place; infinite where they are not as many.
///
/// It is not-a-number if one of the numbers is.
func largestDifference<Scalar: BinaryFloatingPoint>(_ numbers: [Scalar], _ others: [Scalar]) -> Double {
  guard numbers.count == others.count else { return .infinity }
  return largestMagnitude(zip(numbers, others).map { Double($0) - Double($1) })
}

@Suite("An expectation of closeness")
struct ExpectationsTests {
  @Test("fails for not-a-number, for infinity and for unequal counts, wherever it stands")
  func fails() {
    let wrong: [([Double], [Double])] = [
      ([0, .nan, 0], [0, 0, 0]), ([1, 1], [1, .nan]), ([.infinity], [.infinity]), ([1], [1, 1]), ([.nan], [.nan]),
    ]
    for (actual, expected) in wrong {
      withKnownIssue { expectClose(actual, expected) }
    }
    withKnownIssue { expectClose(.nan, 1.0) }
    withKnownIssue { expectClose(1.0, .nan) }
    for (actual, expected) in [(Double.infinity, 1.0), (1, .infinity), (.infinity, -.infinity), (-.infinity, 1)] {
      withKnownIssue { expectClose(actual, expected) }
    }
  }

  @Test("holds for numbers that agree to a share of the largest")
  func holds() {
    expectClose([1e-12, 1], [0, 1])
    expectClose([Double](), [])
    expectClose([0.0], [0])
    expectClose(Double.infinity, .infinity)
  }
}
