import CardinalityNumerics
import Foundation

/// The paper's synthetic samples as a data source: drawn anew for each seed, split by a seed that does not change.
///
/// The paper's program fixes the seed of the split whatever the data's seed.
public struct SyntheticData: DataSource, Equatable, Codable {
  /// The share of the first class.
  package var majority: Double
  /// How many times as large the first class is as the last, where the classes become smaller by a constant factor; `nil`
  /// for one majority and equal minorities.
  package var tail: Double?
  /// The share of labels that are drawn anew.
  package var flipShare = 0.01
  /// Half the edge of the hypercube at whose vertices the classes lie; greater is easier.
  package var classSeparation = 1.0
  /// The number of samples, all three parts together.
  package var sampleCount = 10_000
  /// The number of classes, of which the first is the majority.
  package var classCount = 10
  /// The number of features, of which five are combinations of the others.
  package var featureCount = 20

  /// The share of test samples, as in the paper.
  package static let testShare = 0.3
  /// The share of validation samples among those that are not test samples.
  package static let validationShare = 0.2
  /// The seed of the split.
  package static let splitSeed: UInt32 = 42

  /// Makes the source of a data set with one majority class and equal minorities.
  public init(majority: Double = 0.5) {
    self.majority = majority
  }

  /// The share of each class.
  package var shares: [Double] {
    let minorities = classCount - 1
    guard let tail else { return [majority] + Array(repeating: (1 - majority) / Double(minorities), count: minorities) }
    let sizes = (0..<classCount).map { pow(tail, -Double($0) / Double(minorities)) }
    return sizes.map { $0 / sizes.reduce(0, +) }
  }

  /// How many samples of each class there are to train on, before labels are drawn anew and the split rounds.
  package var trainingCounts: [Double] {
    shares.map { $0 * Double(sampleCount) * (1 - Self.testShare) * (1 - Self.validationShare) }
  }

  /// The majority, and what differs from the paper.
  public var key: String {
    let parts = [
      tail.map { "tail=\(NumberText.exact($0))" } ?? "majority=\(NumberText.exact(majority))",
      flipShare == 0.01 ? nil : "flip=\(NumberText.exact(flipShare))",
      classSeparation == 1 ? nil : "separation=\(NumberText.exact(classSeparation))",
      sampleCount == 10_000 ? nil : "samples=\(sampleCount)", classCount == 10 ? nil : "classes=\(classCount)",
      featureCount == 20 ? nil : "features=\(featureCount)",
    ]
    return "synthetic(\(parts.compactMap { $0 }.joined(separator: ",")))"
  }

  /// `false`: this package draws the samples.
  public var dependsOnNotebook: Bool { false }

  /// The samples of a seed.
  ///
  /// - Throws: ``SyntheticClassificationError``.
  public func parts(seed: UInt32) throws -> SampleParts {
    var drawn = try SyntheticClassification(
      majority: majority, seed: seed, samples: sampleCount, features: featureCount, classes: classCount)
    if tail != nil { drawn.weights = shares }
    drawn.flipShare = flipShare
    drawn.classSeparation = classSeparation
    return try SampleParts(
      drawn.samples(), testShare: Self.testShare, validationShare: Self.validationShare, seed: Self.splitSeed)
  }
}
