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
