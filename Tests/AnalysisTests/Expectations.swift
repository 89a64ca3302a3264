import Foundation
import Testing

/// Expects two numbers to agree to a share of the larger one, or of `floor` where both are smaller.
func expectClose(
  _ actual: Double, _ expected: Double, relative: Double = 1e-9, floor: Double = 1e-300, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let scale = max(abs(actual), abs(expected), floor)
  #expect(
    actual == expected || abs(actual - expected) <= relative * scale, comment, sourceLocation: sourceLocation)
}

/// Expects every pair of numbers to agree to a share of the largest expected magnitude.
func expectClose(
  _ actual: [Double], _ expected: [Double], relative: Double = 1e-9, _ comment: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.count == expected.count, comment, sourceLocation: sourceLocation)
  let scale = expected.map(abs).max() ?? 0
  let worst = zip(actual, expected).map { abs($0 - $1) }.max() ?? 0
  #expect(worst <= relative * scale, comment, sourceLocation: sourceLocation)
}
