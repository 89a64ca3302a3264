import CardinalityNumerics
import Files
import Foundation

/// The largest gaps between midpoints and chords as mpmath found them with 50 digits, to stand beside ours.
///
/// They are committed with the script that made them: `Tests/AnalysisTests/Fixtures/make_convexity.py`.
package struct ConvexityCertificates: Sendable, Decodable {
  /// All pairs of one kind.
  package struct Kind: Sendable, Decodable {
    /// The number of classes.
    package let classes: Int
    /// Along what the segments are straight.
    package let segment: ConvexityStudy.Segment
    /// `magnitude` or `spread`.
    package let invariant: String
    /// The pair with the largest gap.
    package let pair: Int
    /// That gap, with 30 digits.
    package let gap: String
  }

  /// The seed of the pairs.
  package let seed: UInt32
  /// The gap of a batch of one between √2 and 0: tanh(√2 / 4) − ½ tanh(√2 / 2).
  package let ray: String
  /// Every kind.
  package let kinds: [Kind]

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

  /// The largest gap of a study's pairs under `magnitude` or `spread`, if it is of this pair.
  package func gap(_ study: ConvexityStudy, _ invariant: String, _ segment: ConvexityStudy.Segment, pair: Int)
    -> String?
  {
    guard study.seed == seed else { return nil }
    return kinds.first {
      $0.classes == study.classes && $0.segment == segment && $0.invariant == invariant && $0.pair == pair
    }?.gap
  }
}
