import CardinalityNumerics
import Learning

/// The samples of a trial, in three parts and in the network's precision.
struct TrialData: Sendable {
  let train: LabelledFeatures<Float>
  let validation: LabelledFeatures<Float>
  let test: LabelledFeatures<Float>

  init(for trial: Trial) throws { try self.init(for: trial, trial.data.parts(seed: trial.seed)) }

  /// Takes the parts that the trial's data have for its seed.
  init(for trial: Trial, _ parts: SampleParts) throws {
    let standardization = Standardization(fitting: parts.train.features)
    func scaled(_ samples: Samples) -> Samples {
      trial.scaling == .raw ? samples : samples.standardized(by: standardization)
    }
    var random = NumPyRandom(seed: trial.seed)
    let noisyTrain = scaled(parts.train).mislabelled(share: trial.noise, &random)
    train = LabelledFeatures(try trial.resampling.applied(to: noisyTrain, seed: trial.seed))
    let validationNoise = trial.noisyPart == .training ? 0 : trial.noise
    validation = LabelledFeatures(scaled(parts.validation).mislabelled(share: validationNoise, &random))
    test = LabelledFeatures(scaled(parts.test))
  }
}

extension TrialData {
  /// The memory that the samples take, in bytes.
  var bytes: Int {
    [train, validation, test].reduce(0) {
      $0 + $1.features.elements.count * MemoryLayout<Float>.size + $1.labels.count * MemoryLayout<Int>.size
    }
  }
}

extension Samples {
  /// The samples with a share of their labels replaced by another class, all others equally likely.
  func mislabelled(share: Double, _ random: inout NumPyRandom) -> Samples {
    precondition(share >= 0 && share <= 1, "a share of \(share) labels cannot be wrong")
    guard classes > 1 else { return self }
    var labels = labels
    for index in random.choice(Int((share * Double(count)).rounded()), below: count) {
      labels[index] = (labels[index] + 1 + random.integer(below: classes - 1)) % classes
    }
    return Samples(features: features, labels: labels, classes: classes)
  }
}

/// The samples of many trials, each set made once.
final class TrialDataCache: Sendable {
  /// What decides on the samples of a trial.
  private struct Key: Hashable {
    let data: String
    let digest: String
    let seed: UInt32
    let noise: Double
    let noisyPart: Trial.NoisyPart
    let scaling: Trial.Scaling
    let resampling: String
  }

  /// How much is kept, in bytes: a sweep over more makes some of the sets again.
  private static let limit = 256 << 20

  private let entries = Locked<(sets: [Key: TrialData], bytes: Int)>(([:], 0))

  /// The samples of a trial; two tasks that ask at once may both make them.
  func data(for trial: Trial) throws -> TrialData {
    let key = Key(
      data: trial.data.key, digest: trial.data.digest, seed: trial.seed, noise: trial.noise, noisyPart: trial.noisyPart,
      scaling: trial.scaling, resampling: "\(trial.resampling)")
    if let data = entries.withLock({ $0.sets[key] }) { return data }
    let data = try TrialData(for: trial)
    entries.withLock { entries in
      if entries.bytes + data.bytes > Self.limit { entries = ([:], 0) }
      if entries.sets.updateValue(data, forKey: key) == nil { entries.bytes += data.bytes }
    }
    return data
  }
}
