import Learning
import Spaces

/// Every claim of the paper, of the README and of its audit that trials can decide.
package struct Claims: Sendable {
  /// How many seeds, and tunings, decide what.
  struct Seeds: Sendable {
    /// The paper's own claims, and what contradicts them.
    var main = 30
    /// What earlier findings said.
    var second = 20
    /// Controls: other optimisers, networks and data.
    var control = 12
    /// How many times the central claims are tuned.
    var tunings = 5
  }

  let seeds: Seeds
  /// How a trial differs from the paper's, such as by the epochs of a shortened run.
  let adjust: @Sendable (inout Trial) -> Void
  private let losses: [String: any Loss<Predictions>]

  static let blend = "0.5*magnitude+0.5*cross_entropy"

  init(seeds: Seeds = Seeds(), adjust: @escaping @Sendable (inout Trial) -> Void = { _ in }) throws {
    self.seeds = seeds
    self.adjust = adjust
    let texts = [
      "cross_entropy", "magnitude", "spread", "mean_squared_error", Self.blend, "magnitude+cross_entropy",
      "magnitude*cross_entropy", "sigmoid_focal", "asymmetric", "ldam(scale=10)", "cross_entropy+3*magnitude",
      "logit_adjusted", "weighted_cross_entropy", "generalized_cross_entropy", "magnitude(t=0.7)",
      "magnitude(t=1.5)", "spread(t=3)", "spread(t=geometric(0.3,3,30))",
    ]
    losses = Dictionary(uniqueKeysWithValues: zip(texts, try texts.map { try LossCatalogue.standard.losses($0)[0] }))
  }

  /// An arm on the paper's data with a majority of 50 %, unless changed.
  func arm(
    _ loss: String, _ regime: Regime, seeds count: Int? = nil, majority: Double = 0.5,
    _ change: (inout Trial) -> Void = { _ in }
  ) -> Arm {
    var trial = Trial(losses[loss] ?? CrossEntropy(), on: SyntheticData(majority: majority))
    adjust(&trial)
    change(&trial)
    return Arm(trial: trial, regime: regime, seeds: count ?? seeds.main)
  }

  /// A claim that one loss has a higher, lower or equal score than another under the same settings.
  func claim(
    _ text: String, _ source: String, _ family: String, expecting expectation: ClaimedEffect = .above, _ loss: String,
    over other: String = "cross_entropy", _ regime: Regime, seeds count: Int? = nil, majority: Double = 0.5,
    by score: Score = .macroF1, _ change: (inout Trial) -> Void = { _ in }
  ) -> Claim {
    Claim(
      text: text, source: source, family: family, expectation: expectation,
      measure: .difference(
        arm(loss, regime, seeds: count, majority: majority, change),
        arm(other, regime, seeds: count, majority: majority, change), score))
  }

  /// All claims, in the order of the page.
  ///
  /// What the central ones compare is tuned several times, for every claim whose sides are among it.
  var all: [Claim] {
    get throws {
      let claims =
        paper + blends + baseline + wrongLabels + warmUp + otherLosses + dilation + imbalance + overlap + resampling
        + controls
      let repeated = Set(try central.flatMap { try [$0.arms.0.key, $0.arms.1.key] })
      return try claims.map { claim in
        var claim = claim
        if try repeated.isSuperset(of: [claim.arms.0.key, claim.arms.1.key]) { claim.tunings = seeds.tunings }
        return claim
      }
    }
  }

  /// The central claims: gains of magnitude and of the half blend, and spread under wrong labels, where they are tuned.
  private var central: [Claim] {
    let gains = (paper + blends).filter { $0.expectation == .above && $0.score == .macroF1 && $0.isTuned }
    return gains + wrongLabels.prefix(2)
  }
}

extension Claims {
  private static let majorities = [0.5, 0.9]

  /// A family for each data set: the paper's Tables 3 and 4.
  static func paperFamily(_ majority: Double) -> String {
    "the paper's losses, majority \(majority.percentName) %"
  }

  /// What the paper says of its four losses.
  private var paper: [Claim] {
    Self.majorities.flatMap { majority in
      Regime.allCases.flatMap { regime in
        [
          claim(
            "Magnitude has a higher accuracy than cross entropy", "paper, Tables 3 and 4", Self.paperFamily(majority),
            "magnitude", regime, majority: majority, by: .accuracy, everyEpoch(regime)),
          claim(
            "Magnitude has a higher macro F1 than cross entropy", "paper, Tables 3 and 4", Self.paperFamily(majority),
            "magnitude", regime, majority: majority, everyEpoch(regime)),
          claim(
            "Spread falls behind cross entropy in macro F1", "paper, Tables 3 and 4", Self.paperFamily(majority),
            expecting: .below,
            "spread", regime, majority: majority, everyEpoch(regime)),
        ]
          + (regime == .fullyTuned
            ? []
            : [
              claim(
                "Mean squared error falls behind cross entropy in macro F1", "paper, Tables 3 and 4",
                Self.paperFamily(majority), expecting: .below, "mean_squared_error", regime, majority: majority,
                everyEpoch(regime))
            ])
      } + [
        claim(
          "Magnitude has a higher ROC AUC than cross entropy (the paper's PR-AUC)", "paper, Tables 3 and 4",
          Self.paperFamily(majority), "magnitude", .paper, majority: majority, by: .macroROCAUC, everyEpoch(.paper)),
        Claim(
          text: "The paper's rule, the best test epoch, flatters magnitude and cross entropy alike", source: "README",
          family: "the paper's rule", expectation: .none,
          measure: .flattery(
            arm("magnitude", .paper, majority: majority, everyEpoch(.paper)),
            arm("cross_entropy", .paper, majority: majority, everyEpoch(.paper)), .macroF1)),
      ]
    }
  }

  /// In the paper's regime the test samples are read after every epoch, as its own rule needs.
  private func everyEpoch(_ regime: Regime) -> (inout Trial) -> Void {
    { trial in if regime == .paper { trial.testReading = .everyEpoch } }
  }

  /// Its future work: blends of magnitude and cross entropy.
  private var blends: [Claim] {
    Self.majorities.flatMap { majority in
      [Regime.tunedRate, .fullyTuned].map { regime in
        claim(
          "Half magnitude, half cross entropy has a higher macro F1 than cross entropy", "paper, future work",
          "blends", Self.blend, regime, majority: majority)
      }
    } + [
      Claim(
        text: "The plain sum and the half blend are one loss at two rates", source: "audit 12",
        family: "one loss", expectation: .none,
        measure: .difference(
          arm("magnitude+cross_entropy", .paper) { $0.rate = 0.05 }, arm(Self.blend, .paper) { $0.rate = 0.1 }, .macroF1
        ))
    ]
  }

  /// Whether a baseline that is tuned as well takes the gain.
  private var baseline: [Claim] {
    Self.majorities.flatMap { majority in
      [
        Claim(
          text: "Decay, schedule and smoothing raise cross entropy's macro F1", source: "audit 3", family: "baseline",
          expectation: .above,
          measure: .difference(
            arm("cross_entropy", .fullyTuned, majority: majority), arm("cross_entropy", .tunedRate, majority: majority),
            .macroF1)),
        Claim(
          text: "Fully tuned cross entropy has a higher macro F1 than magnitude at its tuned rate", source: "audit 3",
          family: "baseline", expectation: .above,
          measure: .difference(
            arm("cross_entropy", .fullyTuned, majority: majority), arm("magnitude", .tunedRate, majority: majority),
            .macroF1)),
      ]
    } + [
      Claim(
        text: "Over 300 epochs the half blend has a higher macro F1 than cross entropy", source: "audit 3",
        family: "baseline", expectation: .above,
        measure: .difference(longer(Self.blend), longer("cross_entropy"), .macroF1)),
      Claim(
        text: "A grid of rates with a factor of √10 loses nothing of magnitude's macro F1", source: "audit 1",
        family: "grid of rates", expectation: .none,
        measure: .difference(
          arm("magnitude", .paper) { $0.rate = 0.1 }, arm("magnitude", .paper) { $0.rate = 0.0562 }, .macroF1)),
      Claim(
        text: "Cross entropy is as good at a rate of 0.316 as at 0.1", source: "audit 5", family: "grid of rates",
        expectation: .none,
        measure: .difference(
          arm("cross_entropy", .paper) { $0.rate = 0.316 }, arm("cross_entropy", .paper) { $0.rate = 0.1 }, .macroF1)),
    ]
  }

  /// Tuned over 100 epochs, evaluated over 300.
  private func longer(_ loss: String) -> Arm {
    var arm = arm(loss, .fullyTuned, seeds: seeds.second)
    arm.epochs = 3 * arm.trial.training.epochs
    return arm
  }
}
