import CardinalityNumerics

/// Labelled samples: a row of features and a class for each.
public struct Samples: Sendable, Equatable {
  /// The features: count × features.
  public let features: Matrix<Double>
  /// The class of each sample, in 0..<``classes``.
  public let labels: [Int]
  /// The number of classes, of which some may have no sample.
  public let classes: Int

  /// Makes samples from features and labels.
  ///
  /// - Precondition: there is a label in 0..<`classes` for each row of `features`.
  public init(features: Matrix<Double>, labels: [Int], classes: Int) {
    precondition(labels.count == features.rows, "\(labels.count) labels for \(features.rows) rows of features")
    for (row, label) in labels.enumerated() {
      precondition(label >= 0 && label < classes, "label \(label) of row \(row) is none of \(classes) classes")
    }
    self.features = features
    self.labels = labels
    self.classes = classes
  }

  /// The number of samples.
  public var count: Int { labels.count }

  /// The number of samples of each class.
  package var classCounts: [Int] {
    var counts = Array(repeating: 0, count: classes)
    for label in labels { counts[label] += 1 }
    return counts
  }

  /// The samples with the given indices, in their order; an index may repeat.
  public func subset(_ indices: [Int]) -> Samples {
    Samples(features: features.rows(indices), labels: indices.map { labels[$0] }, classes: classes)
  }

  /// The samples after each feature is brought to mean 0 and population deviation 1 over all of them.
  ///
  /// This is what the paper does, before it splits. To keep the test samples out of it, split first and use
  /// ``standardized(by:)`` with a ``Standardization`` fitted on the training samples.
  ///
  /// - Precondition: there is a sample.
  public func standardized() -> Samples {
    standardized(by: Standardization(fitting: features))
  }

  /// The samples after another set's standardisation.
  ///
  /// - Precondition: the features are as many as those it was fitted on.
  public func standardized(by standardization: Standardization) -> Samples {
    Samples(features: standardization.applied(to: features), labels: labels, classes: classes)
  }

  /// The samples in two parts, drawn as scikit-learn's `train_test_split` draws them; see ``Split``.
  ///
  /// - Parameters:
  ///   - testShare: the share of test samples, between 0 and 1.
  ///   - seed: the seed of the draw.
  /// - Throws: ``SplitError`` when the share is out of range or leaves a side empty.
  public func split(testShare: Double, seed: UInt32) throws(SplitError) -> Split {
    try Split(self, testShare: testShare, seed: seed)
  }
}
