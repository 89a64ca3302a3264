import Analysis

@testable import Learning

/// A synthetic data set that trains in milliseconds, and a small network for it.
enum SmallProblem {
  static let classes = 3

  static func split(samples: Int = 150) throws -> Split {
    try SyntheticClassification(majority: 0.4, seed: 5, samples: samples, features: 6, redundant: 1, classes: classes)
      .samples().standardized().split(testShare: 0.3, seed: 42)
  }

  static func data<Scalar>(
    of type: Scalar.Type = Scalar.self, samples: Int = 150
  ) throws -> (train: LabelledFeatures<Scalar>, test: LabelledFeatures<Scalar>) {
    let split = try split(samples: samples)
    return (LabelledFeatures(split.train), LabelledFeatures(split.test))
  }

  static func network<Scalar>(
    of type: Scalar.Type = Scalar.self, _ description: NetworkDescription = NetworkDescription(hidden: [8])
  ) throws -> Sequential<Scalar> {
    var random = TorchRandom(seed: 1)
    return try description.network(features: 6, classes: classes, random: &random)
  }
}
