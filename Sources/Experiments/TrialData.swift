import Synchronization

/// The samples of a trial, in three parts and in the network's precision.
struct TrialData: Sendable {
  let train: LabelledFeatures<Float>
  let validation: LabelledFeatures<Float>
  let test: LabelledFeatures<Float>

  /// The share of validation samples among those that are not test samples.
  static let validationShare = 0.2

  init(for trial: Trial) throws {
    let all = try SyntheticClassification(majority: trial.majority, seed: trial.seed).samples()
    let outer = try all.split(testShare: SyntheticExperiment.testShare, seed: SyntheticExperiment.splitSeed)
    let inner = try outer.train.split(testShare: Self.validationShare, seed: SyntheticExperiment.splitSeed)
    let standardization = Standardization(fitting: inner.train.features)
    func scaled(_ samples: Samples) -> Samples {
      trial.scaling == .raw ? samples : samples.standardized(by: standardization)
    }
    var random = NumPyRandom(seed: trial.seed)
    let noisyTrain = scaled(inner.train).mislabelled(share: trial.noise, &random)
    train = LabelledFeatures(try trial.resampling.applied(to: noisyTrain, seed: trial.seed))
    validation = LabelledFeatures(scaled(inner.test).mislabelled(share: trial.noise, &random))
    test = LabelledFeatures(scaled(outer.test))
  }
}

extension Samples {
  /// The samples with a share of their labels replaced by another class, all others equally likely.
  func mislabelled(share: Double, _ random: inout NumPyRandom) -> Samples {
    precondition(share >= 0 && share <= 1, "a share of \(share) labels cannot be wrong")
    var labels = labels
    for index in random.choice(Int((share * Double(count)).rounded()), below: count) {
      labels[index] = (labels[index] + 1 + random.integer(below: classes - 1)) % classes
    }
    return Samples(features: features, labels: labels, classes: classes)
  }
}

/// The samples of many trials, each set made once.
final class TrialDataCache: Sendable {
  private let entries = Mutex<[[String]: TrialData]>([:])

  /// The samples of a trial; two tasks that ask at once may both make them.
  func data(for trial: Trial) throws -> TrialData {
    let key = [
      trial.majority.shortest, "\(trial.seed)", trial.noise.shortest, trial.scaling.rawValue, "\(trial.resampling)",
    ]
    if let data = entries.withLock({ $0[key] }) { return data }
    let data = try TrialData(for: trial)
    entries.withLock { entries in
      // A set takes about a megabyte: a sweep over more sets than this makes some of them again.
      if entries.count >= 100 { entries.removeAll() }
      entries[key] = data
    }
    return data
  }
}
