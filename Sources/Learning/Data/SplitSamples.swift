import CardinalityNumerics
import Files

/// Samples of one's own as a data source: the same samples for every seed, split anew.
///
///     let data = SplitSamples(Samples(features: features, labels: labels), name: "patients")
public struct SplitSamples: DataSource {
  /// All samples.
  package let samples: Samples
  /// What tables call them.
  package let name: String
  /// The share of test samples.
  package let testShare: Double
  /// The share of validation samples among those that are not test samples.
  package let validationShare: Double
  /// The SHA-256 of features and labels.
  public let digest: String

  /// Takes samples; the shares are those of the comparisons on synthetic data unless said otherwise.
  public init(_ samples: Samples, name: String = "samples", testShare: Double = 0.3, validationShare: Double = 0.2) {
    self.samples = samples
    self.name = name
    self.testShare = testShare
    self.validationShare = validationShare
    digest = samples.digest
  }

  /// The name, the shares, and how many samples, features and classes there are.
  public var key: String {
    "\(name)(samples=\(samples.count),features=\(samples.features.columns),classes=\(samples.classes),"
      + "test=\(NumberText.exact(testShare)),validation=\(NumberText.exact(validationShare)))"
  }

  /// `false`: the digest tells one set from another.
  public var dependsOnNotebook: Bool { false }

  /// The samples, split by the seed.
  ///
  /// - Throws: ``SplitError``.
  public func parts(seed: UInt32) throws -> SampleParts {
    try SampleParts(samples, testShare: testShare, validationShare: validationShare, seed: seed)
  }
}

extension Samples {
  /// Takes features and labels; the classes are those from 0 to the largest label.
  ///
  /// - Precondition: there is a label for each row of `features`, and none is negative.
  public init(features: Matrix<Double>, labels: [Int]) {
    self.init(features: features, labels: labels, classes: (labels.max() ?? -1) + 1)
  }

  /// The SHA-256 of shape, features and labels, bit by bit.
  public var digest: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * (features.elements.count + labels.count + 3))
    func append(_ bits: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    }
    for number in [features.rows, features.columns, classes] { append(UInt64(number)) }
    for element in features.elements { append(element.bitPattern) }
    for label in labels { append(UInt64(label)) }
    return SHA256.hexadecimal(bytes)
  }
}
