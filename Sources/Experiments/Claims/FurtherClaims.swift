import Learning
import Reporting

extension Claims {
  /// Labels that are wrong: those that the data have by construction, and those that are made wrong.
  var wrongLabels: [Claim] {
    let family = "wrong labels"
    func noisy(_ share: Double, _ part: Trial.NoisyPart = .trainingAndValidation) -> (inout Trial) -> Void {
      { trial in (trial.noise, trial.noisyPart) = (share, part) }
    }
    let spread = "Spread has a higher macro F1 than cross entropy"
    return [
      claim(
        "\(spread) with 20 % wrong labels", "audit 9", family, "spread", .tunedRate, seeds: seeds.second, noisy(0.2)),
      claim(
        "\(spread) with 20 % wrong labels", "audit 9", family, "spread", .fullyTuned, seeds: seeds.second, noisy(0.2)),
      claim(
        "\(spread) with 40 % wrong labels", "audit 9", family, "spread", .fullyTuned, seeds: seeds.second, noisy(0.4)),
      claim(
        "\(spread) with 20 % wrong labels to train on, none to choose by", "audit 9", family, "spread", .tunedRate,
        seeds: seeds.second, noisy(0.2, .training)),
      claim(
        "Spread has a higher macro F1 than generalised cross entropy, made for wrong labels", "audit 9", family,
        "spread",
        over: "generalized_cross_entropy", .fullyTuned, seeds: seeds.second, noisy(0.2)),
      claim(
        "Magnitude's decisions fail with 20 % wrong labels: a lower macro F1 than cross entropy", "README", family,
        expecting: .below,
        "magnitude", .tunedRate, seeds: seeds.second, noisy(0.2)),
      claim(
        "Magnitude's ranking fails with 20 % wrong labels: a lower ROC AUC than cross entropy", "README", family,
        expecting: .below,
        "magnitude", .tunedRate, seeds: seeds.second, by: .macroROCAUC, noisy(0.2)),
    ] + withoutFlips
  }

  /// One in a hundred labels is drawn anew by construction: what is left of a gain without them.
  private var withoutFlips: [Claim] {
    ["magnitude", Self.blend].map { loss in
      claim(
        "The gain of \(loss == "magnitude" ? "magnitude" : "the half blend") remains where no label is drawn anew",
        "audit 2", "wrong labels by construction", loss, .tunedRate, seeds: seeds.second
      ) { trial in
        var data = SyntheticData(majority: 0.5)
        data.flipShare = 0
        trial.data = data
      }
    }
  }

  /// How long a training takes to begin.
  var warmUp: [Claim] {
    [0.01, 0.1].map { rate in
      Claim(
        text: "The warm-up is the step's: magnitude takes as many epochs as cross entropy at a rate of \(rate)",
        source: "README", family: "warm-up", expectation: .none,
        measure: .warmUp(
          arm("magnitude", .paper) { ($0.rate, $0.testReading) = (rate, rate == 0.01 ? .everyEpoch : .once) },
          arm("cross_entropy", .paper) { ($0.rate, $0.testReading) = (rate, rate == 0.01 ? .everyEpoch : .once) }))
    }
  }

  /// Losses for imbalance that were said to beat a tuned cross entropy.
  var otherLosses: [Claim] {
    [
      ("magnitude*cross_entropy", 0.5), ("sigmoid_focal", 0.5), ("asymmetric", 0.5), ("ldam(scale=10)", 0.5),
      ("cross_entropy+3*magnitude", 0.9),
    ].map { loss, majority in
      claim(
        "\(Naming.display(loss)) has a higher macro F1 than cross entropy", "README", "losses for imbalance", loss,
        .tunedRate, seeds: seeds.second, majority: majority)
    }
  }

  /// The loss's own scale.
  var dilation: [Claim] {
    let family = "dilation"
    return [0.7, 1.5].map { t in
      claim(
        "Magnitude at t = \(t) falls behind t = 1", "README", family, expecting: .below, "magnitude(t=\(t))",
        over: "magnitude",
        .tunedRate, seeds: seeds.second)
    } + [
      claim(
        "Spread at t = 3 falls behind t = 1", "README", family, expecting: .below, "spread(t=3)", over: "spread",
        .tunedRate,
        seeds: seeds.second),
      claim(
        "A dilation that grows to 3 is better than 3 from the start", "audit 10", family,
        "spread(t=geometric(0.3,3,30))", over: "spread(t=3)", .tunedRate, seeds: seeds.second),
    ]
  }

  /// Chosen, and read, by balanced accuracy.
  var imbalance: [Claim] {
    [
      ("logit_adjusted", "Logit adjustment gains"), ("weighted_cross_entropy", "Class weights gain"),
      ("magnitude", "Magnitude gains"),
    ].map { loss, text in
      claim(
        "\(text) balanced accuracy over cross entropy", loss == "magnitude" ? "audit 8" : "README", "balanced accuracy",
        loss, .tunedRate, seeds: seeds.second, majority: 0.9, by: .balancedAccuracy
      ) { $0.selection = .balancedAccuracy }
    }
  }

  /// Classes that overlap in the plane.
  var overlap: [Claim] {
    ["magnitude", "spread", Self.blend].map { loss in
      claim(
        "Of 900, 90 and 20 samples of overlapping Gaussians \(loss == Self.blend ? "the half blend" : loss) has a lower "
          + "macro F1 than cross entropy",
        "README", "overlapping classes", expecting: .below, loss, .tunedRate, seeds: seeds.main
      ) { trial in
        trial.data = GaussianClasses.imbalanced
        trial.network = NetworkDescription(hidden: [16])
      }
    }
  }

  /// Resampling together with magnitude, as the paper suggests, at the rates tuned without it.
  var resampling: [Claim] {
    [(Resampling.smote(), "SMOTE", 8), (.undersampling, "Undersampling", 20)].flatMap { kind, name, most in
      func arm(_ loss: String, _ kind: Resampling) -> Arm {
        var arm = self.arm(loss, .tunedRate, seeds: min(most, seeds.second))
        arm.resampling = kind
        return arm
      }
      return [
        Claim(
          text: "\(name) raises magnitude's macro F1", source: "paper, future work", family: "resampling",
          expectation: .above,
          measure: .difference(arm("magnitude", kind), arm("magnitude", .none), .macroF1)),
        Claim(
          text:
            "With \(name.first == "S" ? name : name.lowercased()) magnitude has a higher macro F1 than cross entropy",
          source: "paper, future work", family: "resampling", expectation: .above,
          measure: .difference(arm("magnitude", kind), arm("cross_entropy", kind), .macroF1)),
      ]
    }
  }

  /// Whether magnitude's gain at its tuned rate depends on the rest of the training.
  var controls: [Claim] {
    let changes: [(String, (inout Trial) -> Void)] = [
      ("with momentum", { $0.training.optimizer = .sgd(momentum: 0.9) }),
      ("with AdamW", { $0.training.optimizer = .adamW() }),
      ("with hidden layers of 64 and 32 units", { $0.network = NetworkDescription(hidden: [64, 32]) }),
      ("with dropout", { $0.network = NetworkDescription(dropout: 0.2) }),
      ("with 5 % of the labels drawn anew", { $0.data = Self.data { $0.flipShare = 0.05 } }),
      ("with classes half as far apart", { $0.data = Self.data { $0.classSeparation = 0.5 } }),
      ("with 40 features", { $0.data = Self.data { $0.featureCount = 40 } }),
    ]
    return changes.map { name, change in
      claim(
        "Magnitude has a higher macro F1 than cross entropy \(name)", "audit 2", "controls", "magnitude", .tunedRate,
        seeds: seeds.control, change)
    }
  }

  private static func data(_ change: (inout SyntheticData) -> Void) -> SyntheticData {
    var data = SyntheticData(majority: 0.5)
    change(&data)
    return data
  }
}
