/// What a trial came to.
public struct Outcome: Sendable, Equatable {
  /// The scores of an outcome, in the order of its columns.
  public static let scores: [Score] = [.accuracy, .balancedAccuracy, .macroF1, .macroAveragePrecision, .macroROCAUC]

  /// The epoch that is best on the validation samples; `nil` if the training diverged in its first.
  public let epoch: Int?
  /// The score of that epoch by which it was chosen, on the validation samples.
  public let validation: Double?
  /// The epoch in which the training diverged; `nil` if it did not.
  public let divergedIn: Int?
  /// The first epoch whose validation accuracy reaches 80 % of the last epoch's.
  public let warmUp: Int?
  /// The accuracy on the validation samples, epoch by epoch, to four digits.
  public let curve: [Double]
  /// The recall of each class on the test samples, at the chosen epoch; NaN for a class without samples.
  public let recalls: [Double]
  private let test: [Double?]
  private let bestTest: [Double?]

  /// A score on the test samples, at the epoch chosen on the validation samples.
  public func value(of score: Score) -> Double? { Self.scores.firstIndex(of: score).flatMap { test[$0] } }

  /// The best value of a score over the epochs on the test samples: the paper's rule, which flatters every loss.
  public func bestTestEpoch(of score: Score) -> Double? { Self.scores.firstIndex(of: score).flatMap { bestTest[$0] } }

  init(history: History, epoch: Int?, selection: Double?, test: EpochRecord?, everyTest: [EpochRecord]) {
    self.epoch = epoch
    validation = selection
    divergedIn = history.divergence?.epoch
    let accuracy = history.accuracy
    let target = 0.8 * (accuracy.last ?? .infinity)
    warmUp = accuracy.firstIndex { $0 >= target }.map { $0 + 1 }
    curve = accuracy.map { ($0 * 1e4).rounded() / 1e4 }
    recalls = test?.recallPerClass.map { $0 ?? .nan } ?? []
    self.test = Self.scores.map { score in test.flatMap(score.value) }
    bestTest = Self.scores.map { score in everyTest.compactMap(score.value).max() }
  }

  // A row of a file of outcomes.

  /// The names of the columns of ``cells``.
  static let columns =
    ["epoch", "diverged_in", "warm_up", "validation"]
    + scores.map(\.rawValue) + scores.map { "best_test_\($0.rawValue)" }
    + ["recalls", "validation_accuracies"]

  /// The outcome as text, cell by cell; lists have blanks between their numbers.
  var cells: [String] {
    let counts = [epoch, divergedIn, warmUp].map { $0.map { "\($0)" } ?? "" }
    let numbers = ([validation] + test + bestTest).map { $0.map { "\($0)" } ?? "" }
    return counts + numbers + [recalls, curve].map { $0.map { "\($0)" }.joined(separator: " ") }
  }

  /// Reads an outcome; `nil` if the cells are none.
  init?(cells: [String]) {
    guard cells.count == Self.columns.count else { return nil }
    let numbers = cells.dropLast(2).map { $0.isEmpty ? nil : Double($0) }
    for (cell, number) in zip(cells, numbers) where !cell.isEmpty && number == nil { return nil }
    let lists = cells.suffix(2).map { $0.split(separator: " ").map { Double($0) } }
    guard !lists.joined().contains(nil) else { return nil }
    epoch = numbers[0].map { Int($0) }
    divergedIn = numbers[1].map { Int($0) }
    warmUp = numbers[2].map { Int($0) }
    validation = numbers[3]
    test = Array(numbers[4..<4 + Self.scores.count])
    bestTest = Array(numbers[(4 + Self.scores.count)...])
    recalls = lists[0].compactMap { $0 }
    curve = lists[1].compactMap { $0 }
  }

  /// Equal numbers, not-a-number being equal to itself.
  public static func == (one: Outcome, other: Outcome) -> Bool { one.cells == other.cells }
}
