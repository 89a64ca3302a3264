import CardinalityNumerics

/// A change of the training samples that evens out the classes; never apply it to validation or test samples.
///
/// Resample after the split: a copy, or a mixture, of a test sample among the training samples makes the test easier.
package enum Resampling: Sendable, Equatable {
  /// The samples as they are.
  case none
  /// Random samples of the smaller classes are repeated until every class is as large as the largest.
  case oversampling
  /// Random samples of the larger classes are left out until every class is as small as the smallest.
  case undersampling
  /// New samples of the smaller classes are drawn between a sample and one of its nearest neighbours of the same class,
  /// until every class is as large as the largest: SMOTE.
  ///
  /// Source: Chawla et al., JAIR 16 (2002), with the usual 5 neighbours.
  case smote(neighbours: Int = 5)

  /// The resampled samples, in random order.
  ///
  /// Classes without any sample stay without.
  ///
  /// - Throws: ``ResamplingError/tooFewSamples(label:count:neighbours:)`` for SMOTE in a class of no more samples than
  ///   neighbours.
  /// - Precondition: a positive number of neighbours.
  package func applied(to samples: Samples, seed: UInt32) throws(ResamplingError) -> Samples {
    var random = NumPyRandom(seed: seed)
    let counts = samples.classCounts
    let members = (0..<samples.classes).map { label in samples.labels.indices.filter { samples.labels[$0] == label } }
    switch self {
    case .none:
      return samples
    case .oversampling:
      let largest = counts.max() ?? 0
      let indices = members.flatMap { members in
        if members.isEmpty { return members }
        return members + random.integers(largest - members.count, below: members.count).map { members[$0] }
      }
      return samples.subset(random.permutation(indices.count).map { indices[$0] })
    case .undersampling:
      let smallest = counts.filter { $0 > 0 }.min() ?? 0
      let indices = members.flatMap { members in
        members.isEmpty ? [] : random.choice(smallest, below: members.count).map { members[$0] }
      }
      return samples.subset(random.permutation(indices.count).map { indices[$0] })
    case .smote(let neighbours):
      precondition(neighbours > 0, "no sample is drawn towards \(neighbours) neighbours")
      return try SMOTE(samples, members: members, neighbours: neighbours).applied(&random)
    }
  }
}

extension Resampling: CustomStringConvertible {
  /// The name in the keys of trials and on the command line.
  package var description: String {
    switch self {
    case .none: "none"
    case .oversampling: "oversampling"
    case .undersampling: "undersampling"
    case .smote(let neighbours): neighbours == 5 ? "smote" : "smote(\(neighbours))"
    }
  }

  /// What people call it, in figures, tables and sentences.
  package var title: String {
    switch self {
    case .none: "no resampling"
    case .oversampling, .undersampling: description
    case .smote(let neighbours): neighbours == 5 ? "SMOTE" : "SMOTE with \(neighbours) neighbours"
    }
  }
}

/// Why samples cannot be resampled.
package enum ResamplingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A class that has no more samples than each of them needs neighbours.
  case tooFewSamples(label: Int, count: Int, neighbours: Int)

  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .tooFewSamples(let label, let count, let neighbours):
      "class \(label) has \(count) training sample(s), and SMOTE with \(neighbours) neighbours needs at least "
        + "\(neighbours + 1): choose fewer neighbours, oversampling, or take more samples"
    }
  }
}
