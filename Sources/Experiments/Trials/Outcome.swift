import Learning

/// What a trial came to.
public struct Outcome: Sendable, Codable {
  /// The scores that comparisons show unless others are wanted.
  package static let scores: [Score] = [.accuracy, .balancedAccuracy, .macroF1, .macroAveragePrecision, .macroROCAUC]

  /// The epoch that is best on the validation samples; `nil` if the training diverged in its first.
  package let epoch: Int?
  /// The score of that epoch by which it was chosen, on the validation samples.
  package let validation: Double?
  /// The epoch in which the training diverged; `nil` if it did not.
  package let divergedIn: Int?
  /// The first epoch whose validation accuracy reaches 80 % of the last epoch's.
  package let warmUp: Int?
  /// The accuracy on the validation samples, epoch by epoch, to four digits.
  package let curve: [Double]
  /// The recall of each class on the test samples, at the chosen epoch; NaN for a class without samples.
  package let recalls: [Double]
  /// The F1 of each class on the test samples, at the chosen epoch; NaN for a class that neither occurs nor is predicted,
  /// and empty where it was not kept, as in outcomes of older sources.
  package var f1s: [Double] { f1PerClass ?? [] }
  private let f1PerClass: [Double]?
  private let test: [String: Double]
  private let bestTest: [String: Double]

  /// A score on the test samples, at the epoch chosen on the validation samples.
  package func value(of score: Score) -> Double? { test[score.rawValue] }

  /// The best value of a score over the epochs on the test samples: the paper's rule, which flatters every loss.
  package func bestTestEpoch(of score: Score) -> Double? { bestTest[score.rawValue] }

  /// Takes what is known of a training.
  package init(
    epoch: Int?, validation: Double?, divergedIn: Int? = nil, warmUp: Int? = nil, curve: [Double] = [],
    recalls: [Double] = [], f1s: [Double] = [], test: [Score: Double], bestTest: [Score: Double] = [:]
  ) {
    self.epoch = epoch
    self.validation = validation
    self.divergedIn = divergedIn
    self.warmUp = warmUp
    self.curve = curve
    self.recalls = recalls
    f1PerClass = f1s
    self.test = Dictionary(uniqueKeysWithValues: test.map { ($0.key.rawValue, $0.value) })
    self.bestTest = Dictionary(uniqueKeysWithValues: bestTest.map { ($0.key.rawValue, $0.value) })
  }

  init(
    history: History, epoch: Int?, selection: Double?, by score: Score, test: EpochRecord?, everyTest: [EpochRecord]
  ) {
    let accuracy = history.accuracy
    let target = 0.8 * (accuracy.last ?? .infinity)
    let kept = Set(Score.allCases + [score])
    func values(_ value: (Score) -> Double?) -> [Score: Double] {
      Dictionary(uniqueKeysWithValues: kept.compactMap { score in value(score).map { (score, $0) } })
    }
    self.init(
      epoch: epoch, validation: selection, divergedIn: history.divergence?.epoch,
      warmUp: accuracy.firstIndex { $0 >= target }.map { $0 + 1 },
      curve: accuracy.map { ($0 * 1e4).rounded() / 1e4 }, recalls: test?.recallPerClass.map { $0 ?? .nan } ?? [],
      f1s: test?.f1PerClass.map { $0 ?? .nan } ?? [],
      test: values { score in test.flatMap(score.value) },
      bestTest: values { score in
        everyTest.compactMap(score.value).reduce(nil as Double?) { best, value in
          best.map { score.prefers(value, to: $0) ? value : $0 } ?? value
        }
      })
  }

  /// The names of the columns of ``cells``.
  static let columns =
    ["epoch", "diverged_in", "warm_up", "validation"]
    + scores.map(\.rawValue) + scores.map { "best_test_\($0.rawValue)" }
    + ["recalls", "f1_of_classes", "validation_accuracies"]

  /// The outcome as text, cell by cell; lists have blanks between their numbers.
  var cells: [String] {
    let counts = [epoch, divergedIn, warmUp].map { $0.map { "\($0)" } ?? "" }
    let scores = Self.scores.map(value) + Self.scores.map(bestTestEpoch)
    let numbers = ([validation] + scores).map { $0.map { "\($0)" } ?? "" }
    return counts + numbers + [recalls, f1s, curve].map { $0.map { "\($0)" }.joined(separator: " ") }
  }
}

extension Outcome: Equatable {
  /// Equal numbers, not-a-number being equal to itself.
  public static func == (one: Outcome, other: Outcome) -> Bool {
    one.cells == other.cells && same(one.test, other.test) && same(one.bestTest, other.bestTest)
  }

  private static func same(_ one: [String: Double], _ other: [String: Double]) -> Bool {
    one.mapValues { "\($0)" } == other.mapValues { "\($0)" }
  }
}
