import Analysis

@testable import Experiments
@testable import Learning
@testable import Reporting

/// Scores over seeds that are made by hand, so that what is said of them can be worked out.
enum MadeScores {
  /// Three differences whose mean has Student's 95 % interval ±0.0248 about it, with p = 0.0033 at 0.1.
  static func about(_ mean: Double) -> [Double] { [mean - 0.01, mean, mean + 0.01] }

  /// Differences that nothing tells from 0.
  static let untold = [0.01, -0.02, 0.03]

  /// The macro F1 of cross entropy, to which differences are added.
  static let base = [0.5, 0.6, 0.7]

  /// A loss with one macro F1 a seed, equal in all other scores.
  static func scores(_ label: String, macroF1 values: [Double]) -> SeedScores {
    let outcomes = values.map {
      Outcome(
        epoch: 1, validation: 0.5, test: [.macroF1: $0, .accuracy: 0.5, .balancedAccuracy: 0.5])
    }
    return SeedScores(Trial(.crossEntropy()), outcomes, label: label)
  }

  /// A baseline, and losses whose macro F1 differs from it by so much, seed by seed.
  static func compared(
    _ differences: [(loss: String, by: [Double])], with baseline: String = "cross_entropy",
    under regime: Regime = .paper
  ) -> RegimeScores {
    let others = differences.map { one in scores(one.loss, macroF1: zip(base, one.by).map { $0 + $1 }) }
    return RegimeScores(regime: regime, tuned: [], scores: [scores(baseline, macroF1: base)] + others)
  }

  /// A page in a folder.
  static func page(in folder: TemporaryFolder) throws -> Page {
    try Page("Made", notebook: "made", output: Page.Output(to: folder.url))
  }
}

extension Page {
  /// What it says was found, as a terminal shows it.
  var plainFindings: [String] { findings.map(\.plain) }

  /// The table that is shown under a name.
  func table(named wanted: String) -> Table? {
    for case .table(let table, let name, _) in items where name == wanted { return table }
    return nil
  }

  /// The figure that is shown under a name.
  func figure(named wanted: String) -> Figure? {
    for case .figure(let figure, let name) in items where name == wanted { return figure }
    return nil
  }
}

extension Table {
  /// Its cells as people read them.
  var texts: [[String]] { rows.map { $0.map(\.text) } }
}
