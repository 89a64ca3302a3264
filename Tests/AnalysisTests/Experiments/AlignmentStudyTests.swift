import Analysis
import Foundation
import Testing

@testable import Experiments
@testable import Glass
@testable import Learning
@testable import Spaces

@Suite("Alignment of gradients on glass")
struct AlignmentStudyTests {
  @Test("has an effective rank of 1 for multiples of one vector, and of n for orthogonal ones")
  func rank() throws {
    expectClose(try Matrix([[1, 2], [2, 4], [-3, -6]]).effectiveRank(), 1, relative: 1e-6)
    expectClose(try Matrix([[3.0, 0, 0], [0, 3, 0], [0, 0, 3]]).effectiveRank(), 3, relative: 1e-12)
    // Singular values 3 and 1: shares ¾ and ¼.
    let entropy = -(0.75 * log(0.75) + 0.25 * log(0.25))
    expectClose(try Matrix([[3.0, 0], [0, 1]]).effectiveRank(), exp(entropy), relative: 1e-12)
    #expect(try Matrix([[0.0, 0], [0, 0]]).effectiveRank().isNaN)
    #expect(try Matrix([[Double.nan, 0], [0, 1]]).effectiveRank().isNaN)
  }

  @Test("pairs losses by seed, over the second half of the steps")
  func pairs() {
    func readings(_ value: Double) -> [AlignmentReading] {
      (1...8).map { AlignmentReading(step: $0, cosine: $0 == 1 ? nil : $0 > 4 ? value : 0, diversity: nil) }
    }
    let study = AlignmentStudy(
      [.original, .divisionSpread],
      [[readings(0.2), readings(0.3), readings(0.4)], [readings(0.3), readings(0.41), readings(0.5)]], stride: 2)
    expectClose(study.means(of: .cosine, loss: 1), [0.3, 0.41, 0.5], relative: 1e-12)
    #expect(AlignmentStudy.blocks(readings(0.5), .cosine, length: 4) == [0, 0.5])
  }
}
