import CardinalityNumerics

/// Glasses in two parts: one to train on, one to validate on.
public struct SciGlassSplit: Sendable, Equatable {
  /// What is drawn when the parts are drawn.
  public enum Grouping: String, Sendable, CaseIterable {
    /// Every glass for itself, as the paper's split seems to be: a composition that was measured twice may be on both
    /// sides.
    case plain
    /// All glasses of a composition together: none is on both sides.
    case grouped
  }

  /// The glasses to train on.
  public let train: SciGlassSamples
  /// The glasses to validate on.
  public let validation: SciGlassSamples

  /// Takes a given split.
  public init(train: SciGlassSamples, validation: SciGlassSamples) {
    self.train = train
    self.validation = validation
  }

  /// Draws a split.
  ///
  /// The groups are ordered by NumPy's `permutation`; from the first on they go to validation until it holds at least
  /// ⌈share · count⌉ glasses. Without groups this is scikit-learn's `train_test_split`.
  /// - Parameters:
  ///   - grouping: what stays together.
  ///   - validationShare: the share of glasses to validate on, between 0 and 1.
  ///   - seed: the seed of the draw.
  /// - Throws: ``SciGlassError/validationShare(_:count:)``.
  public init(
    _ samples: SciGlassSamples, by grouping: Grouping, validationShare: Double = 0.2, seed: UInt32
  ) throws(SciGlassError) {
    let invalid = SciGlassError.validationShare(validationShare, count: samples.count)
    guard validationShare > 0, validationShare < 1 else { throw invalid }
    var groups: [[Int]] = []
    switch grouping {
    case .plain: groups = (0..<samples.count).map { [$0] }
    case .grouped:
      for (sample, number) in samples.compositionNumbers.enumerated() {
        if number == groups.count { groups.append([]) }
        groups[number].append(sample)
      }
    }
    var random = NumPyRandom(seed: seed)
    let wanted = Int((validationShare * Double(samples.count)).rounded(.up))
    var validation: [Int] = []
    var train: [Int] = []
    for group in random.permutation(groups.count) {
      if validation.count < wanted { validation += groups[group] } else { train += groups[group] }
    }
    guard !train.isEmpty, !validation.isEmpty else { throw invalid }
    self.init(train: samples.subset(train), validation: samples.subset(validation))
  }

  /// Throws unless both parts have glasses within and outside the interval.
  ///
  /// - Throws: ``SciGlassError/noSample(set:inside:interval:)``.
  package func checkClasses(_ interval: ClosedRange<Double>) throws(SciGlassError) {
    for (name, samples) in [("training", train), ("validation", validation)] {
      for inside in [true, false] where !samples.isPositive(interval).contains(inside) {
        throw .noSample(set: name, inside: inside, interval: interval)
      }
    }
  }
}

/// What a split of glasses lets a network know beforehand: repeats within the training part and across the parts.
package struct SciGlassHygiene: Sendable, Equatable {
  /// The numbers of positive and negative training glasses.
  package let train: (positive: Int, negative: Int)
  /// The numbers of positive and negative validation glasses.
  package let validation: (positive: Int, negative: Int)
  /// How many training glasses repeat the composition of one before them.
  package let repeatedTraining: Int
  /// How many compositions have both positive and negative training glasses.
  package let contradictory: Int
  /// How many validation glasses have the composition of a training glass.
  package let leaked: Int

  /// The share of validation glasses that have the composition of a training glass.
  package var leakedShare: Double { Double(leaked) / Double(validation.positive + validation.negative) }

  /// Examines a split.
  package init(_ split: SciGlassSplit, interval: ClosedRange<Double>) {
    let trainLabels = split.train.isPositive(interval)
    train = Self.counts(trainLabels)
    validation = Self.counts(split.validation.isPositive(interval))
    var seen: [ArraySlice<Double>: Set<Bool>] = [:]
    for (row, label) in trainLabels.enumerated() { seen[split.train.compositions.row(row), default: []].insert(label) }
    repeatedTraining = split.train.count - seen.count
    contradictory = seen.values.count { $0.count == 2 }
    leaked = (0..<split.validation.count).count { seen[split.validation.compositions.row($0)] != nil }
  }

  /// Equal counts.
  package static func == (first: SciGlassHygiene, second: SciGlassHygiene) -> Bool {
    first.train == second.train && first.validation == second.validation
      && first.repeatedTraining == second.repeatedTraining && first.contradictory == second.contradictory
      && first.leaked == second.leaked
  }

  private static func counts(_ labels: [Bool]) -> (positive: Int, negative: Int) {
    let positive = labels.count { $0 }
    return (positive, labels.count - positive)
  }
}
