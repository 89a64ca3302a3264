/// Artificial samples whose classes are Gaussian clusters at the vertices of a hypercube: scikit-learn's
/// `make_classification`, draw for draw.
///
/// Each cluster is a standard Gaussian in the informative features, multiplied by a random matrix of its own and moved to
/// a vertex. Redundant features are random combinations of the informative ones, repeated features copies of either, and
/// the rest is noise. The same options and seed give scikit-learn's samples, to rounding.
///
/// Source: Guyon, "Design of experiments for the NIPS 2003 variable selection benchmark" (2003); scikit-learn 1.9.
public struct SyntheticClassification: Sendable, Equatable {
  /// A number for each feature.
  package enum FeatureValues: Sendable, Equatable {
    /// One number for every feature.
    case same(Double)
    /// A number for each feature, as many as there are features.
    case each([Double])
    /// Drawn at random: shifts on ± the class separation, scales on 1…101.
    case random
  }

  /// Where the clusters lie.
  package enum Placement: Sendable, Equatable {
    /// On vertices of a hypercube.
    case hypercube
    /// On vertices of a random polytope: those of the hypercube, each drawn in by a random factor, as is each feature.
    case polytope
  }

  /// The order of samples and features.
  package enum Order: Sendable, Equatable {
    /// Samples and features in random order.
    case shuffled
    /// Samples cluster after cluster; features informative, redundant, repeated, then noise.
    case generated
  }

  /// The number of samples.
  package var sampleCount = 100
  /// The number of features; those that are not informative, redundant or repeated are noise.
  package var featureCount = 20
  /// The number of informative features.
  package var informativeCount = 2
  /// The number of random combinations of informative features.
  package var redundantCount = 2
  /// The number of copies of informative and redundant features.
  package var repeatedCount = 0
  /// The number of classes.
  package var classCount = 2
  /// The number of clusters of each class.
  package var clustersPerClass = 2
  /// The share of each class, or of each but the last, which takes the rest; `nil` for equal shares.
  ///
  /// Counts are rounded down, and what is left goes to the clusters in turn, a sample each. Shares that sum to more than
  /// one leave too few samples for the last clusters, as in scikit-learn.
  public var weights: [Double]?
  /// The share of labels that are replaced by random ones (which may be the same).
  package var flipShare = 0.01
  /// Half the edge of the hypercube; greater is easier.
  package var classSeparation = 1.0
  /// Where the clusters lie.
  package var placement = Placement.hypercube
  /// What is added to each feature.
  package var shift = FeatureValues.same(0)
  /// What each feature is multiplied by after the shift.
  package var scale = FeatureValues.same(1)
  /// The order of samples and features.
  package var order = Order.shuffled
  /// The seed of every draw.
  public var seed: UInt32

  /// Makes the description of a data set with scikit-learn's defaults, to be changed property by property.
  public init(seed: UInt32) {
    self.seed = seed
  }

  /// Makes the description of a data set with one majority class and equal minorities: by default the paper's.
  ///
  /// Every feature is informative or redundant, each class is one cluster, and one label in a hundred is drawn anew.
  ///
  /// - Parameters:
  ///   - majority: the share of class 0, above 0 and below 1; the paper has 0.5 and 0.9.
  ///   - seed: the seed of every draw; the paper has 2048.
  ///   - samples: the number of samples.
  ///   - features: the number of features.
  ///   - redundant: how many of the features are redundant.
  ///   - classes: the number of classes, at least 2.
  /// - Throws: ``SyntheticClassificationError/majority(_:)``, or an error about the other numbers.
  public init(
    majority: Double, seed: UInt32, samples: Int = 10_000, features: Int = 20, redundant: Int = 5, classes: Int = 10
  ) throws(SyntheticClassificationError) {
    guard majority > 0 && majority < 1 else { throw .majority(majority) }
    guard classes >= 2 else { throw .count("classes", classes, minimum: 2) }
    self.seed = seed
    sampleCount = samples
    featureCount = features
    informativeCount = features - redundant
    redundantCount = redundant
    classCount = classes
    clustersPerClass = 1
    weights = [majority] + Array(repeating: (1 - majority) / Double(classes - 1), count: classes - 1)
    try validate()
  }
}
