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

extension SyntheticClassification {
  /// Throws unless the data set exists.
  func validate() throws(SyntheticClassificationError) {
    try validateCounts()
    try validateWeights()
    guard flipShare >= 0 && flipShare <= 1 else { throw .flipShare(flipShare) }
    guard classSeparation > 0 && classSeparation.isFinite else { throw .classSeparation(classSeparation) }
    try validate(shift, "shift")
    try validate(scale, "scale")
    // As in scikit-learn, a list may turn features around or wipe them out; a single number may not do so to all.
    if case .same(let value) = scale, value <= 0 { throw .value("scale", value, feature: 0) }
  }

  private func validateCounts() throws(SyntheticClassificationError) {
    let counts = [
      ("samples", sampleCount, 1), ("features", featureCount, 1), ("informative features", informativeCount, 1),
      ("redundant features", redundantCount, 0), ("repeated features", repeatedCount, 0), ("classes", classCount, 1),
      ("clusters of a class", clustersPerClass, 1),
    ]
    for (what, count, minimum) in counts where count < minimum { throw .count(what, count, minimum: minimum) }
    // Differences instead of sums and products: huge numbers must not overflow.
    guard informativeCount <= featureCount, redundantCount <= featureCount - informativeCount,
      repeatedCount <= featureCount - informativeCount - redundantCount
    else {
      throw .features(
        informative: informativeCount, redundant: redundantCount, repeated: repeatedCount, all: featureCount)
    }
    let clusters = classCount.multipliedReportingOverflow(by: clustersPerClass)
    // Vertices are drawn by their last 30 features at most, so that there are never more than 2³⁰ clusters.
    guard !clusters.overflow, clusters.partialValue <= 1 << min(informativeCount, 30)
    else { throw .clusters(classes: classCount, perClass: clustersPerClass, informative: informativeCount) }
  }

  private func validateWeights() throws(SyntheticClassificationError) {
    guard let weights else { return }
    guard weights.count == classCount || weights.count == classCount - 1 else {
      throw .weightCount(weights.count, classes: classCount)
    }
    for (label, weight) in weights.enumerated() where !(weight >= 0 && weight.isFinite) {
      throw .weight(weight, class: label)
    }
    // Shares such as ten times 0.1 may exceed 1 by rounding: that is no mistake, and gives the last class no sample.
    if let rest = classShares.last, rest < -1e-9 { throw .weight(rest, class: classCount - 1) }
  }

  private func validate(_ values: FeatureValues, _ what: String) throws(SyntheticClassificationError) {
    switch values {
    case .random: return
    case .same(let value):
      guard value.isFinite else { throw .value(what, value, feature: 0) }
    case .each(let list):
      guard list.count == featureCount else { throw .valueCount(what, list.count, features: featureCount) }
      for (feature, value) in list.enumerated() where !value.isFinite {
        throw .value(what, value, feature: feature)
      }
    }
  }

  /// The share of each class.
  var classShares: [Double] {
    guard let weights else { return Array(repeating: 1 / Double(classCount), count: classCount) }
    return weights.count == classCount ? weights : weights + [1 - weights.reduce(0, +)]
  }
}

/// Why a data set that a ``SyntheticClassification`` describes does not exist.
public enum SyntheticClassificationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The majority's share is not above 0 and below 1.
  case majority(Double)
  /// There are too few of something.
  case count(String, Int, minimum: Int)
  /// Informative, redundant and repeated features are more than all features.
  case features(informative: Int, redundant: Int, repeated: Int, all: Int)
  /// Clusters are more than the vertices of the hypercube of informative features.
  case clusters(classes: Int, perClass: Int, informative: Int)
  /// Weights are not as many as the classes, or one fewer.
  case weightCount(Int, classes: Int)
  /// A weight is negative or not finite.
  case weight(Double, class: Int)
  /// A share is not in 0…1.
  case flipShare(Double)
  /// The class separation is not positive and finite.
  case classSeparation(Double)
  /// Shifts or scales are not as many as the features.
  case valueCount(String, Int, features: Int)
  /// A shift or scale is not finite, or the one scale of all features not positive.
  case value(String, Double, feature: Int)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .majority(let share):
      "the majority's share is \(share): choose a number above 0 and below 1, such as 0.5"
    case .count(let what, let count, let minimum):
      "the number of \(what) is \(count): it has to be at least \(minimum)"
    case .features(let informative, let redundant, let repeated, let all):
      "\(informative) informative, \(redundant) redundant and \(repeated) repeated features are more than \(all)"
        + " features: lower one of them, or raise the number of features"
    case .clusters(let classes, let perClass, let informative):
      "\(classes) classes with \(perClass) cluster(s) each need as many vertices, and a hypercube of \(informative)"
        + " informative feature(s) has 2^\(informative) (at most 2^30 are used): take fewer clusters or more informative features"
    case .weightCount(let count, let classes):
      "\(count) weights for \(classes) classes: give one for each class, or leave out the last"
    case .weight(let weight, let label):
      "the weight of class \(label) is \(weight): weights have to be finite, not negative, and without the last class"
        + " sum to at most 1"
    case .flipShare(let share):
      "the share of flipped labels is \(share): choose a number from 0 to 1"
    case .classSeparation(let separation):
      "the class separation is \(separation): it has to be positive and finite"
    case .valueCount(let what, let count, let features):
      "\(count) \(what)s for \(features) features: give one for each feature"
    case .value(let what, let value, let feature):
      "the \(what) of feature \(feature) is \(value): "
        + (value.isFinite ? "one for all features has to be positive" : "it has to be finite")
    }
  }
}
