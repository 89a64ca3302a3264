import CardinalityNumerics

/// Samples in two parts: one to train on, one to test on.
///
/// The rows are ordered by NumPy's `permutation`; the first ⌈share · count⌉ are the test samples, the rest the training
/// samples, each in the drawn order. Classes are not balanced between the parts.
///
/// Source: scikit-learn 1.9, `train_test_split(test_size=share, random_state=seed)`.
public struct Split: Sendable, Equatable {
  /// The samples to train on.
  public let train: Samples
  /// The samples to test on.
  public let test: Samples
  /// Where the training samples stood before the split.
  package let trainIndices: [Int]
  /// Where the test samples stood before the split.
  package let testIndices: [Int]

  /// Splits samples.
  ///
  /// - Parameters:
  ///   - samples: the samples, at least two.
  ///   - testShare: the share of test samples, between 0 and 1.
  ///   - seed: the seed of the draw.
  /// - Throws: ``SplitError`` when the share is out of range or leaves a side empty.
  package init(_ samples: Samples, testShare: Double, seed: UInt32) throws(SplitError) {
    guard testShare > 0 && testShare < 1 else { throw .shareOutOfRange(testShare) }
    let testCount = Int((testShare * Double(samples.count)).rounded(.up))
    guard testCount > 0 else { throw .emptyTest(count: samples.count, testShare: testShare) }
    guard testCount < samples.count else { throw .emptyTrain(count: samples.count, testShare: testShare) }
    var random = NumPyRandom(seed: seed)
    let order = random.permutation(samples.count)
    testIndices = Array(order[..<testCount])
    trainIndices = Array(order[testCount...])
    train = samples.subset(trainIndices)
    test = samples.subset(testIndices)
  }
}

/// Why samples cannot be split.
public enum SplitError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The test share is not between 0 and 1.
  case shareOutOfRange(Double)
  /// No sample is left to train on.
  case emptyTrain(count: Int, testShare: Double)
  /// No sample is left to test on.
  case emptyTest(count: Int, testShare: Double)
  /// The same of the samples that are not tested, of which a share is for validation.
  indirect case validation(SplitError)

  /// What is wrong and what to do.
  public var description: String { sentence(of: "test", use: "test on") }

  private func sentence(of part: String, use: String) -> String {
    switch self {
    case .shareOutOfRange(let share):
      "the \(part) share is \(share): choose a number above 0 and below 1, such as 0.3"
    case .emptyTrain(let count, let share):
      "a \(part) share of \(share) leaves none of \(count) samples to train on: lower it, or take more samples"
    case .emptyTest(let count, let share):
      "a \(part) share of \(share) leaves none of \(count) samples to \(use): raise it, or take more samples"
    case .validation(let error): error.sentence(of: "validation", use: "choose an epoch by")
    }
  }
}
