/// What a split of glasses lets a network know beforehand: repeats within the training part and across the parts.
public struct SciGlassHygiene: Sendable, Equatable {
  /// The numbers of positive and negative training glasses.
  public let train: (positive: Int, negative: Int)
  /// The numbers of positive and negative validation glasses.
  public let validation: (positive: Int, negative: Int)
  /// How many training glasses repeat the composition of one before them.
  public let repeatedTraining: Int
  /// How many compositions have both positive and negative training glasses.
  public let contradictory: Int
  /// How many validation glasses have the composition of a training glass.
  public let leaked: Int

  /// The share of validation glasses that have the composition of a training glass.
  public var leakedShare: Double { Double(leaked) / Double(validation.positive + validation.negative) }

  /// Examines a split.
  public init(_ split: SciGlassSplit, interval: ClosedRange<Double>) {
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
  public static func == (first: SciGlassHygiene, second: SciGlassHygiene) -> Bool {
    first.train == second.train && first.validation == second.validation
      && first.repeatedTraining == second.repeatedTraining && first.contradictory == second.contradictory
      && first.leaked == second.leaked
  }

  private static func counts(_ labels: [Bool]) -> (positive: Int, negative: Int) {
    let positive = labels.count { $0 }
    return (positive, labels.count - positive)
  }
}
