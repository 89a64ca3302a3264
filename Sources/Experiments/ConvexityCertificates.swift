import Files
import Foundation
import Numerics

/// Gaps between midpoints and chords as mpmath found them with 50 digits, to stand beside ours.
///
/// They are committed with the script that made them: `Tests/AnalysisTests/Fixtures/make_convexity.py`.
package struct ConvexityCertificates: Sendable, Decodable {
  /// How many of the pairs lie above the chord.
  package struct Count: Sendable, Decodable {
    /// The segments.
    package let space: ConvexityStudy.Segment
    /// `magnitude` or `spread`.
    package let invariant: String
    /// How many middles lie above the chord.
    package let count: Int
    /// The gap nearest to 0, in absolute value: what decides whether rounding could change the count.
    package let smallest: String
    /// The gaps of the first pairs.
    package let gaps: [String]
  }

  /// The pair with the largest gap.
  package struct Largest: Sendable, Decodable {
    /// The segments.
    package let space: ConvexityStudy.Segment
    /// `magnitude` or `spread`.
    package let invariant: String
    /// The number of the pair.
    package let pair: Int
    /// The gap, with 30 digits.
    package let gap: String
  }

  /// The seed of the pairs.
  package let seed: UInt32
  /// The number of pairs.
  package let pairs: Int
  /// Counts of each kind.
  package let above: [Count]
  /// The largest gap of each kind.
  package let largest: [Largest]

  /// The file, within the package.
  package static var file: URL {
    PackageFolder.orCurrent.appendingPathComponent("Tests/AnalysisTests/Fixtures/convexity.json")
  }

  /// Reads the file.
  ///
  /// - Throws: ``FileError/unreadable(path:message:)`` where it is not there or holds something else.
  package static func load() throws(FileError) -> ConvexityCertificates {
    do {
      return try JSONDecoder().decode(ConvexityCertificates.self, from: Data(contentsOf: file))
    } catch {
      throw .unreadable(path: file.path, message: "\(error)")
    }
  }

  /// The largest gap of a kind, if it is of this pair and these pairs.
  package func gap(_ invariant: String, _ segment: ConvexityStudy.Segment, pair: Int, seed: UInt32) -> String? {
    largest.first { seed == self.seed && $0.space == segment && $0.invariant == invariant && $0.pair == pair }?.gap
  }
}
