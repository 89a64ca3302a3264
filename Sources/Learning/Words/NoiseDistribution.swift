import CKernels
import Foundation

/// A distribution over words that is drawn from in constant time, by the alias method: qᵢ ∝ countᵢ^power.
///
/// Each place of the table holds a word and its alias; a draw takes a place, equally likely, and one of the two. Probabilities
/// are right to 2⁻³² of a place. Sources: Mikolov et al., NIPS 26 (2013), for the power ¾; Walker (1977) and Vose (1991).
package struct NoiseDistribution: Sendable {
  /// The probability of each word.
  package let probabilities: [Double]
  let thresholds: [UInt32]
  let aliases: [Int32]

  /// Makes the distribution of counts, at least one of which is positive.
  package init(counts: [Int], power: Double) {
    let shares = counts.map { count in power == 0 ? 1 : Self.power(Double(count), power) }
    let total = shares.reduce(0, +)
    precondition(total > 0, "a word has to occur")
    probabilities = shares.map { $0 / total }
    var heights = probabilities.map { $0 * Double(counts.count) }
    var low = heights.indices.filter { heights[$0] < 1 }
    var high = heights.indices.filter { heights[$0] >= 1 }
    var thresholds = [UInt32](repeating: .max, count: counts.count)
    var aliases = counts.indices.map { Int32($0) }
    while let small = low.popLast(), let large = high.last {
      thresholds[small] = UInt32(min(heights[small] * 0x1p32, Double(UInt32.max)))
      aliases[small] = Int32(large)
      heights[large] -= 1 - heights[small]
      if heights[large] < 1 {
        high.removeLast()
        low.append(large)
      }
    }
    (self.thresholds, self.aliases) = (thresholds, aliases)
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    base == 0 ? 0 : exp(exponent * log(base))
  }

  /// Calls `body` with the distribution as the kernels read it.
  func withKernel<Result>(
    draws: Int, offsets: [Float]?, keepsHits: Bool, _ body: (UnsafePointer<ck_targets>) -> Result
  ) -> Result {
    thresholds.withUnsafeBufferPointer { thresholds in
      aliases.withUnsafeBufferPointer { aliases in
        (offsets ?? []).withUnsafeBufferPointer { values in
          var targets = ck_targets()
          targets.thresholds = thresholds.baseAddress
          targets.aliases = aliases.baseAddress
          targets.words = thresholds.count
          targets.draws = draws
          targets.offsets = offsets == nil ? nil : values.baseAddress
          targets.keeps_hits = keepsHits ? 1 : 0
          return body(&targets)
        }
      }
    }
  }
}
